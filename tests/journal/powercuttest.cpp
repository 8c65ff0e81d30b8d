// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "clerkaudit.h"
#include "journal/confirmedlog.h"
#include "journal/durable.h"
#include "journalfixture.h"
#include "support/cuts.h"
#include "support/scratch.h"

#include <filesystem>

using namespace Qt::StringLiterals;
using candidate::Error;
using journal::FileStore;
using journal::Journal;
using journal::State;
using testsupport::Cuts;
using testsupport::DiskRecorder;
using testsupport::Loss;
using Step = Clerk::Step;

namespace {

/// Whether something is there as it must be after a power cut, in a copy of the folder.
using Judge = std::function<bool(const QString &folder)>;
/// Does it durably.
using Work = std::function<bool(const QString &folder)>;

bool went(const std::optional<Error> &error)
{
    return !error;
}

journal::Clock clockAt(int days)
{
    return [days] { return QDateTime(QDate(2026, 11, 20).addDays(days), QTime(9, 0), Qt::UTC); };
}

QString problemOfBackups(const QString &profile, const QString &partnerId)
{
    const journal::Backups backups(journal::Paths(profile).backups);
    for (const QDate day : backups.days()) {
        const auto database =
            journal::Database::open(backups.pathOf(day), journal::Database::Mode::ReadOnly);
        const auto there = database
            ? (*database)->value(u"SELECT count(*) FROM entry WHERE partner_id = ?"_s, {partnerId})
            : candidate::Unexpected(database.error());
        if (!there || there->toInt() > 0)
            return u"the backup of day %1 cannot be read or has it"_s.arg(day.day());
    }
    return {};
}

/// The files of a profile that hold a text, in any case of its letters, as the index of the search
/// has it in its own; but for SQLite's shared memory.
QStringList filesWith(const QString &profile, const QByteArray &text)
{
    QStringList names;
    QDirIterator it(profile, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!path.endsWith("-shm"_L1) && JournalFixture::read(path).toLower().contains(text))
            names.append(it.fileName());
    }
    return names;
}

} // namespace

/// The power is cut at each moment at which something is synchronised, and what was not is lost, in
/// whole or in part (see testsupport::Loss). SUBMITTAL_ROUNDS for more cuts of each kind,
/// SUBMITTAL_SEED for the same ones again.
class PowerCutTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isThereOnceItIsDone_data();
    void isThereOnceItIsDone();
    void losesNothingOfTheFirstStart();
    void losesNothingOfADay();
    void losesNothingOfAMigration();
    void losesNothingWhileItIsRestored();
    void forgetsWhomItErased();

private:
    void cut(const std::function<void(Cuts &)> &work, const Cuts::Judge &judge);
    static QString problemOfErasure(const QString &profile, const Cuts::Heard &heard);
    static QString problemWithoutRecord(const QString &profile, const Cuts::Heard &heard);

    QString root() const { return m_folder->filePath(u"root"_s); }
    QString profile() const { return root() + u"/profile"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PowerCutTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(testsupport::scratchTemplate());
    QVERIFY(QDir().mkpath(root()));
}

void PowerCutTest::cut(const std::function<void(Cuts &)> &work, const Cuts::Judge &judge)
{
    Cuts cuts(root());
    cuts.record([&] { work(cuts); });
    QCOMPARE(cuts.misread(), QByteArrayList());
    const QStringList problems = cuts.problems(judge);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.mid(0, 20).join(u'\n')));
    qInfo("%d power cuts in %d operations", cuts.made(), cuts.operations());
}

