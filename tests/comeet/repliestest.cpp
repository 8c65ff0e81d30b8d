// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/replies.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::StepState;

namespace {

/// JSON with single quotes: moc loses its way in raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(quoted(json)).object();
}

} // namespace

class RepliesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSample()
    {
        const auto record = comeet::candidateFrom(object(
            "{'uid':'00.AAA','position_uid':'11.11','first_name':'Bobby','last_name':'Chauck',"
            "'URL':'https://app.example.org/c/1','status':'In progress','deleted':false,"
            "'time_created':'2018-01-01T12:50:50Z',"
            "'time_last_status_changed':'2018-01-02T12:50:50.5+02:00',"
            "'current_steps':[{'name':'Technical interview','type':'In person Interview',"
            "'time_scheduled':'2018-01-01T12:50:50Z'}],"
            "'future_steps':[{'name':'Offer','position_step_uid':7}],"
            "'completed_steps':[{'name':'CV Screen','type':'Go/No-go',"
            "'time_completed':'2018-03-03T12:50:50Z'}]}"));
        QCOMPARE(record.uid, (candidate::CandidateUid{u"00.AAA"_s, false}));
        QCOMPARE(record.positionUid, u"11.11"_s);
        QCOMPARE(record.firstName, u"Bobby"_s);
        QCOMPARE(record.status, u"In progress"_s);
        QCOMPARE(record.profileUrl, QUrl(u"https://app.example.org/c/1"_s));
        QCOMPARE(record.created, QDateTime(QDate(2018, 1, 1), QTime(12, 50, 50), Qt::UTC));
        QCOMPARE(record.statusChanged,
                 QDateTime(QDate(2018, 1, 2), QTime(10, 50, 50, 500), Qt::UTC));
        QCOMPARE(record.steps.size(), 3);
        QCOMPARE(record.steps.at(0).name, u"CV Screen"_s);
        QCOMPARE(record.steps.at(0).state, StepState::Completed);
        QCOMPARE(record.steps.at(1).type, u"In person Interview"_s);
        QCOMPARE(record.steps.at(2).state, StepState::Future);
        QCOMPARE(record.steps.at(2).uid, u"7"_s);
        QCOMPARE(record.json["URL"_L1].toString(), u"https://app.example.org/c/1"_s);
    }

    void survivesAnything_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("nulls") << QByteArray(
            "{'uid':null,'status':null,'URL':null,'time_created':null,'current_steps':null}");
        QTest::newRow("wrong types") << QByteArray(
            "{'uid':[],'status':3,'URL':{},'time_created':5,'current_steps':'x','deleted':'no',"
            "'completed_steps':{'a':1},'first_name':[1]}");
        QTest::newRow("broken") << QByteArray(
            "{'uid':1.5,'URL':'javascript:alert','time_created':'2018-13-45T99:00:00Z',"
            "'current_steps':[null,3,'x',[]]"
            "}");
        QTest::newRow("http") << QByteArray("{'URL':'http://app.example.org','uid':-4}");
        QTest::newRow("huge") << QByteArray("{'uid':99999999999999999999999}");
    }

    void survivesAnything()
    {
        QFETCH(QByteArray, json);
        const auto record = comeet::candidateFrom(object(json));
        QVERIFY(record.uid.isEmpty());
        QVERIFY(record.profileUrl.isEmpty());
        QVERIFY(!record.created.isValid());
        QVERIFY(record.steps.isEmpty());
        QVERIFY(record.status.isEmpty());
        QVERIFY(!record.deleted);
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto record = comeet::candidateFrom(
            object("{'uid':5555,'status':'Dreaming','time_created':'2018-01-01T12:50:50',"
                   "'current_steps':[{},{'name':null,'time_completed':'soon'}]}"));
        QCOMPARE(record.uid, (candidate::CandidateUid{u"5555"_s, true}));
        QCOMPARE(record.status, u"Dreaming"_s);
        QCOMPARE(record.created, QDateTime(QDate(2018, 1, 1), QTime(12, 50, 50), Qt::UTC));
        QCOMPARE(record.steps.size(), 2);
    }

    void readsPositions()
    {
        const auto page = comeet::positionsFrom(object(
            "{'positions':["
            "{'uid':'1','name':'A','department':'D','location':{'name':'HQ','city':'X'}},"
            "{'uid':2,'name':'B','department':{'name':'E'},'location':{'city':'X','country':'IL'}},"
            "{'uid':'3','location':'Remote','department':null},"
            "{'name':'without uid'},null,7],'next_page':'https://example.org/p?2'}"));
        QVERIFY(page);
        const QList<candidate::Position> expected{
            {u"1"_s, u"A"_s, u"D"_s, u"HQ"_s},
            {u"2"_s, u"B"_s, u"E"_s, u"X, IL"_s},
            {u"3"_s, QString(), QString(), u"Remote"_s},
        };
        QCOMPARE(page->positions, expected);
        QCOMPARE(page->nextPage, QUrl(u"https://example.org/p?2"_s));
        QVERIFY(
            comeet::positionsFrom(object("{'positions':[],'next_page':null}"))->nextPage.isEmpty());
        QVERIFY(!comeet::positionsFrom(object("{'error':'x'}")));
    }

    void readsErrors()
    {
        const auto body = comeet::errorBodyFrom(
            quoted("{'status':409,'error':'candidate_post_conflict','message':'Already exists',"
                   "'candidate_uid':5555}"));
        QCOMPARE(body.error, u"candidate_post_conflict"_s);
        QCOMPARE(body.message, u"Already exists"_s);
        QCOMPARE(body.candidateUid, (candidate::CandidateUid{u"5555"_s, true}));
        QCOMPARE(comeet::errorBodyFrom(quoted("{'candidate_uid':'00.AAA'}")).candidateUid,
                 (candidate::CandidateUid{u"00.AAA"_s, false}));
        QVERIFY(comeet::errorBodyFrom(quoted("<html>")).message.isEmpty());
        QVERIFY(comeet::errorBodyFrom(quoted("[1]")).error.isEmpty());
    }

    void plainMessages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain") << u"Fine. \u05d0"_s << u"Fine. \u05d0"_s;
        QTest::newRow("lines") << u" a\r\n\tb\u0001c\u001bd\u0085e "_s << u"a b c d e"_s;
        QTest::newRow("direction") << u"a\u202ecod\u2066x\u200f"_s << u"acodx"_s;
        QTest::newRow("markup stays text") << u"<b>a</b>"_s << u"<b>a</b>"_s;
        QTest::newRow("long") << QString(5000, u'x') << QString(1000, u'x') + u'\u2026';
        QTest::newRow("pair at the cut")
            << QString(999, u'x') + u"\U0001F600y"_s << QString(999, u'x') + u'\u2026';
    }

    void plainMessages()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(comeet::plainMessage(text), plain);
    }
};

QTEST_GUILESS_MAIN(RepliesTest)
#include "repliestest.moc"
