// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/claims.h"
#include "support/environment.h"
#include "support/faultserver.h"
#include "support/scratch.h"
#include "support/waiting.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using journal::Journal;
using testsupport::environmentOr;
using testsupport::FaultServer;
using testsupport::Front;
using testsupport::Meeting;
using testsupport::waitUntil;

namespace {

/// In order, but one in three takes its time, to be killed in.
Meeting meet(QRandomGenerator &random)
{
    Meeting meeting;
    const int chance = random.bounded(6);
    if (chance == 0)
        meeting.readRate = 100'000;
    else if (chance == 1)
        meeting.writeRate = 1'000;
    return meeting;
}

/// When a process is killed: so long after it said a word, or after it was started.
struct Moment
{
    QByteArray word; ///< empty: the start
    int later = 0;   ///< ms
};

Moment anyMoment(QRandomGenerator &random)
{
    static const QList<QByteArray> words{"usable",     "typing",     "dropping",  "saved",
                                         "submitting", "submitting", "submitted", "asking"};
    if (random.bounded(10) == 0)
        return {{}, random.bounded(300)};
    const QByteArray &word = words.at(random.bounded(words.size()));
    // What a word promises too early is not there at once, but soon after.
    if (random.bounded(2) == 0)
        return {word, 0};
    return {word, word == "usable" ? random.bounded(250) : random.bounded(40)};
}

} // namespace

/// The program is killed at random instants while somebody types, drops files and submits, and is
/// started again on the same profile each time. SUBMITTAL_ROUNDS for more of it, SUBMITTAL_SEED for
/// the same instants again.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingAndDoublesNobody();

private:
    void startProgram(const QStringList &more = {});
    void hear();
    void killAt(const Moment &moment);
    void settle();
    QStringList look();
    void report(int rounds);

    QTemporaryDir m_folder; // on a disk, whose time it takes to write is the time to be killed in
    QTemporaryDir m_look{testsupport::scratchTemplate()};
    QRandomGenerator m_random;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QProcess> m_program;
    QByteArrayList m_words; // that the process said
    QByteArray m_stuck;
    QElapsedTimer m_sinceStart;
    std::vector<qint64> m_untilUsable; // ms
    journey::Claims m_claims;
};

void KillTest::startProgram(const QStringList &more)
{
    m_words.clear();
    m_program = std::make_unique<QProcess>();
    m_program->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_program.get(), &QProcess::readyReadStandardOutput, this, &KillTest::hear);
    m_sinceStart.start();
    m_program->start(QStringLiteral(RECRUITER_PROGRAM),
                     QStringList{m_folder.path(), m_server->url().toString(),
                                 QString::number(m_random.generate())}
                         + more);
}

void KillTest::hear()
{
    while (m_program->canReadLine()) {
        const QByteArray line = m_program->readLine().chopped(1);
        m_claims.hear(line);
        m_words.append(line.split(' ').constFirst());
        if (m_words.constLast() == "usable")
            m_untilUsable.push_back(m_sinceStart.elapsed());
        if (m_words.constLast() == "stuck")
            m_stuck = line;
    }
}

void KillTest::killAt(const Moment &moment)
{
    const auto hasEnded = [this] { return m_program->state() == QProcess::NotRunning; };
    const auto has = [&](const QByteArray &word) { return hasEnded() || m_words.contains(word); };
    if (!moment.word.isEmpty()) {
        if (!waitUntil([&] { return has("usable"); }))
            m_stuck += " It never was usable again.";
        // It may not come to that word in this round.
        waitUntil([&] { return has(moment.word); }, std::max(300, 3 * int(m_sinceStart.elapsed())));
    }
    waitUntil(hasEnded, moment.later);
    if (hasEnded()) {
        m_stuck += " It ended by itself.";
        return;
    }
    m_program->kill();
    m_program->waitForFinished(testsupport::patience);
    hear(); // what it said to the last
}

/// The record as the next start finds it, looked at in a copy: opening it mends it.
QStringList KillTest::look()
{
    const journal::Paths from(m_folder.filePath(u"profile"_s));
    const journal::Paths to(m_look.path());
    for (const auto &[source, target] : {std::pair(from.record, to.record),
                                         std::pair(from.record + u"-wal"_s, to.record + u"-wal"_s),
                                         std::pair(from.confirmedLog, to.confirmedLog)}) {
        QFile::remove(target);
        QFile::copy(source, target); // which may not be there yet
    }
    if (!QFileInfo::exists(from.record))
        return {};
    const auto opened = Journal::open(
        m_look.path(), [] { return QDateTime::currentDateTimeUtc(); }, journal::Check::Quick);
    if (!opened)
        return {opened.error().sentence + opened.error().detail};
    return m_claims.problemsOfLatest(**opened, m_server->taken());
}

void KillTest::settle()
{
    startProgram({u"settle"_s});
    const auto hasEnded = [this] { return m_program->state() == QProcess::NotRunning; };
    for (qsizetype heard = -1; !hasEnded() && m_words.size() > heard;) {
        heard = m_words.size(); // as long as it goes on
        waitUntil(hasEnded);
    }
    hear();
    const bool inOrder =
        m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == 0;
    if (!m_words.contains("settled") || !inOrder)
        m_stuck += " What was in doubt cannot be settled.";
}

void KillTest::report(int rounds)
{
    qInfo("%d kills: said \"Saved\" %d times, submitted %d, of which %d were seen to the end, "
          "asked about a doubt %d times",
          rounds, m_claims.saved(), int(m_server->taken().size()), m_claims.submitted(),
          m_claims.asked());
    if (m_untilUsable.empty())
        return;
    std::sort(m_untilUsable.begin(), m_untilUsable.end());
    qInfo("usable again %d times, after %d ms (p50), %d ms (p99), %d ms at most",
          int(m_untilUsable.size()), int(m_untilUsable[m_untilUsable.size() / 2]),
          int(m_untilUsable[m_untilUsable.size() * 99 / 100]), int(m_untilUsable.back()));
}

void KillTest::losesNothingAndDoublesNobody()
{
    const quint32 seed =
        environmentOr("SUBMITTAL_SEED", QRandomGenerator::global()->bounded(1'000'000));
    const int rounds = int(environmentOr("SUBMITTAL_ROUNDS", 300));
    qInfo("SUBMITTAL_SEED=%u SUBMITTAL_ROUNDS=%d", seed, rounds);
    m_random.seed(seed);
    m_server = std::make_unique<FaultServer>(
        Front::Plain, [random = QRandomGenerator(seed + 1)](int) mutable { return meet(random); });
    for (int round = 0; round < rounds; ++round) {
        const Moment moment = anyMoment(m_random);
        startProgram();
        killAt(moment);
        const QStringList problems = look();
        m_folder.setAutoRemove(problems.isEmpty()); // what chance made is not made again
        const QString when = u"round %1, %2 ms after \"%3\":\n"_s.arg(round)
                                 .arg(moment.later)
                                 .arg(QString::fromLatin1(moment.word));
        QVERIFY2(problems.isEmpty(),
                 qPrintable(when + problems.join(u'\n') + u"\nin "_s + m_folder.path()));
        QVERIFY2(m_stuck.isEmpty(), m_stuck.constData());
    }
    settle();
    QVERIFY2(m_stuck.isEmpty(), m_stuck.constData());
    const QStringList problems =
        m_claims.problemsAtTheEnd(m_folder.filePath(u"profile"_s), m_server->taken());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    report(rounds);
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
