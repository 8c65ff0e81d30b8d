// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/style.h"

#include "gui/icons.h"
#include "gui/stylepaint.h"
#include "gui/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
namespace gui {

using namespace Qt::StringLiterals;

namespace {

bool isTextArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && (area->inherits("QTextEdit") || area->inherits("QPlainTextEdit"));
}

} // namespace

void mark(QWidget *widget, const char *property, const QVariant &value)
{
    widget->setProperty(property, value);
    // A button keeps its size hint until its style or text changes.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
}

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Tool tips keep a palette of their own, which knows nothing of light and dark.
    if (widget->inherits("QTipLabel"))
        widget->setPalette(QApplication::palette());
    // The bar is a thumb on what lies below it, not a box of its own.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0 && !stylepaint::isMarked(widget, marks::Frameless))
            stylepaint::field(*painter, *option, widget);
        return;
    }
    case PE_Frame:
        if (isTextArea(widget) || (widget && widget->inherits("QAbstractItemView")))
            return stylepaint::field(*painter, *option, widget);
        return stylepaint::box(*painter, option->rect, stylepaint::cornerRadius(*option),
                               Qt::NoBrush, theme::outline(option->palette));
    case PE_PanelButtonCommand:
        return stylepaint::buttonPanel(*painter, *option, widget);
    case PE_PanelButtonTool:
        if (option->state & State_AutoRaise)
            return stylepaint::toolPanel(*painter, *option, widget);
        return stylepaint::buttonPanel(*painter, *option, widget);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            stylepaint::focusRing(*painter, *option, option->palette.color(QPalette::Highlight));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return stylepaint::indicator(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return stylepaint::indicator(*painter, *option, true);
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->backgroundBrush.style() != Qt::NoBrush)
                painter->fillRect(item->rect, item->backgroundBrush);
            stylepaint::selection(*painter, *item);
        }
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
    case PE_PanelMenu: {
        const QColor fill = option->palette.color(
            element == PE_PanelTipLabel ? QPalette::ToolTipBase : QPalette::Base);
        if (element != PE_FrameMenu)
            painter->fillRect(option->rect, fill);
        return stylepaint::box(*painter, option->rect, 0, Qt::NoBrush,
                               theme::outline(option->palette));
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushButton(*button, painter, widget);
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButtonLabel(*button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboLabel(*combo, painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, painter, widget);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return drawItem(*item, painter, widget);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgressBar(*bar, painter, widget);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, theme::outline(option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawPushButton(const QStyleOptionButton &option, QPainter *painter,
                           const QWidget *widget) const
{
    if (option.features & QStyleOptionButton::Flat)
        stylepaint::toolPanel(*painter, option, widget);
    else
        stylepaint::buttonPanel(*painter, option, widget);
    stylepaint::buttonLabel(*painter, option, widget);
    if (!(option.features & QStyleOptionButton::HasMenu))
        return;
    const int chevron = theme::unit(option.fontMetrics, 2);
    QRect end(option.rect);
    end.setLeft(end.right() - chevron - theme::unit(option.fontMetrics, 0.75));
    stylepaint::glyph(*painter, u"chevron-down"_s, visualRect(option.direction, option.rect, end),
                      chevron, option.palette.color(QPalette::ButtonText));
}

/// A tool button that is its menu: its text, then a chevron, in place of Fusion's small triangle at
/// the lower corner.
void Style::drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                           const QWidget *widget) const
{
    QStyleOptionToolButton copy = option;
    copy.features &= ~QStyleOptionToolButton::HasMenu;
    const QRect whole = option.rect;
    const int chevron = theme::unit(option.fontMetrics, stylepaint::MenuChevron);
    drawPrimitive(PE_PanelButtonTool, &copy, painter, widget);
    copy.rect = visualRect(option.direction, whole, whole.adjusted(0, 0, -chevron, 0));
    drawControl(CE_ToolButtonLabel, &copy, painter, widget);
    const QRect end(whole.right() + 1 - chevron, whole.top(), chevron, whole.height());
    stylepaint::glyph(*painter, u"chevron-down"_s, visualRect(option.direction, whole, end),
                      theme::unit(option.fontMetrics, 2),
                      option.palette.color(QPalette::ButtonText));
}

void Style::drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter,
                                const QWidget *widget) const
{
    QStyleOptionToolButton copy = option;
    copy.palette.setColor(QPalette::ButtonText, stylepaint::buttonText(option, widget));
    if (option.state & State_Enabled)
        copy.icon = icons::recolored(option.icon, copy.palette.color(QPalette::ButtonText));
    QProxyStyle::drawControl(CE_ToolButtonLabel, &copy, painter, widget);
}

void Style::drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter,
                           const QWidget *widget) const
{
    QRect rect = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget);
    if (!option.currentIcon.isNull()) {
        QRect at(QPoint(rect.left(), rect.top()), QSize(option.iconSize.width(), rect.height()));
        option.currentIcon.paint(painter, visualRect(option.direction, rect, at));
        const QRect rest =
            rect.adjusted(at.width() + theme::unit(option.fontMetrics, 0.75), 0, 0, 0);
        rect = visualRect(option.direction, rect, rest);
    }
    if (option.editable || option.currentText.isEmpty())
        return;
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(
        rect, visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width()));
}

void Style::drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter,
                         const QWidget *widget) const
{
    QStyleOptionMenuItem copy = option;
    if ((option.state & State_Selected) && (option.state & State_Enabled)
        && option.menuItemType != QStyleOptionMenuItem::Separator) {
        const bool loud = theme::isHighContrast(option.palette);
        stylepaint::box(*painter, option.rect, stylepaint::cornerRadius(option) * 0.67,
                        theme::tint(theme::Tone::Accent, option.palette),
                        loud ? option.palette.color(QPalette::Highlight) : QColor());
        copy.state &= ~State_Selected;
    }
    copy.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
}

void Style::drawProgressBar(const QStyleOptionProgressBar &option, QPainter *painter,
                            const QWidget *widget) const
{
    QStyleOptionProgressBar groove = option;
    groove.rect = subElementRect(SE_ProgressBarGroove, &option, widget);
    stylepaint::progress(*painter, groove);
    if (!option.textVisible)
        return;
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(subElementRect(SE_ProgressBarLabel, &option, widget),
                      visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                      option.text);
}

void Style::drawItem(const QStyleOptionViewItem &option, QPainter *painter,
                     const QWidget *widget) const
{
    // The selected row has a quiet ground, so its text and icon stay as they are.
    QStyleOptionViewItem copy = option;
    const QColor text = option.palette.color(QPalette::Active, QPalette::Text);
    copy.palette.setColor(QPalette::HighlightedText, text);
    copy.state &= ~State_HasFocus;
    if (option.state & State_Selected)
        copy.icon = icons::recolored(option.icon, text);
    QProxyStyle::drawControl(CE_ItemViewItem, &copy, painter, widget);
    if (stylepaint::showsFocus(option))
        stylepaint::focusRing(*painter, option, option.palette.color(QPalette::Highlight));
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && button && stylepaint::isMenuButton(*button))
        return drawMenuButton(*button, painter, widget);
    if (control == CC_ComboBox) {
        if (!stylepaint::isMarked(widget, marks::Frameless))
            stylepaint::field(*painter, *option, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return stylepaint::glyph(*painter, u"chevron-down"_s, arrow,
                                 theme::unit(option->fontMetrics, 2),
                                 option->palette.color(QPalette::Text));
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return stylepaint::scrollBar(*painter, *bar,
                                     scrollBarRect(*bar, SC_ScrollBarSlider, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace gui
