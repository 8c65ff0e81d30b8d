// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submittedview.h"

#include "gui/bidi.h"
#include "gui/icons.h"
#include "gui/plainlabels.h"
#include "gui/relativetime.h"
#include "gui/sentfilecard.h"
#include "gui/senttext.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/visibility.h"
#include "gui/wraplayout.h"
#include "submission/proof.h"
#include "ui_submittedview.h"

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal LabelColumn = 17; // 136 px: a date with its time
constexpr qreal WidestLabel = 22;

QGridLayout *gridIn(QWidget *rows)
{
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::unit(rows, 3));
    grid->setVerticalSpacing(theme::unit(rows));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, theme::unit(rows, LabelColumn)); // one edge for all groups
    return grid;
}

/// Returns the value, to read and copy.
ValueText *addRow(QGridLayout *grid, const SentText &text)
{
    QWidget *rows = grid->parentWidget();
    const int row = grid->rowCount();
    auto *label = new WrapLabel(rows);
    label->setPlainText(text.label);
    label->setMaximumWidth(theme::unit(rows, WidestLabel));
    auto *value = new ValueText(text.text, text.leftToRight, rows);
    value->setAccessibleName(text.label);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    return value;
}

/// In place of what stood there.
QWidget *renewed(QWidget *old, QWidget *place)
{
    delete old;
    auto *fresh = new QWidget(place);
    place->layout()->addWidget(fresh);
    return fresh;
}

} // namespace

SubmittedView::SubmittedView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubmittedView>())
{
    m_ui->setupUi(this);
    setUp();
    applyLook();
    connectButtons();
}

SubmittedView::~SubmittedView() = default;

void SubmittedView::connectButtons()
{
    connect(m_ui->openInComeet, &QPushButton::clicked, this, [this] {
        if (!m_profileUrl.isEmpty())
            emit openInBrowserRequested(m_profileUrl);
    });
    connect(m_ui->anotherPosition, &QPushButton::clicked, this,
            &SubmittedView::anotherPositionRequested);
    connect(m_ui->newCandidate, &QPushButton::clicked, this, &SubmittedView::newCandidateRequested);
    connect(m_ui->saveProof, &QPushButton::clicked, this, &SubmittedView::saveProofRequested);
    connect(m_ui->erase, &QPushButton::clicked, this, &SubmittedView::eraseRequested);
}

