// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/doubt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::Doubt;

Q_DECLARE_METATYPE(candidate::OutcomeKind)

namespace {

/// How what is sent next relates to what is in doubt.
enum class Next { Same, OtherContent, OtherId, OtherPosition, OtherAccount };

const comeet::Account account{QUrl(u"https://api.example.com"_s), u"KEY"_s, "secret"};

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

Outcome answer(OutcomeKind kind)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.existing = {u"5555"_s, true};
    if (kind != OutcomeKind::Created)
        outcome.error = {candidate::ErrorKind::Rejected, u"The reason."_s, {}, {}};
    return outcome;
}

Doubt doubtOf(const Candidate &candidate)
{
    Doubt doubt;
    doubt.settle(account, candidate, answer(OutcomeKind::Unknown));
    return doubt;
}

} // namespace

Q_DECLARE_METATYPE(Next)

class DoubtTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesAnswersAloneWithoutDoubt_data();
    void leavesAnswersAloneWithoutDoubt();
    void settles_data();
    void settles();
    void aProvenArrivalIsCreated();
    void stillUnknownKeepsTheReason();
    void anEditedCandidateTwiceInDoubt();
    void twoCandidatesInDoubt();
    void speaksOfTheOneThatItIsAbout();
    void doubledBy_data();
    void doubledBy();
    void theSecretDoesNotMatter();
};

void DoubtTest::leavesAnswersAloneWithoutDoubt_data()
{
    QTest::addColumn<OutcomeKind>("kind");
    QTest::newRow("created") << OutcomeKind::Created;
    QTest::newRow("conflict") << OutcomeKind::Conflict;
    QTest::newRow("invalid") << OutcomeKind::Invalid;
    QTest::newRow("refused") << OutcomeKind::Refused;
    QTest::newRow("not reached") << OutcomeKind::NotReached;
    QTest::newRow("unknown") << OutcomeKind::Unknown;
}

void DoubtTest::leavesAnswersAloneWithoutDoubt()
{
    QFETCH(OutcomeKind, kind);
    Doubt doubt;
    const Outcome outcome = doubt.settle(account, someCandidate(), answer(kind));
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.error, answer(kind).error);
    QCOMPARE(doubt.exists(), kind == OutcomeKind::Unknown);
    if (doubt.exists())
        QCOMPARE(doubt.sent(), someCandidate());
}

void DoubtTest::settles_data()
{
    QTest::addColumn<Next>("next");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<OutcomeKind>("means");
    QTest::addColumn<bool>("still"); // in doubt of the first

    using enum OutcomeKind;
    for (const auto &[name, next] :
         {std::pair("same", Next::Same), std::pair("other content", Next::OtherContent)}) {
        const bool same = next == Next::Same;
        QTest::addRow("%s, created", name) << next << Created << Created << false;
        QTest::addRow("%s, conflict", name)
            << next << Conflict << (same ? Created : Conflict) << false;
        QTest::addRow("%s, invalid", name) << next << Invalid << Unknown << true;
        QTest::addRow("%s, refused", name) << next << Refused << Unknown << true;
        QTest::addRow("%s, not reached", name) << next << NotReached << Unknown << true;
        QTest::addRow("%s, unknown", name) << next << Unknown << Unknown << true;
    }
    for (const auto &[name, next] :
         {std::pair("other id", Next::OtherId), std::pair("other position", Next::OtherPosition),
          std::pair("other account", Next::OtherAccount)}) {
        for (const OutcomeKind kind : {Created, Conflict, Invalid, Refused, NotReached, Unknown})
            QTest::addRow("%s, %d", name, static_cast<int>(kind)) << next << kind << kind << true;
    }
}

void DoubtTest::settles()
{
    QFETCH(Next, next);
    QFETCH(OutcomeKind, kind);
    QFETCH(OutcomeKind, means);
    QFETCH(bool, still);
    Doubt doubt = doubtOf(someCandidate());
    Candidate sent = someCandidate();
    comeet::Account chosen = account;
    switch (next) {
    case Next::Same:
        break;
    case Next::OtherContent:
        sent.note = u"added later"_s;
        break;
    case Next::OtherId:
        sent.partnerCandidateId = u"2222B"_s;
        break;
    case Next::OtherPosition:
        sent.positionUid = u"22.22"_s;
        break;
    case Next::OtherAccount:
        chosen.apiKey = u"OTHER"_s;
        break;
    }
    const Outcome outcome = doubt.settle(chosen, sent, answer(kind));
    QCOMPARE(outcome.kind, means);
    QCOMPARE(doubt.exists(), still);
    QCOMPARE(doubt.concerns(account, someCandidate()), still);
}

void DoubtTest::aProvenArrivalIsCreated()
{
    Doubt doubt = doubtOf(someCandidate());
    const Outcome outcome = doubt.settle(account, someCandidate(), answer(OutcomeKind::Conflict));
    QCOMPARE(outcome.kind, OutcomeKind::Created);
    QCOMPARE(outcome.record.uid, (candidate::CandidateUid{u"5555"_s, true}));
    QCOMPARE(outcome.record.positionUid, u"11.11"_s);
    QCOMPARE(outcome.existing, outcome.record.uid);
    QCOMPARE(outcome.error, candidate::Error());
}

