// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// listframe FOLDER: what the list costs over the record that journalbench filled there, in
// microseconds, one a line:
//   rows N            that are in the list once it was scrolled to its end
//   frame P50 P99     painting it anew at places all over its length
//   page P50 P99 MOST what the event loop spends on a page that arrives while it is scrolled down
#include "gui/recordpane.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 1000;

double microseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1000;
}

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() * std::size_t(percent) / 101);
}

/// Scrolls to the end until no page comes any more.
std::vector<double> scrollDown(QListView *list)
{
    std::vector<double> times;
    const auto *model = list->model();
    for (int rows = -1; rows < model->rowCount();) {
        rows = model->rowCount();
        list->scrollToBottom();
        QElapsedTimer wait;
        wait.start();
        // The record is checked, and backed up once a day, before it answers for the first time.
        while (model->rowCount() == rows && wait.elapsed() < (rows == 0 ? 60'000 : 500)) {
            QElapsedTimer timer;
            timer.start();
            QCoreApplication::processEvents();
            if (model->rowCount() != rows)
                times.push_back(microseconds(timer));
        }
    }
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new gui::Style);
    QApplication::setPalette(gui::theme::palette(gui::theme::Appearance::Light, {}));
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    submission::Record record(QCoreApplication::arguments().value(1) + u"/profile"_s, clock);
    record.open();
    gui::RecordPane pane(
        [&record](const submission::Query &query, const gui::RecordModel::Answer &answer) {
            record.list(query, answer);
        },
        clock);
    pane.resize(272, 900);
    pane.showFolder(submission::Folder::Submitted);
    pane.show();
    auto *list = pane.findChild<QListView *>(u"recordList"_s);
    const std::vector<double> pages = scrollDown(list);
    std::printf("rows %d\n", list->model()->rowCount());

    QImage frame(list->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::white);
    list->viewport()->render(&frame); // fonts and layouts are loaded by the first
    std::vector<double> times;
    QScrollBar *bar = list->verticalScrollBar();
    for (int i = 0; i < frames; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / frames));
        QElapsedTimer timer;
        timer.start();
        list->viewport()->render(&frame);
        times.push_back(microseconds(timer));
    }
    std::printf("frame %.0f %.0f\n", percentile(times, 50), percentile(times, 99));
    std::printf("page %.0f %.0f %.0f\n", percentile(pages, 50), percentile(pages, 99),
                percentile(pages, 100));
    return 0;
}
