// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/noteedit.h"

#include "gui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace gui {

namespace {

constexpr int FewestLines = 3;
constexpr int MostLines = 8;

} // namespace

NoteEdit::NoteEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(theme::unit(this, 0.75));
    m_lines = shownLines();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] {
                if (const int lines = shownLines(); lines != m_lines) {
                    m_lines = lines;
                    updateGeometry();
                }
            });
}

void NoteEdit::changeTo(const QString &text)
{
    const QString now = toPlainText();
    const auto shorter = std::min(now.size(), text.size());
    qsizetype head = 0;
    while (head < shorter && now.at(head) == text.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && now.at(now.size() - 1 - tail) == text.at(text.size() - 1 - tail))
        ++tail;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(head));
    cursor.setPosition(static_cast<int>(now.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
    setTextCursor(cursor);
}

QSize NoteEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(m_lines)};
}

QSize NoteEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(FewestLines)};
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        document()->setDocumentMargin(theme::unit(this, 0.75));
        updateGeometry();
    }
}

int NoteEdit::heightOf(int lines) const
{
    const QMargins margins = contentsMargins() + viewportMargins();
    return lines * fontMetrics().lineSpacing()
        + static_cast<int>(std::ceil(document()->documentMargin() * 2)) + frameWidth() * 2
        + margins.top() + margins.bottom();
}

int NoteEdit::shownLines() const
{
    // A plain text's layout counts its height in lines.
    return std::clamp(static_cast<int>(document()->size().height()), FewestLines, MostLines);
}

} // namespace gui
