// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/roweditor.h"

namespace gui {

/// The candidate's web addresses, one in a row. A pasted list of addresses becomes rows.
class LinkList : public RowEditor
{
    Q_OBJECT

public:
    explicit LinkList(QWidget *parent = nullptr);

    /// As shown, empty rows included.
    QStringList links() const;
    void setLinks(const QStringList &links);

    /// The addresses in a pasted text, one a line or, if all of a line look like addresses,
    /// separated by spaces, commas or semicolons.
    static QStringList linksIn(const QString &text);

protected:
    Words words() const override;
    QString fieldName(int row, int column) const override;
    QString placeholder(int column) const override;
    void setUpField(QLineEdit *edit, int column) override;
    QList<Cells> rowsFromPasted(const QString &text, int column) const override;
};

} // namespace gui
