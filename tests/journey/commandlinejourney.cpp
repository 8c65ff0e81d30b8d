// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString alwaysFull = u"/dev/full"_s;

const QByteArray sample = R"({"position_uid":"11.11","partner_candidate_id":"1111A",
    "first_name":"Bobby","last_name":"Chauck","email":"bobby@example.com",
    "resume":{"path":"bobby_cv.docx"},"files":[{"name":"Coding Challenge","path":"work.zip"}],
    "custom_fields":{"field1":"value1"}})";

#ifdef Q_OS_UNIX
/// Reads a request of HTTP to its last byte.
bool readRequest(QTcpSocket &socket, QByteArray *all = nullptr)
{
    static const QRegularExpression length(u"content-length: *([0-9]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QByteArray request;
    while (socket.waitForReadyRead(patience)) {
        request += socket.readAll();
        const auto end = request.indexOf("\r\n\r\n");
        const auto match = length.match(QString::fromLatin1(request.left(end)));
        if (end >= 0 && request.size() >= end + 4 + match.captured(1).toLongLong()) {
            if (all)
                *all = request;
            return true;
        }
    }
    return false;
}
#endif

} // namespace

/// The program itself as a script uses it: what it prints, and its exit statuses.
class CommandLineJourney : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void submitsShowsAndMeetsAConflict();
    void refuses_data();
    void refuses();
    void aSlipOpensNoWindow_data();
    void aSlipOpensNoWindow();
    void saysThatNothingWasReached();
    void anInterruptIsAnsweredToo_data();
    void anInterruptIsAnsweredToo();
    void aKilledRunIsRunAgain();
    void checksTheProfile();
    void saysThatTheResultIsLost_data();
    void saysThatTheResultIsLost();
    void aLostResultOfASubmissionIsGivenAgain();
    void practiceNeedsAFreePort();
    void keepsTheSecret();

private:
    struct Run
    {
        int status = -1;
        QByteArray out;
        QByteArray error;
        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    QProcessEnvironment environment(const QByteArray &secret) const;
    Run run(const QStringList &arguments, const QString &output = {}) const;
    QStringList account() const { return accountAt(m_url); }
    QStringList accountAt(const QString &url) const
    {
        return {u"--base-url"_s, url, u"--api-key"_s, m_apiKey};
    }
    /// A submission into a record of the test's: on Windows no variable moves the user's own.
    QStringList submit(const QString &name, const QString &profile = u"record"_s) const
    {
        return {u"submit"_s, m_folder.filePath(name), u"--profile"_s, m_folder.filePath(profile)};
    }
    QString file(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QProcess m_practice;
    QString m_url;
    QString m_apiKey;
    QByteArray m_secret;
    QString m_uid; ///< of a candidate that was submitted
};

QProcessEnvironment CommandLineJourney::environment(const QByteArray &secret) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"HOME"_s, u"CFFIXED_USER_HOME"_s, u"XDG_CONFIG_HOME"_s,
                             u"XDG_DATA_HOME"_s, u"APPDATA"_s})
        environment.insert(name, m_folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    if (!secret.isEmpty())
        environment.insert(u"SUBMITTAL_SECRET"_s, QString::fromLatin1(secret));
    return environment;
}

QString CommandLineJourney::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

