// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/noticerow.h"

#include "gui/announcement.h"
#include "gui/filenames.h"
#include "gui/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString iconName(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Error:
        return u"error"_s;
    case theme::Tone::Attention:
        return u"warning"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

NoticeRow::NoticeRow(theme::Tone tone, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"notice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setText(filenames::shownSentence(sentence));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::unit(this, 0.5), 0, 0, 0);
    row->setSpacing(theme::unit(this, 0.75));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    applyLook();
    announce(this, m_text->text(), tone == theme::Tone::Error);
}

QPushButton *NoticeRow::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    button->setProperty("link", true);
    button->setAutoDefault(true); // Return presses it too
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignTop);
    // The first line stands beside the button's text.
    const int drop = std::max(0, (button->sizeHint().height() - fontMetrics().height()) / 2);
    m_icon->setContentsMargins(0, drop, 0, 0);
    m_text->setContentsMargins(0, drop, 0, 0);
    return button;
}

QString NoticeRow::sentence() const
{
    return m_text->text();
}

void NoticeRow::applyLook()
{
    const QColor ink = theme::ink(m_tone, palette());
    const int side = fontMetrics().height();
    m_icon->setPixmap(icons::pixmap(iconName(m_tone), side, devicePixelRatioF(), ink));
    theme::setInk(m_text, m_tone, palette());
    m_text->setAlignment(Qt::AlignAbsolute | Qt::AlignTop
                         | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void NoticeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        applyLook();
}

} // namespace gui
