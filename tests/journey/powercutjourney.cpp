// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/claims.h"
#include "submission/profilecheck.h"
#include "submission/settings.h"
#include "support/cuts.h"
#include "support/environment.h"
#include "support/faultserver.h"
#include "support/scratch.h"
#include "support/waiting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using journal::Journal;
using submission::Settings;
using testsupport::Cuts;
using testsupport::environmentOr;
using testsupport::FaultServer;

/// The power is cut while somebody types, drops files and submits in the real window: at each
/// moment at which something is synchronised, what was not is lost, in whole or in part. See
/// tests/journal/powercuttest, also for SUBMITTAL_ROUNDS and SUBMITTAL_SEED.
class PowerCutJourney : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsWhatTheWindowSaid();
    void keepsTheSettings();

private:
    void run(const Cuts &cuts, qsizetype &taken);
    void verify(Cuts &cuts, const Cuts::Judge &judge);
    static QString problemOfProfile(const QString &profile, const Cuts::Heard &heard);
    static QList<testsupport::TakenCandidate> left(const QByteArray &sent);

    QString root() const { return m_folder->filePath(u"root"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PowerCutJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>(testsupport::scratchTemplate());
    QVERIFY(QDir().mkpath(root()));
}

/// The window, until its person has done enough.
void PowerCutJourney::run(const Cuts &cuts, qsizetype &taken)
{
    const quint32 actions = 4 + environmentOr("SUBMITTAL_ROUNDS", 1) / 500;
    FaultServer server(testsupport::Front::Plain, [](int) { return testsupport::Meeting(); });
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(POWERCUT_PROGRAM),
                  {root(), server.url().toString(), QString::number(cuts.seed()),
                   QString::number(actions), QFile::decodeName(cuts.log())});
    const auto hasEnded = [&program] { return program.state() == QProcess::NotRunning; };
    QVERIFY(testsupport::waitUntil(hasEnded, int(actions) * testsupport::patience));
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0,
             program.readAllStandardOutput().right(500).constData());
    taken = server.taken().size();
}

void PowerCutJourney::verify(Cuts &cuts, const Cuts::Judge &judge)
{
    QCOMPARE(cuts.misread(), QByteArrayList());
    const QStringList problems = cuts.problems(judge);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
    qInfo("%d power cuts in %d operations", cuts.made(), cuts.operations());
}

/// Those of whom something has left, and who may have arrived.
QList<testsupport::TakenCandidate> PowerCutJourney::left(const QByteArray &sent)
{
    static const QRegularExpression id(u"\"partner_candidate_id\":\"([^\"]+)\""_s);
    QList<testsupport::TakenCandidate> left;
    auto found = id.globalMatch(QString::fromUtf8(sent));
    while (found.hasNext()) {
        testsupport::TakenCandidate one;
        one.partnerId = one.email = found.next().captured(1);
        left.append(one);
    }
    return left;
}

QString PowerCutJourney::problemOfProfile(const QString &profile, const Cuts::Heard &heard)
{
    const auto opened = Journal::open(profile, [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return u"it does not open: "_s + opened.error().sentence + opened.error().detail;
    const journal::Report &report = (*opened)->report();
    if (!report.setAside.isEmpty() || report.restoredFrom.isValid() || report.isLost)
        return u"the record was damaged or gone"_s;
    journey::Claims claims;
    for (const QByteArray &line : heard.said)
        claims.hear(line.chopped(1));
    const QStringList problems = claims.problemsOfLatest(**opened, left(heard.sent));
    if (!problems.isEmpty())
        return problems.join(u"; "_s);
    const auto check = submission::checkProfile(profile);
    return check && check->isSound() ? QString() : u"the check of the profile finds damage"_s;
}

void PowerCutJourney::keepsWhatTheWindowSaid()
{
    Cuts cuts(root());
    qsizetype taken = 0;
    run(cuts, taken);
    if (QTest::currentTestFailed())
        return;
    cuts.take();
    int saved = 0;
    qsizetype sent = 0;
    verify(cuts, [&](const QString &folder, const Cuts::Heard &heard) {
        saved = int(std::count_if(heard.said.cbegin(), heard.said.cend(),
                                  [](const auto &line) { return line.startsWith("saved "); }));
        sent = left(heard.sent).size();
        const Settings settings(folder + u"/settings.json"_s);
        if (settings.loadError())
            return u"the settings are damaged"_s;
        return problemOfProfile(folder + u"/profile"_s, heard);
    });
    qInfo("said \"Saved\" %d times, sent %d", saved, int(sent));
    QCOMPARE(sent, taken); // else nothing was seen to leave, and all were judged too mildly
}

void PowerCutJourney::keepsTheSettings()
{
    const auto write = [this](const QString &value) {
        Settings settings(root() + u"/settings.json"_s);
        settings.setValue(u"key"_s, value);
    };
    write(u"old"_s);
    Cuts cuts(root());
    cuts.record([&] {
        write(u"new"_s);
        cuts.say("written");
    });
    verify(cuts, [](const QString &folder, const Cuts::Heard &heard) {
        const Settings settings(folder + u"/settings.json"_s);
        const QString value = settings.value(u"key"_s).toString();
        const bool isIt = value == u"new"_s || (value == u"old"_s && heard.said.isEmpty());
        return isIt && !settings.loadError() ? QString() : u"they are \""_s + value + u'"';
    });
}

QTEST_GUILESS_MAIN(PowerCutJourney)
#include "powercutjourney.moc"
