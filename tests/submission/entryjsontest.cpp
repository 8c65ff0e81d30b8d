// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/entryjson.h"
#include "journal/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using journal::State;

namespace {

const QDateTime then(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC); // the tests' time zone, too

/// Every text that a JSON holds, and its keys.
QString wordsOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

journal::Entry entry()
{
    journal::Entry entry;
    entry.summary.state = State::Confirmed;
    entry.summary.place = {u"acme"_s, u"Acme"_s, u"Engineer"_s};
    entry.summary.status = u"Hired"_s;
    entry.summary.changed = then.addSecs(60);
    entry.candidate = samples::fullCandidate();
    entry.created = then.addDays(-1);
    entry.confirmedAt = then;
    entry.uid = {u"5555"_s, true};
    entry.answer = {{u"uid"_s, 5555}, {u"status"_s, u"Hired"_s}};
    entry.attempts = {{1, then.addSecs(-60), then.addSecs(-30), u"unknown"_s, u"It may have."_s,
                       u"their words"_s, u"detail"_s},
                      {2, then.addSecs(-1), then, u"created"_s, {}, {}, {}}};
    entry.changes = {{then.addDays(1), then.addSecs(3600), u"In progress"_s, u"Hired"_s}};
    return entry;
}

} // namespace

class EntryJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldIsWhereComeetHasIt()
    {
        const auto candidate = samples::fullCandidate();
        const QJsonObject json = submission::sentJson(candidate);
        for (const auto &info : candidate::fieldTable()) {
            QJsonValue value = json;
            for (const QString &part : QString::fromLatin1(info.json).split(u'.'))
                value = value.toObject().value(part);
            QVERIFY2(!value.isUndefined(), info.json);
            if (info.text)
                QCOMPARE(value.toString(), candidate::fieldText(candidate, info.field));
        }
        QCOMPARE(json.value(u"links"_s).toArray().first().toObject(),
                 (QJsonObject{{u"url"_s, u"https://a.example"_s}}));
        QCOMPARE(json.value(u"custom_fields"_s).toObject().value(u"key"_s).toString(), u"value"_s);
        QVERIFY(json.value(u"note"_s).toString().contains(u'\n'));
    }

    void filesAreNamedAndNotHeld()
    {
        const auto candidate = samples::fullCandidate();
        const QJsonObject json = submission::sentJson(candidate);
        QCOMPARE(
            json.value(u"resume"_s).toObject(),
            (QJsonObject{{u"name"_s, u"קורות חיים.pdf"_s},
                         {u"size"_s, 6},
                         {u"sha256"_s, QString::fromLatin1(candidate.resume->sha256.toHex())}}));
        QCOMPARE(json.value(u"files"_s).toArray().size(), 2);
        const QString words = wordsOf(json);
        QVERIFY(!words.contains(u"/somewhere/"_s)); // where they lie is nobody's business
        QVERIFY(!words.contains(QString::fromLatin1(candidate.picture->content.toBase64())));
    }

    void whatWasNotGivenIsLeftOut()
    {
        candidate::Candidate candidate;
        candidate.firstName = u"Noa"_s;
        QCOMPARE(submission::sentJson(candidate), (QJsonObject{{u"first_name"_s, u"Noa"_s}}));
    }

    void tellsTheWholeStory()
    {
        const QJsonObject json = submission::entryJson(entry());
        QCOMPARE(json.value(u"state"_s).toString(), u"confirmed"_s);
        QCOMPARE(json.value(u"client"_s).toString(), u"Acme"_s);
        QCOMPARE(json.value(u"candidate_uid"_s).toInt(), 5555);
        QCOMPARE(json.value(u"submitted_at"_s).toString(), u"2026-11-25T08:00:00Z"_s);
        QCOMPARE(json.value(u"answer"_s).toObject(), entry().answer);
        QCOMPARE(json.value(u"candidate"_s).toObject(), submission::sentJson(entry().candidate));
        const QJsonObject attempt = json.value(u"attempts"_s).toArray().first().toObject();
        QCOMPARE(attempt,
                 (QJsonObject{{u"number"_s, 1},
                              {u"started_at"_s, u"2026-11-25T07:59:00Z"_s},
                              {u"ended_at"_s, u"2026-11-25T07:59:30Z"_s},
                              {u"outcome"_s, u"unknown"_s},
                              {u"message"_s, u"It may have."_s},
                              {u"server_message"_s, u"their words"_s},
                              {u"detail"_s, u"detail"_s}}));
        const QJsonObject change = json.value(u"status_changes"_s).toArray().first().toObject();
        QCOMPARE(change,
                 (QJsonObject{{u"from"_s, u"In progress"_s},
                              {u"to"_s, u"Hired"_s},
                              {u"seen_at"_s, u"2026-11-26T08:00:00Z"_s},
                              {u"changed_at"_s, u"2026-11-25T09:00:00Z"_s}}));
    }

    void tellsSinceWhenItWaits()
    {
        journal::Entry waiting = entry();
        QVERIFY(!submission::entryJson(waiting).contains(u"queued_at"_s));
        waiting.summary.state = State::Queued;
        waiting.summary.queued = then;
        waiting.summary.nextTry = then.addSecs(90);
        const QJsonObject json = submission::entryJson(waiting);
        QCOMPARE(json.value(u"queued_at"_s).toString(), u"2026-11-25T08:00:00Z"_s);
        QCOMPARE(json.value(u"next_try_at"_s).toString(), u"2026-11-25T08:01:30Z"_s);
    }

    void timesHaveAnOffset()
    {
        QCOMPARE(submission::isoTime({}), QString());
        // Whatever zone they come in, they are told in the local one.
        QCOMPARE(submission::isoTime(then.toOffsetFromUtc(7200)), u"2026-11-25T08:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(EntryJsonTest)
#include "entryjsontest.moc"