/// The standard output goes to a file of this name if there is one.
CommandLineJourney::Run CommandLineJourney::run(const QStringList &arguments,
                                                const QString &output) const
{
    QProcess process;
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.setProcessEnvironment(environment(m_secret));
    process.start(QStringLiteral(SUBMITTAL_PROGRAM), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CommandLineJourney::initTestCase()
{
    file(u"bobby_cv.docx"_s, "PK\x03\x04 what Bobby has done so far");
    file(u"work.zip"_s, QByteArray(50'000, 'w'));
    file(u"sample.json"_s, sample);
    m_practice.setProcessEnvironment(environment({}));
    m_practice.start(QStringLiteral(SUBMITTAL_PROGRAM), {u"practice"_s});
    QByteArray printed;
    QTRY_VERIFY_WITH_TIMEOUT((printed += m_practice.readAllStandardOutput()).count('\n') == 3,
                             patience);
    QHash<QByteArray, QByteArray> said;
    for (const QByteArray &line : printed.trimmed().split('\n')) {
        const auto colon = line.indexOf(": ");
        said.insert(line.left(colon), line.mid(colon + 2).trimmed()); // Windows ends it by two
    }
    m_url = QString::fromLatin1(said.value("base-url"));
    m_apiKey = QString::fromLatin1(said.value("api-key"));
    m_secret = said.value("secret");
    QVERIFY(m_url.startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(!m_apiKey.isEmpty() && !m_secret.isEmpty());
}

void CommandLineJourney::cleanupTestCase()
{
    m_practice.kill();
    m_practice.waitForFinished(patience);
    // Where the user's own record would be, on Linux: nothing here may have asked for that.
    QVERIFY(!QFile::exists(m_folder.filePath(u"submittal/profile/record.sqlite"_s)));
}

void CommandLineJourney::submitsShowsAndMeetsAConflict()
{
    const QStringList submit = this->submit(u"sample.json"_s) + account();
    const Run created = run(submit);
    QCOMPARE(created.status, 0);
    QCOMPARE(created.json().value("outcome"_L1), u"created"_s);
    const QString uid = created.json().value("candidate_uid"_L1).toString();
    QVERIFY(!uid.isEmpty());
    m_uid = uid;

    const Run shown = run(QStringList{u"show"_s, uid} + account());
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.json().value("uid"_L1), uid);
    QCOMPARE(shown.json().value("first_name"_L1), u"Bobby"_s);

    const Run again = run(submit); // the record knows it
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json().value("candidate_uid"_L1), uid);

    const Run conflict = run(this->submit(u"sample.json"_s, u"another record"_s) + account());
    QCOMPARE(conflict.status, 3);
    QCOMPARE(conflict.json().value("outcome"_L1), u"conflict"_s);
    QVERIFY(QFile::exists(m_folder.filePath(u"another record/record.sqlite"_s)));
    const QJsonValue existing = conflict.json().value("candidate_uid"_L1);
    QVERIFY(existing.isDouble());

    const QString number = QString::number(qint64(existing.toDouble()));
    const Run shownByNumber = run(QStringList{u"show"_s, number} + account());
    QCOMPARE(shownByNumber.status, 0);
    QCOMPARE(shownByNumber.json().value("uid"_L1), uid);
}

void CommandLineJourney::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << QByteArray("{\"position_uid\":") << QString() << 4;
    QTest::newRow("a misspelt attribute")
        << QByteArray(R"({"position_uid":"11.11","fist_name":"Bobby"})") << QString() << 4;
    QTest::newRow("a needed one is missing")
        << QByteArray(R"({"position_uid":"11.11","partner_candidate_id":"1","first_name":"B"})")
        << QString() << 4;
    QTest::newRow("a file that is not there")
        << QByteArray(R"({"position_uid":"11.11","partner_candidate_id":"1","first_name":"B",
                          "last_name":"C","resume":{"path":"gone.pdf"}})")
        << QString() << 4;
    QTest::newRow("no scheme") << sample << u"api.comeet.invalid"_s << 2;
    QTest::newRow("unknown position")
        << QByteArray(sample).replace("11.11", "no such position") << QString() << 5;
}

void CommandLineJourney::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, url);
    QFETCH(int, status);
    file(u"refused.json"_s, json);
    const Run ended = run(submit(u"refused.json"_s) + (url.isEmpty() ? account() : accountAt(url)));
    QCOMPARE(ended.status, status);
    QVERIFY(!(status == 2 ? ended.error : ended.out).trimmed().isEmpty());
}

void CommandLineJourney::aSlipOpensNoWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a word") << QStringList{u"sumbit"_s, u"file.json"_s};
    QTest::newRow("an option") << QStringList{u"--port"_s, u"80"_s};
    QTest::newRow("after one of Qt's") << QStringList{u"-platform"_s, u"offscreen"_s, u"--port"_s};
}

void CommandLineJourney::aSlipOpensNoWindow()
{
    QFETCH(QStringList, arguments);
    const Run run = this->run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.error.contains("submittal help"));
}

