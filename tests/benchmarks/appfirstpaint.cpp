// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// The start of the program up to its first picture: the same parts as in src/main.cpp.
#include "comeet/systemproxy.h"
#include "firstpaint.h"
#include "gui/appearanceswitch.h"
#include "gui/mainwindow.h"
#include "practice/practiceserver.h"
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/settings.h"
#include "submission/submissionservice.h"

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    submission::Settings settings(folder.filePath(QStringLiteral("settings.json")));
    gui::AppearanceSwitch appearance(settings);
    const auto secrets = submission::makeSecretStore();
    std::unique_ptr<practice::PracticeServer> server; // made when it is first needed
    submission::AccountStore accounts(
        settings, *secrets, [&server]() -> candidate::Result<comeet::Account> {
            server = std::make_unique<practice::PracticeServer>();
            const auto url = server->start();
            if (!url)
                return candidate::Unexpected(url.error());
            return comeet::Account{*url, server->apiKey(), server->secret()};
        });
    submission::SubmissionService service(
        [&accounts](const auto &receiver) { accounts.credentials(receiver); }, comeet::makeManager);
    submission::Remembered remembered(settings);
    gui::MainWindow window(service, accounts, remembered, settings, appearance);
    new benchmarks::FirstPaint(&window);
    window.show();
    return QApplication::exec();
}
