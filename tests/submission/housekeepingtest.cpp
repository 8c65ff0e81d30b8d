// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "program.h"
#include "submission/deletions.h"
#include "submission/retention.h"
#include "submission/statuswatch.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using submission::Deletions;
using submission::EntryId;
using submission::HousekeepingPace;
using submission::Periods;
using submission::Removal;
using submission::Retention;
using submission::StatusWatch;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;

namespace {

constexpr int patience = Program::patience;
constexpr qint64 day = 24 * 3600;
const HousekeepingPace onDemand{24h, 24h};

/// Takes every candidate, and says whom it deleted.
struct Company
{
    Company()
        : server([this](const RawRequest &request) {
            if (request.method == "POST") {
                if (posted)
                    return *posted;
                ++created;
                return answer("201 Created",
                              R"({"status":"New","uid":")" + QByteArray::number(created) + R"("})");
            }
            if (!request.target.startsWith("/deleted-candidates"))
                return answer("200 OK", R"({"uid":"1","deleted":true})");
            asked.append(request.target);
            return deleted;
        })
    {
    }

    int created = 0;
    std::optional<Reaction> posted; ///< instead
    QList<QByteArray> asked;
    Reaction deleted = answer("200 OK", "[]");
    RawServer server;
};

} // namespace

/// What goes by itself: after the periods of retention, and once Comeet deleted it.
class HousekeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_company = std::make_unique<Company>();
        m_program = std::make_unique<Program>(m_folder->path(), m_company->server.url());
        makeRetention(onDemand);
        m_deletions = std::make_unique<Deletions>(
            Deletions::Office{m_program->record, m_program->service, m_program->settings,
                              m_program->accounts.provider(),
                              [this] { return m_program->accounts.ids(); },
                              [this] { return m_program->clock(); }},
            onDemand);
    }
    void cleanup()
    {
        m_deletions.reset();
        m_retention.reset();
        m_program.reset();
    }

    void onlyCopiesGoUnlessSomebodyChoseOtherwise()
    {
        const EntryId id = submitWithFile();
        const QString copy = m_program->entry(id).candidate.resume->path;
        QVERIFY(QFile::exists(copy));
        m_program->later = 366 * day;
        m_retention->look();
        QSignalSpy carriedOut(m_retention.get(), &Retention::carriedOut);
        QVERIFY(carriedOut.wait(patience));
        QCOMPARE(carriedOut.at(0).at(0).value<Removal>(), (Removal{1, 0, 0}));
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(m_program->entry(id).candidate.firstName, u"Noa"_s);
        QCOMPARE(m_retention->lastReport()->removal, (Removal{1, 0, 0}));
    }

    void newPeriodsAreCarriedOutAtOnce()
    {
        const EntryId id = submitWithFile();
        const EntryId idle = m_program->draft(someone(u"DRAFT"_s));
        m_program->later = 40 * day;
        const Periods periods{.copies = {}, .personal = 30, .drafts = 30};
        std::optional<Removal> foreseen;
        m_retention->preview(periods, [&](const auto &removal) { foreseen = *removal; });
        QTRY_VERIFY_WITH_TIMEOUT(foreseen.has_value(), patience);
        QCOMPARE(*foreseen, (Removal{1, 1, 1}));
        QSignalSpy carriedOut(m_retention.get(), &Retention::carriedOut);
        m_retention->setPeriods(periods);
        QVERIFY(carriedOut.wait(patience));
        QCOMPARE(carriedOut.at(0).at(0).value<Removal>(), *foreseen);
        QCOMPARE(m_program->entry(id).candidate.firstName, QString());
        QCOMPARE(m_program->entry(idle).summary.id, 0);
        makeRetention(onDemand); // started again
        QCOMPARE(m_retention->periods(), periods);
    }

    void whatMayHaveArrivedGoesAndHoldsNobodyBackAnyMore()
    {
        m_company->posted = {{}, Reaction::When::WholeBody, Reaction::Then::Close};
        const EntryId id = m_program->draft(someone(u"ID-1"_s));
        m_program->sender.submit(id, someone(u"ID-1"_s), m_program->place());
        QVERIFY(m_program->waitForTheEnd());
        QCOMPARE(m_program->sender.doubts().size(), 1);
        m_company->posted.reset();
        m_program->later = 40 * day;
        QSignalSpy carriedOut(m_retention.get(), &Retention::carriedOut);
        m_retention->setPeriods({.copies = {}, .personal = 30, .drafts = {}});
        QVERIFY(carriedOut.wait(patience));
        QCOMPARE(carriedOut.at(0).at(0).value<Removal>(), (Removal{0, 0, 0, 1}));
        makeRetention(onDemand); // started again
        QCOMPARE(m_retention->lastReport()->removal, (Removal{0, 0, 0, 1}));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->sender.doubts().isEmpty(), patience);
        submit(u"ID-2"_s); // the same person
    }

    void settingsThatCannotBeReadTakeNothing()
    {
        const EntryId id = submitWithFile();
        const QString copy = m_program->entry(id).candidate.resume->path;
        m_retention->setPeriods({}); // for good
        cleanup();
        damageSettings();
        const auto begin = [this] {
            m_program = std::make_unique<Program>(m_folder->path(), m_company->server.url());
            m_program->later = 366 * day;
            makeRetention(onDemand);
        };
        begin();
        QVERIFY(m_program->settings.loadError());
        QVERIFY(!QFile::exists(settingsPath() + u".unreadable-1"_s)); // it can still be mended
        m_program->settings.setValue(u"anything"_s, true);
        cleanup();
        begin(); // nothing tells of the damage any more
        QVERIFY(!m_program->settings.loadError());
        m_retention->look();
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport(), patience);
        QCOMPARE(m_retention->lastReport()->removal, Removal());
        QVERIFY(QFile::exists(copy));
    }

    void aFileThatADraftStillHasStays()
    {
        const EntryId id = submitWithFile();
        const candidate::Candidate sent = m_program->entry(id).candidate;
        const EntryId draft = m_program->draft(sent);
        m_program->later = 366 * day;
        QSignalSpy carriedOut(m_retention.get(), &Retention::carriedOut);
        m_retention->look();
        QVERIFY(carriedOut.wait(patience));
        QVERIFY(QFile::exists(sent.resume->path));
        QCOMPARE(m_program->entry(draft).candidate.resume, sent.resume);
    }

    void itIsDoneOnceADay()
    {
        QVERIFY(!m_retention->lastReport());
        m_retention->look();
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport(), patience);
        const QDateTime first = m_retention->lastReport()->at;
        m_program->later = day - 60;
        m_retention->look();
        QVERIFY(settled());
        QCOMPARE(m_retention->lastReport()->at, first);
        m_program->later = day + 60;
        m_retention->look();
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport()->at > first, patience);
        m_program->later = 0; // the clock was put back
        m_retention->look();
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport()->at.secsTo(first) <= 0
                                     && m_retention->lastReport()->at < first.addSecs(day / 2),
                                 patience);
    }

    void itComesByItselfAfterTheStart()
    {
        cleanup(); // closes the profile
        m_program = std::make_unique<Program>(m_folder->path(), m_company->server.url());
        makeRetention({1ms, 24h});
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport(), patience);
    }

    void nothingGoesWhileSomethingIsNotSaved()
    {
        submitWithFile();
        m_program->later = 366 * day;
        m_retention->setHolder([](const auto &receiver) { receiver(std::nullopt); });
        m_retention->look();
        QVERIFY(settled());
        QVERIFY(!m_retention->lastReport());
        m_retention->setHolder(submission::nobodyHolds);
        m_retention->look(); // it is not stuck
        QTRY_VERIFY_WITH_TIMEOUT(m_retention->lastReport(), patience);
    }

    void whomComeetDeletedIsErased()
    {
        const EntryId first = submitWithFile();
        const QString copy = m_program->entry(first).candidate.resume->path;
        const EntryId second = submit(u"ID-2"_s);
        m_company->deleted = answer("200 OK", R"(["77.777","1"])");
        m_program->later = 2 * 3600; // the copy is no longer one that a draft may be about to have
        QSignalSpy erased(m_deletions.get(), &Deletions::erased);
        m_deletions->look();
        QVERIFY(erased.wait(patience));
        QCOMPARE(erased.at(0).at(0).value<QList<EntryId>>(), QList{first});
        QCOMPARE(m_program->entry(first).summary.id, 0);
        QCOMPARE(m_program->entry(second).summary.id, second);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(m_company->asked.size(), 1);
        const QByteArray yesterday =
            QDateTime::currentDateTimeUtc().addDays(-1).date().toString(Qt::ISODate).toLatin1();
        QVERIFY2(m_company->asked.first().startsWith(
                     "/deleted-candidates?time_deleted:after=" + yesterday + 'T'),
                 m_company->asked.first().constData());

        m_deletions->look(); // not again on the same day
        submit(u"ID-3"_s);   // its answer would come behind
        QCOMPARE(m_company->asked.size(), 1);
        m_program->later = day + 3 * 3600;
        m_deletions->look();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 2, patience);
    }

    void nobodyIsAskedWhereNothingWasSubmitted()
    {
        m_program->draft(someone(u"DRAFT"_s));
        m_deletions->look();
        QVERIFY(settled());
        submit(u"ID-1"_s); // its request would come behind a question
        QVERIFY(m_company->asked.isEmpty());
    }

    void whoDoesNotAnswerIsAskedAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("soon");
        QTest::newRow("not now") << QByteArray("503 Service Unavailable") << true;
        QTest::newRow("not you") << QByteArray("403 Forbidden") << false;
    }
    void whoDoesNotAnswerIsAskedAgain()
    {
        QFETCH(const QByteArray, status);
        QFETCH(const bool, soon);
        const EntryId id = submit(u"ID-1"_s);
        m_company->deleted = answer(status, "{}");
        m_deletions->look();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 1, patience);
        submit(u"ID-2"_s); // its answer comes behind
        m_company->deleted = answer("200 OK", R"(["1"])");
        m_program->later = 3600;
        m_deletions->look();
        submit(u"ID-3"_s);
        QCOMPARE(m_company->asked.size(), soon ? 2 : 1);
        m_program->later = day + 2 * 3600;
        m_deletions->look();
        QTRY_COMPARE_WITH_TIMEOUT(m_program->entry(id).summary.id, 0, patience);
    }

    void theWatchFindsOutSooner()
    {
        const EntryId id = submit(u"ID-1"_s);
        StatusWatch watch(m_program->record, m_program->service, m_program->accounts.provider(),
                          [this] { return m_program->clock(); }, {1ms});
        connect(&watch, &StatusWatch::deleted, m_deletions.get(),
                [this](const QString &account, const QString &uid) {
                    m_deletions->erase(account, {uid});
                });
        QSignalSpy erased(m_deletions.get(), &Deletions::erased);
        watch.setOn(true);
        QVERIFY(erased.wait(patience));
        QCOMPARE(erased.at(0).at(0).value<QList<EntryId>>(), QList{id});
    }

