// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/attachmentinspector.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::ErrorKind;

class AttachmentInspectorTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAFileIs();
    void readsAFileOfManyBlocks();
    void resolvesASymlink();
    void refuses_data();
    void refuses();
    void refusesAFifoAtOnce();
    void refusesADevice();
    void refusesAnUnreadableFile();
    void refusesADanglingSymlink();
    void refusesAHugeFileUnread();
    void noticesAFileThatGrows();
    void inspectsInAWorker();
    void makesAttachmentsOfBytes();

private:
    QString write(const QString &name, const QByteArray &content);
    QTemporaryDir m_dir;
};

QString AttachmentInspectorTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

static QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

void AttachmentInspectorTest::saysWhatAFileIs()
{
    const QString path = write(u"ניסיון عينة 简历.pdf"_s, "a CV");
    const auto result = submission::inspectFileNow(path);
    QVERIFY(result);
    QCOMPARE(*result,
             (Attachment{u"ניסיון عينة 简历.pdf"_s,
                         path,
                         {},
                         4,
                         sha256("a CV"),
                         QFileInfo(path).lastModified()}));
}

void AttachmentInspectorTest::readsAFileOfManyBlocks()
{
    QByteArray content;
    for (int i = 0; content.size() < 1'000'003; ++i)
        content += QByteArray::number(i);
    const auto result = submission::inspectFileNow(write(u"long.txt"_s, content));
    QVERIFY(result);
    QCOMPARE(result->size, content.size());
    QCOMPARE(result->sha256, sha256(content));
}

void AttachmentInspectorTest::resolvesASymlink()
{
#ifdef Q_OS_UNIX
    const QString link = m_dir.filePath(u"link.pdf"_s);
    QVERIFY(QFile::link(write(u"target.pdf"_s, "linked"), link));
    const auto result = submission::inspectFileNow(link);
    QVERIFY(result);
    QCOMPARE(result->name, u"link.pdf"_s);
    QCOMPARE(result->size, 6);
    QCOMPARE(result->sha256, sha256("linked"));
#else
    QSKIP("symlinks need rights here");
#endif
}

void AttachmentInspectorTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("directory") << m_dir.path() << u"folder"_s;
    QTest::newRow("empty") << write(u"empty.pdf"_s, {}) << u"empty"_s;
    QTest::newRow("vanished") << m_dir.filePath(u"gone.pdf"_s) << u"no longer there"_s;
    QTest::newRow("no path") << QString() << u"no longer there"_s;
}

void AttachmentInspectorTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto result = submission::inspectFileNow(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::LocalFile);
    QVERIFY2(result.error().sentence.contains(words), qPrintable(result.error().sentence));
}

void AttachmentInspectorTest::refusesAFifoAtOnce()
{
#ifdef Q_OS_UNIX
    const QString path = m_dir.filePath(u"fifo.pdf"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto result = submission::inspectFileNow(path);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"pipe"_s));
#else
    QSKIP("no FIFOs here");
#endif
}

void AttachmentInspectorTest::refusesADevice()
{
#ifdef Q_OS_UNIX
    const auto result = submission::inspectFileNow(u"/dev/zero"_s);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"device"_s));
#else
    QSKIP("no device files here");
#endif
}

void AttachmentInspectorTest::refusesAnUnreadableFile()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QString path = write(u"secret.pdf"_s, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    const auto result = submission::inspectFileNow(path);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"cannot be read"_s));
#else
    QSKIP("rights work differently here");
#endif
}

void AttachmentInspectorTest::refusesADanglingSymlink()
{
#ifdef Q_OS_UNIX
    const QString link = m_dir.filePath(u"dangling.pdf"_s);
    QVERIFY(QFile::link(m_dir.filePath(u"nowhere.pdf"_s), link));
    const auto result = submission::inspectFileNow(link);
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"no longer there"_s));
#else
    QSKIP("symlinks need rights here");
#endif
}

void AttachmentInspectorTest::refusesAHugeFileUnread()
{
    QFile sparse(write(u"disk.iso"_s, {}));
    QVERIFY(sparse.open(QIODevice::ReadWrite));
    if (!sparse.resize(submission::maximumReadSize + 1))
        QSKIP("the file system has no large sparse files");
    const auto result = submission::inspectFileNow(sparse.fileName());
    QVERIFY(!result);
    QVERIFY(result.error().sentence.contains(u"too large"_s));
    sparse.remove();
}

void AttachmentInspectorTest::noticesAFileThatGrows()
{
#ifdef Q_OS_LINUX
    // Its size in the directory is not what reading it gives, as when a download goes on.
    const QString path = u"/sys/kernel/mm/transparent_hugepage/enabled"_s;
    if (!QFile::exists(path))
        QSKIP("no file of this kind here");
    const auto result = submission::inspectFileNow(path);
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(u"changed"_s), qPrintable(result.error().sentence));
#else
    QSKIP("no file of this kind here");
#endif
}

void AttachmentInspectorTest::inspectsInAWorker()
{
    auto good = submission::inspectFile(write(u"good.pdf"_s, "good"));
    auto bad = submission::inspectFile(m_dir.filePath(u"gone.pdf"_s));
    good.waitForFinished();
    bad.waitForFinished();
    QVERIFY(good.result());
    QCOMPARE(good.result()->sha256, sha256("good"));
    QVERIFY(!bad.result());
}

void AttachmentInspectorTest::makesAttachmentsOfBytes()
{
    QCOMPARE(submission::attachmentFromBytes(u"picture.png"_s, "bytes"),
             (Attachment{u"picture.png"_s, {}, "bytes", 5, sha256("bytes")}));
}

QTEST_GUILESS_MAIN(AttachmentInspectorTest)
#include "attachmentinspectortest.moc"
