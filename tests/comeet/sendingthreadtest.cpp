// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/sendingthread.h"

#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

class SendingThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_thread = std::make_unique<comeet::SendingThread>();
        m_inside = new QObject;
        m_inside->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_inside, &QObject::deleteLater);
        m_thread->start();
    }
    void cleanup()
    {
        m_thread->quit();
        QVERIFY(m_thread->wait());
    }

    void turnsItsEvents()
    {
        Qt::HANDLE where = nullptr;
        within([&where] { where = QThread::currentThreadId(); });
        QVERIFY(where);
        QVERIFY(where != QThread::currentThreadId());
    }

#ifdef Q_OS_LINUX
    /// Nor do those that are started from it, as Qt starts one for each manager.
    void interruptsNobody()
    {
        int own = -1;
        int ofQts = -1;
        within([&] {
            own = sched_getscheduler(0);
            const std::unique_ptr<QThread> inner(
                QThread::create([&ofQts] { ofQts = sched_getscheduler(0); }));
            inner->start();
            inner->wait();
        });
        QCOMPARE(own, SCHED_BATCH);
        QCOMPARE(ofQts, SCHED_BATCH);
        QCOMPARE(sched_getscheduler(0), SCHED_OTHER);
    }
#endif

private:
    template <typename Function>
    void within(Function function)
    {
        QMetaObject::invokeMethod(m_inside, function, Qt::BlockingQueuedConnection);
    }

    std::unique_ptr<comeet::SendingThread> m_thread;
    QObject *m_inside = nullptr;
};

QTEST_GUILESS_MAIN(SendingThreadTest)
#include "sendingthreadtest.moc"
