// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/outboxschedule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::Entry;
using submission::EntryId;
using submission::OutboxSchedule;
using submission::RetryPolicy;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(candidate::OutcomeKind)
Q_DECLARE_METATYPE(candidate::ErrorKind)

namespace {

const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
constexpr double most = 0.999;

Outcome outcome(OutcomeKind kind, ErrorKind error, int retryAfter = -1)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.error.kind = error;
    outcome.retryAfter = retryAfter;
    return outcome;
}

Outcome offline()
{
    return outcome(OutcomeKind::NotReached, ErrorKind::NotConnected);
}

Entry waiting(EntryId id, const QString &account = u"client"_s)
{
    Entry entry;
    entry.summary.id = id;
    entry.summary.state = submission::State::Queued;
    entry.summary.place.accountId = account;
    entry.summary.queued = noon;
    entry.candidate.partnerCandidateId = QString::number(id);
    entry.candidate.firstName = u"Person %1"_s.arg(id);
    entry.candidate.positionUid = u"11.11"_s;
    return entry;
}

EntryId nextOf(const OutboxSchedule &schedule, const QList<Entry> &entries, const QDateTime &now,
               const QList<Entry> &doubts = {})
{
    const auto next = schedule.next(entries, doubts, now);
    return next ? next->summary.id : 0;
}

} // namespace

