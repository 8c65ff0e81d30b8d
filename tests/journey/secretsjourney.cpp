// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/echoingcomeet.h"
#include "journey/marks.h"
#include "journey/said.h"
#include "journey/surroundings.h"
#include "submission/accountstore.h"
#include "submission/settings.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using journey::EchoingComeet;
using journey::Home;
using journey::Marks;
using journey::Said;
using journey::Surroundings;
using Next = EchoingComeet::Next;

namespace {

/// What is no word of Qt's log.
QByteArray withoutLog(const QByteArray &error)
{
    QByteArrayList lines = error.split('\n');
    lines.removeIf([](const QByteArray &line) { return line.startsWith("qt."); });
    return lines.join('\n');
}

} // namespace

/// The secret, what is signed with it and all that is personal, followed through the program from
/// outside: nothing of it is anywhere but in the record and in what was asked for.
class SecretsJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsItHoweverItIsWritten_data();
    void findsItHoweverItIsWritten();
    void throughTheWindow();
    void throughTheCommandLine();

private:
    struct Ended
    {
        int status = -1;
        QByteArray out;
    };

    QString value(const char *role) const { return (*m_marks)[QLatin1String(role)]; }
    void stepThrough(QProcess &driver);
    void takeStep(const QByteArray &step, qint64 pid);
    void writeCandidate();
    void connectAccount();
    Ended run(const QStringList &arguments, bool isKilled = false);
    void openAndEndWindow();

    std::unique_ptr<Marks> m_marks;
    std::unique_ptr<Surroundings> m_around;
    std::unique_ptr<EchoingComeet> m_comeet;
    qint64 m_pid = 0; ///< of the program that runs
};

void SecretsJourney::init()
{
    m_marks = std::make_unique<Marks>(Marks::makeUp());
    m_around = std::make_unique<Surroundings>(*m_marks);
    m_comeet = std::make_unique<EchoingComeet>(*m_marks, [this] {
        if (m_pid != 0)
            m_around->look(u"while a request is under way"_s, m_pid);
    });
    QFile cv(m_around->own(value("cvName")));
    QVERIFY(cv.open(QIODevice::WriteOnly));
    cv.write(value("cvContent").toUtf8());
}

void SecretsJourney::cleanup()
{
    m_pid = 0;
    m_comeet.reset();
    m_around.reset();
}

void SecretsJourney::findsItHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("letters") << u"lastName"_s;
    QTest::newRow("digits") << u"phone"_s;
}

void SecretsJourney::findsItHoweverItIsWritten()
{
    QFETCH(QString, role);
    const QString value = (*m_marks)[role];
    const QByteArray wide(reinterpret_cast<const char *>(value.utf16()), value.size() * 2);
    QByteArray percent;
    QByteArray json;
    for (const QChar c : value) {
        percent += '%' + QByteArray::number(c.unicode(), 16).toUpper();
        json += "\\u00" + QByteArray::number(c.unicode(), 16);
    }
    QByteArrayList written{value.toUtf8(),
                           value.toLower().toUtf8(),
                           wide,
                           '\0' + wide, // the other order of bytes
                           QUrl::toPercentEncoding(value),
                           percent,
                           json,
                           value.toUtf8().toHex()};
    for (const char *before : {"", "a", "ab"})
        written.append((before + value.toUtf8() + " after").toBase64());
    for (const QByteArray &text : std::as_const(written)) {
        QCOMPARE(m_marks->in("some " + text + "."), QStringList{role});
        QCOMPARE(m_marks->in(text, {Home::Record}), QStringList());
    }
    QCOMPARE(m_marks->in("anything else"), QStringList());
    QCOMPARE(m_marks->withoutMarks(u"/a/b %1/c"_s.arg(value)), u"/a/…/c"_s);
}

/// Looks around while the driver holds still, and lets it go on.
void SecretsJourney::takeStep(const QByteArray &step, qint64 pid)
{
    static const QHash<QByteArray, Next> following{{"recorded", Next::Refuse},
                                                   {"refused", Next::Conflict},
                                                   {"in conflict", Next::Portal},
                                                   {"waiting", Next::Lose},
                                                   {"in doubt", Next::Take}};
    if (step == "erased")
        m_around->recordIsErased();
    if (step == "submitted")
        m_comeet->setStatus(u"Hired"_s);
    m_comeet->setNext(following.value(step, Next::Take));
    m_around->look(QString::fromLatin1(step), pid);
}

