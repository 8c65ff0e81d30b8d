// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/filterchips.h"

#include "gui/icons.h"
#include "gui/textline.h"
#include "gui/wraplayout.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

using theme::Tone;

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAccessibleName(tr("Remove the filter %1").arg(text));
    setToolTip(accessibleName().toHtmlEscaped());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    const int unit = theme::unit(this);
    const int cross = theme::unit(this, 1.5);
    return {fontMetrics().horizontalAdvance(text()) + cross + 3 * unit,
            fontMetrics().height() + unit};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme::unit(this, 8)), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = theme::unit(this);
    const int cross = theme::unit(this, 1.5);
    const QColor ink = theme::ink(Tone::Accent, palette());
    const QColor tint = theme::tint(Tone::Accent, palette());
    QStyleOption option;
    option.initFrom(this);
    const bool focused = hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange);
    painter.setPen(focused ? QPen(palette().color(QPalette::Highlight), 2) : Qt::NoPen);
    painter.setBrush(isDown() || underMouse() ? theme::mixed(tint, ink, 0.15) : tint);
    const qreal half = focused ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0,
                            height() / 2.0);
    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect end(width() - unit - cross, 0, cross, height());
    const int top = (height() - cross) / 2;
    painter.drawPixmap(placed(QRect(end.left(), top, cross, cross)).topLeft(),
                       icons::pixmap(u"close"_s, cross, devicePixelRatioF(), ink));
    paintTextLine(&painter, placed({unit, 0, end.left() - unit - unit / 2, height()}), font(), ink,
                  text(), layoutDirection());
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

FilterChips::FilterChips(QWidget *before, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_row(new WrapLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(theme::unit(this, 0.75));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterChips::setFilter(const RecordFilter &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    m_row->clear();
    QWidget *before = m_before;
    for (const FilterPart part : filter.parts()) {
        auto *chip = new FilterChip(filter.text(part), this);
        chip->setObjectName(u"filterChip"_s);
        connect(chip, &FilterChip::clicked, this, [this, part] { emit removed(part); });
        m_row->addWidget(chip);
        chip->show();
        setTabOrder(std::exchange(before, chip), chip); // a new widget comes last otherwise
    }
    updateGeometry();
}

} // namespace gui