void DoubtTest::stillUnknownKeepsTheReason()
{
    Doubt doubt = doubtOf(someCandidate());
    const Outcome outcome = doubt.settle(account, someCandidate(), answer(OutcomeKind::NotReached));
    QVERIFY(outcome.error.sentence.contains(u"still not known"_s));
    QVERIFY(outcome.error.sentence.endsWith(u"The reason."_s));
    QCOMPARE(outcome.error.kind, candidate::ErrorKind::Rejected);
}

void DoubtTest::anEditedCandidateTwiceInDoubt()
{
    // Either content may be the one that arrived: a conflict cannot say that the second did.
    Doubt doubt = doubtOf(someCandidate());
    Candidate edited = someCandidate();
    edited.note = u"added later"_s;
    doubt.settle(account, edited, answer(OutcomeKind::Unknown));
    QCOMPARE(doubt.sent(), edited);
    const Outcome outcome = doubt.settle(account, edited, answer(OutcomeKind::Conflict));
    QCOMPARE(outcome.kind, OutcomeKind::Conflict);
    QVERIFY(!doubt.exists());
}

void DoubtTest::twoCandidatesInDoubt()
{
    Doubt doubt = doubtOf(someCandidate());
    Candidate second = someCandidate();
    second.partnerCandidateId = u"2222B"_s;
    second.firstName = u"Bea"_s;
    second.email = u"bea@example.com"_s;
    doubt.settle(account, second, answer(OutcomeKind::Unknown));
    QCOMPARE(doubt.sent(), second);
    QCOMPARE(doubt.settle(account, second, answer(OutcomeKind::Created)).kind,
             OutcomeKind::Created);
    QVERIFY(doubt.exists()); // the first is still open
    QCOMPARE(doubt.sent(), someCandidate());
    QCOMPARE(doubt.settle(account, someCandidate(), answer(OutcomeKind::Conflict)).kind,
             OutcomeKind::Created);
    QVERIFY(!doubt.exists());
}

void DoubtTest::speaksOfTheOneThatItIsAbout()
{
    Doubt doubt = doubtOf(someCandidate());
    Candidate second = someCandidate();
    second.partnerCandidateId = u"2222B"_s;
    second.firstName = u"Bea"_s;
    second.email = u"bea@example.com"_s;
    Candidate edited = second;
    edited.note = u"added later"_s;
    doubt.settle(account, second, answer(OutcomeKind::Unknown));
    doubt.settle(account, edited, answer(OutcomeKind::Unknown));
    QCOMPARE(doubt.settle(account, someCandidate(), answer(OutcomeKind::Refused)).kind,
             OutcomeKind::Unknown);
    QCOMPARE(doubt.sent(), someCandidate());
    Candidate again = someCandidate();
    again.partnerCandidateId = u"3333C"_s;
    again.firstName = u"Bea"_s;
    again.email.clear();
    QCOMPARE(doubt.doubledBy(account, again), std::optional(edited)); // as it was sent last
    doubt.turnTo(second);
    QCOMPARE(doubt.sent(), edited);
    comeet::Account another = account;
    another.apiKey = u"OTHER"_s;
    doubt.turnTo(another, someCandidate()); // was never sent there
    QCOMPARE(doubt.sent(), edited);
    doubt.turnTo(again); // is not in doubt
    QCOMPARE(doubt.sent(), edited);
}

void DoubtTest::doubledBy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<bool>("doubles");
    const QString email = u"ada@example.com"_s;
    QTest::newRow("same id") << u"1111A"_s << u"11.11"_s << u"Ada"_s << email << u"KEY"_s << false;
    QTest::newRow("other id") << u"2B"_s << u"11.11"_s << u"Ada"_s << email << u"KEY"_s << true;
    QTest::newRow("only the name")
        << u"2B"_s << u"11.11"_s << u"aDA"_s << u"x@example.com"_s << u"KEY"_s << true;
    QTest::newRow("only the email")
        << u"2B"_s << u"11.11"_s << u"Bea"_s << u"ADA@example.com"_s << u"KEY"_s << true;
    QTest::newRow("other person") << u"2B"_s << u"11.11"_s << u"Bea"_s << u"bea@example.com"_s
                                  << u"KEY"_s << false;
    QTest::newRow("other position")
        << u"2B"_s << u"22.22"_s << u"Ada"_s << email << u"KEY"_s << false;
    QTest::newRow("other account")
        << u"2B"_s << u"11.11"_s << u"Ada"_s << email << u"OTHER"_s << false;
}

void DoubtTest::doubledBy()
{
    QFETCH(QString, id);
    QFETCH(QString, position);
    QFETCH(QString, firstName);
    QFETCH(QString, email);
    QFETCH(QString, apiKey);
    QFETCH(bool, doubles);
    Candidate next = someCandidate();
    next.partnerCandidateId = id;
    next.positionUid = position;
    next.firstName = firstName;
    next.email = email;
    comeet::Account chosen = account;
    chosen.apiKey = apiKey;
    const auto doubled = doubtOf(someCandidate()).doubledBy(chosen, next);
    QCOMPARE(doubled, doubles ? std::optional(someCandidate()) : std::nullopt);
    QVERIFY(!Doubt().doubledBy(chosen, next));
}

void DoubtTest::theSecretDoesNotMatter()
{
    // A secret that was mended meanwhile leads to the same account.
    Doubt doubt = doubtOf(someCandidate());
    comeet::Account mended = account;
    mended.secret = "other";
    QCOMPARE(doubt.settle(mended, someCandidate(), answer(OutcomeKind::Conflict)).kind,
             OutcomeKind::Created);
}

QTEST_GUILESS_MAIN(DoubtTest)
#include "doubttest.moc"
