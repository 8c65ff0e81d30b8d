// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/validation.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace gui {

class RowWidget;

/// A list of rows of text fields that a person adds, removes and reorders: what links and custom
/// fields have in common. The subclass says how many fields a row has, what they are called and
/// what a pasted text means. Keys: Enter goes on to the next field and, at the end, to a new row;
/// Alt+Up and Alt+Down move a row; Backspace removes an empty one.
class RowEditor : public QWidget
{
    Q_OBJECT

public:
    ~RowEditor() override;

    /// The texts of one row, one for each of its fields.
    using Cells = QStringList;

    int rowCount() const;
    /// Shows those problems that are of this editor's field, under their rows; a row's is cleared
    /// by the next edit in it.
    void setProblems(const QList<candidate::Problem> &problems);
    /// Puts the cursor into a row, into the field with the problem if there is one.
    void focusRow(int row);

signals:
    /// The user changed something; never from a setter.
    void changed();
    /// The focus has left a row.
    void editingFinished();

protected:
    struct Words
    {
        QString add;                      ///< "Add a link"
        QString moveUp, moveDown, remove; ///< with %1 for the row's number
    };

    RowEditor(candidate::Field field, int columns, QWidget *parent);

    QList<Cells> rows() const;
    /// Shows other rows. A row whose texts stay keeps its widgets, the focus and the cursor.
    void setRows(const QList<Cells> &rows);
    /// Sets all texts again; to be called by the subclass once, and when the language changes.
    void retranslate();
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

    virtual Words words() const = 0;
    /// The accessible name of a field; row counts from 1.
    virtual QString fieldName(int row, int column) const = 0;
    virtual QString placeholder(int column) const = 0;
    /// Prepares a new row's field.
    virtual void setUpField(QLineEdit *edit, int column) = 0;
    /// The rows that a text which came in one piece (pasted, dropped) stands for; empty if it is
    /// just a text.
    virtual QList<Cells> rowsFromPasted(const QString &text, int column) const = 0;
    /// Which field of a row its problem is about.
    virtual int problemColumn(const Cells &cells) const;

private:
    RowWidget *insertRow(int row);
    void takeRow(RowWidget *row);
    void addRow();
    void removeRow(RowWidget *row, bool focusPrevious);
    void moveRow(RowWidget *row, int by);
    void advanceFrom(RowWidget *row, int column);
    void takePasted(RowWidget *row, int column, const QString &text);
    void connectRow(RowWidget *row);
    void arrange();
    RowWidget *rowFor(const Cells &cells, int index, QList<RowWidget *> &unused) const;

    candidate::Field m_field;
    int m_columns;
    QList<RowWidget *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace gui
