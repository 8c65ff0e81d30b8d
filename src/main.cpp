// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "cli/console.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/resultjson.h"
#include "cli/session.h"
#include "comeet/reachability.h"
#include "comeet/sendingthread.h"
#include "comeet/systemproxy.h"
#include "gui/appearanceswitch.h"
#include "gui/icons.h"
#include "gui/logging.h"
#include "gui/mainwindow.h"
#include "practice/practicehost.h"
#include "submission/accountstore.h"
#include "submission/deletions.h"
#include "submission/firststart.h"
#include "submission/record.h"
#include "submission/remembered.h"
#include "submission/retention.h"
#include "submission/sender.h"
#include "submission/settings.h"
#include "submission/statuswatch.h"
#include "submission/submissionservice.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#ifdef Q_OS_MACOS
#include "gui/fileopenevents.h"
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr const char *activationToken = "XDG_ACTIVATION_TOKEN";

void nameProgram()
{
    QCoreApplication::setApplicationName(u"submittal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SUBMITTAL_VERSION));
    QGuiApplication::setDesktopFileName(u"submittal"_s);
}

/// The program's texts and Qt's own, in the language of the system.
void installTranslations(QCoreApplication &app)
{
    const auto install = [&app](const QLocale &locale, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (!translator->load(locale, name, u"_"_s, folder)) {
            delete translator;
            return;
        }
        QCoreApplication::installTranslator(translator);
    };
    const QString own = u":/translations"_s;
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The English words stand in the sources, their plural forms do not.
    install(QLocale(QLocale::English), u"submittal"_s, own);
    install(QLocale(), u"submittal"_s, own);
}

/// Gives the program its icon once its window is painted: nobody has to wait until the pictures
/// are decoded.
class IconAfterPaint : public QObject
{
public:
    explicit IconAfterPaint(QObject *window)
        : QObject(window)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(
                this, [] { QApplication::setWindowIcon(gui::icons::application()); },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Starts the practice company for its account.
candidate::Result<comeet::Account> practiceAccount(practice::PracticeHost &host, quint16 port = 0)
{
    const auto access = host.start(port);
    if (!access)
        return candidate::Unexpected(access.error());
    return comeet::Account{access->baseUrl, access->apiKey, access->secret};
}

int runPractice(QCoreApplication &app, quint16 port)
{
    practice::PracticeHost practice;
    const auto account = practiceAccount(practice, port);
    if (!account) {
        cli::printSentence(account.error().sentence);
        return cli::Failed;
    }
    // The secret of a company that is made up and lives for one run: there is nothing to protect.
    const QString access = u"base-url: "_s + account->baseUrl.toString() + u"\napi-key: "_s
        + account->apiKey + u"\nsecret: "_s + QString::fromLatin1(account->secret);
    if (const int status = cli::printResult(access.toLocal8Bit()); status != cli::Done)
        return status; // nobody could use it
    return app.exec();
}

int runSession(QCoreApplication &app, const cli::Command &command)
{
    submission::Settings settings(submission::Settings::defaultPath());
    if (settings.loadError() && command.baseUrl.isEmpty()) {
        cli::printSentence(settings.loadError()->sentence);
        return cli::Usage;
    }
    const auto secrets = submission::makeSecretStore();
    practice::PracticeHost practice;
    submission::AccountStore accounts(settings, *secrets,
                                      [&practice] { return practiceAccount(practice); });
    cli::Session session(command, accounts, qgetenv("SUBMITTAL_SECRET"), comeet::makeManager);
    QObject::connect(&session, &cli::Session::finished, &app, &QCoreApplication::exit);
    const cli::Interrupt interrupt;
    QObject::connect(&interrupt, &cli::Interrupt::interrupted, &session, &cli::Session::cancel);
    QMetaObject::invokeMethod(&session, &cli::Session::run, Qt::QueuedConnection);
    return app.exec();
}

int runCheck(const QString &profile)
{
    const auto check = submission::checkProfile(
        profile.isEmpty() ? submission::Record::defaultProfile() : profile);
    const QJsonObject json = check
        ? cli::checkJson(*check)
        : QJsonObject{{u"outcome"_s, u"unreadable"_s}, {u"message"_s, check.error().sentence}};
    return cli::printResult(QJsonDocument(json).toJson().trimmed(),
                            check ? cli::exitStatus(*check) : cli::NotReached);
}

int runCommandLine(int argc, char *argv[])
{
    const cli::Console console;
    QCoreApplication app(argc, argv);
    nameProgram();
    installTranslations(app);
    const auto command = cli::parseCommand(QCoreApplication::arguments().mid(1));
    if (!command) {
        cli::printSentence(command.error().sentence);
        return cli::Usage;
    }
    switch (command->verb) {
    case cli::Verb::Help:
        return cli::printResult(cli::helpText().trimmed().toLocal8Bit());
    case cli::Verb::Version:
        return cli::printResult("submittal " SUBMITTAL_VERSION);
    case cli::Verb::Practice:
        return runPractice(app, command->port);
    case cli::Verb::Check:
        return runCheck(command->profile);
    case cli::Verb::Submit:
    case cli::Verb::Show:
        break;
    }
    return runSession(app, *command);
}

/// Listens for the network from when something waits for it.
void tryAgainWhenOnline(submission::Sender &sender)
{
    QObject::connect(&sender, &submission::Sender::outboxChanged, &sender, [&sender] {
        if (!sender.isAnyWaiting() || sender.findChild<comeet::Reachability *>())
            return;
        auto *reachability = new comeet::Reachability(&sender);
        QObject::connect(reachability, &comeet::Reachability::returned, &sender,
                         &submission::Sender::networkReturned);
    });
}

void takeCall(gui::MainWindow &window, const submission::Call &call)
{
    // Qt's part of Wayland takes it from there when the window is activated.
    if (!call.activationToken.isEmpty())
        qputenv(activationToken, call.activationToken);
    window.comeToFront();
    window.openFiles(call.files);
}

int runWindow(int argc, char *argv[])
{
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Submittal"_s);
    installTranslations(app);
    // Qt has taken its own options (-platform and the like).
    const auto files = cli::filesToOpen(QCoreApplication::arguments().mid(1), QDir::current());
    if (!files) {
        cli::printSentence(files.error().sentence);
        return cli::Usage;
    }
    // Qt's own catalogue turns the layout too, but is not everywhere installed.
    if (QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == "RTL"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);

    submission::FirstStart first(submission::Record::defaultProfile());
    if (first.callOther({*files, qgetenv(activationToken)}))
        return cli::Done;
    submission::Settings settings(submission::Settings::defaultPath());
    gui::AppearanceSwitch appearance(settings);
    const auto secrets = submission::makeSecretStore();
    practice::PracticeHost practice;
    submission::AccountStore accounts(settings, *secrets,
                                      [&practice] { return practiceAccount(practice); });
    submission::SubmissionService service(
        [&accounts](const auto &receiver) { accounts.credentials(receiver); }, comeet::makeManager);
    submission::Remembered remembered(settings);
    const journal::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    submission::Record record(submission::Record::defaultProfile(), clock);
    submission::Sender sender(record, service, accounts.provider(), clock);
    tryAgainWhenOnline(sender);
    submission::StatusWatch watch(record, service, accounts.provider(), clock);
    submission::Retention retention(record, settings, clock);
    submission::Deletions deletions({record, service, settings, accounts.provider(),
                                     [&accounts] { return accounts.ids(); }, clock});
    gui::MainWindow window({record, sender, service, watch, retention, deletions, accounts,
                            remembered, settings, appearance});
    QObject::connect(
        &settings, &submission::Settings::saveFailed, &window,
        [&window](const candidate::Error &error) { window.showNotice(error.sentence); });
    if (settings.loadError())
        window.showNotice(settings.loadError()->sentence);
    QObject::connect(&record, &submission::Record::opened, &first, &submission::FirstStart::listen);
    QObject::connect(&first, &submission::FirstStart::called, &window,
                     [&window](const submission::Call &call) { takeCall(window, call); });
#ifdef Q_OS_MACOS // it sees every event of the program, and no other system sends such
    const gui::FileOpenEvents openEvents(&app);
    QObject::connect(&openEvents, &gui::FileOpenEvents::opened, &window,
                     &gui::MainWindow::openFiles);
#endif
    window.show();
    window.openFiles(*files);
    new IconAfterPaint(&window);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    gui::keepLogImpersonal();
    comeet::SendingThread::preferWithoutGLib();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // The command line needs no display, so the kind of application is decided first.
    if (cli::isCommand(arguments))
        return cli::leave(runCommandLine(argc, argv));
    if (!arguments.isEmpty() && !arguments.first().startsWith(u'-')) {
        if (const auto file = cli::filesToOpen({arguments.first()}, QDir::current()); !file) {
            const cli::Console console;
            cli::printSentence(file.error().sentence);
            return cli::Usage;
        }
    }
    return cli::leave(runWindow(argc, argv));
}
