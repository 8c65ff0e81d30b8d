// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/facets.h"
#include "journal/journalfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using journal::Choice;
using journal::EntryId;
using journal::Folder;
using journal::Place;
using journal::Query;

namespace {

const Place acme{u"a"_s, u"Acme"_s, u"Engineer"_s};
const Place beta{u"b"_s, u"Beta"_s, u"Nurse"_s};

Candidate at(const QString &positionUid)
{
    Candidate candidate = JournalFixture::candidate(u"Noa"_s);
    candidate.positionUid = positionUid;
    return candidate;
}

} // namespace

/// What a folder can be filtered by is what its entries are, whatever became of them.
class FacetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_profile = std::make_unique<JournalFixture>();
        m_journal = m_profile->open();
    }
    void cleanup()
    {
        m_journal.reset();
        m_profile.reset();
    }

    void countsWhatThereIs()
    {
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        m_profile->draft(*m_journal, at(u"2"_s), beta);
        QCOMPARE(clients(), (QList<Choice>{{u"a"_s, u"Acme"_s, 2}, {u"b"_s, u"Beta"_s, 1}}));
        QCOMPARE(positions(), (QList<Choice>{{u"1"_s, u"Engineer"_s, 2}, {u"2"_s, u"Nurse"_s, 1}}));
        QCOMPARE(statuses(), QList<Choice>());
        QCOMPARE(clients({.folder = Folder::Submitted}), QList<Choice>());
    }

    void whatIsNotGivenIsNoChoice()
    {
        m_profile->draft(*m_journal, at({}), {});
        QCOMPARE(*m_journal->facets({}), journal::Facets());
    }

    void eachHeedsTheOthers()
    {
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        m_profile->draft(*m_journal, at(u"2"_s), beta);
        const Query ofAcme{.accountId = u"a"_s, .clientName = u"Acme"_s};
        QCOMPARE(positions(ofAcme), (QList<Choice>{{u"1"_s, u"Engineer"_s, 1}}));
        QCOMPARE(clients(ofAcme).size(), 2); // another one can still be chosen
        QCOMPARE(clients({.positionUid = u"2"_s}), (QList<Choice>{{u"b"_s, u"Beta"_s, 1}}));
        QCOMPARE(positions({.status = u"Hired"_s}), QList<Choice>());
    }

    void anAccountMayHaveBeenAnotherClients()
    {
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        m_profile->draft(*m_journal, at(u"1"_s), {u"a"_s, u"Acme again"_s, u"Engineer"_s});
        QCOMPARE(clients().size(), 2);
        QCOMPARE(positions(), (QList<Choice>{{u"1"_s, u"Engineer"_s, 2}}));
    }

    void goAlongWithADraft()
    {
        const auto id = m_profile->draft(*m_journal, at(u"1"_s), {u"a"_s, u"Acme"_s, {}});
        QCOMPARE(positions(), (QList<Choice>{{u"1"_s, {}, 1}}));
        save(id, u"1"_s, acme); // its name came with the list of positions
        QCOMPARE(positions(), (QList<Choice>{{u"1"_s, u"Engineer"_s, 1}}));
        save(id, u"1"_s, {u"a"_s, u"Acme"_s, {}}); // which is not always there
        QCOMPARE(positions().first().entries, 1);
        save(id, u"2"_s, beta);
        QCOMPARE(clients(), (QList<Choice>{{u"b"_s, u"Beta"_s, 1}}));
        QCOMPARE(positions(), (QList<Choice>{{u"2"_s, u"Nurse"_s, 1}}));
        QVERIFY(!m_journal->remove({id}));
        QCOMPARE(*m_journal->facets({}), journal::Facets());
    }

    void goAlongThroughTheFolders()
    {
        const auto id = m_profile->draft(*m_journal, at(u"1"_s), acme);
        QVERIFY(!m_journal->queue(id, at(u"1"_s), acme));
        QCOMPARE(clients(), QList<Choice>());
        QCOMPARE(clients({.folder = Folder::Outbox}).size(), 1);
        QVERIFY(m_journal->beginSending(id));
        QVERIFY(!m_journal->finish(id, 1, m_profile->created(u"77"_s), {}));
        QCOMPARE(clients({.folder = Folder::Outbox}), QList<Choice>());
        const Query submitted{.folder = Folder::Submitted};
        QCOMPARE(statuses(submitted), (QList<Choice>{{u"New"_s, {}, 1}}));
        candidate::CandidateRecord answer;
        answer.uid = {u"77"_s, false};
        answer.status = u"Hired"_s;
        QVERIFY(m_journal->recordAnswer(id, answer));
        QCOMPARE(statuses(submitted), (QList<Choice>{{u"Hired"_s, {}, 1}}));
        QCOMPARE(m_journal->list({.folder = Folder::Submitted, .status = u"Hired"_s})->size(), 1);
        QCOMPARE(m_journal->list({.folder = Folder::Submitted, .status = u"New"_s})->size(), 0);
        QVERIFY(!m_journal->remove({id}));
        QCOMPARE(*m_journal->facets(submitted), journal::Facets());
    }

    void areFewEnoughToChooseFrom()
    {
        for (int i = 0; i <= journal::mostChoices; ++i)
            m_profile->draft(*m_journal, at(QString::number(i)), acme);
        m_profile->draft(*m_journal, at(u"7"_s), acme);
        QCOMPARE(positions().size(), journal::mostChoices);
        QCOMPARE(positions().first(), (Choice{u"7"_s, u"Engineer"_s, 2})); // the most frequent
    }

    /// A record that was there before anything was counted.
    void anOldRecordIsCounted_data() { JournalFixture::addOlderVersions(); }

    void anOldRecordIsCounted()
    {
        QFETCH(int, version);
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        m_profile->confirmed(*m_journal, at(u"2"_s), u"77"_s);
        const auto before =
            std::pair(*m_journal->facets({}), *m_journal->facets({.folder = Folder::Submitted}));
        m_journal.reset();
        JournalFixture::makeVersion(m_profile->record(), version);
        m_journal = m_profile->open();
        QCOMPARE(
            std::pair(*m_journal->facets({}), *m_journal->facets({.folder = Folder::Submitted})),
            before);
        m_profile->draft(*m_journal, at(u"1"_s), acme);
        QCOMPARE(clients().first().entries, 2);
    }

private:
    void save(EntryId id, const QString &positionUid, const Place &place)
    {
        if (!m_journal->saveDraft(id, at(positionUid), place))
            qFatal("cannot save");
    }
    QList<Choice> clients(const Query &query = {}) { return m_journal->facets(query)->clients; }
    QList<Choice> positions(const Query &query = {}) { return m_journal->facets(query)->positions; }
    QList<Choice> statuses(const Query &query = {}) { return m_journal->facets(query)->statuses; }

    std::unique_ptr<JournalFixture> m_profile;
    std::unique_ptr<journal::Journal> m_journal;
};

QTEST_GUILESS_MAIN(FacetsTest)
#include "facetstest.moc"
