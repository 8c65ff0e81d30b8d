// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "gui/roweditor.h"

class QStringListModel;

namespace gui {

/// The client's own fields, a name and a value in each row; names used before are offered. Pasted
/// lines of name and value with a tab between, as a spreadsheet copies them, become rows.
class CustomFieldList : public RowEditor
{
    Q_OBJECT

public:
    explicit CustomFieldList(QWidget *parent = nullptr);

    /// As shown, empty rows included.
    QList<candidate::CustomField> rows() const;
    void setRows(const QList<candidate::CustomField> &fields);
    void setKnownKeys(const QStringList &keys);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    Words words() const override;
    QString fieldName(int row, int column) const override;
    QString placeholder(int column) const override;
    void setUpField(QLineEdit *edit, int column) override;
    QList<Cells> rowsFromPasted(const QString &text, int column) const override;
    int problemColumn(const Cells &cells) const override;

private:
    QStringListModel *m_knownKeys;
};

} // namespace gui
