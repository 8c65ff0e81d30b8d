// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/session.h"
#include "submission/accountstore.h"
#include "submission/settings.h"
#include "support/rawserver.h"
#include "support/unwritable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using cli::Command;
using cli::Verb;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;

Q_DECLARE_METATYPE(testsupport::Reaction)

namespace {

const Reaction created = answer("201 Created", R"({"uid":"00.AAA","status":"In progress"})");

/// Sends what is written to a stream into a file, as long as it lives; where that cannot be done,
/// written() is empty.
class Capture
{
public:
    Capture(FILE *stream, const QString &path)
        : m_stream(stream)
        , m_path(path)
    {
#ifdef Q_OS_UNIX
        std::fflush(stream);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the test's file");
        m_old = dup(fileno(stream));
        dup2(file.handle(), fileno(stream));
#endif
    }
    ~Capture()
    {
        end();
    }
    Q_DISABLE_COPY_MOVE(Capture)

    QByteArray written()
    {
        end();
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void end()
    {
#ifdef Q_OS_UNIX
        if (m_old < 0)
            return;
        std::fflush(m_stream);
        dup2(m_old, fileno(m_stream));
        close(std::exchange(m_old, -1));
#endif
    }

    FILE *m_stream;
    QString m_path;
    int m_old = -1;
};

} // namespace

/// One `submit` or `show` against a server that answers everything with one reaction.
class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void submits_data();
    void submits();
    void sendsNothingInvalid();
    void sendsNoBrokenFile();
    void reachesNobody();
    void waitsForNoDisk();
    void shows();
    void showsANumericUid();
    void cannotShow();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void takesTheAccountByItsName();
    void needsTheSecretOfTheAccount();
    void takesThePractice();

private:
    struct End
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    End run(const Command &command, const QByteArray &secret = "secret");
    Command command(Verb verb, const QString &argument) const;
    QString write(const QByteArray &json) const;
    void connectAccount(const QByteArray &secret);

    std::unique_ptr<QTemporaryDir> m_dir;
    Reaction m_reaction;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<submission::Settings> m_settings;
    std::unique_ptr<submission::SessionSecretStore> m_secrets;
    std::unique_ptr<submission::AccountStore> m_accounts;
};

void SessionTest::init()
{
    m_accounts.reset();
    m_settings.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_reaction = created;
    m_server = std::make_unique<RawServer>([this](const RawRequest &) { return m_reaction; });
    m_settings = std::make_unique<submission::Settings>(m_dir->filePath(u"settings.json"_s));
    m_secrets = std::make_unique<submission::SessionSecretStore>();
    m_accounts = std::make_unique<submission::AccountStore>(
        *m_settings, *m_secrets, [this]() -> candidate::Result<comeet::Account> {
            return comeet::Account{m_server->url(), u"practice-key"_s, "practice-secret"};
        });
}

