// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/remembered.h"
#include "candidate/fields.h"
#include "submission/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::SourceContact;
using submission::Remembered;
using submission::Settings;

namespace {

Candidate withKeys(const QStringList &keys)
{
    Candidate candidate;
    for (const QString &key : keys)
        candidate.customFields.append({key, u"value of "_s + key});
    return candidate;
}

} // namespace

class RememberedTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void knowsNothingAtFirst();
    void learnsTheContact();
    void learnsKeysOfEachAccount();
    void learnsThePositionOfEachAccount();
    void theLatestKeyComesFirst();
    void keepsNotMoreThanItShould();
    void keepsNothingOfTheCandidate();
    void survivesStrangeSettings();

private:
    QString path() const { return m_dir->filePath(u"settings.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void RememberedTest::knowsNothingAtFirst()
{
    Settings settings(path());
    const Remembered remembered(settings);
    QVERIFY(remembered.sourceContact().isEmpty());
    QVERIFY(remembered.customFieldKeys(u"practice"_s).isEmpty());
    QVERIFY(remembered.positionUid(u"practice"_s).isEmpty());
}

void RememberedTest::learnsThePositionOfEachAccount()
{
    Settings settings(path());
    Remembered remembered(settings);
    Candidate candidate;
    for (const auto &[account, uid] : {std::pair(u"practice"_s, u"11.4A2"_s),
                                       {u"acme"_s, u"00.001"_s},
                                       {u"acme"_s, u"00.002"_s}}) {
        candidate.positionUid = uid;
        remembered.learn(account, candidate);
    }
    QCOMPARE(remembered.positionUid(u"practice"_s), u"11.4A2"_s);
    QCOMPARE(remembered.positionUid(u"acme"_s), u"00.002"_s);
}

void RememberedTest::learnsTheContact()
{
    const SourceContact contact{u"Rina Example"_s, u"rina@example.com"_s, u"555 1234"_s};
    {
        Settings settings(path());
        Candidate candidate;
        candidate.sourceContact = contact;
        Remembered(settings).learn(u"practice"_s, candidate);
        QCOMPARE(Remembered(settings).sourceContact(), contact);
    }
    Settings settings(path());
    QCOMPARE(Remembered(settings).sourceContact(), contact);
}

void RememberedTest::learnsKeysOfEachAccount()
{
    Settings settings(path());
    Remembered remembered(settings);
    remembered.learn(u"practice"_s, withKeys({u"a"_s}));
    remembered.learn(u"comeet"_s, withKeys({u"b"_s}));
    QCOMPARE(remembered.customFieldKeys(u"practice"_s), QStringList{u"a"_s});
    QCOMPARE(remembered.customFieldKeys(u"comeet"_s), QStringList{u"b"_s});
}

void RememberedTest::theLatestKeyComesFirst()
{
    Settings settings(path());
    Remembered remembered(settings);
    for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"a"_s})
        remembered.learn(u"practice"_s, withKeys({key}));
    QCOMPARE(remembered.customFieldKeys(u"practice"_s), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

void RememberedTest::keepsNotMoreThanItShould()
{
    Settings settings(path());
    Remembered remembered(settings);
    QStringList keys;
    for (int i = 0; i < 250; ++i)
        keys.append(u"key%1"_s.arg(i));
    remembered.learn(u"practice"_s, withKeys(keys));
    QCOMPARE(remembered.customFieldKeys(u"practice"_s).size(), 200);
    QCOMPARE(remembered.customFieldKeys(u"practice"_s).first(), u"key249"_s);
}

void RememberedTest::keepsNothingOfTheCandidate()
{
    {
        Settings settings(path());
        Candidate candidate = withKeys({u"a"_s});
        for (const candidate::FieldInfo &info : candidate::fieldTable()) {
            if (info.text)
                info.text(candidate) = u"private-%1"_s.arg(QLatin1String(info.key));
        }
        candidate.positionUid = u"11.4A2"_s; // the client's
        candidate.customFields.first().value = u"private-value"_s;
        candidate.sourceContact = {u"Rina Example"_s, u"rina@example.com"_s, {}};
        Remembered(settings).learn(u"practice"_s, candidate);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Rina Example"));
    QVERIFY2(!bytes.contains("private-"), bytes.constData());
}

void RememberedTest::survivesStrangeSettings()
{
    Settings settings(path());
    settings.setValue(u"sourceContact"_s, 5);
    settings.setValue(u"customFieldKeys"_s,
                      QJsonObject{{u"practice"_s, QJsonArray{1, u"a"_s, {}}}, {u"x"_s, 7}});
    Remembered remembered(settings);
    QVERIFY(remembered.sourceContact().isEmpty());
    QCOMPARE(remembered.customFieldKeys(u"practice"_s), QStringList{u"a"_s});
    QVERIFY(remembered.customFieldKeys(u"x"_s).isEmpty());
}

QTEST_GUILESS_MAIN(RememberedTest)
#include "rememberedtest.moc"
