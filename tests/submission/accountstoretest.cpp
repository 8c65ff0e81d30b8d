// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/accountstore.h"
#include "submission/settings.h"

#include <QFile>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Result;
using candidate::Unexpected;
using submission::AccountDraft;
using submission::AccountProblems;
using submission::AccountStore;
using submission::SecretStore;
using submission::SessionSecretStore;
using submission::Settings;

namespace {

AccountDraft goodDraft()
{
    return {u" Example Ltd "_s, u" https://api.example.com/ "_s, u" KEY "_s, "partner-secret\n"};
}

/// A store over a settings file of its own, with a practice company that counts its starts.
struct House
{
    explicit House(const QString &path)
        : settings(path)
        , store(settings, secrets, [this]() -> Result<comeet::Account> {
            ++starts;
            if (practiceFails)
                return Unexpected(Error{ErrorKind::BadSettings, u"no practice"_s, {}, {}});
            return comeet::Account{QUrl(u"http://127.0.0.1:1"_s), u"practice-key"_s, "p"};
        })
    {
    }

    void save(const AccountDraft &draft)
    {
        store.save(draft, [this](SecretStore::Kept where) { kept = where; });
    }
    submission::CredentialsReceiver receiver()
    {
        return [this](const auto &account) { credentials.emplace(account); };
    }

    int starts = 0;
    bool practiceFails = false;
    std::optional<SecretStore::Kept> kept;
    std::optional<Result<comeet::Account>> credentials;
    Settings settings;
    SessionSecretStore secrets;
    AccountStore store;
};

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void beginsWithThePractice();
    void check_data();
    void check();
    void saves();
    void savesNothingBad();
    void keepsTheSecretThatIsThere();
    void remembersAccountAndChoice();
    void writesNoSecret();
    void choosesOnlyWhatThereIs();
    void aVisitChoosesNothing();
    void removes();
    void startsThePracticeOnceAndLate();
    void triesThePracticeAgain();
    void credentialsNeedAnAccount();
    void credentialsAreOfThatClientAlone();
    void credentialsNeedTheSecret();
    void saysThatSettingsAreSpoilt_data();
    void saysThatSettingsAreSpoilt();
    void isNotThePracticeWhereSettingsAreUnreadable();
    void namesAnAccountByItsHost();

private:
    QString path() const { return m_dir->filePath(u"settings.json"_s); }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void AccountStoreTest::beginsWithThePractice()
{
    House house(path());
    QCOMPARE(house.store.accounts().size(), 1);
    QVERIFY(house.store.current().practice);
    QCOMPARE(house.store.current().id, u"practice"_s);
    QVERIFY(!house.store.comeetAccount());
    QCOMPARE(house.starts, 0);
}

void AccountStoreTest::check_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("bad"); // letters of the fields that are
    const QString url = u"https://api.example.com"_s;
    QTest::newRow("good") << u"A"_s << url << u"K"_s << QByteArray("s") << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << QByteArray() << u"nuks"_s;
    QTest::newRow("spaces") << u" "_s << u" "_s << u"\t"_s << QByteArray(" \n") << u"nuks"_s;
    QTest::newRow("http") << u"A"_s << u"http://api.example.com"_s << u"K"_s << QByteArray("s")
                          << u"u"_s;
    QTest::newRow("no scheme") << u"A"_s << u"api.example.com"_s << u"K"_s << QByteArray("s")
                               << u"u"_s;
    QTest::newRow("loopback") << u"A"_s << u"http://127.0.0.1:8080"_s << u"K"_s << QByteArray("s")
                              << u""_s;
    QTest::newRow("no secret") << u"A"_s << url << u"K"_s << QByteArray() << u"s"_s;
}

void AccountStoreTest::check()
{
    QFETCH(QString, name);
    QFETCH(QString, baseUrl);
    QFETCH(QString, apiKey);
    QFETCH(QByteArray, secret);
    QFETCH(QString, bad);
    const House house(path());
    const AccountProblems problems = house.store.check({name, baseUrl, apiKey, secret});
    QCOMPARE(!problems.name.isEmpty(), bad.contains(u'n'));
    QCOMPARE(!problems.baseUrl.isEmpty(), bad.contains(u'u'));
    QCOMPARE(!problems.apiKey.isEmpty(), bad.contains(u'k'));
    QCOMPARE(!problems.secret.isEmpty(), bad.contains(u's'));
    QCOMPARE(problems.isEmpty(), bad.isEmpty());
}

void AccountStoreTest::saves()
{
    House house(path());
    QSignalSpy changed(&house.store, &AccountStore::currentChanged);
    house.save(goodDraft());
    QCOMPARE(changed.size(), 1);
    const auto account = house.store.current();
    QCOMPARE(account, changed.at(0).at(0).value<submission::AccountInfo>());
    QCOMPARE(account.name, u"Example Ltd"_s);
    QCOMPARE(account.baseUrl, QUrl(u"https://api.example.com"_s));
    QCOMPARE(account.apiKey, u"KEY"_s);
    QVERIFY(!account.practice);
    QCOMPARE(house.store.accounts().size(), 2);
    QVERIFY(house.store.accounts().first().practice);
    QTRY_VERIFY(house.kept);
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(*house.credentials);
    QCOMPARE(house.credentials->value().baseUrl, account.baseUrl);
    QCOMPARE(house.credentials->value().apiKey, u"KEY"_s);
    QCOMPARE(house.credentials->value().secret, "partner-secret");
    QCOMPARE(house.credentials->value().id, account.id);
    QCOMPARE(house.credentials->value().name, account.name);
    QCOMPARE(house.starts, 0);
}

