// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/filestore.h"
#include "journal/journalfixture.h"
#include "support/rights.h"

#include <QTest>

#include <array>
#include <latch>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::ErrorKind;
using journal::FileStore;
using journal::Verification;

namespace {

QByteArray sha256(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

class FileStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_now = QDateTime::currentDateTimeUtc(); // the files' own times are the system's
    }

    void keepsACopy()
    {
        QByteArray content;
        for (int i = 0; content.size() < 1'000'003; ++i)
            content += QByteArray::number(i);
        const QString path = write(u"ניסיון.pdf"_s, content);
        const auto kept = store().keep(path);
        QVERIFY(kept);
        QCOMPARE(*kept,
                 (Attachment{u"ניסיון.pdf"_s,
                             store().pathOf(sha256(content)),
                             {},
                             content.size(),
                             sha256(content)}));
        QFile::remove(path);
        QCOMPARE(JournalFixture::read(kept->path), content);
        QCOMPARE(stored(), QStringList{QString::fromLatin1(sha256(content).toHex())});
        QVERIFY(testsupport::isForOwnerAlone(kept->path));
        QVERIFY(!(QFile::permissions(kept->path) & QFile::ExeOwner));
        QVERIFY(testsupport::isForOwnerAlone(folder()));
    }

    void keepsManyAtOnce()
    {
        for (int round = 0; round < 20; ++round) {
            m_dir = std::make_unique<QTemporaryDir>(); // the store's folder is still to be made
            constexpr int count = 8;
            std::array<bool, count> kept{};
            std::array<QString, count> paths;
            for (int i = 0; i < count; ++i) // two by two the same
                paths.at(i) = write(u"%1.pdf"_s.arg(i), QByteArray(100'000, char('a' + i / 2)));
            std::latch start(count);
            std::vector<std::thread> threads;
            for (int i = 0; i < count; ++i) {
                threads.emplace_back([&, i] {
                    FileStore own(store());
                    start.arrive_and_wait();
                    kept.at(i) = bool(own.keep(paths.at(i)));
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            QVERIFY(std::all_of(kept.begin(), kept.end(), [](bool done) { return done; }));
            QCOMPARE(stored().size(), count / 2);
        }
    }

    void keepsTheSameOnce()
    {
        const auto one = store().keep(write(u"a.pdf"_s, "the same"));
        const auto two = store().keep(write(u"b.pdf"_s, "the same"));
        const auto three = store().keepBytes(u"c.png"_s, "the same");
        QVERIFY(one && two && three);
        QCOMPARE(one->path, two->path);
        QCOMPARE(one->path, three->path);
        QCOMPARE(two->name, u"b.pdf"_s);
        QCOMPARE(three->name, u"c.png"_s);
        QVERIFY(three->content.isEmpty());
        QCOMPARE(stored().size(), 1);
    }

    void mendsADamagedCopy()
    {
        const auto one = store().keep(write(u"a.pdf"_s, "whole"));
        JournalFixture::write(one->path, "harmed");
        QVERIFY(store().keep(write(u"a.pdf"_s, "whole")));
        QCOMPARE(JournalFixture::read(one->path), "whole");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("directory") << u"."_s << u"folder"_s;
        QTest::newRow("empty") << u"empty.pdf"_s << u"empty"_s;
        QTest::newRow("vanished") << u"gone.pdf"_s << u"no longer there"_s;
#ifdef Q_OS_UNIX
        QTest::newRow("pipe") << u"fifo.pdf"_s << u"pipe"_s;
#endif
    }

    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        write(u"empty.pdf"_s, {});
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(m_dir->filePath(u"fifo.pdf"_s)).constData(), 0600), 0);
#endif
        const auto kept = store().keep(m_dir->filePath(name));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::LocalFile);
        QVERIFY2(kept.error().sentence.contains(words), qPrintable(kept.error().sentence));
        QVERIFY(stored().isEmpty());
    }

    void refusesEmptyBytes()
    {
        const auto kept = store().keepBytes(u"a.png"_s, {});
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::LocalFile);
    }

