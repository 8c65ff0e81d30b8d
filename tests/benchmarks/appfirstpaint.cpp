// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// appfirstpaint PROFILE: the start of the program up to its first picture, the same parts as in
// src/main.cpp, and on to the first list: `firstlist MICROSECONDS`.
#include "comeet/systemproxy.h"
#include "firstpaint.h"
#include "gui/appearanceswitch.h"
#include "gui/mainwindow.h"
#include "practice/practicehost.h"
#include "submission/accountstore.h"
#include "submission/deletions.h"
#include "submission/record.h"
#include "submission/remembered.h"
#include "submission/retention.h"
#include "submission/sender.h"
#include "submission/settings.h"
#include "submission/statuswatch.h"
#include "submission/submissionservice.h"

#include <QApplication>

#include <cstdlib>

namespace {

/// Ends the process once the record answered for the first time, as if it were killed: what the
/// record does afterwards, the day's backup, is not waited for.
void endWithFirstList(QObject &context, submission::Record &record)
{
    QObject::connect(&record, &submission::Record::opened, &context, [&record] {
        record.list({.folder = submission::Folder::Submitted}, [](const auto &list) {
            std::printf("firstlist %lld %d\n", benchmarks::cpuMicroseconds(),
                        list ? int(list->size()) : -1);
            std::fflush(stdout);
            std::_Exit(0);
        });
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString profile = QCoreApplication::arguments().value(1);
    submission::Settings settings(profile + QStringLiteral("/settings.json"));
    gui::AppearanceSwitch appearance(settings);
    const auto secrets = submission::makeSecretStore();
    practice::PracticeHost practice;
    submission::AccountStore accounts(
        settings, *secrets, [&practice]() -> candidate::Result<comeet::Account> {
            const auto access = practice.start();
            if (!access)
                return candidate::Unexpected(access.error());
            return comeet::Account{access->baseUrl, access->apiKey, access->secret};
        });
    submission::SubmissionService service(
        [&accounts](const auto &receiver) { accounts.credentials(receiver); }, comeet::makeManager);
    submission::Remembered remembered(settings);
    submission::Record record(profile, [] { return QDateTime::currentDateTimeUtc(); });
    submission::Sender sender(record, service, accounts.provider(),
                              [] { return QDateTime::currentDateTimeUtc(); });
    submission::StatusWatch watch(record, service, accounts.provider(),
                                  [] { return QDateTime::currentDateTimeUtc(); });
    submission::Retention retention(record, settings,
                                    [] { return QDateTime::currentDateTimeUtc(); });
    submission::Deletions deletions({record, service, settings, accounts.provider(),
                                     [&accounts] { return accounts.ids(); },
                                     [] { return QDateTime::currentDateTimeUtc(); }});
    gui::MainWindow window({record, sender, service, watch, retention, deletions, accounts,
                            remembered, settings, appearance});
    new benchmarks::FirstPaint(&window, false);
    endWithFirstList(window, record);
    window.show();
    return QApplication::exec();
}
