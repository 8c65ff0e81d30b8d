// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/answerpanes.h"

#include "gui/pipelinepane.h"
#include "gui/submittedview.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QSplitter>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal PipelineWidth = 42; // 336 px
constexpr qreal NarrowWindow = 90;  // 720 px

} // namespace

AnswerPanes::AnswerPanes(QWidget *form, QSplitter *splitter)
    : QObject(splitter)
    , m_form(form)
    , m_splitter(splitter)
{
    setObjectName(u"answers"_s);
    m_splitter->installEventFilter(this);
}

void AnswerPanes::showSubmission(const candidate::Candidate &candidate,
                                 const candidate::CandidateRecord &record,
                                 const QString &positionName, const QDateTime &at,
                                 submission::State state)
{
    submitted().showSubmission(candidate, record, at, positionName, state);
    m_form->hide();
    m_submitted->show();
    emit submissionShown();
}

void AnswerPanes::showEntry(const submission::Entry &entry)
{
    if (m_submitted)
        m_submitted->showEntry(entry);
}

void AnswerPanes::setErasable(bool erasable)
{
    m_isErasable = erasable;
    if (m_submitted)
        m_submitted->setErasable(erasable);
}

void AnswerPanes::setLeavable(bool leavable)
{
    m_isLeavable = leavable;
    if (m_submitted)
        m_submitted->setLeavable(leavable);
}

bool AnswerPanes::hasFocus() const
{
    const QWidget *focused = QApplication::focusWidget();
    return (m_submitted && m_submitted->isAncestorOf(focused))
        || (m_pipeline && m_pipeline->isAncestorOf(focused));
}

void AnswerPanes::focusSubmission()
{
    if (m_submitted)
        m_submitted->setFocus(Qt::OtherFocusReason);
}

void AnswerPanes::focusPipeline()
{
    if (m_pipeline)
        m_pipeline->focusSteps();
}

void AnswerPanes::showForm()
{
    if (m_submitted)
        m_submitted->hide();
    showIf(m_form, true);
}

bool AnswerPanes::isSubmissionShown() const
{
    return m_submitted && !m_submitted->isHidden();
}

void AnswerPanes::showPipeline(const candidate::CandidateRecord &record)
{
    m_record = record;
    pipeline().setBusy(false);
    m_pipeline->showRecord(record, QDateTime::currentDateTime());
    m_pipeline->show();
    emit recordChanged();
}

void AnswerPanes::hidePipeline()
{
    if (m_pipeline)
        m_pipeline->hide();
}

bool AnswerPanes::isPipelineShown() const
{
    return m_pipeline && m_pipeline->isVisible();
}

std::optional<candidate::CandidateRecord> AnswerPanes::record() const
{
    return m_record;
}

void AnswerPanes::forget()
{
    m_record.reset();
    hidePipeline();
    emit recordChanged();
}

void AnswerPanes::setBusy(bool busy)
{
    if (m_pipeline)
        m_pipeline->setBusy(busy);
}

void AnswerPanes::showError(const candidate::Error &error)
{
    pipeline().setBusy(false);
    m_pipeline->showError(error);
}

bool AnswerPanes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

SubmittedView &AnswerPanes::submitted()
{
    if (!m_submitted) {
        QWidget *pages = m_form->parentWidget();
        m_submitted = new SubmittedView(pages);
        m_submitted->setObjectName(u"submittedView"_s);
        m_submitted->hide();
        m_submitted->setErasable(m_isErasable);
        m_submitted->setLeavable(m_isLeavable);
        pages->layout()->addWidget(m_submitted);
        connect(m_submitted, &SubmittedView::newCandidateRequested, this,
                &AnswerPanes::newCandidateRequested);
        connect(m_submitted, &SubmittedView::anotherPositionRequested, this,
                &AnswerPanes::anotherPositionRequested);
        connect(m_submitted, &SubmittedView::openInBrowserRequested, this,
                &AnswerPanes::openInBrowserRequested);
        connect(m_submitted, &SubmittedView::saveProofRequested, this,
                &AnswerPanes::saveProofRequested);
        connect(m_submitted, &SubmittedView::eraseRequested, this, &AnswerPanes::eraseRequested);
    }
    return *m_submitted;
}

PipelinePane &AnswerPanes::pipeline()
{
    if (!m_pipeline) {
        m_pipeline = new PipelinePane(m_splitter);
        m_pipeline->setObjectName(u"pipeline"_s);
        m_pipeline->hide();
        m_splitter->addWidget(m_pipeline);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(m_splitter->indexOf(m_pipeline), 0);
        connect(m_pipeline, &PipelinePane::refreshRequested, this, &AnswerPanes::refreshRequested);
        connect(m_pipeline, &PipelinePane::openInBrowserRequested, this,
                &AnswerPanes::openInBrowserRequested);
        connect(m_pipeline, &PipelinePane::closeRequested, this, [this] {
            hidePipeline();
            emit pipelineClosed();
        });
        arrange();
    }
    return *m_pipeline;
}

void AnswerPanes::arrange()
{
    if (!m_pipeline)
        return;
    const bool narrow = m_splitter->width() < theme::unit(m_splitter, NarrowWindow);
    const auto orientation = narrow ? Qt::Vertical : Qt::Horizontal;
    if (std::exchange(m_arranged, orientation) == orientation)
        return;
    m_splitter->setOrientation(orientation);
    const int length = narrow ? m_splitter->height() : m_splitter->width();
    const int share = narrow ? length / 2 : theme::unit(m_splitter, PipelineWidth);
    m_splitter->setSizes({length - share, share});
}

} // namespace gui
