// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordpane.h"

#include "gui/announcement.h"
#include "gui/icons.h"
#include "gui/recorddelegate.h"
#include "gui/recordempty.h"
#include "gui/recordsearch.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

using submission::Folder;

namespace {

/// Qt tells screen readers that the focus is on the current row, also of a list without the focus:
/// whoever types would be told of the row that is saved.
class QuietList : public QListView
{
public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (hasFocus())
            QListView::currentChanged(current, previous);
        else // past QListView, which tells them: NOLINTNEXTLINE(bugprone-parent-virtual-call)
            QAbstractItemView::currentChanged(current, previous);
    }
};

void makeList(QListView *list, const QString &objectName, const QString &accessibleName)
{
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true); // for the row under the mouse
    list->viewport()->setAutoFillBackground(false);
}

} // namespace

RecordPane::RecordPane(RecordModel::Source source, std::function<QDateTime()> clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_model(new RecordModel(std::move(source), clock, this))
    , m_clock(std::move(clock))
    , m_new(new QPushButton(tr("New candidate"), this))
    , m_folders(new QuietList(this))
    , m_folderItems(new QStandardItemModel(this))
    , m_search(new RecordSearch(this))
    , m_list(new QuietList(this))
    , m_empty(new RecordEmpty(this))
{
    build();
    buildFolders();
    buildList();
    applyLook();
    connect(m_new, &QPushButton::clicked, this, &RecordPane::newCandidateRequested);
    connect(m_search, &RecordSearch::changed, this, &RecordPane::ask);
    connect(m_search, &RecordSearch::facetsWanted, this, &RecordPane::requestFacets);
    connect(m_search, &RecordSearch::left, this, [this] {
        if (m_model->rowCount() == 0)
            return m_empty->focusOffer();
        // From what was typed straight into what was found.
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_empty, &RecordEmpty::clearRequested, this, [this] {
        m_search->focusSearch(); // the link goes
        m_search->setFilter({});
    });
    connect(m_empty, &RecordEmpty::folderRequested, this, [this](Folder there) {
        m_search->focusSearch();
        showFolder(there);
    });
    connect(m_model, &RecordModel::loaded, this, &RecordPane::onLoaded);
    connect(m_model, &RecordModel::failed, this, &RecordPane::failed);
    m_saying.setSingleShot(true);
    m_saying.setInterval(500ms);
    connect(&m_saying, &QTimer::timeout, this, &RecordPane::sayFound);
    showFolder(Folder::Drafts);
}

void RecordPane::build()
{
    m_new->setObjectName(u"recordNew"_s);
    m_new->setProperty(marks::Primary, true);
    m_new->setAutoDefault(true); // Return presses it too
    auto *column = new QVBoxLayout(this);
    const int edge = theme::unit(this, 1.5);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme::unit(this, 1.25));
    column->addWidget(m_new);
    column->addWidget(m_folders);
    column->addWidget(m_search);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    m_empty->hide();
}

void RecordPane::buildFolders()
{
    makeList(m_folders, u"recordFolders"_s, tr("Folders"));
    for (const QString &name : {tr("Drafts"), tr("Outbox"), tr("Submitted")})
        m_folderItems->appendRow(new QStandardItem(name));
    m_folders->setModel(m_folderItems);
    m_folders->setItemDelegate(new FolderDelegate(m_folders));
    m_folders->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_folders->setFixedHeight(m_folderItems->rowCount() * m_folders->sizeHintForRow(0));
    connect(m_folders->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_folder = static_cast<Folder>(current.row());
                ask();
                requestFacets();
            });
}

void RecordPane::buildList()
{
    makeList(m_list, u"recordList"_s, tr("Candidates"));
    // When the current row goes, its neighbour becomes current, which nobody has chosen. Connected
    // before the selection model, so that it hears of it first.
    connect(m_model, &RecordModel::rowsAboutToBeRemoved, this, [this] { m_marking = true; });
    m_list->setModel(m_model);
    connect(m_model, &RecordModel::rowsRemoved, this, [this] { m_marking = false; });
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RecordPane::showMenu);
    // "In 5 minutes" and "just now" grow old while nothing else changes.
    auto *ageing = new QTimer(this);
    connect(ageing, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    ageing->start(30s);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current, false); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index, true); });
}

void RecordPane::applyLook()
{
    m_new->setIcon(icons::icon(u"add"_s));
}

void RecordPane::setCounts(const submission::Counts &counts)
{
    const std::array numbers{counts.drafts, counts.outbox, counts.submitted};
    for (int row = 0; row < m_folderItems->rowCount(); ++row) {
        const QString number = QLocale().toString(numbers.at(static_cast<std::size_t>(row)));
        QStandardItem *item = m_folderItems->item(row);
        item->setData(number, FolderDelegate::CountRole);
        item->setData(tr("%1, %2", "folder, number of entries").arg(item->text(), number),
                      Qt::AccessibleTextRole);
    }
}

void RecordPane::showFolder(Folder folder)
{
    m_folders->setCurrentIndex(m_folderItems->index(static_cast<int>(folder), 0));
}

