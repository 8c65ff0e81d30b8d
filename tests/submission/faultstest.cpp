// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/outcomeword.h"
#include "comeet/cause.h"
#include "program.h"
#include "samples.h"
#include "support/faultserver.h"
#include "support/scratch.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::Candidate;
using candidate::ErrorKind;
using candidate::Outcome;
using candidate::OutcomeKind;
using comeet::Cause;
using submission::EntryId;
using submission::State;
using testsupport::Fault;
using testsupport::FaultServer;
using testsupport::Front;
using testsupport::Meeting;

namespace {

enum class Size { Small, Medium, Large };

/// How a submission ends.
struct End
{
    OutcomeKind kind;
    Cause cause;
};

/// How one must end that meets a fault. What is small has wholly left before the fault is felt, so
/// that one may have arrived.
struct Expected
{
    End small;
    End large;
    int retryAfter = -1;
    /// What it may be put down to as well, where Qt says now this and now that.
    std::optional<Cause> orCause = {};
};

Expected always(OutcomeKind kind, Cause cause, int retryAfter = -1)
{
    return {{kind, cause}, {kind, cause}, retryAfter};
}

const QHash<QByteArray, Expected> &expectations()
{
    using K = OutcomeKind;
    static const Expected lost = always(K::Unknown, Cause::ConnectionLost);
    static const Expected lostEarly = {{K::Unknown, Cause::ConnectionLost},
                                       {K::NotReached, Cause::UploadCut}};
    static const Expected broken = always(K::Unknown, Cause::NoUid);
    static const Expected redirected = always(K::NotReached, Cause::Redirected);
    static const QHash<QByteArray, Expected> table{
        {"closed at once", lostEarly},
        {"reset at once", lostEarly},
        {"closed before the body", lostEarly},
        {"ended before the body", lostEarly},
        {"reset before the body", lostEarly},
        {"closed in the body", lostEarly},
        {"ended in the body", lostEarly},
        {"reset in the body", lostEarly},
        {"closed after the body", lost},
        {"ended after the body", lost},
        {"reset after the body", lost},
        {"half a status line", lost},
        {"half headers", lost},
        {"reset in the answer", lost},
        {"truncated by its length", lost},
        {"truncated in a chunk", lost},
        {"truncated by the end", {broken.small, broken.large, -1, Cause::ConnectionLost}},
        {"200 without uid", broken},
        {"200 with a page", always(K::Unknown, Cause::WebPage)},
        {"204", broken},
        {"endless", always(K::Unknown, Cause::AnswerTooLong)},
        {"gzip bomb", broken},
        {"invalid UTF-8", broken},
        {"deep JSON", broken},
        {"301", redirected},
        {"302", redirected},
        {"303", always(K::Unknown, Cause::Redirected)},
        {"307", redirected},
        {"308", redirected},
        {"400", always(K::Refused, Cause::Rejected)},
        {"401 expired", always(K::Refused, Cause::Unauthorized)},
        {"401 bad signature", always(K::Refused, Cause::Unauthorized)},
        {"401 duplicate_candidate", always(K::Refused, Cause::Merged)},
        {"403", always(K::Refused, Cause::NoPermission)},
        {"404", always(K::Refused, Cause::PositionNotFound)},
        {"409 of another", always(K::Conflict, Cause::Conflict)},
        {"409 without uid", always(K::Conflict, Cause::Conflict)},
        {"413", always(K::Refused, Cause::TooLarge)},
        {"early 413", always(K::Refused, Cause::TooLarge)},
        {"early 413, then ended", always(K::Refused, Cause::TooLarge)},
        // Qt reads no answer while it still sends.
        {"early 413, never read",
         {{K::Refused, Cause::TooLarge}, {K::NotReached, Cause::UploadTimedOut}}},
        // The reset that follows may overtake the answer.
        {"early 413, then closed",
         {{K::Refused, Cause::TooLarge}, {K::NotReached, Cause::UploadCut}}},
        {"429, wait 7 s", always(K::Refused, Cause::TooManyRequests, 7)},
        {"429, wait until", always(K::Refused, Cause::TooManyRequests, 90)},
        {"429", always(K::Refused, Cause::TooManyRequests)},
        {"429, wait for ever", always(K::Refused, Cause::TooManyRequests)},
        {"429, wait less than nothing", always(K::Refused, Cause::TooManyRequests)},
        {"500", always(K::Unknown, Cause::ServerFailed)},
        {"502", always(K::Unknown, Cause::GatewayFailed)},
        {"503", always(K::Refused, Cause::Unavailable)},
        {"503 with a page", always(K::Refused, Cause::Unavailable)},
        {"504", always(K::Unknown, Cause::GatewayFailed)},
        {"no answer", always(K::Unknown, Cause::AnswerTimedOut)},
        {"never read",
         {{K::Unknown, Cause::AnswerTimedOut}, {K::NotReached, Cause::UploadTimedOut}}},
        {"slow loris", always(K::Unknown, Cause::AnswerTimedOut)},
    };
    return table;
}

/// Where the record has an entry after such an end, while the outbox sends by itself.
State stateAfter(const Outcome &outcome)
{
    const ErrorKind error = outcome.error.kind;
    switch (outcome.kind) {
    case OutcomeKind::Created:
        return State::Confirmed;
    case OutcomeKind::Unknown:
        return State::Unknown;
    case OutcomeKind::NotReached:
        return error == ErrorKind::Cancelled ? State::Draft : State::Queued;
    case OutcomeKind::Refused: // "not now" is no answer about the candidate
        return error == ErrorKind::TooManyRequests || error == ErrorKind::ServerUnavailable
            ? State::Queued
            : State::Refused;
    case OutcomeKind::Conflict:
    case OutcomeKind::Invalid:
        break;
    }
    return State::Refused;
}

/// The program as it runs, but for its patience: what it sends again by itself it sends when this
/// test is long over.
struct Started : Program
{
    Started(const QString &folder, const QUrl &server, comeet::Timeouts timeouts = {})
        : Program(folder, server, {1000h, 1000h, 10000h}, timeouts)
    {
        sender.startOutbox();
    }
};

/// Cause and remedy.
QString sentenceFor(const End &end)
{
    return comeet::whatHappened(end.cause) + u' '
        + (end.kind == OutcomeKind::Unknown ? comeet::remedyInDoubt()
                                            : comeet::remedyFor(end.cause));
}

QByteArray nameOf(Size size)
{
    return size == Size::Small ? "2 kB" : size == Size::Medium ? "3 MB" : "25 MB";
}

/// Without the large ones where each byte costs many times as much.
QList<Size> sizes()
{
    QList<Size> sizes{Size::Small, Size::Medium};
    if (!qEnvironmentVariableIsSet("SUBMITTAL_WITHOUT_LARGE"))
        sizes.append(Size::Large);
    return sizes;
}

Meeting meet(const QByteArray &name, bool taken = false)
{
    return {testsupport::fault(name), taken};
}

/// Read at so many bytes a second, and answered in order.
Fault slowReading(int rate)
{
    Fault slow = {"slow reading", testsupport::answer("201 Created", R"({"uid":"00.AAA"})")};
    slow.reaction.readRate = rate;
    return slow;
}

} // namespace

