// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/filenamelabel.h"

#include "gui/filenames.h"

#include <QPainter>

namespace gui {

FileNameLabel::FileNameLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(filenames::shown(name))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(m_name.toHtmlEscaped());
    setAccessibleName(m_name);
}

QSize FileNameLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_name) + 1, fontMetrics().height()};
}

QSize FileNameLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 5, fontMetrics().height()};
}

void FileNameLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = fontMetrics().elidedText(m_name, Qt::ElideMiddle, width());
    // A name keeps its own direction and stands where the window's lines begin.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto edge = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(rect(), int(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text);
}

} // namespace gui