SessionTest::End SessionTest::run(const Command &command, const QByteArray &secret)
{
    Command here = command;
    here.profile = m_dir->filePath(u"profile"_s);
    cli::Session session(here, *m_accounts, secret,
                         [] { return std::make_unique<QNetworkAccessManager>(); });
    QSignalSpy finished(&session, &cli::Session::finished);
    Capture out(stdout, m_dir->filePath(u"out"_s));
    Capture err(stderr, m_dir->filePath(u"err"_s));
    session.run();
    const bool early = !finished.isEmpty();
    const bool ended = early || finished.wait(20'000);
    End end{early || !ended ? -1 : finished.at(0).at(0).toInt(), out.written(), err.written()};
    if (finished.size() > 1)
        end.status = -2;
    return end;
}

Command SessionTest::command(Verb verb, const QString &argument) const
{
    return {verb, argument, {}, m_server->url().toString(), u"key"_s, 0};
}

QString SessionTest::write(const QByteArray &json) const
{
    QFile file(m_dir->filePath(u"candidate.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

static const QByteArray good = R"({"position_uid":"11.11","partner_candidate_id":"1111A",
    "first_name":"Ada","last_name":"Example"})";

void SessionTest::connectAccount(const QByteArray &secret)
{
    m_accounts->save({u"Example Ltd"_s, m_server->url().toString(), u"client-key"_s, secret},
                     [](auto) {});
}

void SessionTest::submits_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("created") << created << 0 << u"created"_s;
    QTest::newRow("conflict") << answer(
        "409 Conflict", R"({"error":"candidate_post_conflict","candidate_uid":5555})")
                              << 3 << u"conflict"_s;
    QTest::newRow("refused") << answer("403 Forbidden", R"({"error":"no_permission"})") << 5
                             << u"refused"_s;
    QTest::newRow("portal") << answer("302 Found", {}, "text/html") << 6 << u"not_reached"_s;
    QTest::newRow("lost") << Reaction{{}, Reaction::When::WholeBody, Reaction::Then::Abort} << 7
                          << u"unknown"_s;
}

void SessionTest::submits()
{
    QFETCH(Reaction, reaction);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    m_reaction = reaction;
    const End end = run(command(Verb::Submit, write(good)));
    QCOMPARE(end.status, status);
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(end.err, "");
#ifdef Q_OS_UNIX
    QCOMPARE(end.json().value("outcome"_L1).toString(), outcome);
    QVERIFY(!end.out.contains("secret"));
#endif
}

void SessionTest::sendsNothingInvalid()
{
    const End end = run(command(Verb::Submit, write(R"({"first_name":"Ada"})")));
    QCOMPARE(end.status, 4);
    QCOMPARE(m_server->connections(), 0);
#ifdef Q_OS_UNIX
    QVERIFY(!end.json().value("problems"_L1).toArray().isEmpty());
#endif
}

void SessionTest::sendsNoBrokenFile()
{
    const End broken = run(command(Verb::Submit, write("{")));
    QCOMPARE(broken.status, 4);
    const End missing = run(command(Verb::Submit, m_dir->filePath(u"gone.json"_s)));
    QCOMPARE(missing.status, 4);
    QCOMPARE(m_server->connections(), 0);
#ifdef Q_OS_UNIX
    QVERIFY(broken.json().value("message"_L1).toString().contains(u"at byte"_s));
    QVERIFY(missing.json().value("message"_L1).toString().contains(u"gone.json"_s));
#endif
}

void SessionTest::reachesNobody()
{
    const Command submit = command(Verb::Submit, write(good));
    const Command show = command(Verb::Show, u"00.AAA"_s);
    m_server.reset(); // nobody listens there any more
    QCOMPARE(run(submit).status, 6);
    QCOMPARE(run(show).status, 6);
}

void SessionTest::waitsForNoDisk()
{
    const Command submit = command(Verb::Submit, write(good));
    m_reaction = answer("503 Service Unavailable", "{}");
    run(submit); // makes the record
    m_reaction = created;
    const testsupport::Unwritable unwritable(m_dir->filePath(u"profile"_s),
                                             testsupport::Unwritable::What::End);
    const End end = run(submit);
    QCOMPARE(end.status, 0);
#ifdef Q_OS_UNIX
    QCOMPARE(end.json().value("outcome"_L1).toString(), u"created"_s);
    QCOMPARE(end.err.count('\n'), 1); // told once
#endif
}

void SessionTest::shows()
{
    const End end = run(command(Verb::Show, u"00.AAA"_s));
    QCOMPARE(end.status, 0);
    QCOMPARE(m_server->requests().at(0).target, "/candidates/00.AAA");
    QVERIFY(!m_server->requests().at(0).headers.contains("identifier_type"));
#ifdef Q_OS_UNIX
    QCOMPARE(end.json(), (QJsonObject{{u"uid"_s, u"00.AAA"_s}, {u"status"_s, u"In progress"_s}}));
#endif
}

void SessionTest::showsANumericUid()
{
    QCOMPARE(run(command(Verb::Show, u"5555"_s)).status, 0);
    QCOMPARE(m_server->requests().at(0).headers.value("identifier_type"), "REAL_ID");
}

void SessionTest::cannotShow()
{
    m_reaction = answer("404 Not Found", R"({"error":"candidate_not_found","message":"none"})");
    const End end = run(command(Verb::Show, u"00.AAA"_s));
    QCOMPARE(end.status, 5);
#ifdef Q_OS_UNIX
    QCOMPARE(end.json().value("outcome"_L1).toString(), u"refused"_s);
    QCOMPARE(end.json().value("server_message"_L1).toString(), u"none"_s);
#endif
}

void SessionTest::refusesWrongUse_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("says");
    const QString url = u"https://api.example.com"_s;
    QTest::newRow("no secret") << QString() << url << u"K"_s << QByteArray()
                               << QByteArray("SUBMITTAL_SECRET");
    QTest::newRow("no scheme") << QString() << u"api.example.com"_s << u"K"_s << QByteArray("s")
                               << QByteArray("https://");
    QTest::newRow("http") << QString() << u"http://api.example.com"_s << u"K"_s << QByteArray("s")
                          << QByteArray("https://");
    QTest::newRow("no api-key") << QString() << url << QString() << QByteArray("s")
                                << QByteArray("--api-key");
    QTest::newRow("unknown account")
        << u"Nobody"_s << QString() << QString() << QByteArray("s") << QByteArray("Nobody");
}

void SessionTest::refusesWrongUse()
{
    QFETCH(QString, account);
    QFETCH(QString, baseUrl);
    QFETCH(QString, apiKey);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, says);
    const End end = run({Verb::Submit, write(good), account, baseUrl, apiKey, 0}, secret);
    QCOMPARE(end.status, 2);
#ifdef Q_OS_UNIX
    QCOMPARE(end.out, "");
    QVERIFY2(end.err.contains(says), end.err.constData());
    QVERIFY(end.err.endsWith('\n'));
#endif
}

void SessionTest::takesTheAccountByItsName()
{
    connectAccount("kept");
    m_accounts->setCurrent(u"practice"_s);
    const auto issuer = [this] {
        const auto token = m_server->requests().last().headers.value("authorization").split('.');
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(token.value(1), QByteArray::Base64UrlEncoding))
            .object()
            .value("iss"_L1)
            .toString();
    };
    QCOMPARE(run({Verb::Submit, write(good), u"example ltd"_s, {}, {}, 0}, {}).status, 0);
    QCOMPARE(issuer(), u"client-key"_s);
    QCOMPARE(run({Verb::Submit, write(good), {}, {}, {}, 0}, "of another").status, 0);
    QCOMPARE(issuer(), u"practice-key"_s); // the chosen one
}

void SessionTest::needsTheSecretOfTheAccount()
{
    connectAccount("kept");
    m_secrets->remove(u"comeet-partner-secret"_s);
    QCOMPARE(run({Verb::Submit, write(good), {}, {}, {}, 0}, {}).status, 6);
    QCOMPARE(run({Verb::Show, u"00.AAA"_s, {}, {}, {}, 0}, {}).status, 6);
    QCOMPARE(m_server->connections(), 0);
    QCOMPARE(run({Verb::Submit, write(good), {}, {}, {}, 0}, "from outside").status, 0);
}

void SessionTest::takesThePractice()
{
    QCOMPARE(run({Verb::Show, u"00.AAA"_s, u"PRACTICE"_s, {}, {}, 0}, {}).status, 0);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