Q_DECLARE_METATYPE(Front)
Q_DECLARE_METATYPE(Size)

/// Whatever the network and the server do, with bodies of every size: the outcome is the right one,
/// the record says it, one sentence explains it, and no more than one body was sent.
class FaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(testsupport::scratchTemplate()); }

    void everyFaultIsExpected();
    void ends_data();
    void ends();
    void connects_data();
    void connects();
    void arrives_data() { addColumns({Front::Plain, Front::Tls}); }
    void arrives();
    void findsOut_data() { addColumns({Front::Plain, Front::Tls}); }
    void findsOut();
    void findsOutWithoutAUid();
    void sendsTwiceOnlyForTheClock();
    void cancelsWhatIsReadSlowly_data() { addColumns({Front::Plain, Front::Tls}); }
    void cancelsWhatIsReadSlowly();
    void waitsForWhatIsReadSlowly_data();
    void waitsForWhatIsReadSlowly();

private:
    static void addColumns(const QList<Front> &fronts);
    static void addSizes(const QByteArray &name, Front front);
    Candidate candidate(Size size) const;
    EntryId submit(Program &program, Size size) const;
    static void verify(Program &program, EntryId id, int attempts = 1);
    static void verify(Program &program, EntryId id, const End &end);

    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<Size, QList<candidate::Attachment>> m_attachments;
};

