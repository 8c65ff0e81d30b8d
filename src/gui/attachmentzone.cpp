// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentzone.h"

#include "candidate/fields.h"
#include "gui/attachmentcard.h"
#include "gui/bidi.h"
#include "gui/dropcard.h"
#include "gui/dropoverlay.h"
#include "gui/filenames.h"
#include "gui/icons.h"
#include "gui/noticerow.h"
#include "gui/visibility.h"
#include "gui/zoneprompt.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStandardPaths>

#include <numeric>

using candidate::AttachmentKind;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gui {

namespace {

candidate::Field fieldOf(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Resume:
        return candidate::Field::Resume;
    case AttachmentKind::Picture:
        return candidate::Field::Picture;
    case AttachmentKind::File:
        break;
    }
    return candidate::Field::Files;
}

void removeRows(QLayout *layout)
{
    while (auto *item = layout->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose signal is being handled
        }
        delete item;
    }
}

} // namespace

AttachmentZone::AttachmentZone(QWidget *parent)
    : QWidget(parent)
    , m_intake(new AttachmentIntake(this))
    , m_card(new DropCard(this))
    , m_overlay(new DropOverlay(m_card))
    , m_prompt(new ZonePrompt(m_card))
    , m_mnemonic(new QShortcut(this))
{
    setAcceptDrops(true);
    build();
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(8s);
    m_readingTimer.setSingleShot(true);
    m_readingTimer.setInterval(250ms);
    connect(&m_undoTimer, &QTimer::timeout, this, &AttachmentZone::endUndo);
    connect(&m_readingTimer, &QTimer::timeout, this, &AttachmentZone::showReading);
    connect(m_prompt, &ZonePrompt::chooseRequested, this, &AttachmentZone::choose);
    connect(m_intake, &AttachmentIntake::taken, this, &AttachmentZone::takeEntries);
    connect(m_intake, &AttachmentIntake::busyChanged, this, [this](bool busy) {
        if (busy)
            m_readingTimer.start();
        else
            showReading();
        emit busyChanged(busy);
    });
    connect(m_mnemonic, &QShortcut::activated, this, [this] {
        if (focusProxy())
            focusProxy()->setFocus(Qt::ShortcutFocusReason);
    });
    setKind(AttachmentKind::File);
}

AttachmentZone::~AttachmentZone() = default;

void AttachmentZone::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(theme::unit(this, 0.75));
    outer->addWidget(m_card, 1);
    m_notices = new QVBoxLayout;
    m_problemRows = new QVBoxLayout;
    for (auto *list : {m_notices, m_problemRows}) {
        list->setSpacing(theme::unit(this, 0.5));
        outer->addLayout(list);
    }

    m_card->setMinimumHeight(theme::unit(this, 10));
    m_card->installEventFilter(this);
    auto *inner = new QVBoxLayout(m_card);
    const int pad = theme::unit(this);
    inner->setContentsMargins(pad, pad, pad, pad);
    inner->setSpacing(theme::unit(this, 0.25));
    buildHeader();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(theme::unit(this, 0.25));
    m_addButton = new QPushButton(tr("Add files…"), m_card);
    m_addButton->setObjectName(u"addButton"_s);
    m_addButton->setFlat(true);
    m_addButton->setProperty("link", true);
    m_addButton->setAutoDefault(true); // Return presses it too
    connect(m_addButton, &QPushButton::clicked, this, &AttachmentZone::choose);
    inner->addWidget(m_header);
    inner->addWidget(m_prompt, 1);
    inner->addStretch();
    inner->addLayout(m_rows);
    inner->addWidget(m_addButton, 0, Qt::AlignLeading);
    inner->addStretch();
}

void AttachmentZone::buildHeader()
{
    m_header = new QWidget(m_card);
    m_headline = new QLabel(m_header);
    m_headline->setFont(theme::strong(m_headline->font()));
    m_total = new QLabel(m_header);
    m_total->setObjectName(u"total"_s);
    m_total->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_header);
    const int pad = theme::unit(this, 0.5);
    row->setContentsMargins(pad, pad, pad, pad);
    row->addWidget(m_headline);
    row->addStretch();
    row->addWidget(m_total);
}

