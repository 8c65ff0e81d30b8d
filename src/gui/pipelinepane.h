// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"
#include "candidate/pipeline.h"
#include "gui/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class PipelinePane;
}

namespace gui {

class TimelineModel;
class ValueText;
class WrapLabel;

/// The pane on the right that shows how far a candidate came: status, times and the timeline.
class PipelinePane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit PipelinePane(QWidget *parent = nullptr);
    PipelinePane(Clock clock, QWidget *parent);
    ~PipelinePane() override;

    void showRecord(const candidate::CandidateRecord &record, const QDateTime &checkedAt);
    /// A failure to refresh, above the record that is shown; the record stays.
    void showError(const candidate::Error &error);
    void setBusy(bool busy);
    const std::optional<candidate::CandidateRecord> &record() const { return m_record; }
    /// On to the steps, if there are any.
    void focusSteps();

signals:
    void refreshRequested();
    void openInBrowserRequested(const QUrl &url);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp();
    void connectButtons();
    void applyLook();
    void showPerson();
    void showStatus();
    void showLink();
    void showStepsOrWhyNot();
    void renewTimes();

    std::unique_ptr<Ui::PipelinePane> m_ui;
    Clock m_clock;
    TimelineModel *m_model;
    WrapLabel *m_name = nullptr;
    WrapLabel *m_times = nullptr;
    WrapLabel *m_error = nullptr;
    WrapLabel *m_empty = nullptr;
    ValueText *m_uid = nullptr;
    QTimer m_timer;
    QDateTime m_checkedAt;
    std::optional<candidate::CandidateRecord> m_record;
};

/// Comeet's status in the user's language; a status that is not known stays as it is.
QString statusText(const QString &status);
/// The tone of it; Accent for one that is not known.
theme::Tone statusTone(const QString &status);

} // namespace gui