void SecretsJourney::stepThrough(QProcess &driver)
{
    Said said(driver);
    QByteArrayList steps;
    while (const auto line = said.line()) {
        // Each line begins with what the rest of it is.
        const QByteArray kind = line->left(line->indexOf(' '));
        m_around->lookAt(u"what the desktop shows: "_s + QString::fromLatin1(kind), *line);
        if (kind != "step")
            continue;
        steps.append(line->mid(5));
        takeStep(steps.constLast(), driver.processId());
        driver.write("go on\n");
    }
    QVERIFY(driver.state() == QProcess::NotRunning
            || driver.waitForFinished(journey::patienceWithPrograms));
    said.collect();
    m_around->lookAt(u"the standard output"_s, said.out);
    m_around->lookAt(u"the standard error"_s, said.error);
    const QByteArray words = withoutLog(said.error);
    QVERIFY2(driver.exitStatus() == QProcess::NormalExit && driver.exitCode() == 0,
             m_marks->in(words).isEmpty() ? words.constData() : "it says more than it may");
    QCOMPARE(steps.size(), 12);
    QVERIFY(said.out.contains("\nnotification ") && said.out.contains("\ntitle Submittal"));
    QVERIFY2(said.error.contains("qt."), "nothing was logged");
}

void SecretsJourney::throughTheWindow()
{
    QJsonObject told = m_marks->json();
    told.insert(u"url"_s, m_comeet->url());
    told.insert(u"own"_s, m_around->own({}));
    told.insert(u"config"_s, m_around->config({}));
    QProcess driver;
    driver.setProcessEnvironment(m_around->environment());
    driver.start(QStringLiteral(SECRETS_DRIVER), QStringList());
    QVERIFY(driver.waitForStarted(journey::patienceWithPrograms));
    m_pid = driver.processId();
    driver.write(QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n');
    stepThrough(driver);
    m_pid = 0;
    if (QTest::currentTestFailed())
        return;
    m_around->look(u"after it ended"_s);
    QVERIFY2(m_around->findings().isEmpty(), qPrintable(m_around->findings().join(u'\n')));

    QCOMPARE(QDir(m_around->config({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             (QStringList{u"profile"_s, u"settings.json"_s}));

    // It was all there to be found.
    for (const auto &name : {u"proof.pdf"_s, u"proof.json"_s, u"list.csv"_s, u"all.json"_s})
        QVERIFY(QFile::exists(m_around->own(name)));
    QCOMPARE(m_comeet->candidates().size(), 5);
    for (const QByteArray &sent : m_comeet->candidates())
        QCOMPARE(m_marks->in(sent, {Home::Nowhere}).size(), 13); // all but the api-key
    QVERIFY(m_comeet->signaturesSeen() > 0);
    QVERIFY(m_around->filesSeen() > 50 && m_around->namesSeen() > 200);
    qInfo("%d marks of which %d are signatures, %d files and %d names looked at",
          int(m_marks->all().size()), int(m_comeet->signaturesSeen()), int(m_around->filesSeen()),
          int(m_around->namesSeen()));
}

void SecretsJourney::writeCandidate()
{
    const QJsonObject json{
        {u"position_uid"_s, u"11.11"_s},
        {u"partner_candidate_id"_s, u"MARKED-1"_s},
        {u"first_name"_s, value("firstName")},
        {u"last_name"_s, value("lastName")},
        {u"email"_s, value("email")},
        {u"phone"_s, value("phone")},
        {u"mobile_phone"_s, value("mobilePhone")},
        {u"national_id"_s, value("nationalId")},
        {u"salary_expectations"_s, value("salaryExpectations")},
        {u"note"_s, value("note")},
        {u"address"_s, QJsonObject{{u"street"_s, value("street")}}},
        {u"custom_fields"_s, QJsonObject{{u"field1"_s, value("customValue")}}},
        {u"source_contact"_s,
         QJsonObject{{u"full_name"_s, value("contact")}, {u"email"_s, u"hunter@example.com"_s}}},
        {u"resume"_s, QJsonObject{{u"path"_s, value("cvName")}}}};
    QFile file(m_around->own(u"candidate.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(json).toJson());
}

/// The api-key stands in the settings, as the window leaves it there: so it need not be an
/// argument, which everybody on the computer could read.
void SecretsJourney::connectAccount()
{
    submission::Settings settings(m_around->config(u"settings.json"_s));
    submission::SessionSecretStore secrets;
    submission::AccountStore accounts(settings, secrets, [] { return comeet::Account(); });
    accounts.save({u"Acme Robotics"_s, m_comeet->url(), value("apiKey"), "not kept"}, {});
}

/// Runs the program to its end, or kills it while Comeet has its candidate and has not answered.
/// The standard output is what was asked for: it may hold what a candidate's record does.
SecretsJourney::Ended SecretsJourney::run(const QStringList &arguments, bool isKilled)
{
    const QString name = arguments.isEmpty() ? u"a second start"_s : arguments.first();
    QProcess program;
    program.setProcessEnvironment(m_around->environmentWithSecret());
    program.start(QStringLiteral(SUBMITTAL_PROGRAM), arguments);
    if (!program.waitForStarted(journey::patienceWithPrograms))
        return {};
    m_pid = program.processId();
    const int bodies = m_comeet->wholeBodies();
    const auto isOver = [&] {
        if (isKilled && m_comeet->wholeBodies() > bodies)
            program.kill();
        return program.state() == QProcess::NotRunning;
    };
    const bool ended = QTest::qWaitFor(isOver, journey::patienceWithPrograms);
    m_pid = 0;
    Said said(program);
    said.collect();
    m_around->look(u"after \"%1\""_s.arg(name));
    m_around->lookAt(u"the standard output of \"%1\""_s.arg(name), said.out, {Home::Record});
    m_around->lookAt(u"the standard error of \"%1\""_s.arg(name), said.error);
    const bool normal = ended && program.exitStatus() == QProcess::NormalExit;
    return {normal ? program.exitCode() : -1, said.out};
}

/// The window itself on what the command line left, until it answers a second start.
void SecretsJourney::openAndEndWindow()
{
    QProcess window;
    window.setProcessEnvironment(m_around->environment());
    window.start(QStringLiteral(SUBMITTAL_PROGRAM), QStringList());
    QVERIFY(window.waitForStarted(journey::patienceWithPrograms));
    const QDir temporary(m_around->path(u"tmp"_s));
    const QStringList socket{u"submittal-*"_s};
    QTRY_VERIFY_WITH_TIMEOUT(
        !temporary.entryList(socket, QDir::AllEntries | QDir::System).isEmpty(),
        journey::patienceWithPrograms);
    QCOMPARE(run({}).status, 0);
    m_around->look(u"in the window"_s, window.processId());
    window.terminate();
    QVERIFY(window.waitForFinished(journey::patienceWithPrograms));
    Said said(window);
    said.collect();
    QVERIFY(said.error.contains("qt."));
    m_around->lookAt(u"the window's standard error"_s, said.error);
    m_around->lookAt(u"the window's standard output"_s, said.out);
    m_around->look(u"after the window"_s);
}

void SecretsJourney::throughTheCommandLine()
{
    writeCandidate();
    connectAccount();
    const QStringList account{u"--account"_s, u"Acme Robotics"_s};
    const QStringList submit =
        QStringList{u"submit"_s, m_around->own(u"candidate.json"_s)} + account;
    m_comeet->setNext(Next::Refuse);
    const Ended refused = run(submit);
    QCOMPARE(refused.status, 5);
    QCOMPARE(m_marks->in(refused.out), m_marks->in(m_comeet->words())); // Comeet's, and no more
    m_comeet->setNext(Next::Hang);
    QCOMPARE(run(submit, true).status, -1);
    openAndEndWindow();
    m_comeet->setNext(Next::Take);
    QCOMPARE(run(submit).status, 0);
    const Ended shown = run(QStringList{u"show"_s, u"00.AAA"_s} + account);
    QCOMPARE(shown.status, 0);
    QCOMPARE(m_marks->in(shown.out).size(), 3);
    const Ended checked = run({u"check"_s});
    QCOMPARE(checked.status, 0);
    QCOMPARE(m_marks->in(checked.out), QStringList());
    QCOMPARE(m_comeet->candidates().size(), 3);
    QVERIFY(m_comeet->signaturesSeen() > 0);
    QVERIFY2(m_around->findings().isEmpty(), qPrintable(m_around->findings().join(u'\n')));
}

QTEST_GUILESS_MAIN(SecretsJourney)
#include "secretsjourney.moc"
