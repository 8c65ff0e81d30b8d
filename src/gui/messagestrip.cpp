// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/messagestrip.h"

#include "gui/announcement.h"
#include "gui/icons.h"
#include "gui/plainlabels.h"
#include "gui/wraplayout.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace gui {

using theme::Tone;

namespace {

class AccessibleStrip : public QAccessibleWidget
{
public:
    explicit AccessibleStrip(MessageStrip *strip)
        : QAccessibleWidget(strip, QAccessible::AlertMessage)
    {
    }
    QString text(QAccessible::Text kind) const override
    {
        const auto *strip = static_cast<MessageStrip *>(widget());
        return kind == QAccessible::Name ? strip->currentSentence() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessibleStrip(const QString &className, QObject *object)
{
    auto *strip = qobject_cast<MessageStrip *>(object);
    return strip && className == "gui::MessageStrip"_L1 ? new AccessibleStrip(strip) : nullptr;
}

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return u"check"_s;
    case Tone::Attention:
        return u"warning"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Neutral:
    case Tone::Dimmed:
    case Tone::Accent:
        break;
    }
    return u"info"_s;
}

/// Whether the strip only informs; its first action is then a link and no rival to Submit.
bool isQuiet(Tone tone)
{
    return tone == Tone::Neutral || tone == Tone::Dimmed || tone == Tone::Accent;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_content(new WrapLayout)
    , m_dismiss(new QToolButton(this))
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleStrip);
        return true;
    }();
    const int unit = theme::unit(this);
    m_dismiss->setObjectName(u"dismissMessage"_s);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setAccessibleName(tr("Dismiss this message"));
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(unit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::unit(this, 3), unit, theme::unit(this, 1.5), unit);
    row->setSpacing(unit + unit / 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_content, 1);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageStrip::dismiss);
    hide();
}

void MessageStrip::showMessage(const Message &message)
{
    forgetMessage();
    m_message = message;
    addWords();
    addButtons();
    const bool oneLine = !m_words && m_message.actions.size() <= 1;
    layout()->setAlignment(m_icon, oneLine ? Qt::AlignVCenter : Qt::AlignTop);
    // A bare sentence is lower than the button that dismisses it.
    const int slack = m_dismiss->sizeHint().height() - fontMetrics().height();
    const bool bare = m_message.actions.isEmpty();
    m_content->setContentsMargins(0, bare ? std::max(0, slack / 2) : 0, 0, 0);
    applyLook();
    show();
    updateGeometry();
    tellScreenReader();
}

void MessageStrip::clear()
{
    hide();
    forgetMessage();
}

void MessageStrip::setSentence(const QString &sentence)
{
    if (!m_sentence)
        return;
    m_message.sentence = sentence;
    m_sentence->setPlainText(sentence);
}

void MessageStrip::forgetMessage()
{
    m_content->clear();
    m_sentence = nullptr;
    m_words = nullptr;
    // They may hold what they would bring back, a whole candidate, and one may just be at work.
    for (QAction *action : std::exchange(m_message, {}).actions) {
        if (action->parent() == this)
            action->deleteLater();
    }
}

bool MessageStrip::focusFirstAction()
{
    if (!m_first || m_message.actions.isEmpty())
        return false;
    // Shown with a ring, as it was not clicked: after Tab was pressed once, or where it is not the
    // one that stands out.
    m_first->setFocus(m_message.keyboardFirst ? Qt::ShortcutFocusReason : Qt::TabFocusReason);
    return true;
}

bool MessageStrip::hasFocusWithin() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void MessageStrip::dismiss()
{
    clear();
    emit dismissed();
}

void MessageStrip::addWords()
{
    m_words = nullptr;
    m_sentence = new WrapLabel(this);
    m_sentence->setObjectName(u"messageSentence"_s);
    m_sentence->setFont(theme::strong(font()));
    m_sentence->setPlainText(m_message.sentence);
    m_content->addWidget(m_sentence);
    if (m_message.serverWords.isEmpty())
        return;
    m_words = new WrapLabel(this);
    m_words->setObjectName(u"messageServerWords"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The server's words keep their own direction in a window of another.
    const bool rightToLeft = m_message.serverWords.isRightToLeft();
    m_words->setPlainText(tr("“%1”", "the server's own words").arg(m_message.serverWords));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_words->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_words->setAlignment(Qt::AlignAbsolute | Qt::AlignVCenter
                          | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
    m_content->addWidget(m_words);
}

void MessageStrip::addButtons()
{
    // A lone action may stand behind a lone sentence; anything longer gets a line for its actions.
    if (m_words || m_message.actions.size() > 1)
        m_content->addBreak();
    const QAction *first = m_message.actions.value(0);
    for (QAction *action : std::as_const(m_message.actions)) {
        auto *button = addButton(action, action == first);
        if (action == (m_message.keyboardFirst ? m_message.keyboardFirst : first))
            m_first = button;
    }
}

QPushButton *MessageStrip::addButton(QAction *action, bool first)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(true); // Return presses it too
    if (first)
        button->setProperty(isQuiet(m_message.tone) ? "link" : "primary", true);
    const auto update = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setObjectName(action->objectName());
    };
    m_content->addWidget(button);
    setTabOrder(button, m_dismiss); // which stays the last
    update();
    connect(action, &QAction::changed, button, update);
    connect(action, &QObject::destroyed, button, &QObject::deleteLater);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

void MessageStrip::applyLook()
{
    const int size = theme::unit(this, 2.25);
    m_icon->setPixmap(icons::pixmap(iconName(m_message.tone), size, devicePixelRatioF(),
                                    theme::ink(m_message.tone, palette())));
    m_dismiss->setIcon(icons::icon(u"close"_s));
    if (m_sentence)
        theme::setInk(m_sentence, Tone::Neutral, palette());
    if (m_words)
        theme::setInk(m_words, Tone::Dimmed, palette());
}

/// Not by an alert of its own, of which screen readers on Linux hear nothing.
void MessageStrip::tellScreenReader()
{
    QAccessibleEvent renamed(this, QAccessible::NameChanged); // they remember the last sentence
    QAccessible::updateAccessibility(&renamed);
    const QString words = m_message.serverWords.isEmpty() ? QString() : u' ' + m_words->plainText();
    announce(this, m_message.sentence + words, m_message.tone == Tone::Error);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyLook();
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tint(m_message.tone, palette()));
    painter.fillRect(0, height() - 1, width(), 1, theme::outline(palette()));
}

} // namespace gui
