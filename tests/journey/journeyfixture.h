// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/appearanceswitch.h"
#include "gui/mainwindow.h"
#include "practice/practiceserver.h"
#include "submission/accountstore.h"
#include "submission/deletions.h"
#include "submission/record.h"
#include "submission/remembered.h"
#include "submission/retention.h"
#include "submission/secretstore.h"
#include "submission/sender.h"
#include "submission/settings.h"
#include "submission/statuswatch.h"
#include "submission/submissionservice.h"

#include <QDir>
#include <QJsonObject>
#include <QTemporaryDir>

namespace gui {
class MessageStrip;
}

namespace journey {

constexpr int patience = 20'000; ///< ms: generous, since a busy machine is no fault

/// Lets no warning of Qt's pass in the test that runs; to be called in each init().
void failOnAnyWarning();

/// The window as main.cpp builds it, with settings in a folder of its own, secrets in memory and
/// the practice company on a real socket; and the hands of the person who uses it.
class JourneyFixture
{
public:
    /// Sends to another server than the practice company if `account` is given. `folder` is that
    /// of an earlier start. What does not get through waits longer than a test, unless `policy`
    /// says otherwise.
    explicit JourneyFixture(const std::optional<comeet::Account> &account = {},
                            gui::theme::Appearance appearance = gui::theme::Appearance::System,
                            const QString &folder = {},
                            const submission::RetryPolicy &policy = {std::chrono::hours(1),
                                                                     std::chrono::hours(1)});
    ~JourneyFixture();
    Q_DISABLE_COPY_MOVE(JourneyFixture)

    gui::MainWindow &window() { return *m_window; }
    /// Of the window, by its own choice.
    QSize firstSize() const { return m_firstSize; }
    submission::SubmissionService &service() { return m_service; }
    submission::Record &record() { return m_record; }
    submission::Sender &sender() { return m_sender; }
    submission::StatusWatch &watch() { return m_watch; }
    submission::Retention &retention() { return m_retention; }
    submission::Deletions &deletions() { return m_deletions; }
    /// The statuses are asked for, and the periods of retention counted, as if this time had
    /// passed.
    void letPass(std::chrono::seconds time);
    practice::PracticeServer &server() { return m_server; }
    QString folder() const { return m_folder.path(); }
    int submissions() const { return m_server.submissionsReceived(); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        auto *found = m_window->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no \"%s\"", qPrintable(name));
        return found;
    }

    /// Types into a field, in place of what it holds, and leaves it.
    void type(const QString &name, const QString &text);
    /// The same for a part of a field, e.g. the second text of the last row.
    void typeInRow(const QString &name, int row, int column, const QString &text);
    void click(const QString &name);
    void press(const QKeySequence &keys);
    /// Drops files onto a widget with a drag as a file manager sends it.
    void drop(const QString &name, const QStringList &paths);

    /// A file with that content.
    QString file(const QString &name, const QByteArray &content);
    QString pictureFile(const QString &name);

    /// Fills what is needed, and no more.
    void fillNeeded(const QString &id = QStringLiteral("JOURNEY-1"));
    /// Fills the whole form as the API's sample has it, through the keyboard and drops.
    void fillSample();
    /// What Comeet has to receive of it, with digests in place of the files' bytes.
    static QJsonObject sample(const JourneyFixture &fixture);
    candidate::Candidate inForm() const;

    /// Also of what is only built when it is needed.
    bool isShown(const QString &name) const
    {
        const auto *widget = m_window->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }
    /// The names in the list, from the top.
    QStringList listed() const;
    QString sentence() const;
    QString serverWords() const;
    /// The texts of the strip's buttons in their order, without mnemonics.
    QStringList offers() const;
    void follow(const QString &offer);

private:
    journal::Clock laterClock();
    void typeInto(QWidget *widget, const QString &text);
    void fillPerson();
    void fillRest();

    QTemporaryDir m_ownFolder;
    QDir m_folder;
    practice::PracticeServer m_server;
    submission::Settings m_settings;
    gui::AppearanceSwitch m_appearance;
    submission::SessionSecretStore m_secrets;
    submission::AccountStore m_accounts;
    submission::SubmissionService m_service;
    submission::Remembered m_remembered;
    submission::Record m_record;
    submission::Sender m_sender;
    std::atomic<qint64> m_later = 0; ///< seconds that the clock of the watch is ahead
    submission::StatusWatch m_watch;
    submission::Retention m_retention;
    submission::Deletions m_deletions;
    std::unique_ptr<gui::MainWindow> m_window;
    QSize m_firstSize;
};

} // namespace journey
