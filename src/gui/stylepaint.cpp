// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/stylepaint.h"

#include "gui/icons.h"
#include "gui/style.h"
#include "gui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace gui::stylepaint {

using namespace Qt::StringLiterals;

namespace {

QColor buttonFill(const QStyleOption &option, bool primary)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    QColor fill = palette.color(primary && enabled ? QPalette::Highlight : QPalette::Button);
    if (!enabled)
        return fill;
    const QColor towards = palette.color(primary ? QPalette::WindowText : QPalette::Highlight);
    qreal share = 0.0;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        share = 0.16;
    else if (option.state & QStyle::State_MouseOver)
        share = 0.07;
    return theme::mixed(fill, towards, share);
}

} // namespace

bool isMarked(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QColor buttonText(const QStyleOption &option, const QWidget *widget)
{
    if (option.state & QStyle::State_Enabled) {
        if (isMarked(widget, marks::Primary))
            return option.palette.color(QPalette::HighlightedText);
        // Not the palette's Link: in a high-contrast theme that may be blue on black.
        if (isMarked(widget, marks::Link))
            return theme::ink(theme::Tone::Accent, option.palette);
    }
    return option.palette.color(QPalette::ButtonText);
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus)
        && (option.state & QStyle::State_KeyboardFocusChange);
}

qreal cornerRadius(const QStyleOption &option)
{
    return theme::unit(option.fontMetrics, 0.75);
}

void box(QPainter &painter, const QRectF &rect, qreal radius, const QBrush &fill,
         const QColor &line, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.isValid() && line.alpha() == 255 && fill.isOpaque()) {
        // One box upon the other: the stroker takes longer than all else of a field.
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawRoundedRect(rect, radius, radius);
        const qreal inner = std::max(0.0, radius - width);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect.adjusted(width, width, -width, -width), inner, inner);
        painter.restore();
        return;
    }
    painter.setBrush(fill);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const qreal half = line.isValid() ? width / 2 : 0.0;
    const qreal inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

void focusRing(QPainter &painter, const QStyleOption &option, const QColor &color, qreal inset)
{
    box(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
        cornerRadius(option) - inset, Qt::NoBrush, color, 2.0);
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool focused =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Enabled);
    QColor line = theme::outline(palette);
    if (isMarked(widget, marks::Invalid))
        line = theme::ink(theme::Tone::Error, palette);
    else if (focused)
        line = palette.color(QPalette::Highlight);
    box(painter, option.rect, cornerRadius(option), palette.brush(QPalette::Base), line,
        focused ? 2.0 : 1.0);
}

void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (isMarked(widget, marks::Link))
        return toolPanel(painter, option, widget);
    const bool primary = isMarked(widget, marks::Primary);
    const bool filled = primary && (option.state & QStyle::State_Enabled);
    const QColor fill = buttonFill(option, primary);
    box(painter, option.rect, cornerRadius(option), fill,
        filled ? QColor() : theme::outline(option.palette));
    if (!showsFocus(option))
        return;
    // On a filled button a ring of the fill's own colour would be lost, so it stands further in.
    if (filled)
        focusRing(painter, option, option.palette.color(QPalette::HighlightedText), 2.0);
    else
        focusRing(painter, option, option.palette.color(QPalette::Highlight));
}

bool isMenuButton(const QStyleOptionToolButton &option)
{
    return (option.features & QStyleOptionToolButton::HasMenu)
        && !(option.features & QStyleOptionToolButton::MenuButtonPopup);
}

