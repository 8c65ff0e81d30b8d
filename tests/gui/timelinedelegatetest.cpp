// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/theme.h"
#include "gui/timelinemodel.h"
#include "gui/timelinesamples.h"
#include "gui/timelineview.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QImage picture(Qt::LayoutDirection direction, const QList<candidate::PipelineStep> &steps)
{
    gui::TimelineView view;
    gui::TimelineModel model;
    view.setLayoutDirection(direction);
    view.setPalette(gui::theme::palette(gui::theme::Appearance::Light, view.palette()));
    view.setModel(&model);
    model.setSteps(steps, samples::now);
    view.resize(360, 500);
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The mean column of a colour's pixels, or -1 if there are none.
double meanColumn(const QImage &image, const QColor &color)
{
    double sum = 0;
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                sum += x;
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : -1;
}

} // namespace

class TimelineDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void lineIsGreenAsFarAsTheCandidateCame()
    {
        const QPalette palette = gui::theme::palette(gui::theme::Appearance::Light, QPalette());
        const QColor green = gui::theme::ink(gui::theme::Tone::Success, palette);
        auto steps = samples::steps();
        QVERIFY(meanColumn(picture(Qt::LeftToRight, steps), green) > 0);
        for (auto &step : steps)
            step.state = candidate::StepState::Future;
        QCOMPARE(meanColumn(picture(Qt::LeftToRight, steps), green), -1.0);
    }

    void mirrorsFromRightToLeft()
    {
        const QPalette palette = gui::theme::palette(gui::theme::Appearance::Light, QPalette());
        const QColor green = gui::theme::ink(gui::theme::Tone::Success, palette);
        const QImage left = picture(Qt::LeftToRight, samples::steps());
        const QImage right = picture(Qt::RightToLeft, samples::steps());
        const double column = meanColumn(left, green);
        QVERIFY(column > 0 && column < left.width() / 4.0);
        QVERIFY(qAbs(meanColumn(right, green) - (right.width() - 1 - column)) < 2.0);
    }

    void rowsAreEquallyHighWhateverTheyHold()
    {
        gui::TimelineView view;
        gui::TimelineModel model;
        view.setModel(&model);
        auto steps = samples::steps();
        steps[2].name = QString(5000, u'W');
        model.setSteps(steps, samples::now);
        QCOMPARE(view.sizeHintForIndex(model.index(2)), view.sizeHintForIndex(model.index(0)));
        QVERIFY(!view.grab().isNull());
    }

    void tabGoesToTheFirstStep()
    {
        gui::TimelineView view;
        gui::TimelineModel model;
        view.setModel(&model);
        model.setSteps(samples::steps(), samples::now);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(view.currentIndex().row(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 1);
    }
};

QTEST_MAIN(TimelineDelegateTest)
#include "timelinedelegatetest.moc"
