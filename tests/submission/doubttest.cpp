// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/doubt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::Entry;
using submission::Place;

Q_DECLARE_METATYPE(candidate::OutcomeKind)

namespace {

const Place place{u"client"_s, u"Client Ltd"_s, u"Engineer"_s};

Candidate someCandidate()
{
    Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Ada"_s;
    candidate.lastName = u"Example"_s;
    candidate.email = u"ada@example.com"_s;
    return candidate;
}

Entry inDoubt(submission::EntryId id, const Candidate &candidate)
{
    Entry entry;
    entry.summary.id = id;
    entry.summary.state = submission::State::Unknown;
    entry.summary.place = place;
    entry.candidate = candidate;
    return entry;
}

Outcome answer(OutcomeKind kind)
{
    Outcome outcome;
    outcome.kind = kind;
    if (kind == OutcomeKind::Conflict)
        outcome.existing = {u"5555"_s, true};
    if (kind != OutcomeKind::Created)
        outcome.error = {candidate::ErrorKind::Rejected, u"The reason."_s, {}, {}};
    return outcome;
}

} // namespace

/// What may have arrived decides what may be sent, and what an answer means.
class DoubtTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<OutcomeKind>("means");
        QTest::newRow("created") << OutcomeKind::Created << OutcomeKind::Created;
        QTest::newRow("conflict") << OutcomeKind::Conflict << OutcomeKind::Created;
        QTest::newRow("invalid") << OutcomeKind::Invalid << OutcomeKind::Unknown;
        QTest::newRow("refused") << OutcomeKind::Refused << OutcomeKind::Unknown;
        QTest::newRow("not reached") << OutcomeKind::NotReached << OutcomeKind::Unknown;
        QTest::newRow("unknown") << OutcomeKind::Unknown << OutcomeKind::Unknown;
    }
    void reads()
    {
        QFETCH(OutcomeKind, kind);
        const Outcome read = submission::readInDoubt(answer(kind), someCandidate());
        QTEST(read.kind, "means");
        if (kind == OutcomeKind::Conflict) {
            QCOMPARE(read.record.uid, (candidate::CandidateUid{u"5555"_s, true}));
            QCOMPARE(read.record.positionUid, u"11.11"_s);
        }
        QCOMPARE(read.error.sentence.isEmpty(), read.kind == OutcomeKind::Created);
        QCOMPARE(read.error.sentence.contains(u"The reason."_s), read.kind == OutcomeKind::Unknown);
    }

    /// Nothing is submitted without a uid.
    void readsAConflictThatNamesNobody()
    {
        Outcome unnamed = answer(OutcomeKind::Conflict);
        unnamed.existing = {};
        const Outcome read = submission::readInDoubt(unnamed, someCandidate());
        QCOMPARE(read.kind, OutcomeKind::Unknown);
        QVERIFY(!read.error.sentence.isEmpty());
        QVERIFY(!read.error.sentence.contains(u"The reason."_s));
    }

    void doubledBy_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("position");
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("account");
        QTest::addColumn<bool>("doubles");
        const QString email = u"ada@example.com"_s;
        QTest::newRow("same id, as a copy has")
            << u"1111A"_s << u"11.11"_s << u"Ada"_s << email << u"client"_s << true;
        QTest::newRow("same id, another person")
            << u"1111A"_s << u"11.11"_s << u"Bea"_s << u"bea@example.com"_s << u"client"_s << true;
        QTest::newRow("other id") << u"2B"_s << u"11.11"_s << u"Ada"_s << email << u"client"_s
                                  << true;
        QTest::newRow("only the name")
            << u"2B"_s << u"11.11"_s << u"aDA"_s << u"x@example.com"_s << u"client"_s << true;
        QTest::newRow("only the email")
            << u"2B"_s << u"11.11"_s << u"Bea"_s << u"ADA@example.com"_s << u"client"_s << true;
        QTest::newRow("other person")
            << u"2B"_s << u"11.11"_s << u"Bea"_s << u"bea@example.com"_s << u"client"_s << false;
        QTest::newRow("no email, other person")
            << u"2B"_s << u"11.11"_s << u"Bea"_s << QString() << u"client"_s << false;
        QTest::newRow("other position")
            << u"2B"_s << u"22.22"_s << u"Ada"_s << email << u"client"_s << false;
        QTest::newRow("other account")
            << u"2B"_s << u"11.11"_s << u"Ada"_s << email << u"another"_s << false;
    }
    void doubledBy()
    {
        QFETCH(QString, id);
        QFETCH(QString, position);
        QFETCH(QString, firstName);
        QFETCH(QString, email);
        QFETCH(QString, account);
        QFETCH(bool, doubles);
        Candidate next = someCandidate();
        next.partnerCandidateId = id;
        next.positionUid = position;
        next.firstName = firstName;
        next.email = email;
        const QList<Entry> doubts{inDoubt(7, someCandidate())};
        const Place to{account, u"Any name"_s, {}};
        const auto doubled = submission::doubledBy(doubts, 8, to, next);
        QCOMPARE(doubled.has_value(), doubles);
        if (doubled)
            QCOMPARE(doubled->summary.id, 7);
        QVERIFY(!submission::doubledBy(doubts, 7, to, next)); // itself may be asked about
        QVERIFY(!submission::doubledBy({}, 8, to, next));
    }

    void namesTheOneInTheWay()
    {
        const Outcome held = submission::heldBack(inDoubt(7, someCandidate()));
        QCOMPARE(held.kind, OutcomeKind::Unknown);
        QVERIFY(held.error.sentence.contains(u"1111A"_s));
    }
};

QTEST_GUILESS_MAIN(DoubtTest)
#include "doubttest.moc"
