// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace submission {
class AccountStore;
}

namespace gui {

/// The menu of whom candidates are sent to: chooses one of the accounts, and opens the settings of
/// the Comeet account.
class AccountMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu`, with `settings` at its end; dialogs belong to `window`.
    AccountMenu(submission::AccountStore &accounts, QMenu *menu, QAction *settings,
                QWidget *window);

    void openSettings();

signals:
    /// Somebody chose an account, or connected one.
    void chosen();

private:
    void fill();
    void choose(const QString &id);

    submission::AccountStore &m_accounts;
    QMenu *m_menu;
    QAction *m_settings;
    QWidget *m_window;
};

} // namespace gui
