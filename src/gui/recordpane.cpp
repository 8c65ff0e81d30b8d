// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordpane.h"

#include "gui/icons.h"
#include "gui/recorddelegate.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

using submission::Folder;

namespace {

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
    , m_model(new RecordModel(std::move(source), std::move(clock), this))
    , m_new(new QPushButton(tr("New candidate"), this))
    , m_folders(new QListView(this))
    , m_folderItems(new QStandardItemModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    build();
    buildFolders();
    buildList();
    applyLook();
    connect(m_new, &QPushButton::clicked, this, &RecordPane::newCandidateRequested);
    connect(m_search, &QLineEdit::textChanged, this, &RecordPane::search);
    connect(m_model, &RecordModel::loaded, this, &RecordPane::onLoaded);
    connect(m_model, &RecordModel::failed, this, &RecordPane::failed);
    showFolder(Folder::Drafts);
}

void RecordPane::build()
{
    m_new->setObjectName(u"recordNew"_s);
    m_new->setProperty(marks::Primary, true);
    m_new->setAutoDefault(true); // Return presses it too
    m_search->setObjectName(u"recordSearch"_s);
    m_search->setPlaceholderText(tr("Search name, email, phone, note"));
    m_search->setAccessibleName(tr("Search the record"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_empty->setObjectName(u"recordEmpty"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->hide();

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
    setTabOrder(m_new, m_folders);
    setTabOrder(m_folders, m_search);
    setTabOrder(m_search, m_list);
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
                submission::Query query = m_model->query();
                query.folder = static_cast<Folder>(current.row());
                m_model->setQuery(query);
            });
}

void RecordPane::buildList()
{
    makeList(m_list, u"recordList"_s, tr("Candidates"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    theme::setInk(m_empty, theme::Tone::Dimmed, palette());
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
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordPane::search()
{
    submission::Query query = m_model->query();
    query.text = m_search->text();
    m_model->setQuery(query);
}

void RecordPane::onLoaded()
{
    const bool empty = m_model->rowCount() == 0;
    m_empty->setText(empty ? emptySentence() : QString());
    showIf(m_empty, empty);
    showIf(m_list, !empty);
    setCurrentEntry(m_current);
}

QString RecordPane::emptySentence() const
{
    if (const QString text = m_search->text().simplified(); !text.isEmpty())
        return tr("Nothing in %1 has “%2”.", "folder, what was searched for")
            .arg(m_folderItems->item(static_cast<int>(folder()))->text(), text);
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

bool RecordPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        // From what was typed straight into what was found.
        if (key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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
