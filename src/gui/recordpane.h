// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/recordmodel.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QModelIndex;
class QPushButton;
class QStandardItemModel;

namespace gui {

class RecordEmpty;
class RecordSearch;

/// The record beside the candidate, as in a mail program: New candidate, the folders with their
/// counts, search as one types, filters, and the list of the chosen folder, newest first. Text and
/// filters stay when another folder is chosen.
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
    submission::Folder folder() const { return m_folder; }
    /// What is listed: folder, text and filters.
    submission::Query query() const;
    void refresh();
    void focusSearch();
    /// The answer to facetsRequested().
    void setFacets(const submission::Facets &facets);
    /// The answer to elsewhereRequested(); one to an older query is forgotten.
    void setElsewhere(const submission::Query &query, const submission::Counts &counts);
    /// While something is under way nothing else can be chosen.
    void setChoosing(bool possible);

signals:
    void newCandidateRequested();
    /// By the user. `go` means on to the candidate, by Return or a double click; else the list
    /// keeps the focus.
    void entryChosen(submission::EntryId id, bool go);
    /// The filters are shown, and ask what there is to choose.
    void facetsRequested(const submission::Query &query);
    /// Nothing was found here: how much of it do the other folders have?
    void elsewhereRequested(const submission::Query &query);
    void exportRequested();
    void failed(const candidate::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildFolders();
    void buildList();
    void applyLook();
    void ask();
    void requestFacets();
    void onLoaded();
    void choose(const QModelIndex &index, bool go);
    void showMenu(const QPoint &at);
    QString folderName(submission::Folder folder) const;
    QString emptySentence() const;
    QString foundText(submission::Folder there, qint64 found, bool more) const;
    void prepareToSay();
    void sayFound();

    RecordModel *m_model;
    std::function<QDateTime()> m_clock;
    QPushButton *m_new;
    QListView *m_folders;
    QStandardItemModel *m_folderItems;
    RecordSearch *m_search;
    QListView *m_list;
    RecordEmpty *m_empty;
    submission::Folder m_folder = submission::Folder::Drafts;
    submission::EntryId m_current = 0;
    /// What was searched for, and where, when screen readers were last told what is found.
    std::pair<submission::Folder, QString> m_said;
    QTimer m_saying;
    bool m_marking = false; ///< the pane itself moves the selection
};

} // namespace gui
