// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/journalfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using journal::Folder;

/// Bits that flip and files that are cut, wherever chance wills. SUBMITTAL_ROUNDS for more of it,
/// SUBMITTAL_SEED for the same again.
class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_rounds = qEnvironmentVariableIntValue("SUBMITTAL_ROUNDS");
        if (m_rounds <= 0)
            m_rounds = 40;
        bool isGiven = false;
        m_seed = quint32(qEnvironmentVariable("SUBMITTAL_SEED").toUInt(&isGiven));
        if (!isGiven)
            m_seed = QRandomGenerator::system()->generate();
        qInfo("SUBMITTAL_SEED=%u", m_seed);

        auto journal = m_profile.open();
        for (int i = 0; i < confirmed; ++i) {
            if (i == confirmed / 2) {
                if (journal->backUp())
                    qFatal("no backup");
                journal.reset(); // all in the file; what follows is in the write-ahead log
                journal = m_profile.open();
            }
            auto candidate = samples::fullCandidate();
            candidate.partnerCandidateId = QString::number(i);
            m_profile.confirmed(*journal, candidate, u"uid %1"_s.arg(i));
        }
        for (const auto &name : {u"record.sqlite"_s, u"record.sqlite-wal"_s, u"confirmed.log"_s,
                                 u"backups/2026-11-24.sqlite"_s})
            m_content.insert(name, m_profile.read(m_profile.path(name)));
        QVERIFY(m_content.value(u"record.sqlite-wal"_s).size() > 4096);
    }

    void losesNoUid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("cut");
        for (const auto &name : {u"record.sqlite"_s, u"record.sqlite-wal"_s}) {
            QTest::newRow(qPrintable(name + u" flipped"_s)) << name << false;
            QTest::newRow(qPrintable(name + u" cut"_s)) << name << true;
        }
    }

    void losesNoUid()
    {
        QFETCH(QString, name);
        QFETCH(bool, cut);
        QRandomGenerator random(m_seed);
        int found = 0;
        for (int round = 0; round < m_rounds; ++round) {
            QByteArray damaged = m_content.value(name);
            if (cut)
                damaged.truncate(random.bounded(int(damaged.size())));
            for (int flips = cut ? 0 : 1 + random.bounded(8); flips > 0; --flips) {
                const auto at = random.bounded(int(damaged.size()));
                damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
            }
            found += uidsWith(name, damaged);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(found >= m_rounds * confirmed * 99 / 100,
                 qPrintable(u"%1 of %2"_s.arg(found).arg(m_rounds * confirmed)));
    }

private:
    static constexpr int confirmed = 20;

    /// How many confirmed uids are found again.
    int uidsWith(const QString &name, const QByteArray &damaged)
    {
        JournalFixture profile;
        QDir().mkpath(profile.path(u"backups"_s));
        for (auto it = m_content.begin(); it != m_content.end(); ++it)
            profile.write(profile.path(it.key()), it.key() == name ? damaged : it.value());
        auto opened = profile.tryOpen();
        if (!opened) { // a flipped bit in the name of the machine that has the lease: it gets over
            profile.now = profile.now + 2 * journal::Lease::duration;
            opened = profile.tryOpen();
        }
        if (!opened) { // a flipped bit in the number of the schema
            if (!opened.error().sentence.contains(u"newer"_s))
                QTest::qFail(qPrintable(opened.error().sentence + opened.error().detail), __FILE__,
                             __LINE__);
            return opened.error().sentence.contains(u"newer"_s) ? confirmed : 0;
        }
        const QString aside = (*opened)->report().setAside;
        if (!aside.isEmpty() && name == "record.sqlite"_L1
            && profile.read(profile.path(aside)) != damaged)
            QTest::qFail("what was damaged is not kept", __FILE__, __LINE__);
        QSet<QString> uids;
        journal::Query query;
        query.folder = Folder::Submitted;
        const auto page = (*opened)->list(query);
        for (const auto &summary : page ? *page : QList<journal::Summary>()) {
            const auto entry = (*opened)->entry(summary.id);
            if (entry && entry->uid.value.startsWith(u"uid "_s))
                uids.insert(entry->uid.value);
        }
        return int(uids.size());
    }

    JournalFixture m_profile;
    QMap<QString, QByteArray> m_content;
    int m_rounds = 0;
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
