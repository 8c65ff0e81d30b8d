// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/sentfilecard.h"

#include "candidate/attachmentrules.h"
#include "gui/bidi.h"
#include "gui/elidedlabel.h"
#include "gui/filenames.h"
#include "gui/icons.h"
#include "gui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString shortDigest(const QString &digest)
{
    return bidi::leftToRight(u"sha256 %1…%2"_s.arg(digest.left(6), digest.right(6)));
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
    , m_extension(attachment.name.section(u'.', -1).left(4).toUpper())
{
    if (!attachment.name.contains(u'.'))
        m_extension.clear();
    const int unit = theme::unit(this);
    auto *name = new ElidedLabel(this);
    name->setFont(theme::strong(font()));
    const QString shownName =
        attachment.name.isEmpty() ? tr("Name removed") : filenames::shown(attachment.name);
    name->setText(shownName);
    const QString digest = QString::fromLatin1(attachment.sha256.toHex());
    QStringList details{tr("%1 · %2", "kind of file, size")
                            .arg(kind, bidi::leftToRight(candidate::sizeText(attachment.size)))};
    if (!digest.isEmpty())
        details.append(shortDigest(digest));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    row->setSpacing(0);
    row->addSpacing(6 * unit); // the badge
    auto *column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->setSpacing(unit / 2);
    column->addWidget(name);
    for (const QString &line : std::as_const(details)) {
        auto *label = new ElidedLabel(this);
        label->setText(line);
        column->addWidget(label);
        m_details.append(label);
    }
    setAccessibleName(shownName);
    setAccessibleDescription(details.join(u' '));
    setToolTip(digest.isEmpty()
                   ? shownName.toHtmlEscaped()
                   : u"<span>%1<br>sha256 %2</span>"_s.arg(shownName.toHtmlEscaped(), digest));
    if (!digest.isEmpty())
        addCopyButton(shownName, digest);
    applyLook();
}

void SentFileCard::addCopyButton(const QString &name, const QString &digest)
{
    m_copy = new QToolButton(this);
    m_copy->setObjectName(u"copyDigest"_s);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    m_copy->setAccessibleName(tr("Copy the SHA-256 of %1").arg(name));
    m_copy->setToolTip(tr("Copy the SHA-256"));
    layout()->addWidget(m_copy);
    layout()->setAlignment(m_copy, Qt::AlignVCenter);
    connect(m_copy, &QToolButton::clicked, this,
            [digest] { QGuiApplication::clipboard()->setText(digest); });
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
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

void SentFileCard::applyLook()
{
    for (QWidget *line : std::as_const(m_details))
        theme::setInk(line, theme::Tone::Dimmed, palette());
    if (m_copy)
        m_copy->setIcon(icons::icon(u"copy"_s));
}

} // namespace gui