void toolPanel(QPainter &painter, const QStyleOption &option, const QWidget *)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = option.palette.color(QPalette::WindowText);
    if (enabled && (pressed || (option.state & QStyle::State_MouseOver))) {
        fill.setAlphaF(pressed ? 0.14f : 0.07f);
        box(painter, option.rect, cornerRadius(option), fill, {});
    }
    if (showsFocus(option))
        focusRing(painter, option, option.palette.color(QPalette::Highlight));
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QColor color = buttonText(option, widget);
    const QString hint = widget ? widget->property(marks::Hint).toString() : QString();
    const int gap = theme::unit(option.fontMetrics, 0.75);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    const int hintWidth = hint.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(hint);
    const int iconPart = icon ? icon + (option.text.isEmpty() ? 0 : gap) : 0;
    const int hintPart = hintWidth ? hintWidth + 2 * gap : 0;
    const int total = std::min(iconPart + text.width() + hintPart, option.rect.width());

    QRect line(option.rect.x() + (option.rect.width() - total) / 2, option.rect.y(), total,
               option.rect.height());
    if (isMarked(widget, marks::Link) && !option.text.isEmpty())
        line.moveLeft(option.rect.left() + theme::unit(option.fontMetrics, 0.5));
    const auto placed = [&option, &line](int from, int width) {
        const QRect part(line.x() + from, line.y(), width, line.height());
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    if (icon) {
        QRect at(QPoint(), option.iconSize);
        at.moveCenter(placed(0, icon).center());
        icons::recolored(option.icon, color)
            .paint(&painter, at, Qt::AlignCenter,
                   option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(color);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic;
    painter.drawText(placed(iconPart, total - iconPart - hintPart), flags, option.text);
    if (hintWidth) {
        QColor dimmed = color;
        dimmed.setAlphaF(0.85f);
        painter.setPen(dimmed);
        painter.drawText(placed(total - hintWidth, hintWidth), Qt::AlignCenter, hint);
    }
}

void indicator(QPainter &painter, const QStyleOption &option, bool round)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const qreal radius = round ? option.rect.width() / 2.0 : cornerRadius(option) * 0.67;
    const QColor fill = palette.color(on ? QPalette::Highlight : QPalette::Base);
    const QColor line = palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    box(painter, option.rect, radius, fill, on ? fill : line);
    const QColor ink = palette.color(QPalette::HighlightedText);
    if (on && round) {
        const qreal inset = option.rect.width() * 0.31;
        box(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), radius, ink, {});
    } else if (on) {
        const bool partly = option.state & QStyle::State_NoChange;
        glyph(painter, partly ? u"remove"_s : u"check"_s, option.rect, option.rect.width() - 2,
              ink);
    }
}

void selection(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered =
        (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (!selected && !hovered)
        return;
    QColor fill = theme::tint(theme::Tone::Accent, option.palette);
    if (!selected)
        fill = theme::tint(theme::Tone::Neutral, option.palette);
    const bool loud = selected && theme::isHighContrast(option.palette);
    box(painter, option.rect, cornerRadius(option), fill,
        loud ? option.palette.color(QPalette::Highlight) : QColor());
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const qreal thickness = theme::unit(option.fontMetrics, 0.75);
    QRectF groove(option.rect);
    groove.setTop(option.rect.y() + (option.rect.height() - thickness) / 2);
    groove.setHeight(thickness);
    box(painter, groove, thickness / 2, theme::outline(option.palette), {});

    QColor fill = option.palette.color(QPalette::Highlight);
    const bool unknown = option.minimum >= option.maximum;
    qreal share = 1.0;
    if (unknown)
        fill.setAlphaF(0.5f);
    else
        share = qreal(option.progress - option.minimum) / (option.maximum - option.minimum);
    share = std::clamp(share, 0.0, 1.0);
    if (share <= 0.0)
        return;
    QRectF done = groove;
    done.setWidth(std::max(thickness, groove.width() * share));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(groove.right());
    box(painter, done, thickness / 2, fill, {});
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum >= option.maximum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = option.palette.color(QPalette::WindowText);
    if (!theme::isHighContrast(option.palette))
        color = theme::mixed(option.palette.color(QPalette::Window), color, active ? 0.5 : 0.28);
    const int inset = theme::unit(option.fontMetrics, 0.25);
    const QRect bar = slider.adjusted(inset, inset, -inset, -inset);
    const bool upright = bar.height() > bar.width();
    const int thickness = std::min(bar.width(), bar.height());
    const int cap = (thickness + 1) / 2;
    const QRect middle = upright ? bar.adjusted(0, cap, 0, -cap) : bar.adjusted(cap, 0, -cap, 0);
    // In parts and opaque: else Qt starts threads to fill what is as high as the window.
    painter.fillRect(middle, color);
    painter.save();
    painter.setClipRegion(QRegion(bar) - middle, Qt::IntersectClip);
    box(painter, bar, thickness / 2.0, color, {});
    painter.restore();
}

void glyph(QPainter &painter, const QString &name, const QRect &rect, int size, const QColor &color)
{
    QRect at(0, 0, size, size);
    at.moveCenter(rect.center());
    painter.drawPixmap(at, icons::pixmap(name, size, painter.device()->devicePixelRatio(), color));
}

} // namespace gui::stylepaint
