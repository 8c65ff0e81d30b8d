// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace gui {

/// Small things inside the trailing end of a line edit: buttons that the keyboard reaches (the
/// actions of QLineEdit are not in the tab order) and dimmed text. A sibling of the edit that
/// follows it about and keeps its text out of the way, mirrored with the window.
class FieldTray : public QWidget
{
    Q_OBJECT

public:
    explicit FieldTray(QLineEdit *edit);

    void addWidget(QWidget *widget);
    /// A frameless button with an icon of gui/icons.h.
    QToolButton *addButton(const QString &icon, const QString &name);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    void place();

    QPointer<QLineEdit> m_edit;
    QHBoxLayout *m_layout;
};

} // namespace gui
