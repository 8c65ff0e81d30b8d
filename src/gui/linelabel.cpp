// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/linelabel.h"

namespace gui {

LineLabel::LineLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

LineLabel::LineLabel(const QString &text, QWidget *parent)
    : LineLabel(parent)
{
    setText(text);
}

int LineLabel::textWidth() const
{
    const int flags = Qt::TextSingleLine | (buddy() ? Qt::TextShowMnemonic : 0);
    if (m_measured != text() || m_measuredFont != font() || m_measuredFlags != flags) {
        m_measured = text();
        m_measuredFont = font();
        m_measuredFlags = flags;
        m_width = fontMetrics().size(flags, m_measured).width();
    }
    return m_width;
}

QSize LineLabel::sizeHint() const
{
    return QSize(textWidth(), fontMetrics().height()).grownBy(contentsMargins());
}

QSize LineLabel::minimumSizeHint() const
{
    return sizeHint();
}

} // namespace gui
