// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/timelinemodel.h"
#include "gui/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QList<candidate::PipelineStep> manySteps(int count, const QDateTime &now)
{
    QList<candidate::PipelineStep> steps;
    for (int i = 0; i < count; ++i) {
        candidate::PipelineStep step;
        step.uid = QString::number(i);
        step.name = u"Interview %1 with the team"_s.arg(i);
        step.type = u"In person interview"_s;
        step.scheduled = now.addDays(i - count / 2);
        if (i < count / 2) {
            step.state = candidate::StepState::Completed;
            step.completed = step.scheduled.addDays(3);
        } else {
            step.state =
                i == count / 2 ? candidate::StepState::Current : candidate::StepState::Future;
        }
        steps.append(step);
    }
    return steps;
}

} // namespace

/// What a frame of a timeline of 1,000 steps costs while it scrolls, in milliseconds.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    gui::TimelineModel model;
    model.setSteps(manySteps(1000, now), now);
    gui::TimelineView view;
    view.setModel(&model);
    view.resize(360, 900);
    view.show();
    QImage frame(view.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::white);
    view.viewport()->render(&frame); // fonts and layouts are loaded by the first

    constexpr int frames = 300;
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / frames));
        QElapsedTimer timer;
        timer.start();
        view.viewport()->render(&frame);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("p99 %lld\n", static_cast<long long>(times[frames * 99 / 100] * 1000));
    return 0;
}
