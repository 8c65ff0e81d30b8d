// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/draftkeeper.h"
#include "submission/record.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace submission {
class AccountStore;
}

namespace gui {

class CandidateForm;
class RecordPane;

/// The way between the record and the window: the list beside the form, the draft that is saved
/// while it is typed, and the entry that is opened. Which of them the window shows is the window's.
class RecordFlow : public QObject
{
    Q_OBJECT

public:
    /// The pane is built into `place` when start() is called, so that the form is there sooner.
    RecordFlow(submission::Record &record, submission::AccountStore &accounts, CandidateForm *form,
               QWidget *place, QObject *parent);

    /// Opens the record and builds the pane. Both may take their time: call it after the first
    /// picture.
    void start();

    /// The form holds another candidate from now on; 0 is one that is not in the record yet.
    void begin(submission::EntryId id);
    submission::EntryId id() const { return m_keeper.id(); }
    /// The entry that is shown, in the form or in place of it.
    submission::EntryId shown() const { return m_shown; }
    /// The form holds something that is not in the record, though nobody edits it just now.
    void keep();
    submission::DraftKeeper &keeper() { return m_keeper; }
    /// That what the form holds is not on the disk, and why.
    static QString notSaved(const candidate::Error &error);
    /// Has the form give way: calls `go` at once, or, while it reads files or when what it holds
    /// could not be saved, once it has and is. Until then the form stays, and held() or failed()
    /// say so. The last call counts.
    void leave(const std::function<void()> &go);
    /// Takes the last wish to leave back.
    void stay();
    /// The same, but for nobody who is waiting: `go` is only called when all is on the disk.
    void leaveSaved(const std::function<void()> &go);
    /// The entry is no draft any more: a further edit of the form begins another one.
    void release();
    /// Erases the entry that is shown, if it is in the record.
    void discard();
    /// An entry that is shown in place of the form.
    void setShown(submission::EntryId id);
    void showFolder(submission::Folder folder);
    void focusSearch();
    /// Opens an entry of the record; ends in entryOpened() or failed().
    void open(submission::EntryId id, bool go);
    void setChoosing(bool possible);
    submission::Place place() const;
    /// What is listed; the drafts before there is a list.
    submission::Query query() const;

signals:
    void newCandidateRequested();
    /// Another entry is shown; 0 for one that is not in the record.
    void shownChanged(submission::EntryId id);
    void exportRequested();
    void entryOpened(const submission::Entry &entry, bool go);
    /// Files are still being read; `goOn` does not wait for them.
    void held(const QString &sentence, const std::function<void()> &goOn);
    void mended(const QStringList &sentences);
    /// What went wrong; the sentence is whole.
    void failed(const candidate::Error &error);

private:
    void buildPane();
    void answerPane();
    void markShown();
    void leaveRead(const std::function<void()> &go);
    void askFor(submission::EntryId id, bool go);
    void onEdited();
    void onOpened(const QStringList &sentences);
    void renew();

    submission::Record &m_record;
    submission::AccountStore &m_accounts;
    CandidateForm *m_form;
    QWidget *m_place;
    RecordPane *m_pane = nullptr;
    submission::DraftKeeper m_keeper;
    submission::EntryId m_shown = 0;
    quint64 m_leaving = 0; ///< number of the last wish to leave the form
    quint64 m_opening = 0; ///< number of the last entry that was asked for, or change of the form
    QTimer m_renewal;      ///< many changes at once are one look at the record
    QString m_saveFailure; ///< that was told last
};

} // namespace gui
