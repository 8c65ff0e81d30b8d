// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/statuswatch.h"
#include "program.h"
#include "support/rawserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::Candidate;
using submission::StatusWatch;
using submission::WatchPace;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::RawServer;
using testsupport::Reaction;

namespace {

constexpr int patience = Program::patience;
const WatchPace quick{1ms, 1h, 4ms};

Candidate person(int number)
{
    Candidate person;
    person.positionUid = u"11.11"_s;
    person.partnerCandidateId = u"ID-%1"_s.arg(number);
    person.firstName = u"Person %1"_s.arg(number);
    person.lastName = u"Example"_s;
    return person;
}

/// Gives each candidate a uid of its own, "1" first, and tells the statuses that the test sets.
struct Company
{
    Company()
        : server([this](const RawRequest &request) {
            if (request.method == "POST") {
                ++created;
                return answer("201 Created",
                              R"({"status":"In progress","uid":")" + QByteArray::number(created)
                                  + R"("})");
            }
            const QByteArray uid = request.target.split('/').last();
            asked.append(uid);
            if (fault)
                return *fault;
            if (gone.contains(uid))
                return answer("404 Not Found", R"({"error":"candidate_not_found"})");
            return answer("200 OK",
                          R"({"uid":")" + uid + R"(","status":")"
                              + statuses.value(uid, "In progress") + R"("})");
        })
    {
    }

    int created = 0;
    QList<QByteArray> asked;
    QHash<QByteArray, QByteArray> statuses;
    QSet<QByteArray> gone;
    std::optional<Reaction> fault;
    RawServer server;
};

} // namespace

/// The app looks after the candidates that are still in a pipeline.
class StatusWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_company = std::make_unique<Company>();
        m_program = std::make_unique<Program>(m_folder->path(), m_company->server.url());
    }
    void cleanup()
    {
        m_watch.reset();
        m_program.reset();
    }

    void saysWhatChanged()
    {
        submit(2);
        m_company->statuses.insert("1", "Hired");
        start();
        QSignalSpy changed(m_watch.get(), &StatusWatch::statusChanged);
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked, (QList<QByteArray>{"1", "2"}), patience);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed.at(0).at(0).toLongLong(), 1);
        QCOMPARE(changed.at(0).at(1).toString(), u"Hired"_s);
        const auto entry = m_program->entry(1);
        QVERIFY(entry.summary.news);
        QCOMPARE(entry.summary.status, u"Hired"_s);
        QCOMPARE(entry.changes.size(), 1);
        QCOMPARE(entry.changes.at(0).from, u"In progress"_s);
        QVERIFY(!m_program->entry(2).summary.news);
        m_program->record.markSeen(1);
        QVERIFY(!m_program->entry(1).summary.news);
    }

    void asksNobodyWhoIsDone()
    {
        submit(3);
        for (const QByteArray &uid : QList<QByteArray>{"1", "2", "3"})
            m_company->statuses.insert(uid, uid == "2" ? "On hold" : "Rejected");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 3, patience);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_company->asked.clear();
        m_program->later = 3 * 3600; // all are due, if they are asked for at all
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_program->later = 6 * 3600;
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 2, patience);
        QCOMPARE(m_company->asked, (QList<QByteArray>{"2", "2"}));
    }

    void oneThatIsGoneDoesNotStopTheOthers()
    {
        submit(2);
        m_company->gone.insert("1");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_company->asked.contains("2"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_company->asked.clear();
        m_program->later = 3 * 3600;
        restart();
        QTRY_VERIFY_WITH_TIMEOUT(m_company->asked.contains("2"), patience);
        QVERIFY(!m_company->asked.contains("1")); // not for a day
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_program->later = 26 * 3600;
        restart();
        QTRY_VERIFY_WITH_TIMEOUT(m_company->asked.contains("1"), patience);
    }

    void backsOffAndComesBack()
    {
        submit(2);
        m_company->fault = answer("429 Too Many Requests", "{}");
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked, (QList<QByteArray>{"1", "2"}), patience);
        QVERIFY(!m_program->entry(1).summary.news);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_company->fault.reset();
        m_company->statuses.insert("2", "Rejected");
        m_program->later = 3 * 3600;
        restart();
        QSignalSpy changed(m_watch.get(), &StatusWatch::statusChanged);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QCOMPARE(changed.at(0).at(0).toLongLong(), 2);
    }

    void isOff()
    {
        submit(1);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        m_watch->setOn(false);
        m_program->later = 3 * 3600;
        QVERIFY(!m_watch->isOn());
        submit(2, 2); // the requests of these would come behind a question
        QCOMPARE(m_company->asked.size(), 1);
        m_watch->setOn(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_company->asked.size(), 3, patience);
    }

    void anAccountThatCannotBeHadIsLeftAlone()
    {
        submit(2);
        WatchPace pace = quick;
        pace.longest = 1h;
        m_watch = std::make_unique<StatusWatch>(
            m_program->record, m_program->service,
            [this](const QString &, const auto &receiver) {
                ++m_accounts;
                receiver(candidate::Unexpected(
                    candidate::Error{candidate::ErrorKind::BadSettings, u"Gone."_s, {}, {}}));
            },
            [this] { return m_program->clock(); }, pace);
        m_watch->setOn(true);
        QTRY_VERIFY_WITH_TIMEOUT(nothingIsDue(), patience);
        QCOMPARE(m_accounts, 1); // and not once for each candidate
        m_program->later = 2 * 3600;
        restart();
        QTRY_COMPARE_WITH_TIMEOUT(m_accounts, 2, patience);
        QVERIFY(m_company->asked.isEmpty());
    }

private:
    void submit(int last, int first = 1)
    {
        for (int i = first; i <= last; ++i)
            QCOMPARE(m_program->submit(person(i)).kind, candidate::OutcomeKind::Created);
    }
    void start()
    {
        m_watch = std::make_unique<StatusWatch>(
            m_program->record, m_program->service, m_program->accounts.provider(),
            [this] { return m_program->clock(); }, quick);
        m_watch->setOn(true);
    }
    /// All that was asked for is written down.
    bool nothingIsDue()
    {
        std::optional<bool> due;
        m_program->record.nextToAsk([&](const auto &next) {
            due = *next && (!(*next)->at.isValid() || (*next)->at <= m_program->clock());
        });
        return QTest::qWaitFor([&due] { return due.has_value(); }, patience) && !*due;
    }
    /// The clock was set: a timer would find out within a minute.
    void restart()
    {
        m_watch->setOn(false);
        m_watch->setOn(true);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Company> m_company;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<StatusWatch> m_watch;
    int m_accounts = 0; ///< that were asked for
};

QTEST_GUILESS_MAIN(StatusWatchTest)
#include "statuswatchtest.moc"
