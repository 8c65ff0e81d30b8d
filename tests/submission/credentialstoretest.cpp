// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/credentialstore.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using candidate::Result;
using submission::CredentialStore;
using submission::SecretStore;

namespace {

const QString key = u"partner-secret"_s;
/// The largest that Windows takes: CRED_MAX_CREDENTIAL_BLOB_SIZE.
constexpr int largest = 2560;

} // namespace

/// The Credential Manager of whoever runs the tests, under a name that nobody else has.
class CredentialStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void keepsASecretForTheNextStart();
    void keepsAnyBytes();
    void replaces();
    void removes();
    void saysWhatIsMissing();
    void keepsServicesApart();
    void answersLater();
    void isSilentAfterItsEnd();
    void whatIsTooLongIsKeptForTheSession();
    void isWhatTheProgramUses();

private:
    static Result<QByteArray> read(SecretStore &store);
    static SecretStore::Kept write(SecretStore &store, const QByteArray &secret);

    const QString m_service = u"submittal-test-"_s + QUuid::createUuid().toString(QUuid::Id128);
};

Result<QByteArray> CredentialStoreTest::read(SecretStore &store)
{
    std::optional<Result<QByteArray>> answer;
    store.read(key, [&answer](const Result<QByteArray> &result) { answer.emplace(result); });
    [&answer] { QTRY_VERIFY(answer); }();
    return answer.value_or(QByteArray());
}

SecretStore::Kept CredentialStoreTest::write(SecretStore &store, const QByteArray &secret)
{
    std::optional<SecretStore::Kept> answer;
    store.write(key, secret, [&answer](SecretStore::Kept kept) { answer = kept; });
    [&answer] { QTRY_VERIFY(answer); }();
    return answer.value_or(SecretStore::Kept::ForSessionOnly);
}

void CredentialStoreTest::cleanup()
{
    CredentialStore(m_service).remove(key);
}

void CredentialStoreTest::keepsASecretForTheNextStart()
{
    {
        CredentialStore store(m_service);
        QCOMPARE(write(store, "s1"), SecretStore::Kept::InKeychain);
        QCOMPARE(read(store).value(), "s1");
    }
    CredentialStore next(m_service);
    QCOMPARE(read(next).value(), "s1");
}

void CredentialStoreTest::keepsAnyBytes()
{
    CredentialStore store(m_service);
    const QByteArray secret("a\0\xff\xc3\xa9\r\n", 7);
    QCOMPARE(write(store, secret), SecretStore::Kept::InKeychain);
    QCOMPARE(read(store).value(), secret);
    const QByteArray full(largest, 'x');
    QCOMPARE(write(store, full), SecretStore::Kept::InKeychain);
    QCOMPARE(read(store).value(), full);
}

void CredentialStoreTest::replaces()
{
    CredentialStore store(m_service);
    QCOMPARE(write(store, "s1"), SecretStore::Kept::InKeychain);
    QCOMPARE(write(store, "s2"), SecretStore::Kept::InKeychain);
    QCOMPARE(read(store).value(), "s2");
}

void CredentialStoreTest::removes()
{
    CredentialStore store(m_service);
    QCOMPARE(write(store, "s"), SecretStore::Kept::InKeychain);
    store.remove(key);
    QVERIFY(!read(store));
    CredentialStore next(m_service);
    QVERIFY(!read(next));
    next.remove(key); // once more does no harm
}

void CredentialStoreTest::saysWhatIsMissing()
{
    CredentialStore store(m_service);
    const auto answer = read(store);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::BadSettings);
    QVERIFY(answer.error().sentence.contains(u"again in the account's settings"_s));
    QVERIFY(!answer.error().detail.isEmpty());
}

void CredentialStoreTest::keepsServicesApart()
{
    CredentialStore store(m_service);
    CredentialStore other(m_service + u"-other"_s);
    QCOMPARE(write(store, "s"), SecretStore::Kept::InKeychain);
    QVERIFY(!read(other));
}

void CredentialStoreTest::answersLater()
{
    CredentialStore store(m_service);
    bool written = false;
    bool wasRead = false;
    store.write(key, "s", [&written](SecretStore::Kept) { written = true; });
    store.read(key, [&wasRead](const Result<QByteArray> &) { wasRead = true; });
    QVERIFY(!written);
    QVERIFY(!wasRead);
    QTRY_VERIFY(written && wasRead);
}

void CredentialStoreTest::isSilentAfterItsEnd()
{
    bool told = false;
    {
        CredentialStore store(m_service);
        store.read(key, [&told](const Result<QByteArray> &) { told = true; });
        store.write(key, "s", [&told](SecretStore::Kept) { told = true; });
    }
    CredentialStore fence(m_service);
    QCOMPARE(read(fence).value(), "s");
    QVERIFY(!told);
}

void CredentialStoreTest::whatIsTooLongIsKeptForTheSession()
{
    const QByteArray secret(largest + 1, 'x');
    CredentialStore store(m_service);
    QCOMPARE(write(store, "old"), SecretStore::Kept::InKeychain);
    QCOMPARE(write(store, secret), SecretStore::Kept::ForSessionOnly);
    QCOMPARE(read(store).value(), secret);
    CredentialStore next(m_service);
    QVERIFY(!read(next)); // the old one would be refused by Comeet
}

void CredentialStoreTest::isWhatTheProgramUses()
{
    QVERIFY(qobject_cast<CredentialStore *>(submission::makeSecretStore().get()));
}

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "credentialstoretest.moc"
