// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/zoneprompt.h"

#include "gui/bidi.h"
#include "gui/elidedlabel.h"
#include "gui/icons.h"
#include "gui/linelabel.h"
#include "gui/theme.h"
#include "gui/visibility.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using candidate::AttachmentKind;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

QString iconName(AttachmentKind kind)
{
    switch (kind) {
    case AttachmentKind::Resume:
        return u"document"_s;
    case AttachmentKind::Picture:
        return u"picture"_s;
    case AttachmentKind::File:
        break;
    }
    return u"upload"_s;
}

} // namespace

ZonePrompt::ZonePrompt(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new LineLabel(this))
    , m_how(new LineLabel(tr("Drop, paste or"), this))
    , m_hint(new ElidedLabel(this))
    , m_button(new QPushButton(tr("choose…"), this))
{
    m_title->setFont(theme::strong(m_title->font()));
    m_title->setBuddy(m_button);
    m_button->setObjectName(u"chooseButton"_s);
    m_button->setFlat(true);
    m_button->setProperty("link", true);
    m_button->setAutoDefault(true); // Return presses it too
    connect(m_button, &QPushButton::clicked, this, &ZonePrompt::chooseRequested);

    auto *how = new QHBoxLayout;
    how->setSpacing(theme::unit(this, 0.5));
    how->addWidget(m_how);
    how->addWidget(m_button);
    how->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::unit(this, 0.25));
    texts->addStretch();
    texts->addWidget(m_title, 0, Qt::AlignLeading);
    texts->addLayout(how);
    texts->addWidget(m_hint);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::unit(this, 1.5));
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
}

void ZonePrompt::setKind(AttachmentKind kind)
{
    m_kind = kind;
    switch (kind) {
    case AttachmentKind::Resume:
        m_hint->setText(tr("PDF, DOC or DOCX"));
        break;
    case AttachmentKind::Picture:
        m_hint->setText(tr("JPG, PNG, GIF or BMP"));
        break;
    case AttachmentKind::File:
        m_hint->setText(
            tr("Up to %1 each")
                .arg(bidi::leftToRight(candidate::sizeText(candidate::maximumFileSize))));
        break;
    }
    applyLook();
}

void ZonePrompt::setTitle(const QString &title)
{
    m_title->setText(title);
    showIf(m_title, !title.isEmpty());
    QString plain = title;
    plain.remove(u'&');
    m_button->setAccessibleName(tr("%1: choose a file", "what the file is for").arg(plain));
    m_button->setAccessibleDescription(m_hint->text());
}

void ZonePrompt::applyLook()
{
    if (!testAttribute(Qt::WA_WState_Polished))
        return; // comes with the polish, once
    for (QLabel *words : {m_how, m_hint})
        theme::setInk(words, theme::Tone::Dimmed, palette());
    m_icon->setPixmap(icons::pixmap(iconName(m_kind), theme::unit(this, 3.5), devicePixelRatioF(),
                                    theme::ink(theme::Tone::Accent, palette())));
}

bool ZonePrompt::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Polish)
        applyLook();
    return done;
}

void ZonePrompt::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        applyLook();
}

void ZonePrompt::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int words = m_how->sizeHint().width() + m_button->sizeHint().width();
    showIf(m_icon, width() > words + theme::unit(this, 7));
}

} // namespace gui