void PowerCutTest::isThereOnceItIsDone_data()
{
    QTest::addColumn<Work>("work");
    QTest::addColumn<Judge>("judge");
    QTest::newRow("a folder in others that were not there") << Work([](const QString &root) {
        return went(journal::makePrivateFolder(root + u"/a/b/c"_s));
    }) << Judge([](const QString &root) { return QFileInfo(root + u"/a/b/c"_s).isDir(); });
    QTest::newRow("a file") << Work([](const QString &root) {
        return went(journal::makePrivateFile(root + u"/a"_s));
    }) << Judge([](const QString &root) { return QFileInfo(root + u"/a"_s).isFile(); });
    QTest::newRow("a file in place of another") << Work([](const QString &root) {
        return went(journal::replaceFile(root + u"/a"_s, "old"))
            && went(journal::replaceFile(root + u"/a"_s, "new"));
    }) << Judge([](const QString &root) { return JournalFixture::read(root + u"/a"_s) == "new"; });
    QTest::newRow("a stored file") << Work([](const QString &root) {
        return FileStore(root + u"/p/files"_s, clockAt(1))
            .keepBytes(u"cv"_s, Clerk::fileContent())
            .has_value();
    }) << Judge([](const QString &root) {
        const QByteArray hash =
            QCryptographicHash::hash(Clerk::fileContent(), QCryptographicHash::Sha256);
        const auto found = FileStore(root + u"/p/files"_s, clockAt(1)).verify({hash});
        return found && found->isEmpty();
    });
    QTest::newRow("a stored file that is swept away") << Work([](const QString &root) {
        FileStore store(root + u"/files"_s, clockAt(1));
        return store.keepBytes(u"cv"_s, Clerk::fileContent())
            && store.sweep({}, journal::Sweep::All);
    }) << Judge([](const QString &root) {
        return QDir(root + u"/files"_s).entryList(QDir::Files).isEmpty();
    });
    QTest::newRow("lines of the log") << Work([](const QString &root) {
        journal::ConfirmedLog log(root + u"/log"_s);
        return log.append({1, u"P1"_s, {}, {u"U1"_s, false}, {}})
            && log.append({2, u"P2"_s, {}, {u"U2"_s, false}, {}});
    }) << Judge([](const QString &root) {
        const auto lines = journal::ConfirmedLog(root + u"/log"_s).readFrom(0);
        return lines && lines->size() == 2 && lines->last().uid.value == u"U2"_s;
    });
}

void PowerCutTest::isThereOnceItIsDone()
{
    QFETCH(Work, work);
    QFETCH(Judge, judge);
    cut(
        [&](Cuts &cuts) {
            QVERIFY(work(root()));
            cuts.say("done");
        },
        [&](const QString &folder, const Cuts::Heard &heard) {
            return heard.said.contains("done") && !judge(folder) ? u"it is not there"_s : QString();
        });
}

void PowerCutTest::losesNothingOfTheFirstStart()
{
    const candidate::Candidate typed = Clerk::before();
    cut(
        [&](Cuts &cuts) {
            const auto journal = Journal::open(root() + u"/data/profile"_s, clockAt(1));
            QVERIFY(journal);
            JournalFixture::draft(**journal, typed);
            cuts.say("saved");
        },
        [&](const QString &folder, const Cuts::Heard &heard) {
            const auto journal = Journal::open(folder + u"/data/profile"_s, clockAt(1));
            if (!journal)
                return u"it does not open: "_s + journal.error().detail;
            if (!(*journal)->report().isEmpty())
                return u"something had to be mended"_s;
            const auto entry = (*journal)->entry(1);
            if (heard.said.contains("saved") && (!entry || entry->candidate != typed))
                return u"what was saved is not there"_s;
            return ClerkAudit::problemOfSaving(**journal);
        });
}

void PowerCutTest::losesNothingOfADay()
{
    Clerk::prepare(profile());
    cut(
        [this](Cuts &cuts) {
            Clerk(profile(), [&cuts](Step step, const std::optional<Error> &error) {
                QVERIFY(!error);
                cuts.say(QByteArray::number(int(step)));
            }).work();
        },
        [](const QString &folder, const Cuts::Heard &heard) {
            QSet<Step> done;
            for (const QByteArray &step : heard.said)
                done.insert(Step(step.toInt()));
            return ClerkAudit(folder + u"/profile"_s, done).problem();
        });
}

void PowerCutTest::losesNothingOfAMigration()
{
    Clerk::prepare(profile());
    JournalFixture::makeVersion(journal::Paths(profile()).record, 1);
    cut([this](Cuts &) { QVERIFY(Journal::open(profile(), clockAt(2))); },
        [](const QString &folder, const Cuts::Heard &) {
            return ClerkAudit(folder + u"/profile"_s, {}).problem();
        });
}