void CommandLineJourney::saysThatNothingWasReached()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const Run ended = run(submit(u"sample.json"_s) + accountAt(url));
    QCOMPARE(ended.status, 6);
    QCOMPARE(ended.json().value("outcome"_L1), u"not_reached"_s);
    QVERIFY(!ended.json().value("message"_L1).toString().isEmpty());
}

void CommandLineJourney::anInterruptIsAnsweredToo_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<QString>("verb");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("submit, Ctrl+C") << u"submit"_s << SIGINT << 7 << u"unknown"_s;
    QTest::newRow("submit, SIGTERM") << u"submit"_s << SIGTERM << 7 << u"unknown"_s;
    QTest::newRow("show, Ctrl+C") << u"show"_s << SIGINT << 6 << u"not_reached"_s;
#else
    QSKIP("Only a console can send an interrupt here");
#endif
}

void CommandLineJourney::anInterruptIsAnsweredToo()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, verb);
    QFETCH(int, number);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QProcess process;
    process.setProcessEnvironment(environment(m_secret));
    // Tests that run in the background have it ignored, and hand that on.
    process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
    const QStringList what =
        verb == "show"_L1 ? QStringList{verb, u"00.AAA"_s} : submit(u"sample.json"_s);
    process.start(QStringLiteral(SUBMITTAL_PROGRAM),
                  what + accountAt(u"http://127.0.0.1:%1"_s.arg(server.serverPort())));
    QVERIFY(server.waitForNewConnection(patience));
    QVERIFY(readRequest(*server.nextPendingConnection())); // and never answer it
    QCOMPARE(kill(pid_t(process.processId()), number), 0);
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), status);
    const auto json = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QCOMPARE(json.value("outcome"_L1), outcome);
    QVERIFY(!json.value("message"_L1).toString().isEmpty());
#endif
}

/// Killed after Comeet took it and before that was known: the same command again ends in the one
/// candidate that is there.
void CommandLineJourney::aKilledRunIsRunAgain()
{
#ifdef Q_OS_UNIX
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QStringList arguments =
        submit(u"sample.json"_s) + accountAt(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    QProcess killed;
    killed.setProcessEnvironment(environment(m_secret));
    killed.start(QStringLiteral(SUBMITTAL_PROGRAM), arguments);
    QVERIFY(server.waitForNewConnection(patience));
    QVERIFY(readRequest(*server.nextPendingConnection()));
    killed.kill();
    QVERIFY(killed.waitForFinished(patience));
    // What it sends is what was recorded, whatever became of the files.
    QVERIFY(QFile::rename(m_folder.filePath(u"bobby_cv.docx"_s), m_folder.filePath(u"moved"_s)));
    file(u"bobby_cv.docx"_s, "PK\x03\x04 something else");

    QProcess again;
    again.setProcessEnvironment(environment(m_secret));
    again.start(QStringLiteral(SUBMITTAL_PROGRAM), arguments);
    QVERIFY(server.waitForNewConnection(patience));
    auto *socket = server.nextPendingConnection();
    QByteArray request;
    QVERIFY(readRequest(*socket, &request));
    QVERIFY(request.contains(QByteArray("PK\x03\x04 what Bobby has done so far").toBase64()));
    socket->write("HTTP/1.1 409 Conflict\r\nContent-Type: application/json\r\n"
                  "Content-Length: 56\r\nConnection: close\r\n\r\n"
                  R"({"error":"candidate_post_conflict","candidate_uid":5555})");
    socket->disconnectFromHost();
    QVERIFY(socket->state() == QAbstractSocket::UnconnectedState
            || socket->waitForDisconnected(patience));
    QVERIFY(server.waitForNewConnection(patience)); // asks for its pipeline
    server.nextPendingConnection()->abort();
    server.close();
    QVERIFY(again.waitForFinished(patience));
    QCOMPARE(again.exitCode(), 0);
    const auto json = QJsonDocument::fromJson(again.readAllStandardOutput()).object();
    QCOMPARE(json.value("outcome"_L1), u"created"_s);
#endif
}

void CommandLineJourney::checksTheProfile()
{
    const QString profile = m_folder.filePath(u"checked"_s);
    const QStringList check{u"check"_s, u"--profile"_s, profile};
    const Run none = run(check);
    QCOMPARE(none.status, 9);
    QCOMPARE(none.json().value("outcome"_L1), u"missing"_s);
    QVERIFY(!QDir(profile).exists()); // it only looks

    const QByteArray noted = QByteArray(sample).replace("1111A", "CHECK-1");
    file(u"noted.json"_s, noted);
    QCOMPARE(run(submit(u"noted.json"_s, u"checked"_s) + account()).status, 0);
    const Run sound = run(check);
    QCOMPARE(sound.status, 0);
    QCOMPARE(sound.json().value("outcome"_L1), u"sound"_s);
    QCOMPARE(sound.json().value("submitted"_L1), 1);
    QCOMPARE(sound.json().value("files"_L1), 2);

    const QDir files(profile + u"/files"_s);
    const QStringList copies = files.entryList(QDir::Files, QDir::Name);
    QCOMPARE(copies.size(), 2);
    QFile damaged(files.filePath(copies.at(0)));
    QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Append));
    damaged.write("x");
    damaged.close();
    QVERIFY(QFile::remove(files.filePath(copies.at(1))));
    const Run hurt = run(check);
    QCOMPARE(hurt.status, 8);
    QCOMPARE(hurt.json().value("outcome"_L1), u"damaged"_s);
    QCOMPARE(hurt.json().value("damaged_files"_L1), QJsonArray{copies.at(0)});
    QCOMPARE(hurt.json().value("missing_files"_L1), QJsonArray{copies.at(1)});

    QFile record(profile + u"/record.sqlite"_s);
    QVERIFY(record.open(QIODevice::ReadWrite));
    QVERIFY(record.seek(4096) && record.write(QByteArray(4096, 'x')) == 4096);
    record.close();
    QVERIFY(run(check).json().value("message"_L1).toString().contains(u"record is damaged"_s));
    QCOMPARE(run({u"check"_s, u"--port"_s, u"1"_s}).status, 2);
}

