// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/retention.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RetentionDialog;
}

namespace gui {

/// For how long personal data stays on this computer. Tells what a choice would remove before it
/// is made, and what was removed the last time.
class RetentionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RetentionDialog(submission::Retention &retention, QWidget *parent = nullptr);
    ~RetentionDialog() override;

    void accept() override;

protected:
    bool event(QEvent *event) override;

private:
    void fill();
    void preview();
    void showPreview(const candidate::Result<submission::Removal> &removal);
    void fit();
    submission::Periods chosen() const;

    std::unique_ptr<Ui::RetentionDialog> m_ui;
    submission::Retention &m_retention;
};

} // namespace gui
