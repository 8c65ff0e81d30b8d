// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// The least that a Qt program can show: what the start of the app is compared with.
#include "firstpaint.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QLabel label(QStringLiteral("Submittal"));
    new benchmarks::FirstPaint(&label);
    label.show();
    return QApplication::exec();
}