void AttachmentZone::setKind(AttachmentKind kind)
{
    m_kind = kind;
    m_intake->setSingle(isSingle());
    m_prompt->setKind(kind);
    setTitle(candidate::label(fieldOf(kind)));
    showAttachments();
}

void AttachmentZone::setTitle(const QString &title)
{
    m_title = title;
    m_prompt->setTitle(title);
    m_headline->setText(title);
    m_headline->setBuddy(m_addButton);
    m_mnemonic->setKey(QKeySequence::mnemonic(title));
    QString plain = title;
    setAccessibleName(plain.remove(u'&'));
}

void AttachmentZone::setAttachments(const QList<candidate::Attachment> &attachments)
{
    // The form's echo of what it has just been told is no reset.
    if (m_reporting && attachments == m_attachments)
        return;
    clearNotices();
    m_attachments = attachments;
    showAttachments();
}

void AttachmentZone::forget()
{
    m_replaced.reset();
    m_intake->forget();
    clearNotices();
}

void AttachmentZone::setComparedWith(const QList<AttachmentZone *> &others)
{
    m_comparedWith = {others.cbegin(), others.cend()};
}

void AttachmentZone::setProblems(const QList<candidate::Problem> &problems)
{
    removeRows(m_problemRows);
    for (const auto &problem : problems) {
        const bool error = problem.remark.severity == candidate::Severity::Error;
        auto *row = new NoticeRow(error ? theme::Tone::Error : theme::Tone::Attention,
                                  problem.remark.sentence, this);
        m_problemRows->addWidget(row);
        row->show();
    }
}

bool AttachmentZone::isFree() const
{
    return m_attachments.isEmpty() && !isBusy();
}

void AttachmentZone::showAttachments()
{
    removeRows(m_rows);
    m_cards.clear();
    for (const auto &attachment : std::as_const(m_attachments)) {
        auto *card = new AttachmentCard(attachment, m_kind, m_card);
        const auto row = int(m_cards.size());
        connect(card, &AttachmentCard::removeRequested, this, [this, row] { removeAt(row); });
        connect(card, &AttachmentCard::replaceRequested, this,
                [this, attachment] { chooseInPlaceOf(attachment); });
        m_rows->addWidget(card);
        card->show(); // now, not with the next event: it may get the focus
        m_cards.append(card);
    }
    const bool filled = !m_attachments.isEmpty();
    m_card->setFilled(filled);
    showIf(m_prompt, !filled);
    showIf(m_header, filled && !isSingle());
    showIf(m_addButton, filled && !isSingle());
    // Where the title's label is seen, it has the mnemonic itself; two would be ambiguous.
    m_mnemonic->setEnabled(filled && isSingle());
    showTotal();
    setFocusOrder();
    m_overlay->raise();
}

void AttachmentZone::showTotal()
{
    const qint64 bytes =
        std::accumulate(m_attachments.cbegin(), m_attachments.cend(), qint64(0),
                        [](qint64 sum, const auto &file) { return sum + file.size; });
    m_total->setText(
        tr("%n file(s), %1", "number of files and their size together", int(m_attachments.size()))
            .arg(bidi::leftToRight(candidate::sizeText(bytes))));
    setAccessibleDescription(m_attachments.isEmpty() ? tr("Empty. Drop, paste or choose a file.")
                                                     : m_total->text());
    applyLook();
}

void AttachmentZone::setFocusOrder()
{
    // The prompt's button stays, hidden or not, where the form has put this zone.
    QWidget *last = m_prompt->button();
    for (auto *card : std::as_const(m_cards)) {
        for (auto *widget : card->focusChain()) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
    setTabOrder(last, m_addButton);
    if (m_cards.isEmpty())
        setFocusProxy(m_prompt->button());
    else
        setFocusProxy(m_cards.constFirst());
}

void AttachmentZone::applyLook()
{
    theme::setInk(m_total, theme::Tone::Dimmed, palette());
    m_addButton->setIcon(icons::icon(u"add"_s, theme::Tone::Accent));
}

void AttachmentZone::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_addButton)
        applyLook();
}

