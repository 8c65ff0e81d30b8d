// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/pipelinepane.h"

#include "gui/icons.h"
#include "gui/plainlabels.h"
#include "gui/relativetime.h"
#include "gui/theme.h"
#include "gui/timelinemodel.h"
#include "ui_pipelinepane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace gui {

using theme::Tone;

namespace {

struct Status
{
    const char *word; ///< Comeet's
    const char *text;
    Tone tone;
};

constexpr std::array statuses{
    Status{"In progress", QT_TRANSLATE_NOOP("gui::PipelinePane", "In progress"), Tone::Accent},
    Status{"On hold", QT_TRANSLATE_NOOP("gui::PipelinePane", "On hold"), Tone::Attention},
    Status{"Awaiting Decision", QT_TRANSLATE_NOOP("gui::PipelinePane", "Awaiting decision"),
           Tone::Attention},
    Status{"Rejected", QT_TRANSLATE_NOOP("gui::PipelinePane", "Rejected"), Tone::Dimmed},
    Status{"Withdrawn", QT_TRANSLATE_NOOP("gui::PipelinePane", "Withdrawn"), Tone::Dimmed},
    Status{"Hired", QT_TRANSLATE_NOOP("gui::PipelinePane", "Hired"), Tone::Success},
};

const Status *findStatus(const QString &word)
{
    for (const Status &status : statuses) {
        if (word.compare(QLatin1String(status.word), Qt::CaseInsensitive) == 0)
            return &status;
    }
    return nullptr;
}

QString nameOf(const candidate::CandidateRecord &record)
{
    const QStringList names{record.firstName, record.middleName, record.lastName};
    return names.join(u' ').simplified();
}

template <typename Widget, typename... Args>
Widget *replaced(QWidget *place, const QString &name, Args &&...args)
{
    auto *widget = new Widget(std::forward<Args>(args)..., place);
    widget->setObjectName(name);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    return widget;
}

} // namespace

QString statusText(const QString &status)
{
    const Status *known = findStatus(status);
    return known ? PipelinePane::tr(known->text) : status;
}

Tone statusTone(const QString &status)
{
    const Status *known = findStatus(status);
    return known ? known->tone : Tone::Accent;
}

PipelinePane::PipelinePane(QWidget *parent)
    : PipelinePane([] { return QDateTime::currentDateTimeUtc(); }, parent)
{
}

PipelinePane::PipelinePane(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PipelinePane>())
    , m_clock(std::move(clock))
    , m_model(new TimelineModel(this))
{
    m_ui->setupUi(this);
    setUp();
    connectButtons();
    applyLook();
}

PipelinePane::~PipelinePane() = default;

void PipelinePane::setUp()
{
    m_name = replaced<WrapLabel>(m_ui->namePlace, u"pipelineName"_s);
    m_times = replaced<WrapLabel>(m_ui->timesPlace, u"pipelineTimes"_s);
    m_error = replaced<WrapLabel>(m_ui->errorPlace, u"pipelineError"_s);
    m_empty = replaced<WrapLabel>(m_ui->emptyPlace, u"pipelineEmpty"_s);
    m_uid = replaced<ValueText>(m_ui->uidPlace, u"pipelineUid"_s, QString(), true);
    m_uid->setAccessibleName(tr("The candidate's uid"));
    setTabOrder(m_ui->close, m_uid);
    setTabOrder(m_uid, m_ui->copyUid);
    const QFont bold = theme::strong(font());
    m_name->setFont(bold);
    m_ui->heading->setFont(bold);
    m_ui->timeline->setModel(m_model);
    m_ui->errorPlace->hide();
    m_ui->emptyPlace->hide();
    m_ui->progress->hide();
    m_ui->copyUid->setToolTip(tr("Copy the uid"));
    m_ui->close->setToolTip(tr("Close the pipeline"));
    const int unit = theme::unit(this);
    layout()->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    layout()->setSpacing(unit);
    m_ui->progress->setFixedHeight(std::max(3, unit / 2));
    setMinimumWidth(30 * unit);
    m_timer.setInterval(std::chrono::seconds(30)); // words that count minutes need no more
    connect(&m_timer, &QTimer::timeout, this, &PipelinePane::renewTimes);
}

void PipelinePane::focusSteps()
{
    QWidget *steps = m_ui->timeline;
    (steps->isHidden() ? m_ui->close : steps)->setFocus(Qt::TabFocusReason);
}

