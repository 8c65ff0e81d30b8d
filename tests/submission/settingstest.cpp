// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/settings.h"
#include "support/rights.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using submission::Settings;

class SettingsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aMissingFileIsEmpty();
    void keepsValuesBetweenStarts();
    void writesWhileItLives();
    void theLastOfManyWritesWins();
    void removesAValue();
    void takesAFileWithoutAChecksum();
    void writesNothingWithoutAChange();
    void ownerAloneMayRead();
    void leavesNoFilesBeside();
    void unreadable_data();
    void unreadable();
    void setsAsideOnlyOnce();
    void setsAsideUnderAFreeName();
    void neverOverwritesWhatCannotBeSetAside();
    void aFifoIsNotOpened();
    void saysWhatCannotBeSaved();

private:
    QString path(const QString &name = u"settings.json"_s) const { return m_dir->filePath(name); }
    void write(const QByteArray &content, const QString &name = u"settings.json"_s) const;
    QByteArray read(const QString &name = u"settings.json"_s) const;
    /// What the file holds beside its checksum.
    QJsonObject stored() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void SettingsTest::write(const QByteArray &content, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
}

QByteArray SettingsTest::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject SettingsTest::stored() const
{
    QJsonObject values = QJsonDocument::fromJson(read()).object();
    values.remove(QString());
    return values;
}

void SettingsTest::aMissingFileIsEmpty()
{
    {
        const Settings settings(path());
        QVERIFY(!settings.loadError());
        QVERIFY(settings.value(u"any"_s).isUndefined());
    }
    QVERIFY(!QFile::exists(path())); // reading writes nothing
}

void SettingsTest::keepsValuesBetweenStarts()
{
    const QString nested = path(u"some/where/settings.json"_s);
    {
        Settings settings(nested);
        settings.setValue(u"text"_s, u"עברית"_s);
        settings.setValue(u"object"_s, QJsonObject{{u"a"_s, 1}});
    }
    const Settings settings(nested);
    QVERIFY(!settings.loadError());
    QCOMPARE(settings.value(u"text"_s).toString(), u"עברית"_s);
    QCOMPARE(settings.value(u"object"_s).toObject(), (QJsonObject{{u"a"_s, 1}}));
}

void SettingsTest::writesWhileItLives()
{
    Settings settings(path());
    settings.setValue(u"a"_s, 1);
    QTRY_COMPARE(stored(), (QJsonObject{{u"a"_s, 1}}));
}

void SettingsTest::theLastOfManyWritesWins()
{
    {
        Settings settings(path());
        for (int i = 0; i < 50; ++i)
            settings.setValue(u"a"_s, i);
    }
    QCOMPARE(Settings(path()).value(u"a"_s).toInt(), 49);
}

void SettingsTest::removesAValue()
{
    write(R"({"a":1,"b":2})");
    {
        Settings settings(path());
        settings.setValue(u"a"_s, {});
        QVERIFY(settings.value(u"a"_s).isUndefined());
    }
    QCOMPARE(stored(), (QJsonObject{{u"b"_s, 2}}));
}

/// Of an earlier version; from the first change on it has one.
void SettingsTest::takesAFileWithoutAChecksum()
{
    write(R"({"a":1})");
    {
        Settings settings(path());
        QVERIFY(!settings.loadError());
        QCOMPARE(settings.value(u"a"_s).toInt(), 1);
        QVERIFY(settings.value({}).isUndefined());
        settings.setValue(u"b"_s, 2);
    }
    QCOMPARE(stored(), (QJsonObject{{u"a"_s, 1}, {u"b"_s, 2}}));
    QByteArray written = read();
    QVERIFY(!Settings(path()).loadError());
    write(written.replace("\"a\": 1", "\"a\": 3"));
    QVERIFY(Settings(path()).loadError());
}

void SettingsTest::writesNothingWithoutAChange()
{
    const QByteArray own = R"({ "a"   : 1 })";
    write(own);
    {
        Settings settings(path());
        settings.setValue(u"a"_s, 1);
        settings.setValue(u"not there"_s, {});
    }
    QCOMPARE(read(), own);
}

