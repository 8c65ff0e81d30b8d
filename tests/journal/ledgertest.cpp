// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/ledger.h"
#include "candidate/outcomeword.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::OutcomeKind;
using journal::Doubt;
using journal::Event;
using journal::Folder;
using journal::State;

namespace {

constexpr std::array states{State::Draft,   State::Queued,  State::Sending,
                            State::Unknown, State::Refused, State::Confirmed};
constexpr std::array events{Event::Queue,   Event::Recall, Event::Begin,
                            Event::Confirm, Event::Refuse, Event::NotReached,
                            Event::Doubt,   Event::Crash,  Event::Edit};

struct Step
{
    State state;
    Event event;
    State untouched; ///< what follows without a doubt
    State doubted;   ///< and with one
};

/// Everything that may happen; all that is not here must not.
constexpr std::array steps{
    Step{State::Draft, Event::Edit, State::Draft, State::Draft},
    Step{State::Draft, Event::Queue, State::Queued, State::Queued},
    Step{State::Refused, Event::Edit, State::Draft, State::Draft},
    Step{State::Refused, Event::Queue, State::Queued, State::Queued},
    Step{State::Queued, Event::Recall, State::Draft, State::Draft},
    Step{State::Queued, Event::Begin, State::Sending, State::Sending},
    Step{State::Unknown, Event::Begin, State::Sending, State::Sending},
    Step{State::Sending, Event::Confirm, State::Confirmed, State::Confirmed},
    Step{State::Sending, Event::Refuse, State::Refused, State::Unknown},
    Step{State::Sending, Event::NotReached, State::Queued, State::Unknown},
    Step{State::Sending, Event::Doubt, State::Unknown, State::Unknown},
    Step{State::Sending, Event::Crash, State::Unknown, State::Unknown},
};

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTable()
    {
        for (const State state : states) {
            for (const Event event : events) {
                const auto step = std::find_if(steps.begin(), steps.end(), [&](const Step &s) {
                    return s.state == state && s.event == event;
                });
                const bool allowed = step != steps.end();
                const QByteArray where =
                    QByteArray::number(int(state)) + " by event " + QByteArray::number(int(event));
                QVERIFY2(journal::next(state, event)
                             == (allowed ? std::optional(step->untouched) : std::nullopt),
                         where.constData());
                QVERIFY2(journal::next(state, event, Doubt::Exists)
                             == (allowed ? std::optional(step->doubted) : std::nullopt),
                         where.constData());
            }
        }
    }

    void aDoubtEndsInConfirmedAlone()
    {
        for (const Event event : events) {
            const auto after = journal::next(State::Sending, event, Doubt::Exists);
            QVERIFY(!after || *after == State::Unknown || *after == State::Confirmed);
            QCOMPARE(after == State::Confirmed, event == Event::Confirm);
        }
    }

    void everyStateHasItsFolder()
    {
        QCOMPARE(journal::folderOf(State::Draft), Folder::Drafts);
        QCOMPARE(journal::folderOf(State::Refused), Folder::Drafts);
        QCOMPARE(journal::folderOf(State::Queued), Folder::Outbox);
        QCOMPARE(journal::folderOf(State::Sending), Folder::Outbox);
        QCOMPARE(journal::folderOf(State::Unknown), Folder::Outbox);
        QCOMPARE(journal::folderOf(State::Confirmed), Folder::Submitted);
    }

    void onlyWhatWaitsOrIsBeingSentCannotBeErased()
    {
        for (const State state : states)
            QCOMPARE(journal::isErasable(state), state != State::Queued && state != State::Sending);
    }

    void readsOutcomes_data()
    {
        QTest::addColumn<OutcomeKind>("kind");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<Event>("untouched");
        QTest::addColumn<Event>("doubted");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, OutcomeKind kind, ErrorKind error, Event untouched,
                            Event doubted, const QString &word) {
            QTest::newRow(name) << kind << error << untouched << doubted << word;
        };
        row("created", OutcomeKind::Created, ErrorKind::None, Event::Confirm, Event::Confirm,
            u"created"_s);
        row("conflict that names nobody", OutcomeKind::Conflict, ErrorKind::Conflict, Event::Refuse,
            Event::Doubt, u"conflict"_s);
        row("invalid", OutcomeKind::Invalid, ErrorKind::BadInput, Event::Refuse, Event::Refuse,
            u"invalid"_s);
        row("refused", OutcomeKind::Refused, ErrorKind::Unauthorized, Event::Refuse, Event::Refuse,
            u"refused"_s);
        row("429", OutcomeKind::Refused, ErrorKind::TooManyRequests, Event::NotReached,
            Event::NotReached, u"refused"_s);
        row("503", OutcomeKind::Refused, ErrorKind::ServerUnavailable, Event::NotReached,
            Event::NotReached, u"refused"_s);
        row("not reached", OutcomeKind::NotReached, ErrorKind::NotConnected, Event::NotReached,
            Event::NotReached, u"not_reached"_s);
        row("unknown", OutcomeKind::Unknown, ErrorKind::ConnectionLost, Event::Doubt, Event::Doubt,
            u"unknown"_s);
    }

    void readsAConflictThatNamesTheOther()
    {
        candidate::Outcome outcome;
        outcome.kind = OutcomeKind::Conflict;
        outcome.existing = {QStringLiteral("5555"), true};
        QCOMPARE(journal::eventOf(outcome, Doubt::None), Event::Refuse);
        QCOMPARE(journal::eventOf(outcome, Doubt::Exists), Event::Confirm);
    }

    void readsOutcomes()
    {
        QFETCH(OutcomeKind, kind);
        QFETCH(ErrorKind, error);
        candidate::Outcome outcome;
        outcome.kind = kind;
        outcome.error.kind = error;
        QTEST(journal::eventOf(outcome, Doubt::None), "untouched");
        QTEST(journal::eventOf(outcome, Doubt::Exists), "doubted");
        QTEST(candidate::outcomeWord(kind), "word");
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
