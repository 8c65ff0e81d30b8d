// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>
#include <QVariant>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace gui {

/// What a widget may be marked as, by `mark()` or as a dynamic property in a form file.
namespace marks {
inline constexpr auto Primary = "primary"; ///< push button: the one thing to do next, filled
inline constexpr auto Link = "link"; ///< push or tool button: text in the link's colour, no frame
inline constexpr auto Invalid = "invalid";     ///< line edit, text edit, combo box: outlined in red
inline constexpr auto Frameless = "frameless"; ///< line edit: no frame, for one inside a card
inline constexpr auto Hint = "hint"; ///< push button (QString): dimmed after the text, a shortcut
} // namespace marks

/// Sets or clears a mark of the above and has the widget painted and laid out again.
void mark(QWidget *widget, const char *property, const QVariant &value = true);

/// Fusion with the program's own fields, buttons, menus and focus ring, all in palette colours and
/// sizes of the font; there is no style sheet anywhere.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                  const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

private:
    void drawPushButton(const QStyleOptionButton &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawMenuButton(const QStyleOptionToolButton &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter *painter,
                             const QWidget *widget) const;
    void drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter,
                      const QWidget *widget) const;
    void drawProgressBar(const QStyleOptionProgressBar &option, QPainter *painter,
                         const QWidget *widget) const;
    void drawItem(const QStyleOptionViewItem &option, QPainter *painter,
                  const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl subControl,
                        const QWidget *widget) const;
};

} // namespace gui
