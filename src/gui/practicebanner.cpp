// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/practicebanner.h"

#include "gui/icons.h"
#include "gui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gui {

PracticeBanner::PracticeBanner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(tr("Practice company: nothing leaves this computer."), this))
    , m_connect(new QPushButton(tr("Connect a Comeet account…"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_connect->setProperty("link", true);
    m_connect->setObjectName(u"connectAccountLink"_s);
    m_connect->setAutoDefault(true); // Return presses it too
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_connect);
    connect(m_connect, &QPushButton::clicked, this, &PracticeBanner::connectRequested);
    applyLook();
}

void PracticeBanner::applyLook()
{
    layout()->setContentsMargins(theme::unit(this, 3), theme::unit(this, 0.5), theme::unit(this, 3),
                                 theme::unit(this, 0.5));
    layout()->setSpacing(theme::unit(this));
    m_icon->setPixmap(icons::pixmap(u"info"_s, theme::unit(this, 2), devicePixelRatioF(),
                                    theme::ink(theme::Tone::Accent, palette())));
}

void PracticeBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void PracticeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tint(theme::Tone::Accent, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::outline(palette()));
}

} // namespace gui
