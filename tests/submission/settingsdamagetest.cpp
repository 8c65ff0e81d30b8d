// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/accountstore.h"
#include "submission/remembered.h"
#include "submission/settings.h"
#include "support/scratch.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using submission::AccountStore;
using submission::Settings;

/// Every bit of the settings that may flip, every length that they may be cut to, and more at once
/// as chance wills: SUBMITTAL_ROUNDS for more of that, SUBMITTAL_SEED for the same again. Nothing
/// is sent to an address that is not the client's, and nothing is lost without a word.
class SettingsDamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyBit();
    void anyLength();
    void manyBits();
    void anyBitWithoutAChecksum();

private:
    /// What of the settings somebody would miss.
    struct Kept
    {
        QList<submission::AccountInfo> accounts;
        QString current;
        candidate::SourceContact contact;
        QStringList keys;
        bool operator==(const Kept &) const = default;
    };
    /// Starts on these settings; nothing if they were refused with a sentence.
    std::optional<Kept> startOn(const QByteArray &content, bool isChanged = false);
    void damage(const QByteArray &content, bool isChanged, const char *what, qsizetype where);
    QString path() const { return m_dir.filePath(u"settings.json"_s); }
    static Kept keptIn(Settings &settings);
    static QByteArray contentOf(const QString &path);
    static void flip(QByteArray &content, qsizetype bit);

    QTemporaryDir m_dir{testsupport::scratchTemplate()};
    QByteArray m_content;
    Kept m_kept;
    int m_started = 0; ///< how often as if nothing had happened
    int m_refused = 0; ///< how often with a sentence
};

SettingsDamageTest::Kept SettingsDamageTest::keptIn(Settings &settings)
{
    submission::SessionSecretStore secrets;
    const AccountStore accounts(settings, secrets, [] { return comeet::Account(); });
    const submission::Remembered remembered(settings);
    const QString id = accounts.current().id;
    return {accounts.accounts(), id, remembered.sourceContact(), remembered.customFieldKeys(id)};
}

QByteArray SettingsDamageTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsDamageTest::flip(QByteArray &content, qsizetype bit)
{
    content[bit / 8] = char(content.at(bit / 8) ^ (1 << bit % 8));
}

void SettingsDamageTest::initTestCase()
{
    {
        Settings settings(path());
        submission::SessionSecretStore secrets;
        AccountStore accounts(settings, secrets, [] { return comeet::Account(); });
        accounts.save({u"Example Ltd"_s, u"https://api.example.com"_s, u"KEY-1234"_s, "secret"},
                      {});
        candidate::Candidate sent;
        sent.sourceContact = {u"Rina Example"_s, u"rina@example.com"_s, u"555 1234"_s};
        sent.customFields = {{u"field1"_s, u"value"_s}};
        submission::Remembered(settings).learn(accounts.current().id, sent);
        settings.setValue(u"watchStatuses"_s, false);
        m_kept = keptIn(settings);
    }
    m_content = contentOf(path());
    QVERIFY(!Settings(path()).loadError());
    QCOMPARE(m_kept.accounts.size(), 2);
    QCOMPARE(m_kept.keys, QStringList{u"field1"_s});
}

std::optional<SettingsDamageTest::Kept> SettingsDamageTest::startOn(const QByteArray &content,
                                                                    bool isChanged)
{
    const QString aside = path() + u".unreadable-1"_s;
    QFile::remove(aside);
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
    }
    Settings settings(path());
    const Kept kept = keptIn(settings);
    if (contentOf(path()) != content)
        QTest::qFail("a start alone has changed the file", __FILE__, __LINE__);
    if (!settings.loadError())
        return kept;
    if (!settings.loadError()->sentence.contains(QDir::toNativeSeparators(path())))
        QTest::qFail("the sentence does not name the file", __FILE__, __LINE__);
    if (isChanged) {
        settings.setValue(u"watchStatuses"_s, true);
        if (!QTest::qWaitFor([&] { return contentOf(aside) == content; }))
            QTest::qFail("what was damaged is not kept", __FILE__, __LINE__);
    }
    return {};
}

void SettingsDamageTest::damage(const QByteArray &content, bool isChanged, const char *what,
                                qsizetype where)
{
    const auto kept = startOn(content, isChanged);
    ++(kept ? m_started : m_refused);
    QVERIFY2(!kept || *kept == m_kept, qPrintable(u"%1 %2"_s.arg(QLatin1String(what)).arg(where)));
}

void SettingsDamageTest::anyBit()
{
    for (qsizetype bit = 0; bit < m_content.size() * 8; ++bit) {
        QByteArray damaged = m_content;
        flip(damaged, bit);
        damage(damaged, bit % 64 == 0, "bit", bit);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d refused, %d as they were", m_refused, m_started);
    QVERIFY(m_refused > m_started);
}

void SettingsDamageTest::anyLength()
{
    for (qsizetype length = 0; length < m_content.size(); ++length) {
        damage(m_content.left(length), length % 16 == 0, "length", length);
        if (QTest::currentTestFailed())
            return;
    }
}

void SettingsDamageTest::manyBits()
{
    int rounds = qEnvironmentVariableIntValue("SUBMITTAL_ROUNDS");
    if (rounds <= 0)
        rounds = 500;
    bool isGiven = false;
    quint32 seed = qEnvironmentVariable("SUBMITTAL_SEED").toUInt(&isGiven);
    if (!isGiven)
        seed = QRandomGenerator::system()->generate();
    qInfo("SUBMITTAL_SEED=%u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = m_content;
        for (int flips = 1 + random.bounded(8); flips > 0; --flips)
            flip(damaged, random.bounded(int(damaged.size()) * 8));
        damage(damaged, true, "round", round);
        if (QTest::currentTestFailed())
            return;
    }
}

/// What an earlier version wrote cannot be told from what it meant to write, but is never lost.
void SettingsDamageTest::anyBitWithoutAChecksum()
{
    QByteArray content = m_content;
    const qsizetype from = content.indexOf('\n');
    content.remove(from, content.indexOf('\n', from + 1) - from);
    const auto sound = startOn(content);
    QVERIFY(sound && *sound == m_kept);
    for (qsizetype bit = 0; bit < content.size() * 8; ++bit) {
        QByteArray damaged = content;
        flip(damaged, bit);
        startOn(damaged, bit % 64 == 0);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(SettingsDamageTest)
#include "settingsdamagetest.moc"
