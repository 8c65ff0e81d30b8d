// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"

#include <QObject>

namespace submission {
class AccountStore;
class SubmissionService;
} // namespace submission

namespace gui {

class AnswerPanes;

/// Asks Comeet for a candidate and shows its pipeline: the one that stands there, anew, or one that
/// exists already. One at a time; what is no longer wanted is not shown when it comes.
class PipelineFlow : public QObject
{
    Q_OBJECT

public:
    PipelineFlow(AnswerPanes *answers, submission::SubmissionService &service,
                 submission::AccountStore &accounts, QObject *parent);

    /// An answer that came otherwise, from the account with this id.
    void show(const candidate::CandidateRecord &record, const QString &accountId);
    /// Asks for the newest state of the candidate whose pipeline is shown, if there is one.
    void refresh();
    void open(const candidate::CandidateUid &uid);
    /// What was asked for is not wanted any more.
    void stop();
    /// What was asked of the account that was chosen before is no longer waited for.
    void accountChanged();

signals:
    /// And is shown.
    void opened(const candidate::CandidateRecord &record);
    /// A refresh that failed is said at the pipeline, not here.
    void openFailed(const candidate::CandidateUid &uid, const candidate::Error &error);

private:
    void onOpened(const candidate::CandidateRecord &record);
    void onOpenFailed(const candidate::CandidateUid &uid, const candidate::Error &error);

    AnswerPanes *m_answers;
    submission::SubmissionService &m_service;
    submission::AccountStore &m_accounts;
    QString m_account;      ///< id of the account that the pipeline came from
    bool m_opening = false; ///< a candidate is asked for, and still wanted
};

} // namespace gui
