// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/journeyfixture.h"

#include "comeet/systemproxy.h"
#include "gui/attachmentzone.h"
#include "gui/candidateform.h"
#include "gui/messagestrip.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace journey {

namespace {

/// What is done once a day is done when a test says so.
const submission::HousekeepingPace onDemand{std::chrono::hours(24), std::chrono::hours(24)};

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

QString digest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the test's file");
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.readAll());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void failOnAnyWarning()
{
    // The offscreen platform complains of its own limits.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

JourneyFixture::JourneyFixture(const std::optional<comeet::Account> &account,
                               gui::theme::Appearance appearance, const QString &folder,
                               const submission::RetryPolicy &policy)
    : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder)
    , m_settings(m_folder.filePath(u"settings.json"_s))
    , m_appearance(m_settings)
    , m_accounts(
          m_settings, m_secrets,
          [this, account]() -> candidate::Result<comeet::Account> {
              if (account)
                  return *account;
              return comeet::Account{m_server.baseUrl(), m_server.apiKey(), m_server.secret()};
          })
    , m_service([this](const auto &receiver) { m_accounts.credentials(receiver); },
                comeet::makeManager)
    , m_remembered(m_settings)
    , m_record(m_folder.filePath(u"profile"_s), laterClock())
    , m_sender(
          m_record, m_service, m_accounts.provider(),
          [] { return QDateTime::currentDateTimeUtc(); }, policy)
    , m_watch(m_record, m_service, m_accounts.provider(), laterClock(),
              {std::chrono::milliseconds(1)})
    , m_retention(m_record, m_settings, laterClock(), onDemand)
    , m_deletions({m_record, m_service, m_settings, m_accounts.provider(),
                   [this] { return m_accounts.ids(); }, laterClock()},
                  onDemand)
{
    m_appearance.setAppearance(appearance);
    // Started at once, not when it is first used: a test sets its faults before.
    if (!m_server.start())
        qFatal("the practice company does not start");
    m_window = std::make_unique<gui::MainWindow>(
        gui::MainWindow::Office{m_record, m_sender, m_service, m_watch, m_retention, m_deletions,
                                m_accounts, m_remembered, m_settings, m_appearance});
    m_firstSize = m_window->size();
    m_window->resize(1280, 820); // as on a usual screen; without a display it is a small one
    m_window->show();
    m_window->activateWindow(); // a display without a window manager does not by itself
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
    // What lies below comes after the first picture.
    if (!QTest::qWaitFor([this] { return isShown(u"customFields"_s); }, patience))
        qFatal("the form does not get whole");
}

JourneyFixture::~JourneyFixture() = default;

journal::Clock JourneyFixture::laterClock()
{
    return [this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); };
}

void JourneyFixture::typeInto(QWidget *widget, const QString &text)
{
    widget->setFocus(Qt::TabFocusReason);
    widget = QApplication::focusWidget(); // the part of it that takes the text
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    else if (auto *note = qobject_cast<QPlainTextEdit *>(widget))
        note->selectAll();
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    else
        QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Tab);
}

void JourneyFixture::letPass(std::chrono::seconds time)
{
    m_later += time.count();
    if (m_watch.isOn()) { // it would find out within a minute
        m_watch.setOn(false);
        m_watch.setOn(true);
    }
}

void JourneyFixture::type(const QString &name, const QString &text)
{
    typeInto(find<QWidget>(name), text);
}

void JourneyFixture::typeInRow(const QString &name, int row, int column, const QString &text)
{
    const auto fields = find<QWidget>(name)->findChildren<QLineEdit *>(u"field%1"_s.arg(column));
    typeInto(fields.at(row), text);
}

void JourneyFixture::click(const QString &name)
{
    QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
}

void JourneyFixture::press(const QKeySequence &keys)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : m_window.get(), keys);
}

void JourneyFixture::drop(const QString &name, const QStringList &paths)
{
    auto *target = find<QWidget>(name);
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &move);
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(target, &drop);
}

QString JourneyFixture::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

QString JourneyFixture::pictureFile(const QString &name)
{
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString path = m_folder.filePath(name);
    if (!image.save(path, "PNG"))
        qFatal("cannot write the test's picture");
    return path;
}

void JourneyFixture::fillNeeded(const QString &id)
{
    type(u"positionUid"_s, u"11.11"_s);
    type(u"partnerCandidateId"_s, id);
    type(u"firstName"_s, u"Bobby"_s);
    type(u"lastName"_s, u"Chauck"_s);
}