void FaultsTest::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS library");
    testsupport::trustTestAuthority();
    m_files = std::make_unique<QTemporaryDir>(testsupport::scratchTemplate());
    quint32 seed = 0;
    const auto make = [&](Size size, int count, qint64 bytes) {
        for (int i = 0; i < count; ++i, ++seed) {
            m_attachments[size].append(
                testsupport::makeFile(m_files->path(), u"file-%1.pdf"_s.arg(seed), bytes, seed));
        }
    };
    // Base64 makes 4 bytes of 3.
    make(Size::Small, 1, 1'300);
    make(Size::Medium, 2, 1'125'000);
    make(Size::Large, 4, 4'687'500);
}

Candidate FaultsTest::candidate(Size size) const
{
    Candidate candidate = testsupport::someone(u"ID-1"_s);
    candidate.files = m_attachments.value(size);
    candidate.resume = candidate.files.takeFirst();
    return candidate;
}

EntryId FaultsTest::submit(Program &program, Size size) const
{
    const EntryId id = program.draft(candidate(size));
    program.sender.submit(id, candidate(size), program.place());
    return id;
}

void FaultsTest::addColumns(const QList<Front> &fronts)
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Front>("front");
    QTest::addColumn<Size>("size");
    for (const Front front : fronts)
        addSizes(testsupport::isTls(front) ? "tls" : "plain", front);
}

void FaultsTest::addSizes(const QByteArray &name, Front front)
{
    if (!testsupport::canMake(front))
        return;
    for (const Size size : sizes())
        QTest::addRow("%s, %s", name.constData(), nameOf(size).constData())
            << name << front << size;
}

/// What must hold however it ended: it ended once, the record has it where it belongs, and
/// whatever is not in Comeet has a sentence.
void FaultsTest::verify(Program &program, EntryId id, int attempts)
{
    const Outcome outcome = *program.outcome;
    const auto entry = program.entry(id);
    QCOMPARE(entry.summary.state, stateAfter(outcome));
    QCOMPARE(entry.attempts.size(), attempts);
    QVERIFY(entry.attempts.constLast().ended.isValid());
    QCOMPARE(entry.attempts.constLast().outcome, candidate::outcomeWord(outcome.kind));
    QCOMPARE(entry.attempts.constLast().sentence, outcome.error.sentence);
    QCOMPARE(outcome.error.sentence.isEmpty(), outcome.kind == OutcomeKind::Created);
    QCOMPARE(entry.uid.isEmpty(), outcome.kind != OutcomeKind::Created);
    QCOMPARE(entry.summary.nextTry.isValid(), entry.summary.state == State::Queued);
    QCOMPARE(program.sender.doubts().size(), outcome.kind == OutcomeKind::Unknown ? 1 : 0);
    QVERIFY(!program.sender.isSending());
    QCOMPARE(program.ends, attempts);
}

void FaultsTest::verify(Program &program, EntryId id, const End &end)
{
    QCOMPARE(program.outcome->kind, end.kind);
    QCOMPARE(program.outcome->error.kind, comeet::kindOf(end.cause));
    QCOMPARE(program.outcome->error.sentence, sentenceFor(end));
    verify(program, id);
}

void FaultsTest::everyFaultIsExpected()
{
    QSet<QByteArray> names;
    for (const Fault &fault : testsupport::faults())
        names.insert(fault.name);
    const QList<QByteArray> expected = expectations().keys();
    QCOMPARE(names, QSet<QByteArray>(expected.cbegin(), expected.cend()));
    QCOMPARE(names.size(), testsupport::faults().size()); // each name once
}

void FaultsTest::ends_data()
{
    addColumns({});
    for (const Front front : {Front::Plain, Front::Tls}) {
        if (!testsupport::canMake(front))
            continue;
        for (const Fault &fault : testsupport::faults()) {
            for (const Size size : sizes()) {
                QTest::addRow("%s%s, %s", front == Front::Tls ? "tls: " : "",
                              fault.name.constData(), nameOf(size).constData())
                    << fault.name << front << size;
            }
        }
    }
}