    void changesWhileRead_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("grows") << 1;
        QTest::newRow("shrinks") << -1;
    }

    void changesWhileRead()
    {
        QFETCH(int, change);
        const QString path = write(u"a.pdf"_s, QByteArray(1'000'000, 'a'));
        int asked = 0;
        const auto kept = store().keep(path, [&] {
            if (++asked == 2) {
                QFile file(path);
                file.resize(file.size() + change * 300'000);
            }
            return false;
        });
        QVERIFY(!kept);
        QVERIFY2(kept.error().sentence.contains(u"changed"_s), qPrintable(kept.error().sentence));
        QVERIFY(stored().isEmpty());
    }

    void isWrittenAnewWhileRead()
    {
        const QString path = write(u"a.pdf"_s, QByteArray(1'000'000, 'a'));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(m_now.addDays(-1), QFileDevice::FileModificationTime));
        const auto kept = store().keep(path, [&] {
            file.write("b");
            file.flush();
            return false;
        });
        QVERIFY(!kept);
        QVERIFY(kept.error().sentence.contains(u"changed"_s));
    }

    /// As when a download goes on: what its folder says of its size is not what reading gives.
    void isShorterThanItsFolderSays()
    {
        const QString path = u"/sys/kernel/mm/transparent_hugepage/enabled"_s;
        if (!QFile::exists(path))
            QSKIP("no file of this kind here");
        const auto kept = store().keep(path);
        QVERIFY(!kept);
        QVERIFY2(kept.error().sentence.contains(u"changed"_s), qPrintable(kept.error().sentence));
    }

    void stopsWhenCancelled()
    {
        const QString path = write(u"a.pdf"_s, QByteArray(1'000'000, 'a'));
        int asked = 0;
        const auto kept = store().keep(path, [&] { return ++asked == 3; });
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, 3);
        QVERIFY(stored().isEmpty());
    }

    void saysWhenTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        const QString path = write(u"a.pdf"_s, QByteArray(1'000'000, 'a'));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{500'000, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto kept = store().keep(path);
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, ErrorKind::LocalDisk);
        QVERIFY2(kept.error().sentence.contains(u"full"_s), qPrintable(kept.error().sentence));
        QVERIFY(stored().isEmpty());
#else
        QSKIP("no limits here");
#endif
    }

    void sweepsWhatNobodyReferences()
    {
        const auto used = store().keepBytes(u"a"_s, "used");
        const auto unused = store().keepBytes(u"b"_s, "unused");
        JournalFixture::write(QDir(folder()).filePath(u"0123.part"_s), "half");
        JournalFixture::write(QDir(folder()).filePath(u"not ours.txt"_s), "hands off");
        QCOMPARE(*store().sweep({used->sha256}), 0); // its draft may be about to be saved
        m_now = m_now.addSecs(2 * 60 * 60);
        QCOMPARE(*store().sweep({used->sha256}), 2);
        QCOMPARE(JournalFixture::read(used->path), "used");
        QVERIFY(!QFile::exists(unused->path));
        QCOMPARE(stored().size(), 2);
        QVERIFY(stored().contains(u"not ours.txt"_s));
    }

    void sweepsWhatIsYoungOnceAllDraftsAreSaved()
    {
        const auto used = store().keepBytes(u"a"_s, "used");
        const auto unused = store().keepBytes(u"b"_s, "unused");
        JournalFixture::write(QDir(folder()).filePath(u"0123.part"_s), "half, just being written");
        QCOMPARE(*store().sweep({used->sha256}, journal::Sweep::All), 1);
        QVERIFY(!QFile::exists(unused->path));
        QCOMPARE(stored().size(), 2);
    }

    void aMissingFolderIsAnEmptyStore()
    {
        QCOMPARE(*store().sweep({}), 0);
        QCOMPARE(*store().verify({}), Verification());
    }

    void verifiesEveryCopy()
    {
        const auto good = store().keepBytes(u"a"_s, "good");
        const auto bad = store().keepBytes(u"b"_s, "bad");
        const auto gone = store().keepBytes(u"c"_s, "gone");
        const QSet<QByteArray> all{good->sha256, bad->sha256, gone->sha256};
        QVERIFY(store().verify(all)->isEmpty());
        JournalFixture::write(bad->path, "BAD");
        QFile::remove(gone->path);
        QCOMPARE(*store().verify(all), (Verification{{bad->sha256}, {gone->sha256}}));
        QCOMPARE(store().verify(all, [] { return true; }).error().kind, ErrorKind::Cancelled);
    }

private:
    QString folder() const
    {
        return m_dir->filePath(u"files"_s);
    }
    FileStore store()
    {
        return FileStore(folder(), [this] { return m_now; });
    }
    QStringList stored() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        JournalFixture::write(m_dir->filePath(name), content);
        return m_dir->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(FileStoreTest)
#include "filestoretest.moc"