void CommandLineJourney::saysThatTheResultIsLost_data()
{
    if (!QFile::exists(alwaysFull))
        QSKIP("This system has no file that is always full");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("help") << QStringList{u"help"_s};
    QTest::newRow("version") << QStringList{u"--version"_s};
    QTest::newRow("practice") << QStringList{u"practice"_s}; // which else would run on
    QTest::newRow("check") << QStringList{u"check"_s, u"--profile"_s,
                                          m_folder.filePath(u"record"_s)};
    QTest::newRow("show") << QStringList{u"show"_s, m_uid} + account();
}

void CommandLineJourney::saysThatTheResultIsLost()
{
    QFETCH(QStringList, arguments);
    const Run lost = run(arguments, alwaysFull);
    QCOMPARE(lost.status, 1);
    QVERIFY(lost.error.contains("cannot be written"));
    QCOMPARE(lost.error.count('\n'), 1);
}

void CommandLineJourney::aLostResultOfASubmissionIsGivenAgain()
{
    if (!QFile::exists(alwaysFull))
        QSKIP("This system has no file that is always full");
    file(u"full.json"_s, QByteArray(sample).replace("1111A", "FULL-1"));
    const QStringList submit = this->submit(u"full.json"_s, u"full"_s) + account();
    QCOMPARE(run(submit, alwaysFull).status, 1);
    const Run again = run(submit); // another candidate would be a conflict
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json().value("outcome"_L1), u"created"_s);
    // What went wrong before tells more.
    QCOMPARE(run(this->submit(u"gone.json"_s) + account(), alwaysFull).status, 4);
}

void CommandLineJourney::practiceNeedsAFreePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Run ended = run({u"practice"_s, u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(ended.status, 1);
    QVERIFY(!ended.error.trimmed().isEmpty());
}

void CommandLineJourney::keepsTheSecret()
{
    const Run ended = run(submit(u"sample.json"_s) + account());
    QVERIFY(!ended.out.isEmpty());
    QVERIFY(!ended.out.contains(m_secret) && !ended.error.contains(m_secret));
    // Arguments can be read by everybody on the computer: there is none to give a secret with.
    const Run help = run({u"help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(!help.out.contains("--secret"));
    QCOMPARE(run(submit(u"x.json"_s) + QStringList{u"--secret"_s, u"x"_s} + account()).status, 2);
}

QTEST_GUILESS_MAIN(CommandLineJourney)
#include "commandlinejourney.moc"
