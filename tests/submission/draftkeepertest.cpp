// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/draftkeeper.h"

#include "support/unwritable.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using submission::DraftKeeper;
using submission::Record;

namespace {

candidate::Candidate named(const QString &first)
{
    candidate::Candidate candidate;
    candidate.firstName = first;
    return candidate;
}

} // namespace

/// Over a real record in a folder of its own.
class DraftKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_record = std::make_unique<Record>(m_folder->filePath(u"profile"_s),
                                            [] { return QDateTime::currentDateTimeUtc(); });
        m_record->open();
        m_keeper = std::make_unique<DraftKeeper>(*m_record);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_record.reset();
    }

    void savesByItself()
    {
        QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
        m_keeper->edited(named(u"N"_s), {});
        m_keeper->edited(named(u"Noa"_s), {});
        QVERIFY(!m_keeper->isSaved());
        QVERIFY(saved.wait());
        QVERIFY(m_keeper->isSaved());
        QVERIFY(m_keeper->id() > 0);
        QCOMPARE(firstNames(), QStringList{u"Noa"_s});
    }

    void editsWhileItIsMadeGoIntoTheSameEntry()
    {
        m_keeper->edited(named(u"N"_s), {});
        m_keeper->flush();
        m_keeper->edited(named(u"Noa"_s), {});
        m_keeper->flush(); // has no id yet
        waitUntilSaved();
        QCOMPARE(firstNames(), QStringList{u"Noa"_s});
    }

    void nothingOfTheLastFormIsLost()
    {
        m_keeper->edited(named(u"N"_s), {});
        m_keeper->flush();
        m_keeper->edited(named(u"Noa"_s), {});
        m_keeper->begin(0);
        m_keeper->edited(named(u"Tomasz"_s), {});
        waitUntilSaved();
        QCOMPARE(firstNames(), (QStringList{u"Tomasz"_s, u"Noa"_s}));
    }

    void forgetsWhatIsDiscarded()
    {
        m_keeper->edited(named(u"Noa"_s), {});
        m_keeper->forget();
        waitUntilSaved();
        QCOMPARE(firstNames(), QStringList());
        QCOMPARE(m_keeper->id(), 0);
    }

    void tellsWhenItCannotSaveUntilItCan()
    {
        m_keeper.reset();
        m_record.reset();
        QFile file(m_folder->filePath(u"blocked"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_record = std::make_unique<Record>(file.fileName(),
                                            [] { return QDateTime::currentDateTimeUtc(); });
        m_keeper = std::make_unique<DraftKeeper>(*m_record);
        QSignalSpy unavailable(m_record.get(), &Record::unavailable);
        m_record->open();
        QSignalSpy failed(m_keeper.get(), &DraftKeeper::saveFailed);
        m_keeper->edited(named(u"Noa"_s), {});
        std::optional<candidate::Error> error;
        bool called = false;
        m_keeper->whenSaved([&](const auto &reason) {
            called = true;
            error = reason;
        });
        QTRY_VERIFY(called);
        QVERIFY(error && !error->sentence.isEmpty());
        QCOMPARE(unavailable.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_keeper->id(), 0);
        QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
        QVERIFY(file.remove());
        QVERIFY(saved.wait(20'000)); // by itself
        QCOMPARE(unavailable.size(), 1);
        QCOMPARE(firstNames(), QStringList{u"Noa"_s});
    }

    void keepsWhatCannotBeSaved()
    {
        m_keeper->edited(named(u"Noa"_s), {});
        waitUntilSaved();
        auto unwritable = refuseToWrite();
        m_keeper->edited(named(u"Noa Levi"_s), {});
        QVERIFY(!m_keeper->hasFailed());
        QVERIFY(savingFails());
        QVERIFY(savingFails()); // nobody has typed since
        QVERIFY(m_keeper->hasFailed());
        QVERIFY(!m_keeper->isSaved());
        QSignalSpy saved(m_keeper.get(), &DraftKeeper::saved);
        unwritable.reset();
        QVERIFY(saved.wait(10'000)); // by itself
        QVERIFY(!m_keeper->hasFailed());
        QVERIFY(m_keeper->isSaved());
        QCOMPARE(firstNames(), QStringList{u"Noa Levi"_s});
    }

    void keepsWhatOtherFormsCouldNotSave()
    {
        auto unwritable = refuseToWrite();
        m_keeper->edited(named(u"Noa"_s), {});
        QVERIFY(savingFails());
        m_keeper->begin(0);
        m_keeper->edited(named(u"Tomasz"_s), {});
        m_keeper->begin(0);
        QVERIFY(savingFails());
        QVERIFY(!m_keeper->isSaved());
        QVERIFY(m_keeper->hasFailed()); // though the form shows another one
        unwritable.reset();
        waitUntilSaved();
        QVERIFY(m_keeper->isSaved());
        QVERIFY(!m_keeper->hasFailed());
        QStringList names = firstNames();
        names.sort();
        QCOMPARE(names, (QStringList{u"Noa"_s, u"Tomasz"_s}));
    }

    /// Whoever opens the draft meanwhile would see its older text.
    void whatIsTriedAgainHasFailedUntilItIsSaved()
    {
        m_keeper->edited(named(u"Noa"_s), {});
        waitUntilSaved();
        auto unwritable = refuseToWrite();
        m_keeper->edited(named(u"Noa Levi"_s), {});
        QVERIFY(savingFails());
        m_keeper->begin(0); // which tries again
        QVERIFY(m_keeper->hasFailed());
        QVERIFY(savingFails());
        m_keeper->flush();
        QVERIFY(m_keeper->hasFailed());
        unwritable.reset();
        waitUntilSaved(); // the try that was under way
        waitUntilSaved();
        QVERIFY(!m_keeper->hasFailed());
        QVERIFY(m_keeper->isSaved());
        QCOMPARE(firstNames(), QStringList{u"Noa Levi"_s});
    }

    void whatBelongsToAnEntryThatWasSubmittedBecomesADraftOfItsOwn()
    {
        m_keeper->edited(named(u"Noa"_s), {});
        waitUntilSaved();
        const submission::EntryId submitted = m_keeper->id();
        m_record->queue(submitted, named(u"Noa"_s), {}, {});
        QSignalSpy failed(m_keeper.get(), &DraftKeeper::saveFailed);
        m_keeper->edited(named(u"Noa L"_s), {});
        m_keeper->flush();
        m_keeper->edited(named(u"Noa Levi"_s), {}); // before it is known
        waitUntilSaved();
        QVERIFY(m_keeper->isSaved());
        QCOMPARE(failed.size(), 0);
        QVERIFY(m_keeper->id() != submitted);
        QCOMPARE(firstNames(), QStringList{u"Noa Levi"_s});
    }

    void aFailureDoesNotBringBackWhatWasLater()
    {
        auto unwritable = refuseToWrite();
        m_keeper->edited(named(u"N"_s), {});
        m_keeper->flush();
        m_keeper->edited(named(u"Noa"_s), {}); // before the failure is known
        QVERIFY(savingFails());
        unwritable.reset();
        waitUntilSaved();
        QCOMPARE(firstNames(), QStringList{u"Noa"_s});
    }

    void aFailureDoesNotBringBackWhatWasDiscarded()
    {
        auto unwritable = refuseToWrite();
        m_keeper->edited(named(u"Noa"_s), {});
        QSignalSpy failed(m_keeper.get(), &DraftKeeper::saveFailed);
        m_keeper->flush();
        m_keeper->forget();
        m_keeper->begin(0);
        QVERIFY(failed.wait());
        unwritable.reset();
        QVERIFY(m_keeper->isSaved());
        QCOMPARE(firstNames(), QStringList());
    }

private:
    std::unique_ptr<testsupport::Unwritable> refuseToWrite()
    {
        firstNames(); // the record is open
        return std::make_unique<testsupport::Unwritable>(m_folder->filePath(u"profile"_s));
    }

    /// Whether trying again to save what is left ends with an error.
    bool savingFails()
    {
        std::optional<bool> hasFailed;
        m_keeper->whenSaved(
            [&hasFailed](const auto &error) { hasFailed = error && !error->sentence.isEmpty(); });
        return QTest::qWaitFor([&hasFailed] { return hasFailed.has_value(); }, 10'000)
            && *hasFailed;
    }

    void waitUntilSaved()
    {
        bool saved = false;
        m_keeper->whenSaved([&saved](const auto &) { saved = true; });
        QTRY_VERIFY(saved);
    }

    /// Of all drafts, newest first.
    QStringList firstNames()
    {
        std::optional<QStringList> names;
        m_record->list({}, [&names](const auto &rows) {
            names.emplace();
            if (rows) {
                for (const submission::Summary &row : *rows)
                    names->append(row.name);
            }
        });
        return QTest::qWaitFor([&names] { return names.has_value(); }) ? *names
                                                                       : QStringList{u"none"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Record> m_record;
    std::unique_ptr<DraftKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(DraftKeeperTest)
#include "draftkeepertest.moc"
