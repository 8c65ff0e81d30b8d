// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/announcement.h"

#include "support/announcements.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::heard;

class AnnouncementTest : public QObject
{
    Q_OBJECT

private slots:
    void isSaidAfterWhatHappensNow()
    {
        QWidget window;
        auto *part = new QWidget(&window);
        gui::announce(part, u"One."_s);
        gui::announce(part, u"Two."_s);
        gui::announce(part, u"One."_s); // told of twice
        const auto *announcer = window.findChild<gui::Announcer *>();
        QVERIFY(announcer->accessibleName().isEmpty());
        delete part;
        QCOMPARE(heard(&window), u"One. Two."_s);
        gui::announce(&window, u"One."_s);
        QCOMPARE(heard(&window), u"One."_s);
        QCOMPARE(window.findChildren<gui::Announcer *>().size(), 1);
    }

    /// The one kind of thing that screen readers on Linux read out when it appears.
    void isANotificationThatIsNotSeen()
    {
        QWidget window;
        window.show();
        gui::announce(&window, u"One."_s);
        QCOMPARE(heard(&window), u"One."_s);
        auto *announcer = window.findChild<gui::Announcer *>();
        QVERIFY(!announcer->isVisible());
        const auto *interface = QAccessible::queryAccessibleInterface(announcer);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Notification);
    }

    void nothingIsNotSaid()
    {
        QWidget window;
        gui::announce(&window, {});
        QVERIFY(testsupport::isQuiet(&window));
    }
};

QTEST_MAIN(AnnouncementTest)
#include "announcementtest.moc"