void FaultsTest::ends()
{
    QFETCH(QByteArray, name);
    QFETCH(Front, front);
    QFETCH(Size, size);
    const Fault &fault = testsupport::fault(name);
    const Expected expected = expectations().value(name);
    End end = size == Size::Small ? expected.small : expected.large;
    FaultServer server(front, [&fault](int) { return Meeting{fault}; });
    comeet::Timeouts timeouts;
    if (fault.hangs)
        timeouts.answer = 300ms;
    if (fault.reaction.stopReading)
        timeouts.stalled = 300ms;
    Started program(m_folder->path(), server.url(), timeouts);
    const EntryId id = submit(program, size);
    QVERIFY(program.waitForTheEnd());

    if (name == "early 413, then ended" && front == Front::Tls && size != Size::Small)
        end = {OutcomeKind::NotReached, Cause::UploadCut}; // OpenSSL ends both ways at once
    if (expected.orCause && program.outcome->error.kind == comeet::kindOf(*expected.orCause))
        end.cause = *expected.orCause;
    verify(program, id, end);
    // A date comes nearer meanwhile.
    QVERIFY(program.outcome->retryAfter <= expected.retryAfter);
    QVERIFY(program.outcome->retryAfter > expected.retryAfter - 60);
    QCOMPARE(program.outcome->retryAfter >= 0, expected.retryAfter >= 0);
    QVERIFY(server.posts() <= 1);
    QVERIFY(server.wholeBodies() <= 1);
    if (program.outcome->kind == OutcomeKind::NotReached && end.cause != Cause::Redirected)
        QCOMPARE(server.wholeBodies(), 0);
}

void FaultsTest::connects_data()
{
    addColumns({});
    addSizes("nobody listens", Front::Nobody);
    addSizes("self-signed", Front::SelfSigned);
    addSizes("expired", Front::Expired);
    addSizes("wrong host", Front::WrongHost);
    addSizes("hung handshake", Front::HungHandshake);
}

/// No connection, no byte: nothing arrived, whatever its size.
void FaultsTest::connects()
{
    QFETCH(Front, front);
    QFETCH(Size, size);
    const Cause cause = front == Front::Nobody ? Cause::ConnectionRefused
        : front == Front::HungHandshake        ? Cause::ConnectTimedOut
                                               : Cause::SecureFailed;
    FaultServer server(front);
    comeet::Timeouts timeouts;
    if (front == Front::HungHandshake)
        timeouts.connecting = 300ms;
    Started program(m_folder->path(), server.url(), timeouts);
    const EntryId id = submit(program, size);
    QVERIFY(program.waitForTheEnd());
    verify(program, id, {OutcomeKind::NotReached, cause});
    QCOMPARE(server.posts(), 0);
}

void FaultsTest::arrives()
{
    QFETCH(Front, front);
    QFETCH(Size, size);
    FaultServer server(front);
    Started program(m_folder->path(), server.url());
    const EntryId id = submit(program, size);
    QVERIFY(program.waitForTheEnd());
    QCOMPARE(program.outcome->kind, OutcomeKind::Created);
    verify(program, id);
    const auto taken = server.taken();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.constFirst().files, testsupport::hashesOf(candidate(size)));
    QCOMPARE(program.entry(id).uid.value, taken.constFirst().uid);
    QCOMPARE(server.posts(), 1);
}

/// The conflict with one's own: what broke off had arrived, and the second sending tells.
void FaultsTest::findsOut()
{
    QFETCH(Front, front);
    QFETCH(Size, size);
    FaultServer server(front, [](int connection) {
        return connection == 0 ? meet("reset after the body", true) : Meeting();
    });
    Started program(m_folder->path(), server.url());
    const EntryId id = submit(program, size);
    QVERIFY(program.waitForTheEnd());
    verify(program, id, {OutcomeKind::Unknown, Cause::ConnectionLost});
    QCOMPARE(program.findOut(id).kind, OutcomeKind::Created);
    verify(program, id, 2);
    const auto taken = server.taken();
    QCOMPARE(taken.size(), 1);
    QCOMPARE(taken.constFirst().posts, 2);
    QCOMPARE(taken.constFirst().files, testsupport::hashesOf(candidate(size)));
    QCOMPARE(program.outcome->record.uid.value, taken.constFirst().uid);
    QCOMPARE(program.entry(id).uid.value, QString::number(taken.constFirst().number));
    QCOMPARE(server.posts(), 2);
}

