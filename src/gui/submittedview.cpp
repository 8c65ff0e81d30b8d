// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/submittedview.h"

#include "candidate/fields.h"
#include "gui/bidi.h"
#include "gui/countries.h"
#include "gui/icons.h"
#include "gui/plainlabels.h"
#include "gui/prospectstatus.h"
#include "gui/relativetime.h"
#include "gui/sentfilecard.h"
#include "gui/style.h"
#include "gui/theme.h"
#include "gui/wraplayout.h"
#include "ui_submittedview.h"

using namespace Qt::StringLiterals;

namespace gui {

using candidate::Field;

namespace {

/// The text of a field as people read it: the position and the country with their names.
QString shownText(const candidate::Candidate &candidate, Field field, const QString &positionName)
{
    const QString text = candidate::fieldText(candidate, field);
    if (field == Field::Links)
        return candidate.links.join(u'\n');
    if (field == Field::AddressCountry)
        return countryName(text);
    if (field == Field::ProspectStatus)
        return prospectStatusText(text);
    if (field == Field::PositionUid && !positionName.isEmpty() && positionName != text)
        return positionName + u'\n' + text; // two lines: each in its own direction
    return text;
}

} // namespace

SubmittedView::SubmittedView(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SubmittedView>())
{
    m_ui->setupUi(this);
    setUp();
    applyLook();
    connect(m_ui->openInComeet, &QPushButton::clicked, this, [this] {
        if (!m_profileUrl.isEmpty())
            emit openInBrowserRequested(m_profileUrl);
    });
    connect(m_ui->anotherPosition, &QPushButton::clicked, this,
            &SubmittedView::anotherPositionRequested);
    connect(m_ui->newCandidate, &QPushButton::clicked, this, &SubmittedView::newCandidateRequested);
}

SubmittedView::~SubmittedView() = default;

void SubmittedView::setUp()
{
    const int unit = theme::unit(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->column->setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit);
    m_ui->column->setSpacing(unit + unit / 2);
    m_ui->title->setFont(theme::strong(font(), 1.6));
    m_ui->sentHeading->setFont(theme::strong(font()));
    m_ui->filesHeading->setFont(theme::strong(font()));
    for (QWidget *heading : {m_ui->sentHeading, m_ui->filesHeading})
        heading->setContentsMargins(0, theme::unit(this, 0.75), 0, 0);
    m_buttons = new WrapLayout(m_ui->buttonPlace);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(unit);
    m_ui->newCandidate->setProperty(marks::Primary, true);
    setFocusProxy(m_ui->newCandidate); // so that Return goes on to the next one
    for (QWidget *button : {m_ui->newCandidate, m_ui->anotherPosition, m_ui->openInComeet})
        m_buttons->addWidget(button);
    for (QWidget *place : {m_ui->rowsPlace, m_ui->filesPlace}) {
        auto *column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
    }
}

void SubmittedView::applyLook()
{
    theme::setInk(m_ui->when, theme::Tone::Dimmed, palette());
    m_ui->openInComeet->setIcon(icons::icon(u"open-external"_s));
    if (!m_rows)
        return;
    for (QLabel *label : m_rows->findChildren<QLabel *>())
        theme::setInk(label, theme::Tone::Dimmed, palette());
}

void SubmittedView::showSubmission(const candidate::Candidate &candidate,
                                   const candidate::CandidateRecord &record, const QDateTime &at,
                                   const QString &positionName)
{
    m_profileUrl = record.profileUrl;
    m_ui->title->setPlainText(candidate::displayName(candidate));
    QString when = at.isValid() ? tr("Submitted %1").arg(dateAndTime(at))
                                : tr("Sent, but not known to have arrived");
    if (!record.uid.isEmpty())
        when = tr("%1 · %2", "when submitted, uid").arg(when, bidi::leftToRight(record.uid.value));
    m_ui->when->setPlainText(when);
    m_ui->openInComeet->setEnabled(!m_profileUrl.isEmpty());
    m_ui->openInComeet->setToolTip(
        m_profileUrl.isEmpty() ? tr("Comeet sent no address for this candidate.") : QString());
    showRows(candidate, positionName);
    showFiles(candidate);
    applyLook();
    m_ui->scroll->ensureVisible(0, 0);
}

void SubmittedView::showRows(const candidate::Candidate &candidate, const QString &positionName)
{
    delete m_rows;
    m_rows = new QWidget(m_ui->rowsPlace);
    m_ui->rowsPlace->layout()->addWidget(m_rows);
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::unit(this, 3));
    grid->setVerticalSpacing(theme::unit(this));
    grid->setColumnStretch(1, 1);
    for (const candidate::FieldInfo &info : candidate::fieldTable()) {
        const QString text = shownText(candidate, info.field, positionName);
        // A position's name has the direction of its script; a bare uid has none of its own.
        const bool named = info.field == Field::PositionUid && !positionName.isEmpty();
        addRow(candidate::plainLabel(info.field), text, info.leftToRight && !named);
    }
    for (const candidate::CustomField &field : candidate.customFields)
        addRow(field.key, field.value, false);
}

void SubmittedView::addRow(const QString &labelText, const QString &value, bool leftToRight)
{
    if (value.isEmpty())
        return;
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const int row = grid->rowCount();
    auto *label = new WrapLabel(m_rows);
    label->setPlainText(labelText);
    label->setMaximumWidth(theme::unit(this, 22));
    auto *text = new ValueText(value, leftToRight, m_rows);
    text->setAccessibleName(labelText);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, Qt::AlignTop);
}

void SubmittedView::showFiles(const candidate::Candidate &candidate)
{
    delete m_cards;
    m_cards = new QWidget(m_ui->filesPlace);
    m_ui->filesPlace->layout()->addWidget(m_cards);
    auto *cards = new WrapLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(theme::unit(this, 1.5));
    if (candidate.resume)
        addCard(candidate::plainLabel(Field::Resume), *candidate.resume);
    if (candidate.picture)
        addCard(candidate::plainLabel(Field::Picture), *candidate.picture);
    for (const candidate::Attachment &file : candidate.files)
        addCard(tr("File"), file);
    m_ui->filesHeading->setVisible(cards->count() > 0);
}

void SubmittedView::addCard(const QString &kind, const candidate::Attachment &attachment)
{
    m_cards->layout()->addWidget(new SentFileCard(kind, attachment, m_cards));
}

void SubmittedView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

} // namespace gui
