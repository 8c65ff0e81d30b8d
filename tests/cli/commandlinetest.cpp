// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cli::Command;
using cli::Verb;

Q_DECLARE_METATYPE(cli::Verb)

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void isCommand_data();
    void isCommand();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void helpNamesWhatThereIs();
    void unknownWord();
    void filesToOpen();
};

void CommandLineTest::isCommand_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("is");
    for (const char *word :
         {"submit", "show", "practice", "help", "--help", "-h", "--version", "-v"})
        QTest::newRow(word) << QString::fromLatin1(word) << true;
    QTest::newRow("with more") << u"submit cv.json"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("another") << u"sumbit"_s << false;
    QTest::newRow("option of the window") << u"-platform offscreen"_s << false;
    QTest::newRow("not the first") << u"-platform submit"_s << false;
}

void CommandLineTest::isCommand()
{
    QFETCH(QString, words);
    QFETCH(bool, is);
    QCOMPARE(cli::isCommand(words.split(u' ', Qt::SkipEmptyParts)), is);
}

void CommandLineTest::parses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<int>("port");
    const auto row = [](const char *words, Verb verb, const QString &argument = {},
                        const QString &account = {}, const QString &baseUrl = {},
                        const QString &apiKey = {}, int port = 0) {
        QTest::newRow(words) << QString::fromLatin1(words) << verb << argument << account << baseUrl
                             << apiKey << port;
    };
    row("submit a.json", Verb::Submit, u"a.json"_s);
    row("submit --account Example a.json", Verb::Submit, u"a.json"_s, u"Example"_s);
    row("submit a.json --account=Example", Verb::Submit, u"a.json"_s, u"Example"_s);
    row("submit --base-url https://a.example --api-key K a.json", Verb::Submit, u"a.json"_s, {},
        u"https://a.example"_s, u"K"_s);
    row("submit -- -a.json", Verb::Submit, u"-a.json"_s);
    row("show 00.AAA", Verb::Show, u"00.AAA"_s);
    row("show 5555 --account practice", Verb::Show, u"5555"_s, u"practice"_s);
    row("practice", Verb::Practice);
    row("practice --port 0", Verb::Practice);
    row("practice --port 65535", Verb::Practice, {}, {}, {}, {}, 65535);
    row("help", Verb::Help);
    row("--help", Verb::Help);
    row("-h", Verb::Help);
    row("submit --help", Verb::Help);
    row("practice -h", Verb::Help);
    row("", Verb::Help);
    row("--version", Verb::Version);
    row("-v", Verb::Version);
}