/// When what waits in the outbox goes out, without a clock.
class OutboxScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void passes_data()
    {
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<bool>("passes");
        const auto row = [](const char *name, OutcomeKind kind, ErrorKind error, bool passes) {
            QTest::newRow(name) << kind << error << passes;
        };
        row("offline", OutcomeKind::NotReached, ErrorKind::NotConnected, true);
        row("portal", OutcomeKind::NotReached, ErrorKind::PortalInTheWay, true);
        row("lost before the end", OutcomeKind::NotReached, ErrorKind::ConnectionLost, true);
        row("too slow", OutcomeKind::NotReached, ErrorKind::TimedOut, true);
        row("certificate", OutcomeKind::NotReached, ErrorKind::SecureConnectionFailed, true);
        row("429", OutcomeKind::Refused, ErrorKind::TooManyRequests, true);
        row("503", OutcomeKind::Refused, ErrorKind::ServerUnavailable, true);
        row("401", OutcomeKind::Refused, ErrorKind::Unauthorized, false);
        row("400", OutcomeKind::Refused, ErrorKind::Rejected, false);
        row("conflict", OutcomeKind::Conflict, ErrorKind::Conflict, false);
        row("may have arrived", OutcomeKind::Unknown, ErrorKind::ConnectionLost, false);
        row("cancelled", OutcomeKind::NotReached, ErrorKind::Cancelled, false);
        row("file is gone", OutcomeKind::NotReached, ErrorKind::LocalFile, false);
        row("disk is full", OutcomeKind::NotReached, ErrorKind::LocalDisk, false);
        row("no secret", OutcomeKind::NotReached, ErrorKind::BadSettings, false);
        row("created", OutcomeKind::Created, ErrorKind::None, false);
    }
    void passes()
    {
        QFETCH(OutcomeKind, kind);
        QFETCH(ErrorKind, error);
        QTEST(submission::isPassing(outcome(kind, error)), "passes");
    }

    void theWaitDoublesUpToALongest()
    {
        const RetryPolicy policy;
        const auto longest = [&policy](int failures) {
            return submission::retryDelay(policy, failures, 1.0, offline());
        };
        QCOMPARE(longest(1), 2s);
        QCOMPARE(longest(2), 4s);
        QCOMPARE(longest(9), 512s);
        QCOMPARE(longest(10), 15min);
        QCOMPARE(longest(1'000'000), 15min);
        QCOMPARE(submission::retryDelay(policy, 5, 0.0, offline()), 0s); // full jitter
        QCOMPARE(submission::retryDelay(policy, 5, 0.5, offline()), 16s);
    }

    void waitsAtLeastAsLongAsComeetAsks()
    {
        const RetryPolicy policy;
        const auto asked = [](int seconds) {
            return outcome(OutcomeKind::Refused, ErrorKind::TooManyRequests, seconds);
        };
        QCOMPARE(submission::retryDelay(policy, 1, 0.5, asked(30)), 30s);
        // "At once", again and again, would be a flood.
        QCOMPARE(submission::retryDelay(policy, 4, 0.5, asked(0)), 8s);
    }

    void goesInTheOrderOfTheOutbox()
    {
        OutboxSchedule schedule;
        const QList<Entry> entries{waiting(1), waiting(2), waiting(3)};
        QCOMPARE(nextOf(schedule, entries, noon), 1);
        QVERIFY(!schedule.nextDue(entries, noon).isValid());
        const QDateTime again = schedule.failed(entries.at(0).summary, offline(), most, noon);
        QVERIFY(again > noon && again < noon.addSecs(2));
        QCOMPARE(nextOf(schedule, entries, noon), 2); // meanwhile
        QCOMPARE(nextOf(schedule, entries, again), 1);
        QCOMPARE(schedule.nextDue(entries, noon), again);
    }

    void respectsWhatTheRecordSays()
    {
        const OutboxSchedule schedule;
        QList<Entry> entries{waiting(1)};
        entries[0].summary.nextTry = noon.addSecs(60);
        QCOMPARE(nextOf(schedule, entries, noon), 0);
        QCOMPARE(schedule.nextDue(entries, noon), noon.addSecs(60));
        QCOMPARE(nextOf(schedule, entries, noon.addSecs(60)), 1);
    }

    void anAccountThatAskedIsLeftAlone()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1), waiting(2), waiting(3, u"another"_s)};
        const Outcome busy = outcome(OutcomeKind::Refused, ErrorKind::TooManyRequests, 60);
        entries[0].summary.nextTry = schedule.failed(entries.at(0).summary, busy, most, noon);
        QCOMPARE(nextOf(schedule, entries, noon), 3);
        schedule.networkReturned(entries); // does not change Comeet's mind
        QCOMPARE(nextOf(schedule, {entries.at(0), entries.at(1)}, noon.addSecs(59)), 0);
        QCOMPARE(nextOf(schedule, entries, noon.addSecs(60)), 1);
    }

    void anAccountThatCannotBeHadIsLeftAlone()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1), waiting(2), waiting(3, u"another"_s)};
        const Outcome locked = outcome(OutcomeKind::NotReached, ErrorKind::BadSettings);
        const QDateTime again = schedule.failed(entries.at(0).summary, locked, 0.0, noon);
        QCOMPARE(again, noon.addSecs(15 * 60));
        entries[0].summary.nextTry = again;
        QCOMPARE(nextOf(schedule, entries, noon), 3);
        schedule.networkReturned(entries); // opens no keychain
        QCOMPARE(nextOf(schedule, {entries.at(0), entries.at(1)}, again.addSecs(-1)), 0);
        QCOMPARE(nextOf(schedule, {entries.at(0), entries.at(1)}, again), 1);
        schedule.hasten(entries.at(1).summary); // a person may have unlocked it
        QCOMPARE(nextOf(schedule, {entries.at(0), entries.at(1)}, noon), 2);
    }

    void anAccountThatIsBackEndsItsWait_data()
    {
        QTest::addColumn<bool>("gotThrough");
        QTest::newRow("connected again") << false;
        QTest::newRow("another candidate got through") << true;
    }
    void anAccountThatIsBackEndsItsWait()
    {
        QFETCH(bool, gotThrough);
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1), waiting(2), waiting(3, u"another"_s)};
        const Outcome locked = outcome(OutcomeKind::NotReached, ErrorKind::BadSettings);
        for (qsizetype i : {0, 2})
            entries[i].summary.nextTry = schedule.failed(entries.at(i).summary, locked, 0.0, noon);
        QCOMPARE(nextOf(schedule, entries, noon), 0);
        if (gotThrough)
            schedule.gotThrough(waiting(4).summary, entries);
        else
            schedule.accountReturned(u"client"_s, entries);
        QCOMPARE(nextOf(schedule, entries, noon), 1);
        QCOMPARE(nextOf(schedule, {entries.at(1)}, noon), 2);
        QCOMPARE(nextOf(schedule, {entries.at(2)}, noon), 0); // is still locked
    }

    void anAccountThatIsBackDoesNotChangeComeetsMind()
    {
        OutboxSchedule schedule;
        const QList<Entry> entries{waiting(1), waiting(2)};
        const Outcome busy = outcome(OutcomeKind::Refused, ErrorKind::TooManyRequests, 60);
        schedule.failed(entries.at(0).summary, busy, most, noon);
        schedule.accountReturned(u"client"_s, entries);
        QCOMPARE(nextOf(schedule, entries, noon.addSecs(59)), 0);
    }

    void aNetworkThatIsBackEndsTheWaitOfAnEarlierStart()
    {
        OutboxSchedule schedule;
        Entry offlineThen = waiting(1);
        Entry refusedThen = waiting(2);
        offlineThen.attempts.append({1, noon, noon, u"not_reached"_s, {}, {}, {}});
        refusedThen.attempts.append({1, noon, noon, u"refused"_s, {}, {}, {}});
        QList<Entry> entries{refusedThen, offlineThen};
        for (Entry &entry : entries)
            entry.summary.nextTry = noon.addSecs(600);
        QCOMPARE(nextOf(schedule, entries, noon), 0);
        schedule.networkReturned(entries);
        QCOMPARE(nextOf(schedule, entries, noon), 1);
        QCOMPARE(nextOf(schedule, {entries.at(0)}, noon.addSecs(599)), 0); // Comeet put it off
    }

    void aNetworkThatIsBackEndsTheWait()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1), waiting(2)};
        for (Entry &entry : entries)
            entry.summary.nextTry = schedule.failed(entry.summary, offline(), most, noon);
        QCOMPARE(nextOf(schedule, entries, noon), 0);
        schedule.networkReturned(entries);
        QCOMPARE(nextOf(schedule, entries, noon), 1);
        schedule.failed(entries.at(0).summary, offline(), most, noon); // it was not back
        QCOMPARE(nextOf(schedule, entries, noon), 2);
    }

    void oneThatGotThroughTakesTheOthersAlong()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1), waiting(2), waiting(3, u"another"_s)};
        for (Entry &entry : entries)
            entry.summary.nextTry = schedule.failed(entry.summary, offline(), most, noon);
        schedule.gotThrough(entries.at(1).summary, {entries.at(0), entries.at(2)});
        QCOMPARE(nextOf(schedule, {entries.at(2), entries.at(0)}, noon), 1);
    }

    void oneThatComeetPutOffStaysPutOff()
    {
        OutboxSchedule schedule;
        const QList<Entry> entries{waiting(1), waiting(2)};
        const Outcome busy = outcome(OutcomeKind::Refused, ErrorKind::ServerUnavailable, 60);
        schedule.failed(entries.at(0).summary, busy, most, noon);
        schedule.gotThrough(entries.at(1).summary, {entries.at(0)});
        QCOMPARE(nextOf(schedule, {entries.at(0)}, noon), 0);
        QCOMPARE(nextOf(schedule, {entries.at(0)}, noon.addSecs(60)), 1);
    }

    void aPersonMayHurry()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1)};
        const Outcome busy = outcome(OutcomeKind::Refused, ErrorKind::ServerUnavailable, 600);
        entries[0].summary.nextTry = schedule.failed(entries.at(0).summary, busy, most, noon);
        QCOMPARE(nextOf(schedule, entries, noon), 0);
        schedule.hasten(entries.at(0).summary);
        QCOMPARE(nextOf(schedule, entries, noon), 1);
    }

    void givesUpAfterADay()
    {
        OutboxSchedule schedule;
        QList<Entry> entries{waiting(1)};
        const auto &summary = entries.at(0).summary;
        const RetryPolicy policy;
        QVERIFY(!submission::hasGivenUp(policy, summary, noon.addSecs(24 * 3600 - 1)));
        QVERIFY(submission::hasGivenUp(policy, summary, noon.addSecs(24 * 3600)));
        QCOMPARE(nextOf(schedule, entries, noon.addSecs(24 * 3600)), 0);
        QVERIFY(!schedule.nextDue(entries, noon.addSecs(24 * 3600)).isValid());
        // What comes too late is not waited for.
        entries[0].summary.nextTry = noon.addSecs(24 * 3600);
        QVERIFY(submission::hasGivenUp(policy, summary, noon));
        entries[0].summary.state = submission::State::Unknown;
        QVERIFY(!submission::hasGivenUp(policy, summary, noon));
    }

    void doesNotDoubleWhatMayHaveArrived()
    {
        const OutboxSchedule schedule;
        Entry doubt = waiting(1);
        doubt.summary.state = submission::State::Unknown;
        Entry same = waiting(2);
        same.candidate.firstName = doubt.candidate.firstName;
        const QList<Entry> entries{same, waiting(3)};
        QCOMPARE(nextOf(schedule, entries, noon, {doubt}), 3);
        QCOMPARE(nextOf(schedule, entries, noon), 2);
    }
};

QTEST_GUILESS_MAIN(OutboxScheduleTest)
#include "outboxscheduletest.moc"
