// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/remarkline.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

theme::Tone toneOf(candidate::Severity severity)
{
    return severity == candidate::Severity::Error ? theme::Tone::Error : theme::Tone::Attention;
}

} // namespace

RemarkLine::RemarkLine(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void RemarkLine::setRemark(const candidate::Remark &remark)
{
    m_severity = remark.severity;
    setText(remark.sentence);
    const bool error = remark.severity == candidate::Severity::Error;
    setAccessibleName((error ? tr("Error: %1") : tr("Warning: %1")).arg(remark.sentence));
    takeLook();
}

void RemarkLine::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::FontChange || type == QEvent::LayoutDirectionChange)
        takeLook();
}

void RemarkLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    const int size = iconSize();
    const QRect line(0, contentsRect().top(), width(), fontMetrics().height());
    const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                         {size, size}, line);
    const bool error = m_severity == candidate::Severity::Error;
    QPainter painter(this);
    painter.drawPixmap(at.topLeft(),
                       icons::pixmap(error ? u"error"_s : u"warning"_s, size, devicePixelRatioF(),
                                     theme::ink(toneOf(m_severity), palette())));
}

int RemarkLine::iconSize() const
{
    return theme::unit(this, 1.75);
}

void RemarkLine::takeLook()
{
    const int room = iconSize() + theme::unit(this, 0.5);
    // On the field's side whatever the sentence's language: it may be the server's.
    if (isRightToLeft()) {
        setContentsMargins(0, 0, room, 0);
        setAlignment(Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute);
    } else {
        setContentsMargins(room, 0, 0, 0);
        setAlignment(Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute);
    }
    const QPalette inherited = parentWidget() ? parentWidget()->palette() : palette();
    theme::setInk(this, toneOf(m_severity), inherited);
}

} // namespace gui