void JourneyFixture::fillSample()
{
    fillPerson();
    drop(u"resume"_s, {file(u"bobby_cv.docx"_s, "PK\x03\x04 what Bobby has done so far")});
    drop(u"picture"_s, {pictureFile(u"image.png"_s)});
    drop(u"files"_s, {file(u"Coding Challenge"_s, QByteArray(100'000, 'c') + "the end")});
    fillRest();
    const auto *form = find<gui::CandidateForm>(u"form"_s);
    if (!QTest::qWaitFor([form] { return !form->isBusy() && form->candidate().files.size() == 1; },
                         patience))
        qFatal("the files are not read");
}

void JourneyFixture::fillPerson()
{
    fillNeeded(u"1111A"_s);
    type(u"middleName"_s, u"Robert"_s);
    type(u"email"_s, u"bobby@example.com"_s);
    type(u"phone"_s, u"07-4442321"_s);
    type(u"mobilePhone"_s, u"052-8644246"_s);
    type(u"nationalId"_s, u"5454-2233-1"_s);
    type(u"linkedinUrl"_s, u"https://www.linkedin.com/in/bobby-hauck-06b0735"_s);
}

void JourneyFixture::fillRest()
{
    QTest::mouseClick(find<QWidget>(u"links"_s)->findChild<QPushButton *>(u"add"_s),
                      Qt::LeftButton);
    typeInRow(u"links"_s, 0, 0, u"https://www.github.com/bobbyc"_s);
    type(u"country"_s, u"US"_s);
    type(u"city"_s, u"New York"_s);
    type(u"state"_s, u"NY"_s);
    type(u"zip"_s, u"11249"_s);
    type(u"street"_s, u"109 S 5th st. #302"_s);
    type(u"prospectStatus"_s, u"Interested"_s);
    type(u"salaryExpectations"_s, u"80k / Annual"_s);
    type(u"note"_s, u"The candidate expressed his interest in this position"_s);
    type(u"contactFullName"_s, u"Michael Rosen"_s);
    type(u"contactEmail"_s, u"michael@example.com"_s);
    type(u"contactPhone"_s, u"555 555 1234"_s);
    QTest::mouseClick(find<QWidget>(u"customFields"_s)->findChild<QPushButton *>(u"add"_s),
                      Qt::LeftButton);
    typeInRow(u"customFields"_s, 0, 0, u"field1"_s);
    typeInRow(u"customFields"_s, 0, 1, u"value1"_s);
}

QJsonObject JourneyFixture::sample(const JourneyFixture &fixture)
{
    QJsonObject json = QJsonDocument::fromJson(R"({
        "position_uid":"11.11","partner_candidate_id":"1111A","first_name":"Bobby",
        "middle_name":"Robert","last_name":"Chauck","email":"bobby@example.com",
        "phone":"07-4442321","mobile_phone":"052-8644246","national_id":"5454-2233-1",
        "linkedin_url":"https://www.linkedin.com/in/bobby-hauck-06b0735",
        "salary_expectations":"80k / Annual","prospect_status":"Interested",
        "links":[{"url":"https://www.github.com/bobbyc"}],
        "source_contact":{"full_name":"Michael Rosen","email":"michael@example.com",
                          "phone":"555 555 1234"},
        "address":{"country":"US","city":"New York","state":"NY","zip":"11249",
                   "street":"109 S 5th st. #302"},
        "custom_fields":{"field1":"value1"},
        "note":"The candidate expressed his interest in this position"})")
                           .object();
    const auto sent = [&](const QString &name) {
        return QJsonObject{{u"name"_s, name}, {u"file"_s, digest(fixture.m_folder.filePath(name))}};
    };
    json.insert(u"resume"_s, sent(u"bobby_cv.docx"_s));
    json.insert(u"picture"_s, sent(u"image.png"_s));
    json.insert(u"files"_s, QJsonArray{sent(u"Coding Challenge"_s)});
    return json;
}

candidate::Candidate JourneyFixture::inForm() const
{
    return find<gui::CandidateForm>(u"form"_s)->candidate();
}

QStringList JourneyFixture::listed() const
{
    const auto *model = find<QListView>(u"recordList"_s)->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

QString JourneyFixture::sentence() const
{
    return find<gui::MessageStrip>(u"strip"_s)->currentSentence();
}

QString JourneyFixture::serverWords() const
{
    const auto *words = find<QWidget>(u"strip"_s)->findChild<QLabel *>(u"messageServerWords"_s);
    return words ? words->accessibleName() : QString(); // without the places to break at
}

QStringList JourneyFixture::offers() const
{
    QStringList texts;
    for (const QPushButton *button : find<QWidget>(u"strip"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            texts.append(withoutMnemonic(button->text()));
    }
    return texts;
}

void JourneyFixture::follow(const QString &offer)
{
    for (QPushButton *button : find<QWidget>(u"strip"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible() && withoutMnemonic(button->text()) == offer) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    qFatal("the strip does not offer \"%s\"", qPrintable(offer));
}

} // namespace journey
