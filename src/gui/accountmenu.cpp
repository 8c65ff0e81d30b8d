// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/accountmenu.h"

#include "gui/accountdialog.h"
#include "submission/accountstore.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace gui {

AccountMenu::AccountMenu(submission::AccountStore &accounts, QMenu *menu, QAction *settings,
                         QWidget *window)
    : QObject(window)
    , m_accounts(accounts)
    , m_menu(menu)
    , m_settings(settings)
    , m_window(window)
{
    connect(m_settings, &QAction::triggered, this, &AccountMenu::openSettings);
    connect(&m_accounts, &submission::AccountStore::currentChanged, this, &AccountMenu::fill);
    fill();
}

void AccountMenu::openSettings()
{
    auto *dialog = new AccountDialog(m_accounts, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &AccountMenu::chosen);
    dialog->open();
}

void AccountMenu::fill()
{
    m_menu->clear();
    const QString current = m_accounts.current().id;
    for (const submission::AccountInfo &account : m_accounts.accounts()) {
        QAction *action = m_menu->addAction(QString(account.name).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(account.id == current);
        connect(action, &QAction::triggered, this, [this, id = account.id] { choose(id); });
    }
    m_menu->addSeparator();
    m_settings->setText(m_accounts.comeetAccount() ? tr("&Account settings…")
                                                   : tr("&Connect a Comeet account…"));
    m_menu->addAction(m_settings);
}

void AccountMenu::choose(const QString &id)
{
    m_accounts.setCurrent(id);
    emit chosen();
    // Choosing the one that is chosen unchecks its action: the menu shows what is.
    QMetaObject::invokeMethod(this, &AccountMenu::fill, Qt::QueuedConnection);
}

} // namespace gui