/// Nothing counts as sent without a uid.
void FaultsTest::findsOutWithoutAUid()
{
    // Reset before the answer, Qt 6.8 would connect once more, only to find that the body cannot be
    // sent again.
    FaultServer server(Front::Plain, [](int connection) {
        return connection == 0 ? meet("reset in the answer", true)
            : connection == 1  ? meet("409 without uid")
                               : Meeting();
    });
    Started program(m_folder->path(), server.url());
    const EntryId id = submit(program, Size::Small);
    QVERIFY(program.waitForTheEnd());
    QCOMPARE(program.findOut(id).kind, OutcomeKind::Unknown);
    QCOMPARE(program.entry(id).attempts.size(), 2);
    QCOMPARE(program.stateOf(id), State::Unknown);
    QVERIFY(!program.outcome->error.sentence.isEmpty());
    // Until it is named.
    QCOMPARE(program.findOut(id).kind, OutcomeKind::Created);
    QVERIFY(!program.entry(id).uid.isEmpty());
}

/// The one case of two bodies in one attempt: a token that was refused for the clock's sake. The
/// answer said that the first was not taken.
void FaultsTest::sendsTwiceOnlyForTheClock()
{
    FaultServer server(Front::Plain, [](int connection) {
        if (connection > 0)
            return Meeting();
        Meeting expired = meet("401 expired");
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3600),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        expired.fault->reaction =
            testsupport::answer("401 Unauthorized", R"({"error":"expired"})", "application/json",
                                "Date: " + date.toLatin1() + "\r\n");
        return expired;
    });
    Started program(m_folder->path(), server.url());
    const EntryId id = submit(program, Size::Medium);
    QVERIFY(program.waitForTheEnd());
    QCOMPARE(program.outcome->kind, OutcomeKind::Created);
    verify(program, id);
    QCOMPARE(server.posts(), 2);
    QCOMPARE(server.taken().size(), 1);
}

/// 8 kB a second is slow, but no fault: it goes on until somebody has had enough.
void FaultsTest::cancelsWhatIsReadSlowly()
{
    QFETCH(Front, front);
    QFETCH(Size, size);
    FaultServer server(front, [](int) { return Meeting{slowReading(8'000)}; });
    Started program(m_folder->path(), server.url());
    const EntryId id = submit(program, size);
    if (size == Size::Small) {
        QVERIFY(program.waitForTheEnd());
        QCOMPARE(program.outcome->kind, OutcomeKind::Created);
        verify(program, id);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(server.bytesOfBodies() > 4'000, testsupport::patience);
    QCOMPARE(program.ends, 0);
    program.sender.cancel();
    QVERIFY(program.waitForTheEnd());
    verify(program, id, {OutcomeKind::NotReached, Cause::Cancelled});
    QCOMPARE(server.posts(), 1);
    QCOMPARE(server.wholeBodies(), 0);
}

void FaultsTest::waitsForWhatIsReadSlowly_data()
{
    QTest::addColumn<Front>("front");
    QTest::newRow("plain") << Front::Plain;
    if (testsupport::canMake(Front::Tls))
        QTest::newRow("tls") << Front::Tls;
}

/// An upload that moves is not cut, however long it takes: here for six times as long as one may
/// stand still. That and the rate are 60 times faster than in the program.
void FaultsTest::waitsForWhatIsReadSlowly()
{
    QFETCH(Front, front);
    FaultServer server(front, [](int) { return Meeting{slowReading(60 * 8'000)}; });
    comeet::Timeouts timeouts;
    timeouts.stalled /= 60;
    Started program(m_folder->path(), server.url(), timeouts);
    const EntryId id = submit(program, Size::Medium);
    QVERIFY(program.waitForTheEnd());
    verify(program, id);
    QCOMPARE(program.outcome->kind, OutcomeKind::Created);
    QCOMPARE(server.posts(), 1);
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
