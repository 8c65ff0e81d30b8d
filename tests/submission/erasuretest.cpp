// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/record.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using submission::EntryId;
using submission::Record;
using submission::Remains;

namespace {

constexpr int patience = 20'000;

} // namespace

/// Over a real record in a folder of its own.
class ErasureTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_record =
            std::make_unique<Record>(profile(), [] { return QDateTime::currentDateTimeUtc(); });
        QSignalSpy opened(m_record.get(), &Record::opened);
        m_record->open();
        QVERIFY(opened.wait(patience));
    }

    void takesTheFilesThatNobodyElseHas()
    {
        candidate::Candidate marked = named(u"Zebedee"_s);
        marked.resume = kept("only zebedee's");
        marked.files = {*kept("of both")};
        const auto earlier = kept("was replaced before it was sent, zebedee too");
        candidate::Candidate other = named(u"Keep"_s);
        other.files = marked.files;
        const EntryId draft = saved(other);
        const EntryId id = submitted(marked);
        QVERIFY(!filesWith("zebedee").isEmpty());

        const auto remains = erased(id);
        QVERIFY(remains);
        QVERIFY(!remains->areFiles);
        QVERIFY(remains->setAside.isEmpty());
        QCOMPARE(filesWith("zebedee"), QStringList());
        QVERIFY(!QFile::exists(marked.resume->path));
        QVERIFY(!QFile::exists(earlier->path));
        QVERIFY(QFile::exists(other.files.first().path));
        QVERIFY(has(draft));
        QVERIFY(!has(id));
    }

    void takesWhatMayHaveArrived()
    {
        candidate::Candidate candidate = named(u"Zebedee"_s);
        candidate.resume = kept("zebedee's");
        const EntryId id = sent(candidate, candidate::OutcomeKind::Unknown);
        QSignalSpy removed(m_record.get(), &Record::removed);
        QVERIFY(erased(id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(!has(id));
        QCOMPARE(filesWith("zebedee"), QStringList());
    }

    void leavesWhatIsBeingSent()
    {
        candidate::Candidate candidate = named(u"Noa"_s);
        candidate.resume = kept("hers");
        const EntryId id = begun(candidate).first;
        QSignalSpy removed(m_record.get(), &Record::removed);
        const auto remains = erased(id);
        QVERIFY(!remains);
        QVERIFY(!remains.error().sentence.isEmpty());
        QCOMPARE(removed.size(), 0);
        QVERIFY(has(id));
        QVERIFY(QFile::exists(candidate.resume->path));
    }

    void tellsOfRecordsThatWereSetAside()
    {
        QFile aside(profile() + u"/record.sqlite.damaged-1"_s);
        QVERIFY(aside.open(QIODevice::WriteOnly));
        const auto remains = erased(submitted(named(u"Noa"_s)));
        QVERIFY(remains);
        QCOMPARE(remains->setAside, QStringList{u"record.sqlite.damaged-1"_s});
    }

    void tellsThatTheListsChanged()
    {
        const EntryId id = submitted(named(u"Noa"_s));
        QSignalSpy changed(m_record.get(), &Record::changed);
        QVERIFY(erased(id));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
        QVERIFY(!erased(id)); // it is gone
    }

private:
    QString profile() const { return m_folder->filePath(u"profile"_s); }

    static candidate::Candidate named(const QString &first)
    {
        candidate::Candidate candidate;
        candidate.firstName = first;
        candidate.partnerCandidateId = u"id of "_s + first;
        candidate.positionUid = u"11.11"_s;
        return candidate;
    }

    std::optional<candidate::Attachment> kept(const QByteArray &content)
    {
        QFile file(m_folder->filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        file.close();
        auto future = m_record->keepFile(file.fileName());
        return *future.result();
    }

    /// The answer to what is asked of the record.
    template <typename T, typename Ask>
    static candidate::Result<T> answerTo(Ask ask)
    {
        std::optional<candidate::Result<T>> answer;
        ask([&answer](const candidate::Result<T> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
            qFatal("no answer");
        return *answer;
    }

    EntryId saved(const candidate::Candidate &candidate)
    {
        return *answerTo<EntryId>(
            [&](const auto &receiver) { m_record->saveDraft(0, candidate, {}, receiver); });
    }

    /// The entry, and the number of its attempt.
    std::pair<EntryId, int> begun(const candidate::Candidate &candidate)
    {
        const EntryId id = saved(candidate);
        (void)answerTo<bool>([&](const auto &receiver) {
            m_record->queue(id, candidate, {},
                            [receiver](const auto &error) { receiver(!error.has_value()); });
        });
        const auto attempt =
            answerTo<int>([&](const auto &receiver) { m_record->beginSending(id, receiver); });
        return {id, *attempt};
    }

    EntryId sent(const candidate::Candidate &candidate, candidate::OutcomeKind kind)
    {
        const std::pair<EntryId, int> begun = this->begun(candidate);
        candidate::Outcome outcome;
        outcome.kind = kind;
        outcome.record.uid = {u"uid of Zebedee"_s, false};
        outcome.record.json = {{u"first_name"_s, candidate.firstName}};
        (void)answerTo<bool>([&](const auto &receiver) {
            m_record->endSending(begun.first, begun.second, outcome, {},
                                 [receiver](const auto &error) { receiver(!error.has_value()); });
        });
        return begun.first;
    }
    EntryId submitted(const candidate::Candidate &candidate)
    {
        return sent(candidate, candidate::OutcomeKind::Created);
    }

    candidate::Result<Remains> erased(EntryId id)
    {
        return answerTo<Remains>([&](const auto &receiver) { m_record->erase(id, receiver); });
    }

    bool has(EntryId id)
    {
        return answerTo<submission::Entry>(
                   [&](const auto &receiver) { m_record->entry(id, receiver); })
            .has_value();
    }

    /// The names of the profile's files that hold a text, in any case of its letters.
    QStringList filesWith(const QByteArray &text) const
    {
        QStringList names;
        QDirIterator it(profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().toLower().contains(text))
                names.append(it.fileName());
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Record> m_record;
};

QTEST_GUILESS_MAIN(ErasureTest)
#include "erasuretest.moc"
