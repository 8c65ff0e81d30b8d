// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class AccountDialog;
}

namespace submission {
class AccountStore;
}

namespace gui {

/// Connects one client's Comeet account: its name, base URL, api-key and the partner's secret.
/// The secret goes to the keychain and is never shown again.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(submission::AccountStore &accounts, QWidget *parent = nullptr);
    ~AccountDialog() override;

    void accept() override;

protected:
    bool event(QEvent *event) override;

private:
    void fill();
    void fit();
    void remove();

    std::unique_ptr<Ui::AccountDialog> m_ui;
    submission::AccountStore &m_accounts;
};

} // namespace gui
