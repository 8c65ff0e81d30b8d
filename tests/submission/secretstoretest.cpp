// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/secretstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Result;
using submission::SecretStore;
using submission::SessionSecretStore;

namespace {

const QString key = u"submittal-test-entry"_s;

/// What a store answered; nothing until it did.
struct Answers
{
    std::optional<Result<QByteArray>> read;
    std::optional<SecretStore::Kept> kept;

    SecretStore::ReadReceiver reader()
    {
        return [this](const Result<QByteArray> &result) { read.emplace(result); };
    }
    SecretStore::WriteReceiver writer()
    {
        return [this](SecretStore::Kept where) { kept = where; };
    }
};

} // namespace

class SecretStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sessionKeepsASecret();
    void sessionAnswersLater();
    void sessionForgets();
    void sessionIsSilentAfterItsEnd();
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    // There always is one on Windows (see credentialstoretest), and the user's own on macOS.
    void withoutAKeychain();
    void withoutAKeychainNothingIsFound();
    void withoutAKeychainRemovingDoesNotHang();
    void goesAwayWhileTheKeychainIsAsked();
#endif
};

void SecretStoreTest::initTestCase()
{
    // No keychain can be reached: neither the one of whoever runs the tests, nor any other.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    qputenv("DISPLAY", {});
}

void SecretStoreTest::sessionKeepsASecret()
{
    SessionSecretStore store;
    Answers answers;
    store.write(key, "s1", answers.writer());
    QTRY_VERIFY(answers.kept);
    QCOMPARE(*answers.kept, SecretStore::Kept::ForSessionOnly);
    store.write(key, "s2", answers.writer());
    store.read(key, answers.reader());
    QTRY_VERIFY(answers.read);
    QVERIFY(*answers.read);
    QCOMPARE(answers.read->value(), "s2");
}

void SecretStoreTest::sessionAnswersLater()
{
    SessionSecretStore store;
    Answers answers;
    store.write(key, "s", answers.writer());
    store.read(key, answers.reader());
    QVERIFY(!answers.kept);
    QVERIFY(!answers.read);
    QTRY_VERIFY(answers.kept && answers.read);
}

void SecretStoreTest::sessionForgets()
{
    SessionSecretStore store;
    Answers answers;
    store.write(key, "s", answers.writer());
    store.remove(key);
    store.read(key, answers.reader());
    QTRY_VERIFY(answers.read);
    QVERIFY(!*answers.read);
    QCOMPARE(answers.read->error().kind, ErrorKind::BadSettings);
    QVERIFY(!answers.read->error().sentence.isEmpty());
}

void SecretStoreTest::sessionIsSilentAfterItsEnd()
{
    Answers answers;
    {
        SessionSecretStore store;
        store.read(key, answers.reader());
    }
    SessionSecretStore fence;
    Answers later;
    fence.read(key, later.reader());
    QTRY_VERIFY(later.read);
    QVERIFY(!answers.read);
}

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)

void SecretStoreTest::withoutAKeychain()
{
    const auto store = submission::makeSecretStore();
    Answers answers;
    store->write(key, "s", answers.writer());
    store->read(key, answers.reader());
    QVERIFY(!answers.read); // later, also from memory
    QTRY_VERIFY_WITH_TIMEOUT(answers.kept && answers.read, 20'000);
    QCOMPARE(*answers.kept, SecretStore::Kept::ForSessionOnly);
    QVERIFY(*answers.read);
    QCOMPARE(answers.read->value(), "s");
}

void SecretStoreTest::withoutAKeychainNothingIsFound()
{
    const auto store = submission::makeSecretStore();
    Answers answers;
    store->read(key, answers.reader());
    QVERIFY(!answers.read);
    QTRY_VERIFY_WITH_TIMEOUT(answers.read, 20'000);
    QVERIFY(!*answers.read);
    QCOMPARE(answers.read->error().kind, ErrorKind::BadSettings);
    QVERIFY(answers.read->error().sentence.contains(u"again in the account's settings"_s));
}

void SecretStoreTest::withoutAKeychainRemovingDoesNotHang()
{
    const auto store = submission::makeSecretStore();
    Answers answers;
    store->write(key, "s", answers.writer());
    store->remove(key);
    store->read(key, answers.reader());
    QTRY_VERIFY_WITH_TIMEOUT(answers.read, 20'000);
    QVERIFY(!*answers.read);
}

void SecretStoreTest::goesAwayWhileTheKeychainIsAsked()
{
    Answers answers;
    {
        const auto store = submission::makeSecretStore();
        store->read(key, answers.reader());
        store->write(key, "s", answers.writer());
    }
    const auto fence = submission::makeSecretStore();
    Answers later;
    fence->read(key, later.reader());
    QTRY_VERIFY_WITH_TIMEOUT(later.read, 20'000);
    QVERIFY(!answers.read);
    QVERIFY(!answers.kept);
}

#endif

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secretstoretest.moc"
