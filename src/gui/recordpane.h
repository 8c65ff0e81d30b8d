// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/recordmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;

namespace gui {

/// The record beside the candidate, as in a mail program: New candidate, the folders with their
/// counts, search as one types, and the list of the chosen folder, newest first.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    RecordPane(RecordModel::Source source, std::function<QDateTime()> clock,
               QWidget *parent = nullptr);

    void setCounts(const submission::Counts &counts);
    /// Marks the entry that is shown beside the list, 0 for none, without choosing it.
    void setCurrentEntry(submission::EntryId id);
    void showFolder(submission::Folder folder);
    submission::Folder folder() const { return m_model->query().folder; }
    void refresh() { m_model->refresh(); }
    void focusSearch();
    /// While something is under way nothing else can be chosen.
    void setChoosing(bool possible);

signals:
    void newCandidateRequested();
    /// By the user. `go` means on to the candidate, by Return or a double click; else the list
    /// keeps the focus.
    void entryChosen(submission::EntryId id, bool go);
    void failed(const candidate::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildFolders();
    void buildList();
    void applyLook();
    void search();
    void onLoaded();
    void choose(const QModelIndex &index, bool go);
    QString emptySentence() const;

    RecordModel *m_model;
    QPushButton *m_new;
    QListView *m_folders;
    QStandardItemModel *m_folderItems;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
    submission::EntryId m_current = 0;
    bool m_marking = false; ///< the pane itself moves the selection
};

} // namespace gui
