// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentcard.h"

#include "gui/filebadge.h"
#include "gui/filenamelabel.h"
#include "gui/filenames.h"
#include "gui/icons.h"
#include "gui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using candidate::AttachmentKind;
using namespace Qt::StringLiterals;

namespace gui {

AttachmentCard::AttachmentCard(const candidate::Attachment &attachment, AttachmentKind kind,
                               QWidget *parent)
    : QWidget(parent)
    , m_size(new QLabel(candidate::sizeText(attachment.size), this))
{
    setObjectName(u"attachmentCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    const QString name = filenames::shown(attachment.name);
    setAccessibleName(tr("%1, %2", "file name, size").arg(name, m_size->text()));
    setAccessibleDescription(tr("Press Delete to remove it"));

    const bool one = kind != AttachmentKind::File;
    auto *badge = new FileBadge(attachment.name, theme::unit(this, one ? 5 : 4), this);
    if (kind == AttachmentKind::Picture)
        badge->loadThumbnail(attachment);
    auto *nameLabel = new FileNameLabel(attachment.name, this);
    nameLabel->setFont(theme::strong(nameLabel->font()));
    m_size->setTextFormat(Qt::PlainText);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::unit(this, 0.25));
    texts->addStretch();
    texts->addWidget(nameLabel);
    // By the layout and not by the label, which would follow the direction of its own text.
    texts->addWidget(m_size, 0, Qt::AlignLeading);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    const int pad = theme::unit(this, 0.5);
    row->setContentsMargins(pad, pad, pad, pad);
    row->setSpacing(theme::unit(this, 1.25));
    row->addWidget(badge);
    row->addLayout(texts, 1);
    addButtons(name);
    applyLook();
}

void AttachmentCard::addButtons(const QString &name)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::unit(this, 0.25));
    const auto button = [this, buttons](const QString &objectName, const QString &text) {
        auto *made = new QToolButton(this);
        made->setObjectName(objectName);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(text);
        made->setToolTip(text.toHtmlEscaped());
        buttons->addWidget(made);
        return made;
    };
    m_replace = button(u"replaceButton"_s, tr("Replace %1").arg(name));
    connect(m_replace, &QToolButton::clicked, this, &AttachmentCard::replaceRequested);
    m_remove = button(u"removeButton"_s, tr("Remove %1").arg(name));
    connect(m_remove, &QToolButton::clicked, this, &AttachmentCard::removeRequested);
    static_cast<QBoxLayout *>(layout())->addLayout(buttons);
}

QList<QWidget *> AttachmentCard::focusChain()
{
    return {this, m_replace, m_remove};
}

void AttachmentCard::applyLook()
{
    theme::setInk(m_size, theme::Tone::Dimmed, palette());
    m_replace->setIcon(icons::icon(u"refresh"_s));
    m_remove->setIcon(icons::icon(u"close"_s));
}

void AttachmentCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_remove)
        applyLook();
}

void AttachmentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentCard::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
    const qreal radius = theme::unit(this, 0.75);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace gui