void AttachmentZone::removeAt(int row)
{
    if (row >= m_attachments.size())
        return;
    const QString name = filenames::isolated(m_attachments.takeAt(row).name);
    const bool hadFocus = isAncestorOf(focusWidget());
    showAttachments();
    clearNotices();
    offerUndo(tr("%1 removed.").arg(name));
    if (hadFocus) {
        const auto next = std::min<qsizetype>(row, m_cards.size() - 1);
        QWidget *target = next < 0 ? static_cast<QWidget *>(m_prompt->button()) : m_cards.at(next);
        target->setFocus(Qt::OtherFocusReason);
    }
    const QScopedValueRollback reporting(m_reporting, true);
    emit changed();
}

void AttachmentZone::offerUndo(const QString &sentence)
{
    m_undoRow = new NoticeRow(theme::Tone::Neutral, sentence, this);
    m_undoRow->setObjectName(u"undoRow"_s);
    auto *button = m_undoRow->addAction(tr("Undo"));
    button->setObjectName(u"undoButton"_s);
    connect(button, &QPushButton::clicked, this, [this] {
        clearNotices();
        emit undoRequested();
    });
    m_notices->addWidget(m_undoRow);
    m_undoRow->show();
    m_undoTimer.start();
}

void AttachmentZone::endUndo()
{
    if (!m_undoRow)
        return;
    // Not while somebody is about to press it.
    if (m_undoRow->underMouse() || m_undoRow->isAncestorOf(focusWidget())) {
        m_undoTimer.start();
        return;
    }
    takeUndoAway();
}

void AttachmentZone::takeUndoAway()
{
    m_undoTimer.stop();
    if (!m_undoRow)
        return;
    const bool hadFocus = m_undoRow->isAncestorOf(QApplication::focusWidget());
    m_undoRow->hide();
    m_undoRow->deleteLater();
    m_undoRow.clear();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void AttachmentZone::say(theme::Tone tone, const QString &sentence)
{
    auto *row = new NoticeRow(tone, sentence, this);
    auto *hide = row->addAction(tr("Hide"));
    hide->setAccessibleName(tr("Hide this message"));
    connect(hide, &QPushButton::clicked, row, [row] {
        row->hide();
        row->deleteLater();
    });
    m_notices->addWidget(row);
    row->show();
}

void AttachmentZone::clearNotices()
{
    m_undoTimer.stop();
    removeRows(m_notices);
    m_undoRow.clear();
    m_readingRow.clear();
}

void AttachmentZone::showReading()
{
    if (!isBusy()) {
        m_readingTimer.stop();
        if (m_readingRow)
            m_readingRow->deleteLater();
        m_readingRow.clear();
    } else if (!m_readingRow) {
        m_readingRow = new NoticeRow(theme::Tone::Dimmed, tr("Reading…"), this);
        m_notices->addWidget(m_readingRow);
    }
}

void AttachmentZone::choose()
{
    openDialog(!isSingle());
}

void AttachmentZone::chooseInPlaceOf(const candidate::Attachment &attachment)
{
    if (isSingle())
        return choose();
    connect(openDialog(false), &QFileDialog::filesSelected, this,
            [this, attachment] { m_replaced = attachment; });
}

/// Where the user chose last, else where what came by mail or from the web mostly lies.
QString AttachmentZone::directoryToOpen() const
{
    if (!m_directory.isEmpty())
        return m_directory;
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(downloads).exists() ? downloads : QDir::homePath();
}

QFileDialog *AttachmentZone::openDialog(bool many)
{
    auto *dialog = new QFileDialog(this, accessibleName(), directoryToOpen());
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(many ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    if (isSingle()) {
        const auto types = candidate::allowedExtensions(m_kind);
        const QString patterns = u"*."_s + types.join(u" *."_s);
        const bool resume = m_kind == AttachmentKind::Resume;
        dialog->setNameFilters({(resume ? tr("Documents (%1)") : tr("Pictures (%1)")).arg(patterns),
                                tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::filesSelected, this, [this, dialog](const QStringList &paths) {
        m_directory = dialog->directory().absolutePath();
        emit chosenDirectoryChanged(m_directory);
        addPaths(paths);
    });
    dialog->open();
    return dialog;
}

} // namespace gui
