// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

class QToolButton;

namespace Ui {
class SubmitBar;
}

namespace gui {

/// The bar at the bottom that never scrolls away: to whom, for which position, what is still to
/// mend, and Submit. While a candidate is under way it shows how far the bytes came, and Cancel.
class SubmitBar : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent = nullptr);
    ~SubmitBar() override;

    void setAccountName(const QString &name);
    QToolButton *accountButton() const; ///< for the menu of accounts
    void setPositionName(const QString &name);
    void setProblemCount(int count);
    /// Who may have arrived although nobody knows: offers to find out. Empty: nobody.
    void setDoubt(const QString &name);
    /// To whom, where it is not the chosen account.
    void setSending(bool sending, const QString &client = {});
    /// Bytes; what would go back is ignored.
    void setProgress(qint64 sent, qint64 total);

signals:
    void submitRequested();
    void discardRequested();
    void cancelRequested();
    void problemsRequested();
    void findOutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp();
    void applyLook();
    void showProgress();

    std::unique_ptr<Ui::SubmitBar> m_ui;
    QString m_accountName;
    QString m_client; ///< whom it is sent to; empty: the account
    qint64 m_sent = 0;
    qint64 m_total = 0;
};

} // namespace gui
