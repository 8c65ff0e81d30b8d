// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/retentiondialog.h"

#include "gui/relativetime.h"
#include "gui/removalwords.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "ui_retentiondialog.h"

#include <QComboBox>
#include <QEvent>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace gui {

namespace {

constexpr qreal Width = 60; // 480 px, in steps of the rhythm
constexpr int forGood = -1;

QString periodText(int days)
{
    switch (days) {
    case forGood:
        return RetentionDialog::tr("Keep for good");
    case 30:
        return RetentionDialog::tr("1 month");
    case 90:
        return RetentionDialog::tr("3 months");
    case 180:
        return RetentionDialog::tr("6 months");
    case 365:
        return RetentionDialog::tr("1 year");
    default:
        break;
    }
    return days > 365 && days % 365 == 0 ? RetentionDialog::tr("%n year(s)", nullptr, days / 365)
                                         : RetentionDialog::tr("%n day(s)", nullptr, days);
}

/// The periods to choose from; one that was set by hand in the settings is among them.
void offer(QComboBox *box, QList<int> days, const std::optional<int> &current)
{
    if (current && !days.contains(*current)) {
        days.append(*current);
        std::sort(days.begin(), days.end());
    }
    days.append(forGood);
    for (const int period : std::as_const(days))
        box->addItem(periodText(period), period);
    box->setCurrentIndex(box->findData(current.value_or(forGood)));
}

std::optional<int> chosenIn(const QComboBox *box)
{
    const int days = box->currentData().toInt();
    return days == forGood ? std::nullopt : std::optional(days);
}

} // namespace

RetentionDialog::RetentionDialog(submission::Retention &retention, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RetentionDialog>())
    , m_retention(retention)
{
    m_ui->setupUi(this);
    const int edge = theme::unit(this, 3);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme::unit(this, 1.5));
    setMinimumWidth(theme::unit(this, Width));
    for (QWidget *text : std::initializer_list<QWidget *>{m_ui->explanation, m_ui->last})
        theme::setInk(text, theme::Tone::Dimmed, palette());
    m_ui->copiesField->setLabel(tr("&Copies of files, after a candidate was submitted"));
    m_ui->personalField->setLabel(
        tr("Everything &personal of a candidate, after the status last changed"));
    m_ui->draftsField->setLabel(tr("&Drafts, after the last edit"));
    m_ui->buttons->button(QDialogButtonBox::Save)->setProperty(marks::Primary, true);
    fill();
    for (const QComboBox *box : {m_ui->copies, m_ui->personal, m_ui->drafts})
        connect(box, &QComboBox::currentIndexChanged, this, &RetentionDialog::preview);
    preview();
}

RetentionDialog::~RetentionDialog() = default;

void RetentionDialog::fill()
{
    const submission::Periods periods = m_retention.periods();
    offer(m_ui->copies, {30, 90, 180, 365, 730}, periods.copies);
    offer(m_ui->personal, {180, 365, 730, 1095, 2555}, periods.personal);
    offer(m_ui->drafts, {30, 90, 180, 365}, periods.drafts);
    const auto last = m_retention.lastReport();
    m_ui->last->setVisible(last.has_value());
    if (!last)
        return;
    const QString words = removalWords(last->removal);
    m_ui->last->setText(
        words.isEmpty()
            ? tr("Last looked at %1: nothing was due.").arg(dateAndTime(last->at))
            : tr("Last removed %1: %2.", "time, what").arg(dateAndTime(last->at), words));
}

submission::Periods RetentionDialog::chosen() const
{
    return {.copies = chosenIn(m_ui->copies),
            .personal = chosenIn(m_ui->personal),
            .drafts = chosenIn(m_ui->drafts)};
}

void RetentionDialog::preview()
{
    const submission::Periods periods = chosen();
    m_retention.preview(periods, [guard = QPointer(this), periods](const auto &removal) {
        if (guard && guard->chosen() == periods) // else another answer is on its way
            guard->showPreview(removal);
    });
}

void RetentionDialog::showPreview(const candidate::Result<submission::Removal> &removal)
{
    const QString words = removal ? removalWords(*removal) : QString();
    QString sentence = tr("Nothing is due now.");
    if (!removal)
        sentence = removal.error().sentence;
    else if (!words.isEmpty())
        sentence = withCost(tr("Due now, and removed when you save: %1.").arg(words), *removal);
    m_ui->preview->setText(sentence);
    theme::setInk(m_ui->preview, words.isEmpty() ? theme::Tone::Dimmed : theme::Tone::Attention,
                  palette());
    m_ui->buttons->button(QDialogButtonBox::Save)
        ->setText(words.isEmpty() ? tr("Save") : tr("Save and remove"));
}

bool RetentionDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::Resize)
        fit();
    return handled;
}

/// As high as its sentences are at this width, which a dialog does not see to by itself.
void RetentionDialog::fit()
{
    const int needed = layout()->totalHeightForWidth(width());
    setMinimumHeight(needed);
    if (height() < needed)
        resize(width(), needed);
}

void RetentionDialog::accept()
{
    m_retention.setPeriods(chosen());
    QDialog::accept();
}

} // namespace gui
