// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/outcome.h"
#include "gui/outcomemessage.h"
#include "submission/record.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace submission {
class AccountStore;
class Remembered;
class Sender;
} // namespace submission

namespace gui {

class AnswerPanes;
class CandidateForm;
class MendFlow;
class MessageStrip;
class PipelineFlow;
class RecordFlow;
class SubmitBar;

/// The way from Submit to the answer: asks the form whether it may go, the service to send, and
/// tells what came of it in the strip and the panes. Decides nothing about sending itself.
class SubmitFlow : public QObject
{
    Q_OBJECT

public:
    struct Stage
    {
        CandidateForm *form;
        SubmitBar *bar;
        MessageStrip *strip;
        AnswerPanes *answers;
        PipelineFlow *pipeline;
        RecordFlow *record;
    };
    struct Office
    {
        submission::Sender &sender;
        submission::AccountStore &accounts;
        submission::Remembered &remembered;
    };

    SubmitFlow(const Stage &stage, const Office &office, QObject *parent);

    void submit();
    /// From Submit or Find out until its end is told, also while it is only being recorded.
    bool isSending() const;
    void cancel();
    /// The form holds another candidate: nothing waits to be sent or opened any more.
    void startAfresh();
    /// Asks what became of the one that is shown, or the latest that may have arrived.
    void findOut();
    /// Shows an entry that is no draft: what was sent, its pipeline, or that nobody knows.
    void showEntry(const submission::Entry &entry);
    /// Comeet's newest answer about an entry, which may be the one that is shown.
    void takeAnswer(submission::EntryId id, const candidate::CandidateRecord &record);
    /// What the page shows, as it was sent.
    const candidate::Candidate &shown() const { return m_page.candidate; }
    QString shownAccount() const { return m_page.place.accountId; }
    /// Its files cannot be sent again: the retention periods took their copies.
    bool areCopiesGone() const { return m_page.areCopiesGone; }
    void showMessage(const OutcomeMessage &message);

signals:
    void sendingChanged(bool sending);
    void accountSettingsRequested();
    /// Comeet's newest answer about an entry of the record.
    void answerCame(submission::EntryId id, const candidate::CandidateRecord &answer);
    /// The entry that is shown stands otherwise in the record now; `go` on to it if a person asked
    /// for that.
    void reopenRequested(submission::EntryId id, bool go);
    /// After its message is shown, if there is one.
    void ended(candidate::OutcomeKind kind);

private:
    /// A candidate as it is sent.
    struct Sent
    {
        candidate::Candidate candidate;
        submission::Place place;
        bool areCopiesGone = false;
    };
    struct Conflict
    {
        candidate::Outcome outcome;
        Sent sent;
    };

    void listen();
    void onFilesRead();
    void onFileRefused();
    void showSending();
    void send();
    void onRecorded(const std::optional<candidate::Error> &error);
    void tell(const OutcomeMessage &message);
    void onEnded(submission::EntryId id, const candidate::Outcome &outcome);
    void onDelivered(const submission::Summary &entry, const candidate::Outcome &outcome);
    void onOutboxChanged();
    void showWaiting(const submission::Entry &entry);
    submission::EntryId shownEntry() const;
    void showCreated(submission::EntryId id, const Sent &sent,
                     const candidate::CandidateRecord &record);
    void showDoubt();
    void stopOpening();
    void showRestOfConflict();
    void onOpened(const candidate::CandidateRecord &record);
    void onOpenFailed(const candidate::CandidateUid &uid, const candidate::Error &error);
    bool isFormShown() const;
    void backToField();
    void goOn();
    void showInPlace(const OutcomeMessage &message);
    void follow(FollowUp followUp);

    Stage m_stage;
    Office m_office;
    MendFlow *m_mending;
    Sent m_atDoor;                           ///< that somebody waits for, or waited for last
    Sent m_page;                             ///< that stands in place of the form
    submission::EntryId m_pipelineEntry = 0; ///< whose pipeline it is; 0: nobody's in the record
    std::optional<Conflict> m_conflict;      ///< as long as the form is not sent otherwise
    candidate::CandidateUid m_existing;      ///< that the message in the strip speaks of
    QString m_waitingSaid;     ///< that the strip said last of what waits and is shown
    QPointer<QWidget> m_field; ///< had the focus when Submit was pressed
    bool m_waiting = false;    ///< Submit was pressed while files were still being read
    bool m_starting = false;   ///< Submit was pressed, and the record is written
    bool m_cancelled = false;  ///< since then
};

} // namespace gui