void AccountStoreTest::savesNothingBad()
{
    House house(path());
    QSignalSpy changed(&house.store, &AccountStore::currentChanged);
    AccountDraft draft = goodDraft();
    draft.baseUrl = u"http://api.example.com"_s;
    house.save(draft);
    QVERIFY(!house.store.comeetAccount());
    QCOMPARE(changed.size(), 0);
}

void AccountStoreTest::keepsTheSecretThatIsThere()
{
    House house(path());
    house.save(goodDraft());
    AccountDraft draft = goodDraft();
    draft.apiKey = u"OTHER"_s;
    draft.secret.clear();
    QVERIFY(house.store.check(draft).isEmpty());
    house.save(draft);
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(*house.credentials);
    QCOMPARE(house.credentials->value().apiKey, u"OTHER"_s);
    QCOMPARE(house.credentials->value().secret, "partner-secret");
}

void AccountStoreTest::remembersAccountAndChoice()
{
    {
        House house(path());
        house.save(goodDraft());
    }
    {
        House house(path());
        QCOMPARE(house.store.current().name, u"Example Ltd"_s);
        house.store.setCurrent(u"practice"_s);
    }
    House house(path());
    QVERIFY(house.store.current().practice);
    QVERIFY(house.store.comeetAccount());
}

void AccountStoreTest::writesNoSecret()
{
    {
        House house(path());
        house.save(goodDraft());
        house.store.setCurrent(u"practice"_s);
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("Example Ltd"));
    QVERIFY(!bytes.contains("partner-secret"));
    QVERIFY(!bytes.contains(QByteArray("partner-secret").toBase64()));
}

void AccountStoreTest::choosesOnlyWhatThereIs()
{
    House house(path());
    house.save(goodDraft());
    QSignalSpy changed(&house.store, &AccountStore::currentChanged);
    const QString id = house.store.current().id;
    house.store.setCurrent(id); // is chosen already
    house.store.setCurrent(u"nobody"_s);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(house.store.current().id, id);
    house.store.setCurrent(u"practice"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).value<submission::AccountInfo>().id, u"practice"_s);
}

void AccountStoreTest::aVisitChoosesNothing()
{
    const auto isPractice = [](const House &house) { return house.store.current().practice; };
    {
        House house(path());
        house.save(goodDraft());
        const QString client = house.store.current().id;
        QSignalSpy changed(&house.store, &AccountStore::currentChanged);
        house.store.visit(u"practice"_s);
        QVERIFY(isPractice(house));
        QCOMPARE(changed.size(), 1);
        house.store.visit(u"nobody"_s); // ends the other visit
        QCOMPARE(house.store.current().id, client);
        house.store.endVisit();
        QCOMPARE(house.store.current().id, client);
        QCOMPARE(changed.size(), 2);
        house.store.visit(u"practice"_s);
        house.store.setCurrent(client); // that is a choice
        QCOMPARE(house.store.current().id, client);
        house.store.visit(u"practice"_s);
    }
    const House again(path());
    QVERIFY(!isPractice(again));
}

void AccountStoreTest::removes()
{
    House house(path());
    house.save(goodDraft());
    QSignalSpy changed(&house.store, &AccountStore::currentChanged);
    house.store.removeComeetAccount();
    QCOMPARE(changed.size(), 1);
    QVERIFY(house.store.current().practice);
    QVERIFY(!house.store.comeetAccount());
    std::optional<bool> there;
    house.secrets.read(u"comeet-partner-secret"_s,
                       [&there](const auto &secret) { there = secret.has_value(); });
    QTRY_VERIFY(there);
    QVERIFY(!*there);
}

void AccountStoreTest::startsThePracticeOnceAndLate()
{
    House house(path());
    QCOMPARE(house.starts, 0);
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QCOMPARE(house.credentials->value().apiKey, u"practice-key"_s);
    QCOMPARE(house.credentials->value().id, u"practice"_s);
    QCOMPARE(house.credentials->value().name, house.store.current().name);
    house.credentials.reset();
    house.store.credentialsOf(u"practice"_s, house.receiver());
    QTRY_VERIFY(house.credentials);
    QCOMPARE(house.starts, 1);
}

void AccountStoreTest::triesThePracticeAgain()
{
    House house(path());
    house.practiceFails = true;
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QCOMPARE(house.credentials->error().sentence, u"no practice"_s);
    house.practiceFails = false;
    house.credentials.reset();
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(*house.credentials);
    QCOMPARE(house.starts, 2);
}

