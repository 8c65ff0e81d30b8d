// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/sender.h"

#include <QObject>

namespace cli {

/// One `submit` over the record of a profile, the same as the window's: what was submitted before
/// under this id is not sent again, and what may have arrived is found out about. So a run that was
/// broken off at any instant may simply be run again.
class SubmitRun : public QObject
{
    Q_OBJECT

public:
    SubmitRun(submission::Record &record, submission::Sender &sender, submission::Place account,
              QString file, QObject *parent = nullptr);

    /// Begins; ends in ended() exactly once, never from within the call.
    void start();
    void cancel();

signals:
    void ended(const candidate::Outcome &outcome);

private:
    void read();
    void look();
    void go(const std::optional<submission::Entry> &found);
    void submit(submission::EntryId id);
    void fail(candidate::OutcomeKind kind, const candidate::Error &error);
    void end(const candidate::Outcome &outcome);

    submission::Record &m_record;
    submission::Sender &m_sender;
    submission::Place m_place;
    QString m_file;
    candidate::Candidate m_candidate;
    bool m_cancelled = false;
    bool m_ended = false;
};

} // namespace cli
