// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/droprouter.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using candidate::AttachmentKind;
using gui::AttachmentZone;

class DropRouterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void distributes_data();
    void distributes();
    void sendsDropsToTheZonesThatFit();
    void showsWhereAndForgetsOnLeaving();
    void takesNothingWhileTheFormIsAway();
    void leavesTextAlone();

private:
    QMimeData *files(const QStringList &names);

    QTemporaryDir m_dir;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_edit = nullptr;
    AttachmentZone *m_resume = nullptr;
    AttachmentZone *m_picture = nullptr;
    AttachmentZone *m_files = nullptr;
    std::unique_ptr<QMimeData> m_mime;
};

void DropRouterTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    const auto zone = [&](AttachmentKind kind) {
        auto *made = new AttachmentZone;
        made->setKind(kind);
        layout->addWidget(made);
        return made;
    };
    m_edit = new QLineEdit;
    layout->addWidget(m_edit);
    m_resume = zone(AttachmentKind::Resume);
    m_picture = zone(AttachmentKind::Picture);
    m_files = zone(AttachmentKind::File);
    new gui::DropRouter(m_window.get(), {m_resume, m_picture, m_files});
    m_window->show();
}

void DropRouterTest::cleanup()
{
    m_window.reset();
}

QMimeData *DropRouterTest::files(const QStringList &names)
{
    m_mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &name : names) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(name.toUtf8()) < 0)
            qFatal("cannot write the test's file");
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    m_mime->setUrls(urls);
    return m_mime.get();
}

void DropRouterTest::distributes_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("resumeFree");
    QTest::addColumn<bool>("pictureFree");
    QTest::addColumn<QList<AttachmentKind>>("kinds");
    const auto resume = AttachmentKind::Resume;
    const auto picture = AttachmentKind::Picture;
    const auto file = AttachmentKind::File;
    const QStringList names{u"a.pdf"_s, u"b.png"_s, u"c.pdf"_s, u"d.zip"_s, u"e.jpg"_s};
    QTest::newRow("all free") << names << true << true << QList{resume, picture, file, file, file};
    QTest::newRow("cv there") << names << false << true << QList{file, picture, file, file, file};
    QTest::newRow("both there") << names << false << false << QList<AttachmentKind>(5, file);
    QTest::newRow("none") << QStringList{} << true << true << QList<AttachmentKind>{};
}

void DropRouterTest::distributes()
{
    QFETCH(QStringList, names);
    QFETCH(bool, resumeFree);
    QFETCH(bool, pictureFree);
    QTEST(gui::DropRouter::distribution(names, resumeFree, pictureFree), "kinds");
}

void DropRouterTest::sendsDropsToTheZonesThatFit()
{
    QMimeData *mime = files({u"cv.pdf"_s, u"me.png"_s, u"work.zip"_s});
    QDragEnterEvent enter({3, 3}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &enter);
    QDropEvent drop({3, 3}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QTRY_COMPARE(m_resume->attachments().size(), 1);
    QTRY_COMPARE(m_picture->attachments().size(), 1);
    QTRY_COMPARE(m_files->attachments().size(), 1);
    QCOMPARE(m_files->attachments().constFirst().name, u"work.zip"_s);
    QCOMPARE(m_edit->text(), QString());
}

void DropRouterTest::showsWhereAndForgetsOnLeaving()
{
    const auto overlay = [](AttachmentZone *zone) {
        return zone->findChild<QWidget *>(u"dropOverlay"_s)->isVisible();
    };
    QMimeData *mime = files({u"cv.pdf"_s, u"work.zip"_s});
    QDragEnterEvent enter({3, 3}, Qt::CopyAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(overlay(m_resume));
    QVERIFY(!overlay(m_picture));
    QVERIFY(overlay(m_files));
    QDragMoveEvent move({4, 4}, Qt::CopyAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &move);
    QVERIFY(move.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_edit, &leave);
    QVERIFY(!overlay(m_resume));
    QVERIFY(!overlay(m_files));
}

void DropRouterTest::takesNothingWhileTheFormIsAway()
{
    QMimeData *mime = files({u"cv.pdf"_s});
    const auto offer = [&](bool shown, bool enabled) {
        for (AttachmentZone *zone : {m_resume, m_picture, m_files}) {
            zone->setVisible(shown);
            zone->setEnabled(enabled);
        }
        QDragEnterEvent enter({3, 3}, Qt::CopyAction, mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_edit, &enter);
        QDropEvent drop({3, 3}, Qt::CopyAction, mime, Qt::LeftButton, {});
        QApplication::sendEvent(m_edit, &drop);
        return enter.isAccepted() || drop.isAccepted() || m_resume->isBusy();
    };
    QVERIFY(!offer(true, false));
    QVERIFY(!offer(false, true));
    QCOMPARE(m_edit->text(), QString());
    QVERIFY(offer(true, true));
}

void DropRouterTest::leavesTextAlone()
{
    QMimeData text;
    text.setText(u"typed"_s);
    QDragEnterEvent enter({3, 3}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &enter);
    QDropEvent drop({3, 3}, Qt::CopyAction, &text, Qt::LeftButton, {});
    QApplication::sendEvent(m_edit, &drop);
    QCOMPARE(m_edit->text(), u"typed"_s);
}

QTEST_MAIN(DropRouterTest)
#include "droproutertest.moc"
