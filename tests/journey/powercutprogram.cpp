// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT

// The program that powercutjourney records: the real window, and a person who uses it.
#include "journey/recruiter.h"
#include "support/diskrecorder.h"

#include "comeet/sendingthread.h"

#include <QApplication>

/// powercutprogram FOLDER URL SEED ACTIONS LOG
int main(int argc, char *argv[])
{
    comeet::SendingThread::preferWithoutGLib();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 6)
        return 2;
    const testsupport::DiskRecorder recorder(QFile::encodeName(arguments.at(1)),
                                             QFile::encodeName(arguments.at(5)));
    journey::JourneyFixture window(
        comeet::Account{QUrl(arguments.at(2)), QStringLiteral("key"), "not a real secret"},
        gui::theme::Appearance::System, arguments.at(1));
    journey::Recruiter recruiter(window, arguments.at(3).toUInt());
    recruiter.arrive();
    for (int actions = arguments.at(4).toInt(); actions > 0; --actions)
        recruiter.doSomething();
    return 0;
}