void RecordPane::setCurrentEntry(submission::EntryId id)
{
    m_current = id;
    const QScopedValueRollback marking(m_marking, true);
    const int row = m_model->rowOf(id);
    if (row < 0) {
        m_list->selectionModel()->clear();
        return;
    }
    m_list->setCurrentIndex(m_model->index(row));
}

void RecordPane::setChoosing(bool possible)
{
    m_new->setEnabled(possible);
    m_list->setEnabled(possible);
}

void RecordPane::focusSearch()
{
    m_search->focusSearch();
}

submission::Query RecordPane::query() const
{
    submission::Query query;
    query.folder = m_folder;
    m_search->applyTo(query, m_clock());
    return query;
}

void RecordPane::ask()
{
    m_model->setQuery(query());
}

void RecordPane::refresh()
{
    if (query() == m_model->query())
        m_model->refresh();
    else
        ask(); // since midnight, today is another day
    requestFacets();
}

void RecordPane::requestFacets()
{
    if (m_search->isFilterShown())
        emit facetsRequested(query());
}

void RecordPane::setFacets(const submission::Facets &facets)
{
    m_search->setFacets(facets);
}

// What is found -----------------------------------------------------------------------------------

void RecordPane::onLoaded()
{
    const bool empty = m_model->rowCount() == 0;
    const bool filtered = m_search->filter().isActive();
    if (empty)
        m_empty->say(emptySentence(), filtered);
    showIf(m_empty, empty);
    showIf(m_list, !empty);
    setCurrentEntry(m_current);
    prepareToSay();
    if (empty && (filtered || !m_search->text().isEmpty()))
        emit elsewhereRequested(m_model->query());
}

/// What was typed leaves the focus where it is, and what is found is elsewhere: screen readers are
/// told once the typing pauses.
void RecordPane::prepareToSay()
{
    const std::pair asked(folder(), m_search->text());
    if (std::exchange(m_said, asked) == asked)
        return;
    if (asked.second.isEmpty())
        m_saying.stop();
    else
        m_saying.start();
}

void RecordPane::sayFound()
{
    if (!m_search->hasTextFocus())
        return;
    const int rows = m_model->rowCount();
    announce(this,
             rows == 0 ? emptySentence() : foundText(folder(), rows, m_model->canFetchMore({})));
}

QString RecordPane::foundText(Folder there, qint64 found, bool more) const
{
    const QString number = QLocale().toString(found);
    return tr("%1: %2 found", "folder, number of entries")
        .arg(folderName(there), more ? tr("%1+").arg(number) : number);
}

QString RecordPane::folderName(Folder folder) const
{
    return m_folderItems->item(static_cast<int>(folder))->text();
}

QString RecordPane::emptySentence() const
{
    const QString text = m_search->text();
    const bool filtered = m_search->filter().isActive();
    if (!text.isEmpty() && filtered)
        return tr("Nothing in %1 that matches the filters has “%2”.",
                  "folder, what was searched for")
            .arg(folderName(folder()), text);
    if (!text.isEmpty())
        return tr("Nothing in %1 has “%2”.", "folder, what was searched for")
            .arg(folderName(folder()), text);
    if (filtered)
        return tr("Nothing in %1 matches the filters.", "folder").arg(folderName(folder()));
    switch (folder()) {
    case Folder::Drafts:
        return tr("No drafts. What you type is saved here by itself.");
    case Folder::Outbox:
        return tr("Nothing is on its way.");
    case Folder::Submitted:
        break;
    }
    return tr("Nobody was submitted yet.");
}

void RecordPane::setElsewhere(const submission::Query &query, const submission::Counts &counts)
{
    if (query != m_model->query() || m_model->rowCount() > 0)
        return;
    QList<RecordEmpty::Elsewhere> places;
    for (const auto &[there, found] :
         {std::pair(Folder::Drafts, counts.drafts), std::pair(Folder::Outbox, counts.outbox),
          std::pair(Folder::Submitted, counts.submitted)}) {
        if (found == 0 || there == folder())
            continue;
        places.append({there, foundText(there, found, found >= submission::Record::mostCounted)});
    }
    m_empty->offer(places);
}

void RecordPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    auto *menu = new QMenu(m_list);
    menu->setObjectName(u"recordMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tr("&Open"));
    open->setEnabled(index.isValid());
    connect(open, &QAction::triggered, this,
            [this, entry = QPersistentModelIndex(index)] { choose(entry, true); });
    menu->addSeparator();
    connect(menu->addAction(tr("E&xport the list…")), &QAction::triggered, this,
            &RecordPane::exportRequested);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void RecordPane::choose(const QModelIndex &index, bool go)
{
    if (m_marking || !index.isValid())
        return;
    const auto id = index.data(RecordModel::IdRole).value<submission::EntryId>();
    if (id == m_current && !go)
        return;
    m_current = id;
    emit entryChosen(id, go);
}

void RecordPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

void RecordPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), theme::outline(palette()));
}

} // namespace gui