private:
    void makeRetention(const HousekeepingPace &pace)
    {
        m_retention = std::make_unique<Retention>(
            m_program->record, m_program->settings, [this] { return m_program->clock(); }, pace);
    }

    QString settingsPath() const { return m_folder->filePath(u"settings.json"_s); }
    void damageSettings()
    {
        QFile file(settingsPath());
        if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 2)
            || file.write("\x7f") != 1)
            qFatal("cannot damage the test's settings");
    }

    static candidate::Candidate someone(const QString &id)
    {
        candidate::Candidate someone;
        someone.positionUid = u"11.11"_s;
        someone.partnerCandidateId = id;
        someone.firstName = u"Noa"_s;
        someone.lastName = u"Example"_s;
        return someone;
    }

    EntryId submit(const QString &id) { return submit(someone(id)); }
    EntryId submit(const candidate::Candidate &candidate)
    {
        const EntryId id = m_program->draft(candidate);
        m_program->outcome.reset();
        m_program->sender.submit(id, candidate, m_program->place());
        if (!m_program->waitForTheEnd()
            || m_program->outcome->kind != candidate::OutcomeKind::Created)
            qFatal("the test's candidate was not created");
        return id;
    }
    EntryId submitWithFile()
    {
        candidate::Candidate candidate = someone(u"ID-1"_s);
        QFile file(m_folder->filePath(u"cv.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("what she did") <= 0)
            qFatal("cannot write the test's file");
        file.close();
        candidate.resume = *m_program->record.keepFileNow(file.fileName());
        return submit(candidate);
    }

    /// All that was asked of the record before is answered.
    bool settled()
    {
        bool answered = false;
        m_program->record.counts([&answered](const auto &) { answered = true; });
        return QTest::qWaitFor([&answered] { return answered; }, patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<Deletions> m_deletions;
};

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "housekeepingtest.moc"
