// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practicedata.h"

#include "practice/pipelineplan.h"

#include <QJsonArray>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject position(const QString &uid, const QString &name, const QString &department,
                     const QString &country, const QString &city, const QString &status = u"open"_s)
{
    const QString place = city.isEmpty() ? u"Remote"_s : city;
    return {{u"uid"_s, uid},
            {u"name"_s, name},
            {u"status"_s, status},
            {u"department"_s, department},
            {u"employment_type"_s, u"Full-time"_s},
            {u"company_name"_s, u"Practice company"_s},
            {u"location"_s,
             QJsonObject{{u"name"_s, place},
                         {u"country"_s, country},
                         {u"city"_s, city},
                         {u"is_remote"_s, city.isEmpty()}}}};
}

QJsonObject person(const QString &first, const QString &last, const QString &email)
{
    return {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"email"_s, email}};
}

QJsonObject pipeline(const QString &status, const QDateTime &changed, const QJsonArray &completed,
                     const QJsonArray &current, const QJsonArray &future)
{
    return {{u"status"_s, status},
            {u"time_last_status_changed"_s, timeJson(changed)},
            {u"completed_steps"_s, completed},
            {u"current_steps"_s, current},
            {u"future_steps"_s, future}};
}

/// Steps at days before or after now; what is left out of the arrays below has not come yet.
struct Steps
{
    QDateTime now;

    QDateTime day(int days) const { return now.addDays(days); }
    QJsonObject screen(int done) const
    {
        return stepJson(u"S1.1"_s, u"CV Screen"_s, u"Go/No-go"_s, day(done - 1), day(done));
    }
    QJsonObject phone(int done) const
    {
        return stepJson(u"S2.1"_s, u"Phone interview"_s, u"Phone Interview"_s, day(done),
                        day(done));
    }
    QJsonObject technical(int scheduled) const
    {
        return stepJson(u"S3.1"_s, u"Technical interview"_s, u"In person Interview"_s,
                        day(scheduled));
    }
    QJsonObject technicalDone(int done) const
    {
        return stepJson(u"S3.1"_s, u"Technical interview"_s, u"In person Interview"_s, day(done),
                        day(done));
    }
    static QJsonObject offer() { return stepJson(u"S5.1"_s, u"Offer"_s, u"Offer"_s, {}); }
};

StoredCandidate stored(const QString &uid, qint64 realId, const QString &partnerId,
                       const QString &positionUid, const QDateTime &created,
                       const QJsonObject &profile, const QJsonObject &pipeline,
                       Access access = Access::Open)
{
    return {uid, realId, partnerId, positionUid, created, profile, pipeline, access};
}

QList<StoredCandidate> inProgress(const Steps &at)
{
    const QJsonObject bobby = pipeline(u"In progress"_s, at.day(-9), {at.screen(-8), at.phone(-3)},
                                       {at.technical(2)}, {Steps::offer()});
    const QJsonObject waiting =
        pipeline(u"On hold"_s, at.day(-5), {at.screen(-12)}, {at.technical(6)}, {});
    const QJsonObject hebrew = pipeline(u"In progress"_s, at.day(-2), {at.screen(-1)},
                                        {at.technical(3)}, {Steps::offer()});
    QJsonObject noFuture = pipeline(u"Awaiting Decision"_s, at.day(-1),
                                    {at.screen(-15), at.phone(-11)}, {at.technical(-1)}, {});
    noFuture.remove("future_steps"_L1);
    return {
        stored(u"00.AAA"_s, 5555, u"PRACTICE-1"_s, u"11.11"_s, at.day(-9),
               person(u"Noor"_s, u"Almqvist"_s, u"noor.almqvist@example.com"_s), bobby),
        stored(u"00.AAB"_s, 5556, u"PRACTICE-2"_s, u"87.405"_s, at.day(-9),
               person(u"Piet"_s, u"Oduya"_s, u"piet.oduya@example.com"_s), bobby,
               Access::OtherSource),
        stored(u"101E.27"_s, 5557, u"PRACTICE-3"_s, u"0C.7A1"_s, at.day(-13),
               person(u"Ilse"_s, u"Tamburini"_s, u"ilse.tamburini@example.com"_s), waiting),
        stored(u"87.4C1"_s, 5558, u"PRACTICE-4"_s, u"87.405"_s, at.day(-2),
               person(u"נועה"_s, u"בן־דרור"_s, u"noa.bendror@example.com"_s), hebrew),
        stored(u"2F.0B3"_s, 5559, u"PRACTICE-5"_s, u"2B.90F"_s, at.day(-16),
               person(u"Kenji"_s, u"Vasquez-Holm"_s, u"kenji.vh@example.com"_s), noFuture),
    };
}