void PipelinePane::connectButtons()
{
    connect(m_ui->refresh, &QPushButton::clicked, this, &PipelinePane::refreshRequested);
    connect(m_ui->close, &QToolButton::clicked, this, &PipelinePane::closeRequested);
    connect(m_ui->openInComeet, &QPushButton::clicked, this, [this] {
        if (m_record && !m_record->profileUrl.isEmpty())
            emit openInBrowserRequested(m_record->profileUrl);
    });
    connect(m_ui->copyUid, &QToolButton::clicked, this, [this] {
        if (m_record)
            QGuiApplication::clipboard()->setText(m_record->uid.value);
    });
}

void PipelinePane::applyLook()
{
    theme::setInk(m_times, Tone::Dimmed, palette());
    theme::setInk(m_empty, Tone::Dimmed, palette());
    theme::setInk(m_uid, Tone::Dimmed, palette());
    theme::setInk(m_error, Tone::Error, palette());
    m_ui->copyUid->setIcon(icons::icon(u"copy"_s));
    m_ui->close->setIcon(icons::icon(u"close"_s));
    m_ui->refresh->setIcon(icons::icon(u"refresh"_s));
    m_ui->openInComeet->setIcon(icons::icon(u"open-external"_s));
}

void PipelinePane::showRecord(const candidate::CandidateRecord &record, const QDateTime &checkedAt)
{
    m_record = record;
    m_checkedAt = checkedAt;
    m_error->setPlainText({});
    m_ui->errorPlace->hide();
    showPerson();
    showStatus();
    showLink();
    showStepsOrWhyNot();
    renewTimes();
}

void PipelinePane::showError(const candidate::Error &error)
{
    QString text = error.sentence;
    if (!error.serverMessage.isEmpty())
        text += tr("\n“%1”", "the server's own words").arg(error.serverMessage);
    m_error->setPlainText(text);
    m_ui->errorPlace->show();
}

void PipelinePane::setBusy(bool busy)
{
    m_ui->progress->setVisible(busy);
    m_ui->refresh->setEnabled(!busy);
}

void PipelinePane::showPerson()
{
    const QString name = nameOf(*m_record);
    m_name->setPlainText(name.isEmpty() ? tr("Candidate without a name") : name);
    m_ui->namePlace->setVisible(!name.isEmpty() || !m_record->deleted);
    m_uid->setPlainText(m_record->uid.value);
    m_uid->updateGeometry();
    m_ui->copyUid->setEnabled(!m_record->uid.isEmpty());
}

void PipelinePane::showStatus()
{
    const QString word = m_record->status.simplified();
    if (m_record->deleted) {
        m_ui->status->setStatus(tr("Deleted"), Tone::Dimmed);
    } else {
        m_ui->status->setStatus(statusText(word), statusTone(word));
    }
    m_ui->status->setVisible(m_record->deleted || !word.isEmpty());
}

void PipelinePane::showLink()
{
    const bool there = !m_record->profileUrl.isEmpty();
    m_ui->openInComeet->setEnabled(there);
    m_ui->openInComeet->setToolTip(there ? QString()
                                         : tr("Comeet sent no address for this candidate."));
    m_ui->openInComeet->setAccessibleDescription(m_ui->openInComeet->toolTip());
}

void PipelinePane::showStepsOrWhyNot()
{
    const bool deleted = m_record->deleted;
    const auto steps = deleted ? QList<candidate::PipelineStep>() : m_record->steps;
    m_model->setSteps(steps, m_clock());
    m_empty->setPlainText(deleted ? tr("This candidate was deleted in Comeet.")
                                  : tr("No steps yet. They appear here once the client's team has "
                                       "put the candidate into a step."));
    m_ui->emptyPlace->setVisible(steps.isEmpty());
    m_ui->timeline->setVisible(!steps.isEmpty());
}

void PipelinePane::renewTimes()
{
    if (!m_record)
        return;
    const QDateTime now = m_clock();
    QStringList lines;
    if (m_checkedAt.isValid())
        lines << tr("Checked %1").arg(relativeTime(m_checkedAt, now));
    if (m_record->statusChanged.isValid())
        lines << tr("Last changed %1").arg(relativeTime(m_record->statusChanged, now));
    if (m_record->created.isValid())
        lines << tr("Created %1").arg(relativeTime(m_record->created, now));
    m_times->setPlainText(lines.join(u'\n'));
    QStringList exact;
    if (m_record->statusChanged.isValid())
        exact << tr("Last changed: %1").arg(exactTime(m_record->statusChanged)).toHtmlEscaped();
    if (m_record->created.isValid())
        exact << tr("Created: %1").arg(exactTime(m_record->created)).toHtmlEscaped();
    m_times->setToolTip(exact.join(u"<br>"_s));
    m_model->setNow(now);
}

void PipelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renewTimes();
    m_timer.start();
}

void PipelinePane::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void PipelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_name)
        applyLook();
}

void PipelinePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
}

} // namespace gui
