// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace gui {

/// A text of several lines within a form: grows with its text from three to eight lines, Tab goes
/// on to the next field, and undo is the form's business.
class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget *parent = nullptr);

    /// Changes what differs and nothing else, so that the cursor stays where the change is.
    void changeTo(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    int heightOf(int lines) const;
    int shownLines() const;

    int m_lines = 0;
};

} // namespace gui