void SubmittedView::setUp()
{
    const int unit = theme::unit(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    m_ui->column->setSpacing(unit + unit / 2);
    m_ui->title->setFont(theme::strong(font(), 1.6));
    for (QWidget *heading : {m_ui->sentHeading, m_ui->filesHeading, m_ui->historyHeading}) {
        heading->setFont(theme::strong(font()));
        heading->setContentsMargins(0, theme::unit(this, 0.75), 0, 0);
    }
    m_ui->eraseRow->setContentsMargins(0, theme::unit(this, 1.5), 0, 0);
    m_buttons = new WrapLayout(m_ui->buttonPlace);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(unit);
    m_ui->newCandidate->setProperty(marks::Primary, true);
    setFocusProxy(m_ui->newCandidate); // so that Return goes on to the next one
    QWidget *before = m_ui->title;
    for (QWidget *button :
         {m_ui->newCandidate, m_ui->anotherPosition, m_ui->openInComeet, m_ui->saveProof}) {
        m_buttons->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
    }
    for (QWidget *place : {m_ui->rowsPlace, m_ui->filesPlace, m_ui->historyPlace}) {
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
    }
}

void SubmittedView::applyLook()
{
    theme::setInk(m_ui->when, theme::Tone::Dimmed, palette());
    m_ui->openInComeet->setIcon(icons::icon(u"open-external"_s));
    for (const QWidget *rows : {m_rows, m_history}) {
        if (!rows)
            continue;
        for (QLabel *label : rows->findChildren<QLabel *>())
            theme::setInk(label, theme::Tone::Dimmed, palette());
    }
}

void SubmittedView::showSubmission(const candidate::Candidate &candidate,
                                   const candidate::CandidateRecord &record, const QDateTime &at,
                                   const QString &positionName, submission::State state)
{
    m_isWaiting = state == submission::State::Queued || state == submission::State::Sending;
    m_profileUrl = record.profileUrl;
    m_uid = record.uid.value;
    const QString name = candidate::displayName(candidate);
    m_ui->title->setPlainText(name.isEmpty() ? tr("No name on record") : name);
    showWhen(at, {});
    m_ui->openInComeet->setEnabled(!m_profileUrl.isEmpty());
    m_ui->openInComeet->setToolTip(
        m_profileUrl.isEmpty() ? tr("Comeet sent no address for this candidate.") : QString());
    showIf(m_ui->openInComeet, !m_isWaiting);
    m_ui->sentHeading->setText(m_isWaiting ? tr("What will be sent") : tr("What was sent"));
    showRows(candidate, positionName);
    showFiles(candidate);
    forgetEntry(state);
    orderTabs();
    applyLook();
    m_ui->scroll->ensureVisible(0, 0);
}

/// From the top to the end, where erasing is: what is made anew would come behind all others.
void SubmittedView::orderTabs()
{
    QWidget *last = m_ui->saveProof;
    for (const QWidget *part : {m_rows, m_cards, m_history}) {
        if (!part)
            continue;
        for (QWidget *stop : part->findChildren<QWidget *>()) {
            if (stop->focusPolicy() & Qt::TabFocus)
                setTabOrder(std::exchange(last, stop), stop);
        }
    }
    setTabOrder(last, m_ui->erase);
}

void SubmittedView::showWhen(const QDateTime &at, const QString &clock)
{
    QString when = tr("Sent, but not known to have arrived");
    if (at.isValid())
        when = tr("Submitted %1").arg(dateAndTime(at));
    else if (m_isWaiting)
        when = tr("Not submitted yet");
    if (!m_uid.isEmpty())
        when = tr("%1 · %2", "when submitted, uid").arg(when, bidi::leftToRight(m_uid));
    m_ui->when->setPlainText(when);
    const QString exact = clock.isEmpty()
        ? exactTime(at)
        : tr("%1, %2", "exact time, by whose clock").arg(exactTime(at), clock);
    m_ui->when->setToolTip(exact.toHtmlEscaped());
    m_ui->when->setAccessibleDescription(exact);
}

void SubmittedView::showRows(const candidate::Candidate &candidate, const QString &positionName)
{
    m_rows = renewed(m_rows, m_ui->rowsPlace);
    auto *grid = gridIn(m_rows);
    for (const SentText &text : sentTexts(candidate, positionName))
        addRow(grid, text);
}

void SubmittedView::showFiles(const candidate::Candidate &candidate)
{
    m_cards = renewed(m_cards, m_ui->filesPlace);
    auto *cards = new WrapLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(theme::unit(this, 1.5));
    for (const SentFile &file : sentFiles(candidate))
        cards->addWidget(new SentFileCard(file.kind, file.file, m_cards));
    m_ui->filesHeading->setVisible(cards->count() > 0);
}

/// Of what may have arrived there is nothing to prove.
void SubmittedView::forgetEntry(submission::State state)
{
    m_isRecorded = false;
    m_ui->historyHeading->hide();
    m_ui->historyPlace->hide();
    showIf(m_ui->anotherPosition, true);
    m_ui->saveProof->setVisible(state == submission::State::Confirmed);
    m_ui->saveProof->setEnabled(false);
    m_ui->erasePlace->setVisible(isErasable(state));
    updateErasing();
}

void SubmittedView::showEntry(const submission::Entry &entry)
{
    const bool isConfirmed = entry.summary.state == submission::State::Confirmed;
    m_isRecorded = isErasable(entry.summary.state);
    if (!entry.uid.isEmpty())
        m_uid = entry.uid.value;
    if (isConfirmed)
        showWhen(entry.confirmedAt, clockWords(entry));
    showHistory(entry);
    // Of whom nothing is known, nothing can be sent.
    showIf(m_ui->anotherPosition, !entry.personalRemoved.isValid());
    showIf(m_ui->saveProof, isConfirmed);
    m_ui->saveProof->setEnabled(submission::isProvable(entry));
    showIf(m_ui->erasePlace, m_isRecorded);
    updateErasing();
    applyLook();
}

void SubmittedView::showHistory(const submission::Entry &entry)
{
    const auto lines = historyOf(entry);
    if (m_shownHistory == lines && !m_ui->historyPlace->isHidden())
        return; // whoever reads or copies it is not disturbed
    m_shownHistory = lines;
    m_history = renewed(m_history, m_ui->historyPlace);
    auto *grid = gridIn(m_history);
    for (const HistoryLine &line : lines) {
        ValueText *value = addRow(grid, {dateAndTime(line.time), line.words, false});
        value->setToolTip(line.more.toHtmlEscaped());
        value->setAccessibleDescription(line.more);
    }
    m_ui->historyHeading->setVisible(!lines.isEmpty());
    m_ui->historyPlace->setVisible(!lines.isEmpty());
    orderTabs();
}

void SubmittedView::setErasable(bool erasable)
{
    m_isErasable = erasable;
    updateErasing();
}

void SubmittedView::setLeavable(bool leavable)
{
    m_ui->newCandidate->setEnabled(leavable);
    m_ui->anotherPosition->setEnabled(leavable);
}

void SubmittedView::updateErasing()
{
    m_ui->erase->setEnabled(m_isRecorded && m_isErasable);
}

void SubmittedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

} // namespace gui
