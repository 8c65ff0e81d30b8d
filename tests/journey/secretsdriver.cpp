// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
// A person who uses the window, in a process of its own that secretsjourney looks at from outside:
// reads the values from the standard input, and says before each step what comes.
#include "gui/candidateform.h"
#include "gui/logging.h"
#include "gui/recordpane.h"
#include "gui/statusnews.h"
#include "journey/journeyfixture.h"
#include "submission/secretstore.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using journey::JourneyFixture;
using submission::Folder;

namespace {

QByteArray lineFromOutside()
{
    std::string line;
    if (!std::getline(std::cin, line))
        std::exit(3); // nobody is there any more
    return QByteArray::fromStdString(line);
}

void say(const QByteArray &what, const QString &text)
{
    std::printf("%s %s\n", what.constData(), text.toUtf8().constData());
    std::fflush(stdout);
}

template <typename Predicate>
void waitUntil(const char *what, Predicate isSo)
{
    if (!QTest::qWaitFor(isSo, journey::patience))
        qFatal("this did not come: %s", what);
}

/// Tells all that a desktop shows of windows.
class Titles : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::WindowTitleChange || event->type() == QEvent::Show) {
            if (const auto *widget = qobject_cast<QWidget *>(watched); widget && widget->isWindow())
                say("title",
                    widget->windowTitle() + u' ' + widget->windowIconText() + u' '
                        + widget->windowFilePath());
            if (const auto *window = qobject_cast<QWindow *>(watched))
                say("title", window->title());
        }
        return false;
    }
};

class Driver
{
public:
    explicit Driver(const QJsonObject &told)
        : m_told(told)
        , m_app({}, gui::theme::Appearance::System, text("config"))
    {
    }

    void drive();

private:
    QString text(const char *name) const { return m_told.value(QLatin1String(name)).toString(); }
    QString own(const QString &name) const { return text("own") + name; }
    /// Holds still until it was looked at; what comes is known outside from then on.
    static void step(const char *name)
    {
        say("step", QLatin1String(name));
        lineFromOutside();
    }
    void submit() { m_app.press(QKeySequence(Qt::CTRL | Qt::Key_Return)); }

    void connectAccount();
    void fill();
    void fillRest();
    void untilRecorded();
    void refusedAndConflict();
    void waitAndDoubt();
    void notified();
    void saveProof(const QString &name);
    void exportList(const QString &name, int format);
    void erase();
    static void keepInKeychain(const QByteArray &secret);

    QJsonObject m_told;
    JourneyFixture m_app;
};

void Driver::drive()
{
    connectAccount();
    step("connected");
    fill();
    step("typed");
    untilRecorded();
    step("recorded");
    refusedAndConflict();
    waitAndDoubt();
    notified();
    step("notified");
    saveProof(u"proof.pdf"_s);
    saveProof(u"proof.json"_s);
    exportList(u"list.csv"_s, 0);
    exportList(u"all.json"_s, 2);
    step("exported");
    erase();
    step("erased");
    keepInKeychain(text("secret").toUtf8());
    step("kept");
    m_app.window().close();
}

void Driver::connectAccount()
{
    m_app.click(u"connectAccountLink"_s);
    auto *dialog = m_app.window().findChild<QDialog *>();
    const auto type = [&](const QString &name, const QString &value) {
        auto *edit = dialog->findChild<QLineEdit *>(name);
        edit->selectAll();
        QTest::keyClicks(edit, value);
    };
    type(u"name"_s, u"Acme Robotics"_s);
    type(u"baseUrl"_s, text("url"));
    type(u"apiKey"_s, text("apiKey"));
    type(u"secret"_s, text("secret"));
    QTest::keyClick(dialog, Qt::Key_Return);
    waitUntil("the account", [this] { return !m_app.isShown(u"banner"_s); });
    waitUntil("the word on the keychain",
              [this] { return m_app.sentence().contains(u"keychain"_s); });
    m_app.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_app.window()))
        qFatal("the window does not become active");
}

void Driver::fill()
{
    m_app.drop(u"resume"_s, {own(text("cvName"))});
    m_app.type(u"positionUid"_s, u"11.11"_s);
    m_app.type(u"partnerCandidateId"_s, u"MARKED-1"_s);
    for (const char *name :
         {"firstName", "lastName", "email", "phone", "mobilePhone", "nationalId"})
        m_app.type(QLatin1String(name), text(name));
    fillRest();
    const auto *form = m_app.find<gui::CandidateForm>(u"form"_s);
    waitUntil("the CV", [form] { return !form->isBusy() && form->candidate().resume; });
    const candidate::Candidate typed = m_app.inForm();
    if (typed.lastName != text("lastName") || typed.note != text("note")
        || typed.customFields.isEmpty() || typed.address.street != text("street"))
        qFatal("the form does not hold what was typed");
}

