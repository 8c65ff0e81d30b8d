// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT

// The program that killtest starts and kills: the real window, and a person who uses it.
#include "journey/recruiter.h"

#include "comeet/sendingthread.h"
#include "comeet/systemproxy.h"

#include <QApplication>

using namespace Qt::StringLiterals;

/// recruiterprogram FOLDER URL SEED [settle]
int main(int argc, char *argv[])
{
    comeet::SendingThread::preferWithoutGLib();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    journey::JourneyFixture window(
        comeet::Account{QUrl(arguments.at(2)), u"key"_s, "not a real secret"},
        gui::theme::Appearance::System, arguments.at(1));
    journey::Recruiter recruiter(window, arguments.at(3).toUInt());
    recruiter.arrive();
    if (arguments.size() > 4) {
        recruiter.settleEverything();
        return 0;
    }
    for (;;)
        recruiter.doSomething();
}