QList<StoredCandidate> finished(const Steps &at)
{
    QJsonObject hiredProfile = person(u"Åsa"_s, u"Brandstätter"_s, u"asa.b@example.com"_s);
    hiredProfile.insert(
        "opening"_L1,
        QJsonObject{{u"uid"_s, u"0E.1D4"_s}, {u"time_start_to_work"_s, timeJson(at.day(21))}});
    const QJsonObject hired = pipeline(
        u"Hired"_s, at.day(-4), {at.screen(-30), at.phone(-24), at.technicalDone(-15)}, {}, {});
    const QJsonObject rejected = pipeline(
        u"Rejected"_s, at.day(-6), {at.screen(-20), at.technicalDone(-7)}, {at.technical(-7)}, {});
    return {
        stored(u"5A.9D0"_s, 5560, u"PRACTICE-6"_s, u"3D.66C"_s, at.day(-31), hiredProfile, hired),
        stored(u"61.11F"_s, 5561, u"PRACTICE-7"_s, u"3D.66C"_s, at.day(-21),
               person(u"Tomasz"_s, u"Eberhardt"_s, u"tomasz.e@example.com"_s), rejected),
        stored(u"3C.777"_s, 5562, u"PRACTICE-8"_s, u"11.11"_s, at.day(-40),
               person(u"Dana"_s, u"Whitlock"_s, u"dana.w@example.com"_s), rejected, Access::Merged),
    };
}

} // namespace

QList<QJsonObject> practicePositions()
{
    const QString rnd = u"R&D"_s;
    return {
        position(u"11.11"_s, u"Senior C++ Engineer"_s, rnd, u"US"_s, u"New York"_s),
        position(u"87.405"_s, u"Backend Engineer, Payments"_s, rnd, u"IL"_s, u"Tel Aviv"_s),
        position(u"0C.7A1"_s, u"Frontend Engineer"_s, rnd, u"IL"_s, u"Tel Aviv"_s),
        position(u"101E.27"_s, u"Embedded Software Engineer"_s, rnd, u"IL"_s, u"Haifa"_s),
        position(u"2B.90F"_s, u"Data Analyst"_s, u"Data"_s, u"DE"_s, u"Berlin"_s),
        position(u"3D.66C"_s, u"Product Manager"_s, u"Product"_s, u"US"_s, u"New York"_s),
        position(u"44.102"_s, u"UX Designer"_s, u"Product"_s, u"DE"_s, u"Berlin"_s),
        position(u"4F.B20"_s, u"Site Reliability Engineer"_s, u"Operations"_s, u"IL"_s, QString()),
        position(u"52.E07"_s, u"Technical Support Specialist"_s, u"Customer success"_s, u"GB"_s,
                 u"London"_s),
        position(u"5E.318"_s, u"Account Executive, DACH"_s, u"Sales"_s, u"DE"_s, u"Munich"_s),
        position(u"6A.0D9"_s, u"Financial Controller"_s, u"Finance"_s, u"IL"_s, u"Haifa"_s),
        position(u"7C.544"_s, u"Talent Partner"_s, u"People"_s, u"IL"_s, u"Tel Aviv"_s),
        position(u"7D.001"_s, u"QA Engineer"_s, rnd, u"IL"_s, u"Haifa"_s, u"on hold"_s),
        position(u"7D.002"_s, u"Office Manager"_s, u"People"_s, u"US"_s, u"New York"_s,
                 u"closed"_s),
    };
}

QList<StoredCandidate> practiceCandidates(const QDateTime &now)
{
    const Steps at{now};
    return inProgress(at) + finished(at);
}

} // namespace practice
