// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/outfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class OutFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReplaces()
    {
        const QString path = m_dir.filePath(u"נועה.pdf"_s);
        QVERIFY(!submission::writeOut(path, "first and longer"));
        QVERIFY(!submission::writeOut(path, "second"));
        QCOMPARE(contentOf(path), "second");
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files).size(), 1);
    }

    void namesTheCause_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no folder") << m_dir.filePath(u"gone/proof.pdf"_s);
        QTest::newRow("a folder") << m_dir.path();
        QTest::newRow("nowhere") << QString();
    }

    void namesTheCause()
    {
        QFETCH(QString, path);
        const auto error = submission::writeOut(path, "content");
        QVERIFY(error);
        QCOMPARE(error->kind, candidate::ErrorKind::LocalFile);
        QVERIFY(error->sentence.contains(u"could not be saved ("_s));
        QVERIFY(!error->sentence.contains(u"()"_s));
        QVERIFY(!error->sentence.contains(u"Unknown error"_s));
    }

    /// As on a full disk: what was there stays.
    void aHalfWrittenOneReplacesNothing()
    {
#ifdef Q_OS_UNIX
        const QString path = m_dir.filePath(u"full.json"_s);
        QVERIFY(!submission::writeOut(path, "old"));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit low{1000, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &low), 0);
        const auto error = submission::writeOut(path, QByteArray(200'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(error);
        QVERIFY(!error->sentence.contains(u"Unknown error"_s));
        QCOMPARE(contentOf(path), "old");
#else
        QSKIP("needs a limit to the size of files");
#endif
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(OutFileTest)
#include "outfiletest.moc"
