// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

QAccessibleInterface *accessibleAnnouncer(const QString &className, QObject *object)
{
    auto *announcer = qobject_cast<Announcer *>(object);
    return announcer && className == "gui::Announcer"_L1
        ? new QAccessibleWidget(announcer, QAccessible::Notification)
        : nullptr;
}

} // namespace

void announce(QWidget *about, const QString &text, bool urgent)
{
    if (text.isEmpty())
        return;
    QWidget *window = about->window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->say(text, urgent);
}

Announcer::Announcer(QWidget *window)
    : QWidget(window)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(accessibleAnnouncer);
        return true;
    }();
    hide();
}

void Announcer::say(const QString &text, bool urgent)
{
    if (m_texts.contains(text))
        return;
    // A focus that is still to move would interrupt it.
    if (m_texts.isEmpty())
        QMetaObject::invokeMethod(this, &Announcer::speak, Qt::QueuedConnection);
    m_texts.append(text);
    m_urgent = m_urgent || urgent;
}

void Announcer::speak()
{
    const QString text = m_texts.join(u' ');
    m_texts.clear();
    [[maybe_unused]] const bool urgent = std::exchange(m_urgent, false);
    setAccessibleName(text); // screen readers are told, who remember the last one
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(urgent ? QAccessible::AnnouncementPoliteness::Assertive
                               : QAccessible::AnnouncementPoliteness::Polite);
#else
    // Qt keeps alerts from the screen readers of Linux, which in turn say of all that appears only
    // notifications.
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace gui