/// The record is damaged, and a backup takes its place.
void PowerCutTest::losesNothingWhileItIsRestored()
{
    Clerk::prepare(profile());
    Clerk(profile(), [](Step, const std::optional<Error> &error) { QVERIFY(!error); }).work();
    const QByteArray damaged = QByteArray("no record any more ").repeated(10'000);
    JournalFixture::write(journal::Paths(profile()).record, damaged);
    cut(
        [this](Cuts &cuts) {
            QVERIFY(Journal::open(profile(), clockAt(3)));
            cuts.say("opened");
        },
        [&damaged](const QString &folder, const Cuts::Heard &) {
            const QString there = folder + u"/profile"_s;
            const auto journal = Journal::open(there, clockAt(4));
            if (!journal)
                return u"it does not open: "_s + journal.error().detail;
            for (const auto &uid : {u"00.ADA"_s, u"00.ZOE"_s}) {
                const auto found = (*journal)->withUids(u"acme"_s, {uid});
                if (!found || found->size() != 1)
                    return uid + u" is not known any more"_s;
            }
            const QStringList aside = journal::recordsSetAside(journal::Paths(there));
            if (aside.isEmpty()
                || JournalFixture::read(there + u'/' + aside.constFirst()) != damaged)
                return u"the damaged record was not kept"_s;
            return ClerkAudit::problemOfFiles(**journal, there);
        });
}

QString PowerCutTest::problemOfErasure(const QString &profile, const Cuts::Heard &heard)
{
    const QString erased = Clerk::submittedBefore().partnerCandidateId;
    auto opened = Journal::open(profile, clockAt(400));
    if (!opened)
        return u"it does not open: "_s + opened.error().detail;
    auto journal = std::move(*opened);
    const journal::Report &report = journal->report();
    if (!report.isEmpty())
        return u"mended: set aside \"%1\", restored from \"%2\", %3 uids, %4 interrupted"_s
            .arg(report.setAside, report.restoredFrom.toString(Qt::ISODate))
            .arg(report.uidsAdded)
            .arg(report.interrupted);
    const auto found = journal->withPartnerId(erased);
    if (!found || (heard.said.contains("erased") && !found->isEmpty()))
        return u"the erased one is back"_s;
    const bool isErased = heard.said.contains("erased") || !found->isEmpty();
    if (!found->isEmpty() && journal->remove({found->constFirst().id}))
        return u"an erasure that broke off cannot be done again"_s;
    const auto kept = journal->entry(1);
    if (!kept || kept->summary.state != State::Confirmed || kept->uid.value != u"00.ADA"_s)
        return u"another one is not as it was"_s;
    QString problem = ClerkAudit::problemOfFiles(*journal, profile);
    if (problem.isEmpty() && isErased)
        problem = problemOfBackups(profile, erased);
    journal.reset(); // what the log of the record still had goes with it
    if (problem.isEmpty() && isErased && !filesWith(profile, "zoe").isEmpty())
        problem = u"its name is in "_s + filesWith(profile, "zoe").join(u", "_s);
    const QByteArray note = "what was written the day before";
    if (problem.isEmpty() && heard.said.contains("redacted") && !filesWith(profile, note).isEmpty())
        problem = u"the note is in "_s + filesWith(profile, note).join(u", "_s);
    return problem;
}

/// The record is lost as well: the newest backup is as good as it was, whatever was being done to
/// it.
QString PowerCutTest::problemWithoutRecord(const QString &profile, const Cuts::Heard &heard)
{
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(journal::Paths(profile).record + ending);
    const auto journal = Journal::open(profile, clockAt(400));
    if (!journal)
        return u"it does not open: "_s + journal.error().detail;
    if ((*journal)->report().restoredFrom != clockAt(2)().date())
        return u"the newest backup did not take its place"_s;
    const auto kept = (*journal)->withUids(u"acme"_s, {u"00.ADA"_s});
    if (!kept || kept->size() != 1)
        return u"another one is not known any more"_s;
    const auto erased = (*journal)->withPartnerId(Clerk::submittedBefore().partnerCandidateId);
    if (!erased || (heard.said.contains("erased") && !erased->isEmpty()))
        return u"the erased one is back"_s;
    return ClerkAudit::problemOfSaving(**journal);
}

void PowerCutTest::forgetsWhomItErased()
{
    Clerk::prepare(profile());
    Clerk(profile(), [](Step, const std::optional<Error> &error) { QVERIFY(!error); }).work();
    cut(
        [this](Cuts &cuts) {
            const auto journal = Journal::open(profile(), clockAt(400));
            QVERIFY(journal);
            const auto found =
                (*journal)->withPartnerId(Clerk::submittedBefore().partnerCandidateId);
            QVERIFY(found && found->size() == 1);
            QVERIFY(!(*journal)->remove({found->constFirst().id}));
            cuts.say("erased");
            const auto removed = (*journal)->retain({300, 300, {}}, 0);
            QVERIFY(removed && removed->candidates == 1);
            QVERIFY(!(*journal)->clearTraces());
            cuts.say("redacted");
        },
        [turn = 0](const QString &folder, const Cuts::Heard &heard) mutable {
            const auto problemOf = ++turn % 3 == 0 ? problemWithoutRecord : problemOfErasure;
            return problemOf(folder + u"/profile"_s, heard);
        });
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercuttest.moc"