void AccountStoreTest::credentialsNeedAnAccount()
{
    House house(path());
    house.store.credentialsOf(u"comeet"_s, house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QCOMPARE(house.credentials->error().kind, ErrorKind::BadSettings);
    QVERIFY(house.credentials->error().sentence.contains(u"Connect one first"_s));
}

/// What was meant for one client never goes to another that took its place in the settings.
void AccountStoreTest::credentialsAreOfThatClientAlone()
{
    House house(path());
    house.save(goodDraft());
    const QString id = house.store.current().id;
    house.store.credentialsOf(id, house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(*house.credentials);
    house.credentials.reset();

    submission::AccountDraft other = goodDraft();
    other.apiKey = u"another client's"_s;
    house.save(other);
    QVERIFY(house.store.current().id != id);
    QVERIFY(!house.store.current().id.contains(other.apiKey));
    house.store.credentialsOf(id, house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QCOMPARE(house.credentials->error().kind, ErrorKind::BadSettings);

    house.credentials.reset();
    other.name = u"Another name"_s;
    other.apiKey = goodDraft().apiKey;
    house.save(other); // the same client again
    QCOMPARE(house.store.current().id, id);
}

void AccountStoreTest::credentialsNeedTheSecret()
{
    {
        House house(path());
        house.save(goodDraft());
    }
    House house(path()); // the session's secrets are gone
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QCOMPARE(house.credentials->error().kind, ErrorKind::BadSettings);
    QVERIFY(house.credentials->error().sentence.contains(u"Enter the secret again"_s));
}

void AccountStoreTest::saysThatSettingsAreSpoilt_data()
{
    QTest::addColumn<QJsonValue>("stored");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    const auto account = [](const QString &url, const QString &apiKey) {
        return QJsonValue(
            QJsonObject{{u"name"_s, u"Example Ltd"_s}, {u"baseUrl"_s, url}, {u"apiKey"_s, apiKey}});
    };
    const QString url = u"https://api.example.com"_s;
    const QString address = u"The address"_s;
    // In the clear, everybody on the way could read the token.
    QTest::newRow("http") << account(u"http://api.example.com"_s, u"K"_s) << u"Example Ltd"_s
                          << address;
    QTest::newRow("no scheme") << account(u"api.example.com"_s, u"K"_s) << u"Example Ltd"_s
                               << address;
    QTest::newRow("no address") << account({}, u"K"_s) << u"Example Ltd"_s << address;
    QTest::newRow("no api-key") << account(url, {}) << u"Example Ltd"_s << u"The api-key"_s;
    QTest::newRow("no name") << QJsonValue(QJsonObject{{u"baseUrl"_s, url}}) << u"api.example.com"_s
                             << u"The api-key"_s;
    QTest::newRow("empty") << QJsonValue(QJsonObject()) << u"Comeet account"_s << address;
    QTest::newRow("no object") << QJsonValue(5) << u"Comeet account"_s << address;
    QTest::newRow("gone") << QJsonValue() << u"Comeet account"_s << address;
}

void AccountStoreTest::saysThatSettingsAreSpoilt()
{
    QFETCH(QJsonValue, stored);
    QFETCH(QString, name);
    QFETCH(QString, says);
    House house(path());
    house.settings.setValue(u"currentAccount"_s, u"comeet"_s);
    house.settings.setValue(u"comeetAccount"_s, stored);
    house.secrets.write(u"comeet-partner-secret"_s, "s", [](auto) {});
    QVERIFY(!house.store.current().practice);
    QCOMPARE(house.store.current().name, name);
    QCOMPARE(house.store.accounts().size(), 2);
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QCOMPARE(house.credentials->error().kind, ErrorKind::BadSettings);
    QVERIFY(house.credentials->error().sentence.startsWith(says));
    QVERIFY(house.credentials->error().sentence.contains(name));
    QCOMPARE(house.starts, 0); // no real candidate goes to the practice company

    house.save(goodDraft());
    house.credentials.reset();
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(*house.credentials);
}

void AccountStoreTest::isNotThePracticeWhereSettingsAreUnreadable()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"currentAccount":"comeet-)");
    file.close();
    House house(path());
    QVERIFY(!house.store.current().practice);
    house.store.credentials(house.receiver());
    QTRY_VERIFY(house.credentials);
    QVERIFY(!*house.credentials);
    QVERIFY(house.credentials->error().sentence.contains(u"Enter it again"_s));
    QCOMPARE(house.starts, 0);
    house.store.setCurrent(u"practice"_s); // who wants to practise says so
    QVERIFY(house.store.current().practice);
    QCOMPARE(house.store.accounts().size(), 1);
}

void AccountStoreTest::namesAnAccountByItsHost()
{
    House house(path());
    house.settings.setValue(
        u"comeetAccount"_s,
        QJsonObject{{u"baseUrl"_s, u"https://api.example.com"_s}, {u"apiKey"_s, u"K"_s}});
    QVERIFY(house.store.current().practice); // until it is chosen
    house.store.setCurrent(house.store.accounts().last().id);
    QCOMPARE(house.store.current().name, u"api.example.com"_s);
}

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "accountstoretest.moc"
