// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/sentfilecard.h"

#include "candidate/attachmentrules.h"
#include "gui/bidi.h"
#include "gui/elidedlabel.h"
#include "gui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString detailsText(const QString &kind, const candidate::Attachment &attachment)
{
    QStringList parts{kind, bidi::leftToRight(candidate::sizeText(attachment.size))};
    const QString digest = QString::fromLatin1(attachment.sha256.toHex());
    if (!digest.isEmpty())
        parts << bidi::leftToRight(u"sha256 %1…%2"_s.arg(digest.left(4), digest.right(4)));
    return parts.join(u" · "_s);
}

QRect badge(const QWidget *card)
{
    const int unit = theme::unit(card);
    const QRect place(2 * unit, (card->height() - 5 * unit) / 2, 5 * unit, 5 * unit);
    return QStyle::visualRect(card->layoutDirection(), card->rect(), place);
}

} // namespace

SentFileCard::SentFileCard(const QString &kind, const candidate::Attachment &attachment,
                           QWidget *parent)
    : QFrame(parent)
    , m_details(nullptr)
    , m_extension(attachment.name.section(u'.', -1).left(4).toUpper())
{
    if (!attachment.name.contains(u'.'))
        m_extension.clear();
    const int unit = theme::unit(this);
    auto *name = new ElidedLabel(this);
    name->setFont(theme::strong(font()));
    name->setText(attachment.name);
    auto *details = new ElidedLabel(this);
    details->setText(detailsText(kind, attachment));
    m_details = details;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    row->setSpacing(0);
    row->addSpacing(6 * unit); // the badge
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(unit / 2);
    column->addWidget(name);
    column->addWidget(details);
    setAccessibleName(attachment.name);
    setAccessibleDescription(details->text());
    setToolTip(u"<span>%1<br>sha256 %2</span>"_s.arg(
        attachment.name.toHtmlEscaped(), QString::fromLatin1(attachment.sha256.toHex())));
    applyLook();
}

QSize SentFileCard::sizeHint() const
{
    return {theme::unit(this, 38), QFrame::sizeHint().height()};
}

void SentFileCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = theme::unit(this, 0.75);
    painter.setPen(theme::outline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tint(theme::Tone::Accent, palette()));
    painter.drawRoundedRect(badge(this), radius / 2, radius / 2);
    painter.setFont(theme::strong(font(), 0.75));
    painter.setPen(theme::ink(theme::Tone::Accent, palette()));
    painter.drawText(badge(this), Qt::AlignCenter, m_extension);
}

void SentFileCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        applyLook();
}

void SentFileCard::applyLook()
{
    theme::setInk(m_details, theme::Tone::Dimmed, palette());
}

} // namespace gui