void Driver::fillRest()
{
    for (const char *name : {"street", "salaryExpectations", "note"})
        m_app.type(QLatin1String(name), text(name));
    m_app.type(u"contactFullName"_s, text("contact"));
    m_app.type(u"contactEmail"_s, u"hunter@example.com"_s);
    QTest::mouseClick(m_app.find<QWidget>(u"customFields"_s)->findChild<QPushButton *>(u"add"_s),
                      Qt::LeftButton);
    m_app.typeInRow(u"customFields"_s, 0, 0, u"field1"_s);
    m_app.typeInRow(u"customFields"_s, 0, 1, text("customValue"));
}

void Driver::untilRecorded()
{
    auto there = std::make_shared<bool>(false);
    waitUntil("the draft in the record", [&] {
        m_app.record().list({.folder = Folder::Drafts}, [there](const auto &list) {
            *there = list && !list->isEmpty() && list->first().name.size() > 20;
        });
        return *there;
    });
}

void Driver::refusedAndConflict()
{
    submit();
    waitUntil("the refusal", [this] { return !m_app.serverWords().isEmpty(); });
    step("refused");
    submit();
    waitUntil("the conflict",
              [this] { return m_app.offers().contains(u"Open the existing candidate"_s); });
    step("in conflict");
}

void Driver::waitAndDoubt()
{
    submit();
    waitUntil("the Outbox", [this] { return m_app.offers().contains(u"Send now"_s); });
    step("waiting");
    m_app.follow(u"Send now"_s);
    waitUntil("the doubt", [this] { return m_app.offers().contains(u"Find out"_s); });
    step("in doubt");
    m_app.follow(u"Find out"_s);
    waitUntil("the candidate", [this] {
        const auto *button = m_app.window().findChild<QPushButton *>(u"erase"_s);
        return m_app.isShown(u"pipeline"_s) && button && button->isEnabled();
    });
    step("submitted");
}

void Driver::notified()
{
    bool isTold = false;
    QObject::connect(m_app.window().findChild<gui::StatusNews *>(), &gui::StatusNews::notified,
                     &m_app.window(), [&isTold](const QString &text) {
                         say("notification", text);
                         isTold = true;
                     });
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    if (!QTest::qWaitForWindowActive(&elsewhere))
        qFatal("no other window becomes active");
    m_app.letPass(10min);
    waitUntil("the notification", [&isTold] { return isTold; });
    elsewhere.close();
    m_app.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_app.window()))
        qFatal("the window does not become active again");
}

void Driver::saveProof(const QString &name)
{
    m_app.find<QPushButton>(u"saveProof"_s)->click();
    auto *dialog = m_app.find<QFileDialog>(u"proofDialog"_s);
    emit dialog->fileSelected(own(name));
    dialog->close();
    waitUntil("the proof", [&] { return m_app.sentence().contains(name); });
}

void Driver::exportList(const QString &name, int format)
{
    m_app.find<gui::RecordPane>(u"recordPane"_s)->showFolder(Folder::Submitted);
    m_app.find<QAction>(u"exportList"_s)->trigger();
    auto *dialog = m_app.find<QFileDialog>(u"exportDialog"_s);
    dialog->selectNameFilter(dialog->nameFilters().at(format));
    emit dialog->filterSelected(dialog->selectedNameFilter());
    emit dialog->fileSelected(own(name));
    dialog->close();
    waitUntil("the export", [&] { return m_app.sentence().contains(name); });
}

void Driver::erase()
{
    m_app.find<QPushButton>(u"erase"_s)->click();
    m_app.follow(u"Erase for good"_s);
    waitUntil("the end",
              [this] { return m_app.sentence().contains(u"was erased from this computer"_s); });
}

/// As the program itself would, where no keychain answers.
void Driver::keepInKeychain(const QByteArray &secret)
{
    const auto store = submission::makeSecretStore();
    bool isKept = false;
    store->write(u"comeet-partner-secret"_s, secret, [&isKept](auto) { isKept = true; });
    waitUntil("the keychain", [&isKept] { return isKept; });
}

} // namespace

int main(int argc, char *argv[])
{
    gui::keepLogImpersonal(); // as main.cpp does
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"submittal"_s);
    QApplication::setApplicationDisplayName(u"Submittal"_s);
    Titles titles;
    app.installEventFilter(&titles);
    Driver(QJsonDocument::fromJson(lineFromOutside()).object()).drive();
    return 0;
}
