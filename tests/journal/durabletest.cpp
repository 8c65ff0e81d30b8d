// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/durable.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_WIN
#include <future>

#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using candidate::ErrorKind;

class DurableTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAFolderAndKeepsIt();
    void makesAFileAndKeepsIt();
    void replaces();
    void movesOver();
    void saysWhatCannotBeMoved();
    void saysWhatIsNoFolder();
#ifdef Q_OS_WIN
    void waitsForWhatIsHeldForAMoment();
    void givesUpWhatIsHeldForGood();
#endif

private:
    static QByteArray contentOf(const QString &path);
    static void write(const QString &path, const QByteArray &content);

    QTemporaryDir m_folder;
};

QByteArray DurableTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void DurableTest::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void DurableTest::makesAFolderAndKeepsIt()
{
    const QString path = m_folder.filePath(u"above/folder"_s);
    QVERIFY(!journal::makePrivateFolder(path));
    write(path + u"/file"_s, "kept");
    QVERIFY(!journal::makePrivateFolder(path));
    QCOMPARE(contentOf(path + u"/file"_s), "kept");
}

void DurableTest::makesAFileAndKeepsIt()
{
    const QString path = m_folder.filePath(u"private"_s);
    QVERIFY(!journal::makePrivateFile(path));
    QVERIFY(QFile::exists(path));
    write(path, "kept");
    QVERIFY(!journal::makePrivateFile(path));
    QCOMPARE(contentOf(path), "kept");
}

void DurableTest::replaces()
{
    const QString path = m_folder.filePath(u"replaced – ‏הוחלף"_s);
    QVERIFY(!journal::replaceFile(path, "old"));
    QCOMPARE(contentOf(path), "old");
    write(path + u".new"_s, "left by a crash");
    QVERIFY(!journal::replaceFile(path, "new"));
    QCOMPARE(contentOf(path), "new");
    QVERIFY(!QFile::exists(path + u".new"_s));
}

void DurableTest::movesOver()
{
    const QString from = m_folder.filePath(u"from"_s);
    const QString to = m_folder.filePath(u"to"_s);
    write(from, "new");
    write(to, "old");
    QVERIFY(!journal::moveOver(from, to));
    QCOMPARE(contentOf(to), "new");
    QVERIFY(!QFile::exists(from));
}

void DurableTest::saysWhatCannotBeMoved()
{
    const auto error =
        journal::moveOver(m_folder.filePath(u"missing"_s), m_folder.filePath(u"nowhere"_s));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::LocalDisk);
    QVERIFY(!error->detail.contains(u"missing"_s));
}

void DurableTest::saysWhatIsNoFolder()
{
    const QString path = m_folder.filePath(u"file"_s);
    write(path, "in the way");
    const auto error = journal::makePrivateFolder(path + u"/folder"_s);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::LocalDisk);
    QCOMPARE(contentOf(path), "in the way");
}

#ifdef Q_OS_WIN

namespace {

/// Opens a file as a scanner does: others may read it, and not replace it.
HANDLE hold(const QString &path)
{
    return CreateFileW(path.toStdWString().c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                       OPEN_EXISTING, 0, nullptr);
}

} // namespace

void DurableTest::waitsForWhatIsHeldForAMoment()
{
    const QString path = m_folder.filePath(u"scanned"_s);
    write(path, "old");
    HANDLE held = hold(path);
    QVERIFY(held != INVALID_HANDLE_VALUE);
    const auto scanner = std::async(std::launch::async, [held] {
        Sleep(100);
        CloseHandle(held);
    });
    QVERIFY(!journal::replaceFile(path, "new"));
    QCOMPARE(contentOf(path), "new");
}

void DurableTest::givesUpWhatIsHeldForGood()
{
    const QString path = m_folder.filePath(u"held"_s);
    write(path, "old");
    HANDLE held = hold(path);
    QVERIFY(held != INVALID_HANDLE_VALUE);
    const auto error = journal::replaceFile(path, "new");
    CloseHandle(held);
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::LocalDisk);
    QCOMPARE(contentOf(path), "old");
}

#endif

QTEST_GUILESS_MAIN(DurableTest)
#include "durabletest.moc"
