// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT

// The style's sizes and places; how things are painted is in style.cpp.
#include "gui/icons.h"
#include "gui/style.h"
#include "gui/stylepaint.h"
#include "gui/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QStyleOption>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal ControlHeight = 4.25;
constexpr qreal RowHeight = 3.75;
constexpr qreal FieldPadding = 1.25;
constexpr qreal ButtonPadding = 1.75;
constexpr qreal LinkPadding = 0.5;
constexpr qreal ToolPadding = 0.875;
constexpr qreal ChevronPart = 3.5;
constexpr int LongestAnimation = 200; // ms
// What QLineEdit itself keeps free at both ends of its text.
constexpr int LineEditMargin = 2;

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    if (widget)
        return widget->fontMetrics();
    return option ? option->fontMetrics : QFontMetrics(QApplication::font());
}

QSize pushButtonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int height =
        std::max(theme::unit(metrics, ControlHeight), contents.height() + theme::unit(metrics, 1));
    if (option.text.isEmpty())
        return {std::max(height, contents.width() + theme::unit(metrics, 1)), height};
    const qreal padding = stylepaint::isMarked(widget, marks::Link) ? LinkPadding : ButtonPadding;
    int width = contents.width() + 2 * theme::unit(metrics, padding);
    const QString hint = widget ? widget->property(marks::Hint).toString() : QString();
    if (!hint.isEmpty())
        width += metrics.horizontalAdvance(hint) + theme::unit(metrics, 1.5);
    if (!option.icon.isNull())
        width += theme::unit(metrics, 0.75);
    return {width, height};
}

QSize toolButtonSize(const QStyleOptionToolButton &option, const QSize &contents)
{
    const int padding = 2 * theme::unit(option.fontMetrics, ToolPadding);
    if (stylepaint::isMenuButton(option))
        return {
            contents.width() + padding + theme::unit(option.fontMetrics, stylepaint::MenuChevron),
            std::max(contents.height() + padding, theme::unit(option.fontMetrics, ControlHeight))};
    return {std::max(contents.width(), contents.height()) == contents.height()
                    && option.toolButtonStyle == Qt::ToolButtonIconOnly
                ? contents.height() + padding
                : contents.width() + padding,
            std::max(contents.height() + padding,
                     option.toolButtonStyle == Qt::ToolButtonIconOnly
                         ? 0
                         : theme::unit(option.fontMetrics, ControlHeight))};
}

QRect comboRect(const QStyleOptionComplex &option, QStyle::SubControl part, const QWidget *widget)
{
    const QFontMetrics metrics = metricsOf(&option, widget);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    const int arrow = theme::unit(metrics, ChevronPart);
    const int start =
        theme::unit(metrics, FieldPadding) - (combo && combo->editable ? LineEditMargin : 0);
    QRect rect = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        rect.setLeft(rect.right() - arrow + 1);
    else if (part == QStyle::SC_ComboBoxEditField)
        rect.adjust(start, 2, -arrow, -2);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return option->rect;
        const int side = theme::unit(metrics, FieldPadding) - LineEditMargin;
        return option->rect.adjusted(side, 2, -side, -2);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const bool texted = bar && bar->textVisible && !bar->text.isEmpty();
        const int label = texted
            ? std::max(metrics.horizontalAdvance(bar->text), metrics.horizontalAdvance(u"100%"_s))
                + theme::unit(metrics, 1)
            : 0;
        QRect rect = option->rect;
        if (element == SE_ProgressBarLabel)
            rect.setLeft(rect.right() - label + 1);
        else
            rect.setRight(rect.right() - label);
        return visualRect(option->direction, option->rect, rect);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return comboRect(*option, subControl, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        return scrollBarRect(*bar, subControl, widget);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

// A scroll bar without arrows: groove, slider, and the pages before and after it.
QRect Style::scrollBarRect(const QStyleOptionSlider &option, SubControl subControl,
                           const QWidget *widget) const
{
    const bool across = option.orientation == Qt::Horizontal;
    const int groove = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = groove;
    if (range > 0) {
        const int least = pixelMetric(PM_ScrollBarSliderMin, &option, widget);
        slider = int(qint64(groove) * option.pageStep / (range + option.pageStep));
        slider = std::clamp(slider, std::min(least, groove), groove);
    }
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                              groove - slider, option.upsideDown);
    const auto part = [&option, across](int from, int length) {
        const QRect rect = across
            ? QRect(option.rect.x() + from, option.rect.y(), length, option.rect.height())
            : QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), length);
        return visualRect(option.direction, option.rect, rect);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return option.rect;
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, groove - start - slider);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    const int height = std::max(theme::unit(metrics, ControlHeight), contents.height() + 4);
    const int padding = theme::unit(metrics, FieldPadding);
    switch (type) {
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0)
            return contents;
        return {contents.width() + 2 * (padding - LineEditMargin), height};
    case CT_ComboBox:
        return {contents.width() + padding + theme::unit(metrics, ChevronPart), height};
    case CT_SpinBox: // and the fields for dates
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(), height};
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(*button, contents, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(*button, contents);
        break;
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size = {size.width() + theme::unit(metrics, 2),
                    std::max(size.height(), theme::unit(metrics, RowHeight))};
        return size;
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), std::max(size.height(), theme::unit(metrics, RowHeight))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto steps = [option, widget](qreal count) {
        return theme::unit(metricsOf(option, widget), count);
    };
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the round corners, into which a viewport's square ones would stand otherwise.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : 1;
    case PM_ScrollBarExtent:
        return steps(1.5);
    case PM_ScrollBarSliderMin:
        return steps(4);
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return steps(0.5);
    case PM_ToolTipLabelFrameWidth:
        return steps(0.75);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return steps(2.25);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return steps(1);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
    case PM_ListViewIconSize:
        return steps(2);
    case PM_MessageBoxIconSize:
        return steps(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: // the list below the field rather than a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return std::min(LongestAnimation, QProxyStyle::styleHint(hint, option, widget, returnData));
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                          const QWidget *widget) const
{
    // Fusion's own would load every image plugin as soon as there is a menu bar or a tool bar.
    switch (standardIcon) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icons::icon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icons::icon(u"chevron-down"_s);
    case SP_ArrowLeft:
        return icons::icon(u"chevron-left"_s);
    case SP_ArrowRight:
        return icons::icon(u"chevron-right"_s);
    case SP_MessageBoxInformation:
        return icons::icon(u"info"_s, theme::Tone::Accent);
    case SP_MessageBoxWarning:
        return icons::icon(u"warning"_s, theme::Tone::Attention);
    case SP_MessageBoxCritical:
        return icons::icon(u"error"_s, theme::Tone::Error);
    case SP_MessageBoxQuestion:
        return icons::icon(u"question"_s, theme::Tone::Accent);
    case SP_TitleBarMenuButton:
        return icons::application();
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace gui
