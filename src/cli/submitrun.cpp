// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/submitrun.h"

#include "candidate/validation.h"
#include "submission/candidatefile.h"

#include <QPointer>

namespace cli {

using candidate::Error;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::Entry;
using submission::EntryId;
using submission::Record;
using submission::State;

SubmitRun::SubmitRun(Record &record, submission::Sender &sender, submission::Place account,
                     QString file, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_sender(sender)
    , m_place(std::move(account))
    , m_file(std::move(file))
{
    connect(&m_record, &Record::opened, this, &SubmitRun::read);
    connect(&m_record, &Record::unavailable, this,
            [this](const Error &error) { fail(OutcomeKind::NotReached, error); });
    connect(&m_sender, &submission::Sender::ended, this,
            [this](EntryId, const Outcome &outcome) { end(outcome); });
}

void SubmitRun::start()
{
    m_record.open();
}

void SubmitRun::cancel()
{
    m_cancelled = true;
    m_sender.cancel();
}

/// Copies the files into the profile as it reads: what is recorded is what is sent, also by a later
/// run.
void SubmitRun::read()
{
    submission::FileTaking taking;
    taking.file = [this](const QString &path) { return m_record.keepFileNow(path); };
    taking.bytes = [this](const QString &name, const QByteArray &content) {
        return m_record.keepBytesNow(name, content);
    };
    const auto candidate = submission::readCandidateFile(m_file, taking);
    if (!candidate) {
        const bool disk = candidate.error().kind == candidate::ErrorKind::LocalDisk;
        return fail(disk ? OutcomeKind::NotReached : OutcomeKind::Invalid, candidate.error());
    }
    m_candidate = candidate::tidied(*candidate);
    if (candidate::hasError(candidate::validate(m_candidate)))
        return submit(0); // the sender says what is to be mended, and sends nothing
    look();
}

void SubmitRun::look()
{
    m_record.find(m_place.accountId, m_candidate.partnerCandidateId, m_candidate.positionUid,
                  [guard = QPointer(this)](const auto &found) {
                      if (!guard)
                          return;
                      if (found)
                          guard->go(*found);
                      else
                          guard->fail(OutcomeKind::NotReached, found.error());
                  });
}

void SubmitRun::go(const std::optional<Entry> &found)
{
    if (m_cancelled)
        return fail(OutcomeKind::NotReached, submission::cancelledEarly());
    const EntryId id = found ? found->summary.id : 0;
    switch (found ? found->summary.state : State::Draft) {
    case State::Confirmed: {
        Outcome outcome;
        outcome.kind = OutcomeKind::Created;
        outcome.record = Record::answerOf(*found);
        return end(outcome);
    }
    case State::Unknown:
        return m_sender.findOut(id);
    case State::Queued: // a run that was broken off; what the file says now counts
        return m_record.recall(id, [guard = QPointer(this), id](const auto &error) {
            if (guard && error)
                guard->fail(OutcomeKind::NotReached, *error);
            else if (guard)
                guard->submit(id);
        });
    case State::Sending: // opening the record made it Unknown
    case State::Draft:
    case State::Refused:
        break;
    }
    submit(id);
}

void SubmitRun::submit(EntryId id)
{
    if (candidate::hasError(candidate::validate(m_candidate)))
        return m_sender.submit(id, m_candidate, m_place);
    m_record.saveDraft(id, m_candidate, m_place, [guard = QPointer(this)](const auto &saved) {
        if (!guard)
            return;
        if (!saved)
            guard->fail(OutcomeKind::NotReached, saved.error());
        else if (guard->m_cancelled) // before the sender could hear of it
            guard->fail(OutcomeKind::NotReached, submission::cancelledEarly());
        else
            guard->m_sender.submit(*saved, guard->m_candidate, guard->m_place);
    });
}

void SubmitRun::fail(OutcomeKind kind, const Error &error)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    end(outcome);
}

void SubmitRun::end(const Outcome &outcome)
{
    if (std::exchange(m_ended, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, outcome] { emit ended(outcome); }, Qt::QueuedConnection);
}

} // namespace cli
