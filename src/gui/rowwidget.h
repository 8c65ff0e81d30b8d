// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/attachmentrules.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gui {

class FieldTray;

/// One row of a RowEditor: its fields, the buttons to move and remove it, and below what is wrong
/// with it. It only says what the user wants; the editor does it.
class RowWidget : public QWidget
{
    Q_OBJECT

public:
    RowWidget(int columns, QWidget *parent);

    QLineEdit *field(int column) const;
    QStringList cells() const;
    void setCells(const QStringList &cells);
    /// Whether all its fields are empty.
    bool isBlank() const;

    void setRemark(const candidate::Remark &remark, int column);
    void clearRemark();
    /// The field that the remark is about, or -1.
    int remarkColumn() const;

    void focusField(int column);
    bool hasFocusWithin() const;
    void setButtonNames(const QString &up, const QString &down, const QString &remove);
    void setMovable(bool up, bool down);
    /// Brings the row's controls into the tab order behind another one; returns its last.
    QWidget *chainAfter(QWidget *previous);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    /// A text came in one piece; the editor says changed() for it.
    void textInserted(int column, const QString &text);
    void moveRequested(int by);
    void removeRequested(bool focusPrevious);
    /// Enter was pressed in a field.
    void advanced(int column);
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void textChanged(int column, const QString &text);
    bool keyPressed(int column, QKeyEvent *key);
    void updateButtons();
    void alignRemark();
    void colourRemark();

    QList<QLineEdit *> m_fields;
    QStringList m_texts; ///< as last told
    QBoxLayout *m_line;
    QLabel *m_remark;
    FieldTray *m_tray;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    candidate::Severity m_severity = candidate::Severity::Error;
    int m_remarkColumn = -1;
    bool m_movable = false;
    bool m_setting = false;
};

} // namespace gui