void SettingsTest::ownerAloneMayRead()
{
    write("{}");
    QFile::setPermissions(
        path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    {
        Settings settings(path());
        settings.setValue(u"a"_s, 1);
    }
#ifndef Q_OS_WIN // there a file has the rights of the folder it is in, which is one's own
    QVERIFY(testsupport::isForOwnerAlone(path()));
#endif
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
             QFile::ReadOwner | QFile::WriteOwner);
}

void SettingsTest::leavesNoFilesBeside()
{
    {
        Settings settings(path());
        settings.setValue(u"a"_s, 1);
        settings.setValue(u"a"_s, 2);
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{u"settings.json"_s});
}

void SettingsTest::unreadable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"at byte 0"_s;
    QTest::newRow("cut off") << QByteArray(R"({"a":1)") << u"at byte 6"_s;
    QTest::newRow("not what was written")
        << QByteArray(R"({"":"5d3a8f","a":1})") << u"checksum does not fit"_s;
    QTest::newRow("an array") << QByteArray("[1]") << u"no JSON object"_s;
    QTest::newRow("too large") << QByteArray(4 * 1024 * 1024 + 1, ' ') << u"too large"_s;
}

void SettingsTest::unreadable()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    write(content);
    {
        Settings settings(path());
        QVERIFY(settings.loadError());
        QCOMPARE(settings.loadError()->kind, ErrorKind::BadSettings);
        QVERIFY(settings.loadError()->sentence.contains(QDir::toNativeSeparators(path())));
        QVERIFY2(settings.loadError()->sentence.contains(reason),
                 qPrintable(settings.loadError()->sentence));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(read(), content);
        settings.setValue(u"a"_s, 1);
        QVERIFY(settings.loadError()); // who asks late hears of it too
    }
    QCOMPARE(read(u"settings.json.unreadable-1"_s), content);
    QCOMPARE(Settings(path()).value(u"a"_s).toInt(), 1);
}

void SettingsTest::setsAsideOnlyOnce()
{
    write("broken");
    {
        Settings settings(path());
        settings.setValue(u"a"_s, 1);
        settings.setValue(u"a"_s, 2);
    }
    QCOMPARE(read(u"settings.json.unreadable-1"_s), "broken");
    QVERIFY(!QFile::exists(path(u"settings.json.unreadable-2"_s)));
    QCOMPARE(Settings(path()).value(u"a"_s).toInt(), 2);
}

void SettingsTest::setsAsideUnderAFreeName()
{
    write("broken again");
    write("broken before", u"settings.json.unreadable-1"_s);
    {
        Settings settings(path());
        settings.setValue(u"a"_s, 1);
    }
    QCOMPARE(read(u"settings.json.unreadable-1"_s), "broken before");
    QCOMPARE(read(u"settings.json.unreadable-2"_s), "broken again");
}

void SettingsTest::neverOverwritesWhatCannotBeSetAside()
{
    write("broken");
    for (int n = 1; n < 1000; ++n) // every name for it is taken
        write({}, u"settings.json.unreadable-%1"_s.arg(n));
    {
        Settings settings(path());
        QSignalSpy failed(&settings, &Settings::saveFailed);
        settings.setValue(u"a"_s, 1);
        settings.setValue(u"a"_s, 2);
        QTRY_COMPARE(failed.size(), 2);
    }
    QCOMPARE(read(), "broken");
}

void SettingsTest::aFifoIsNotOpened()
{
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    const Settings settings(path()); // must not wait for a writer
    QVERIFY(settings.loadError());
#else
    QSKIP("no FIFO here");
#endif
}

void SettingsTest::saysWhatCannotBeSaved()
{
    write("a file where the folder should be", u"folder"_s);
    Settings settings(path(u"folder/settings.json"_s));
    QSignalSpy failed(&settings, &Settings::saveFailed);
    settings.setValue(u"a"_s, 1);
    QVERIFY(failed.wait());
    const auto error = failed.at(0).at(0).value<candidate::Error>();
    QCOMPARE(error.kind, ErrorKind::BadSettings);
    QVERIFY(error.sentence.contains(u"settings.json"_s));
    QCOMPARE(settings.value(u"a"_s).toInt(), 1); // holds until the end
    QCOMPARE(read(u"folder"_s), "a file where the folder should be");
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settingstest.moc"