void CommandLineTest::parses()
{
    QFETCH(QString, words);
    const auto command = cli::parseCommand(words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(command, command ? "" : qPrintable(command.error().sentence));
    QTEST(command->verb, "verb");
    QTEST(command->argument, "argument");
    QTEST(command->account, "account");
    QTEST(command->baseUrl, "baseUrl");
    QTEST(command->apiKey, "apiKey");
    QTEST(static_cast<int>(command->port), "port");
}

void CommandLineTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &words, const QString &says) {
        QTest::newRow(name) << words << says;
    };
    row("no file", {u"submit"_s}, u"one FILE.json"_s);
    row("two files", {u"submit"_s, u"a"_s, u"b"_s}, u"one FILE.json"_s);
    row("no uid", {u"show"_s}, u"one UID"_s);
    row("two uids", {u"show"_s, u"a"_s, u"b"_s}, u"one UID"_s);
    row("unknown option", {u"submit"_s, u"--acount"_s, u"A"_s, u"a"_s}, u"acount"_s);
    row("no value", {u"submit"_s, u"a"_s, u"--account"_s}, u"--account"_s);
    row("url alone", {u"submit"_s, u"a"_s, u"--base-url"_s, u"https://a.example"_s}, u"together"_s);
    row("key alone", {u"show"_s, u"a"_s, u"--api-key"_s, u"K"_s}, u"together"_s);
    row("account and url",
        {u"submit"_s, u"a"_s, u"--account"_s, u"A"_s, u"--base-url"_s, u"https://a.example"_s,
         u"--api-key"_s, u"K"_s},
        u"not both"_s);
    // What a script gives when its variables are not set: never the account that is chosen.
    row("empty url and key", {u"submit"_s, u"a"_s, u"--base-url"_s, u""_s, u"--api-key"_s, u""_s},
        u"empty"_s);
    row("empty key",
        {u"submit"_s, u"a"_s, u"--base-url"_s, u"https://a.example"_s, u"--api-key"_s, u""_s},
        u"--api-key is empty"_s);
    row("empty account", {u"submit"_s, u"a"_s, u"--account"_s, u""_s}, u"--account is empty"_s);
    row("port of submit", {u"submit"_s, u"a"_s, u"--port"_s, u"80"_s}, u"goes with practice"_s);
    row("port too high", {u"practice"_s, u"--port"_s, u"65536"_s}, u"0 to 65535"_s);
    row("port below 0", {u"practice"_s, u"--port=-1"_s}, u"0 to 65535"_s);
    row("no number", {u"practice"_s, u"--port"_s, u"http"_s}, u"0 to 65535"_s);
    row("practice with a word", {u"practice"_s, u"now"_s}, u"no argument"_s);
    row("practice with an account", {u"practice"_s, u"--account"_s, u"A"_s}, u"--port alone"_s);
}

void CommandLineTest::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const auto command = cli::parseCommand(words);
    QVERIFY(!command);
    const QString sentence = command.error().sentence;
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.') && !sentence.endsWith(".."_L1), qPrintable(sentence));
}

void CommandLineTest::helpNamesWhatThereIs()
{
    const QString help = cli::helpText();
    for (const char *word : {"submit FILE.json", "show UID", "practice", "--port", "--account",
                             "--base-url", "--api-key", "SUBMITTAL_SECRET"})
        QVERIFY2(help.contains(QLatin1String(word)), word);
    for (int status : {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
        QVERIFY(help.contains(u" %1 "_s.arg(status)) || help.contains(u"\n%1 "_s.arg(status)));
    const QStringList lines = help.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 90, qPrintable(line));
}

void CommandLineTest::unknownWord()
{
    QVERIFY(cli::unknownWordSentence(u"sumbit"_s).contains(u"\"sumbit\""_s));
}

void CommandLineTest::filesToOpen()
{
    const QTemporaryDir made;
    const QDir folder(made.path());
    QVERIFY(folder.mkdir(u"Noa"_s));
    const auto opened = [&folder](const QStringList &words) {
        return cli::filesToOpen(words, folder).value();
    };
    QCOMPARE(opened({}), QStringList());
    QCOMPARE(
        opened({u"cv.pdf"_s, u"../b.doc"_s, folder.filePath(u"c/./d.docx"_s)}),
        (QStringList{folder.filePath(u"cv.pdf"_s), QDir::cleanPath(folder.filePath(u"../b.doc"_s)),
                     folder.filePath(u"c/d.docx"_s)}));
    QCOMPARE(opened({u"Noa"_s}), QStringList{folder.filePath(u"Noa"_s)}); // it is there
    QCOMPARE(opened({u"--"_s, u"-cv.pdf"_s, u"--"_s + u".pdf"_s}),
             (QStringList{folder.filePath(u"-cv.pdf"_s), folder.filePath(u"--.pdf"_s)}));
    for (const QString &slip : {u"sumbit"_s, u"--acount"_s, u"-cv.pdf"_s, u""_s}) {
        const auto refused = cli::filesToOpen({u"cv.pdf"_s, slip}, folder);
        QVERIFY2(!refused, qPrintable(slip));
        QCOMPARE(refused.error().sentence, cli::unknownWordSentence(slip));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
