// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/record.h"

#include "comeet/replies.h"
#include "journal/candidatejson.h"
#include "journal/durable.h"
#include "journal/filestore.h"
#include "submission/recordroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPromise>
#include <QStandardPaths>
#include <QSysInfo>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace submission {

using candidate::Error;
using candidate::Result;
using candidate::Unexpected;
using journal::Journal;

QList<candidate::Attachment> filesOf(const candidate::Candidate &candidate)
{
    return journal::attachmentsOf(candidate);
}

QString filesFolder(const QString &profile)
{
    return profile + QLatin1String("/files");
}

namespace {

/// What became of the record's file; mostly nothing.
QString sentenceOfFile(const journal::Report &report)
{
    const QString day = QLocale().toString(report.restoredFrom);
    if (!report.setAside.isEmpty()) {
        return report.restoredFrom.isValid()
            ? Record::tr("The record was damaged. It was set aside as %1, and the "
                         "backup of %2 took its place.")
                  .arg(report.setAside, day)
            : Record::tr("The record was damaged and there was no backup. It was set "
                         "aside as %1, and a new one was begun.")
                  .arg(report.setAside);
    }
    if (report.restoredFrom.isValid()) {
        return Record::tr("The record was gone, and the backup of %1 took its place. If a scanner "
                          "or a cleaning program removed it, have that program leave Submittal's "
                          "folder alone.")
            .arg(day);
    }
    if (report.isLost) {
        return Record::tr("The record was gone and there was no backup, so a new one was begun. If "
                          "a scanner or a cleaning program removed it, have that program leave "
                          "Submittal's folder alone.");
    }
    return {};
}

QStringList sentencesOf(const journal::Report &report)
{
    QStringList mended;
    if (const QString sentence = sentenceOfFile(report); !sentence.isEmpty())
        mended.append(sentence);
    if (report.uidsAdded > 0) {
        mended.append(Record::tr("%n submission(s) that Comeet confirmed were missing from the "
                                 "record, and are in Submitted again. Look in Comeet for what is "
                                 "not shown of them here.",
                                 nullptr, report.uidsAdded));
    }
    if (report.interrupted > 0) {
        mended.append(Record::tr("%n submission(s) broke off when Submittal last ended, and may "
                                 "have arrived: the Outbox has them.",
                                 nullptr, report.interrupted));
    }
    return mended;
}

/// Deletes the copies of files that no entry has any more. What fails here is tried again at the
/// next start.
void tidyUp(Journal &journal, const QString &folder, const journal::Clock &clock)
{
    if (const auto referenced = journal.referencedFiles(); referenced)
        (void)journal::FileStore(filesFolder(folder), clock).sweep(*referenced);
}

/// Whether a lock that is held was left behind by a run that was killed, which QLockFile takes for
/// alive: under another name of the host, as each run in a container has one, or with the number
/// that this process has now. Whoever does live and has it open still holds the file itself, which
/// is then not removed; where not even that is seen, the lease in the record decides.
bool isLeftBehind(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program)
        && (pid == QCoreApplication::applicationPid()
            || (!host.isEmpty() && host != QSysInfo::machineHostName()));
}

/// Nothing but another Submittal that has the record open refuses it.
bool isLocked(QLockFile &lock)
{
    const auto isRefused = [&lock] {
        return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
    };
    return isRefused() && !(isLeftBehind(lock) && lock.removeStaleLockFile() && !isRefused());
}

/// The entries of these states, oldest first.
Result<QList<Entry>> entriesIn(Journal &journal, std::initializer_list<State> states)
{
    QList<Entry> entries;
    for (const State state : states) {
        const auto ids = journal.inState(state);
        if (!ids)
            return Unexpected(ids.error());
        for (const EntryId id : *ids) {
            auto entry = journal.entry(id);
            if (!entry)
                return Unexpected(entry.error());
            entries.append(std::move(*entry));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.summary.row < b.summary.row; });
    return entries;
}

/// How far on an entry is, for whoever asks for it by its id.
int progressOf(State state)
{
    switch (state) {
    case State::Draft:
    case State::Refused:
        return 0;
    case State::Queued:
        return 1;
    case State::Sending:
        return 2;
    case State::Unknown:
        return 3;
    case State::Confirmed:
        break;
    }
    return 4;
}

Result<std::optional<Entry>> furthest(Journal &journal, const QString &accountId,
                                      const QString &partnerCandidateId, const QString &positionUid)
{
    const auto found = journal.withPartnerId(partnerCandidateId);
    if (!found)
        return Unexpected(found.error());
    std::optional<Summary> best;
    for (const Summary &summary : *found) { // the newest first
        if (summary.place.accountId == accountId && summary.positionUid == positionUid
            && (!best || progressOf(summary.state) > progressOf(best->state)))
            best = summary;
    }
    if (!best)
        return std::optional<Entry>();
    auto entry = journal.entry(best->id);
    return entry ? Result(std::optional(std::move(*entry))) : Unexpected(entry.error());
}

} // namespace

std::optional<Error> Record::Room::open(const QString &folder, const journal::Clock &clock)
{
    // The journal says why if it is not there.
    const bool isThere = !journal::makePrivateFolder(folder);
    lock = std::make_unique<QLockFile>(folder + QLatin1String("/lock"));
    lock->setStaleLockTime(0); // as long as the program that holds it lives
    // To a second one, what the first is sending would look like a send that broke off.
    if (isThere && isLocked(*lock)) {
        whyNot = {
            candidate::ErrorKind::LocalDisk,
            Record::tr("Submittal is open already. Use the window that is there: here nothing "
                       "can be saved or sent."),
            {},
            {}};
        return whyNot;
    }
    auto opened = Journal::open(folder, clock);
    if (!opened) {
        whyNot = opened.error();
        return whyNot;
    }
    journal = std::move(*opened);
    signOfLife = std::make_unique<QTimer>();
    QObject::connect(signOfLife.get(), &QTimer::timeout, this, [this, clock] {
        journal->keepLease(); // whoever lost the lease hears of it when he sends
        backUp(clock().date());
    });
    signOfLife->start(signOfLifeEach);
    return {};
}

/// Not at a start alone: Submittal may stay open for weeks.
void Record::Room::backUp(QDate today)
{
    const auto error = journal->backUp();
    if (!error || std::exchange(noBackup, today) == today)
        return;
    Error told = *error;
    told.sentence =
        Record::tr("Today's backup of the record could not be made. %1").arg(error->sentence);
    backupFailed(told);
}

Record::Record(QString profileFolder, journal::Clock clock, QObject *parent,
               std::chrono::milliseconds signOfLife)
    : QObject(parent)
    , m_folder(std::move(profileFolder))
    , m_clock(std::move(clock))
    , m_room(new Room)
{
    m_room->signOfLifeEach = signOfLife;
    m_room->backupFailed = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { emit backupFailed(error); }, Qt::QueuedConnection);
    };
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("record"));
}

Record::~Record()
{
    if (!m_thread.isRunning()) {
        delete m_room;
        return;
    }
    // Behind all that was asked.
    QMetaObject::invokeMethod(
        m_room, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void Record::open()
{
    QMetaObject::invokeMethod(
        m_room, [this] { openRoom(true); }, Qt::QueuedConnection);
    m_isOpening = true;
    for (auto &task : std::exchange(m_early, {}))
        post(std::move(task));
    m_thread.start();
}

/// Behind all that was posted before, and behind open(): before it there is no journal to ask.
void Record::post(std::function<void()> task)
{
    if (m_isOpening)
        QMetaObject::invokeMethod(m_room, std::move(task), Qt::QueuedConnection);
    else
        m_early.push_back(std::move(task));
}

/// In the record's thread.
void Record::openRoom(bool isFirst)
{
    const auto error = m_room->open(m_folder, m_clock);
    m_room->sinceTry.start();
    if (error && !isFirst)
        return; // known; each answer says it too
    const QStringList mended = error ? QStringList() : sentencesOf(m_room->journal->report());
    QMetaObject::invokeMethod(
        this,
        [this, error, mended] {
            if (error) {
                emit unavailable(*error);
                return;
            }
            emit opened(mended);
            tidyUpLater();
        },
        Qt::QueuedConnection);
}

/// In the record's thread: the disk may be there by now, or another machine done.
void Record::openAgain()
{
    if (!m_room->journal && m_room->sinceTry.hasExpired(retryPause.count()))
        openRoom(false);
}

/// Behind what the windows asked as soon as it was open: a backup of a long record takes seconds.
void Record::tidyUpLater()
{
    QMetaObject::invokeMethod(
        m_room,
        [room = m_room, folder = m_folder, clock = m_clock] {
            room->backUp(clock().date());
            tidyUp(*room->journal, folder, clock);
        },
        Qt::QueuedConnection);
}

void Record::write(std::function<std::optional<Error>(Journal &)> action, Done done)
{
    ask<bool>(
        [action = std::move(action)](Journal &journal) -> Result<bool> {
            if (auto error = action(journal))
                return Unexpected(*error);
            return true;
        },
        [this, done = std::move(done)](const Result<bool> &written) {
            if (written)
                emit changed();
            if (done)
                done(written ? std::nullopt : std::optional(written.error()));
        });
}

void Record::saveDraft(EntryId id, const candidate::Candidate &candidate, const Place &place,
                       Receiver<EntryId> receiver)
{
    ask<EntryId>([id, candidate,
                  place](Journal &journal) { return journal.saveDraft(id, candidate, place); },
                 [this, receiver = std::move(receiver)](const Result<EntryId> &saved) {
                     receiver(saved);
                     if (saved)
                         emit changed();
                 });
}

void Record::queue(EntryId id, const candidate::Candidate &frozen, const Place &place, Done done)
{
    write([id, frozen, place](Journal &journal) { return journal.queue(id, frozen, place); },
          std::move(done));
}

void Record::beginSending(EntryId id, Receiver<int> receiver)
{
    ask<int>([id](Journal &journal) { return journal.beginSending(id); },
             [this, receiver = std::move(receiver)](const Result<int> &attempt) {
                 receiver(attempt);
                 emit changed();
             });
}

void Record::endSending(EntryId id, int attempt, const candidate::Outcome &outcome,
                        const QDateTime &nextTry, Done done)
{
    write(
        [id, attempt, outcome, nextTry](Journal &journal) {
            return nextTry.isValid()
                ? journal.finish(id, attempt, outcome, outcome.serverDate, nextTry)
                : journal.finishForGood(id, attempt, outcome, outcome.serverDate);
        },
        std::move(done));
}

void Record::postpone(EntryId id, const QDateTime &nextTry, const QString &remark, Done done)
{
    write([id, nextTry, remark](Journal &journal) { return journal.postpone(id, nextTry, remark); },
          std::move(done));
}

void Record::hasten(EntryId id, Done done)
{
    write([id](Journal &journal) { return journal.hasten(id); }, std::move(done));
}

void Record::recall(EntryId id, Done done)
{
    write([id](Journal &journal) { return journal.recall(id); }, std::move(done));
}

void Record::keepAnswer(EntryId id, const candidate::CandidateRecord &answer)
{
    write(
        [id, answer](Journal &journal) -> std::optional<Error> {
            const auto kept = journal.recordAnswer(id, answer);
            return kept ? std::nullopt : std::optional(kept.error());
        },
        {});
}

void Record::keepNews(EntryId id, const candidate::CandidateRecord &answer, const QDateTime &next,
                      Receiver<bool> receiver)
{
    ask<bool>(
        [id, answer, next](Journal &journal) -> Result<bool> {
            const auto news = journal.recordAnswer(id, answer, false);
            if (!news)
                return news;
            if (auto error = journal.askAgain(id, next))
                return Unexpected(*error);
            return news;
        },
        [this, receiver = std::move(receiver)](const Result<bool> &news) {
            if (news && *news)
                emit changed();
            receiver(news);
        });
}

void Record::markSeen(EntryId id)
{
    write([id](Journal &journal) { return journal.markSeen(id); }, {});
}

void Record::nextToAsk(Receiver<std::optional<journal::ToAsk>> receiver)
{
    ask<std::optional<journal::ToAsk>>([](Journal &journal) { return journal.nextToAsk(); },
                                       std::move(receiver));
}

void Record::askAgain(EntryId id, const QDateTime &at)
{
    ask<bool>(
        [id, at](Journal &journal) -> Result<bool> {
            if (auto error = journal.askAgain(id, at))
                return Unexpected(*error);
            return true;
        },
        [](const Result<bool> &) {}); // where it fails, it is asked for once more than needed
}

void Record::list(const Query &query, Receiver<QList<Summary>> receiver)
{
    ask<QList<Summary>>([query](Journal &journal) { return journal.list(query); },
                        std::move(receiver));
}

void Record::entries(const Query &query, Receiver<QList<Entry>> receiver)
{
    ask<QList<Entry>>([query](Journal &journal) { return journal.entries(query); },
                      std::move(receiver));
}

void Record::count(const Query &query, Receiver<int> receiver)
{
    ask<int>([query](Journal &journal) { return journal.count(query); }, std::move(receiver));
}

void Record::countEverywhere(const Query &query, Receiver<Counts> receiver)
{
    ask<Counts>(
        [query](Journal &journal) -> Result<Counts> {
            Counts counts;
            for (const auto &[folder, number] : {std::pair(Folder::Drafts, &counts.drafts),
                                                 std::pair(Folder::Outbox, &counts.outbox),
                                                 std::pair(Folder::Submitted, &counts.submitted)}) {
                Query there = query;
                there.folder = folder;
                const auto found = journal.count(there, mostCounted);
                if (!found)
                    return Unexpected(found.error());
                *number = *found;
            }
            return counts;
        },
        std::move(receiver));
}

void Record::facets(const Query &query, Receiver<Facets> receiver)
{
    ask<Facets>([query](Journal &journal) { return journal.facets(query); }, std::move(receiver));
}

void Record::counts(Receiver<Counts> receiver)
{
    ask<Counts>([](Journal &journal) { return journal.counts(); }, std::move(receiver));
}

void Record::entry(EntryId id, Receiver<Entry> receiver)
{
    ask<Entry>([id](Journal &journal) { return journal.entry(id); }, std::move(receiver));
}

void Record::outbox(Receiver<QList<Entry>> receiver)
{
    ask<QList<Entry>>(
        [](Journal &journal) {
            return entriesIn(journal, {State::Queued, State::Unknown});
        },
        std::move(receiver));
}

QFuture<Result<candidate::Attachment>> Record::keepFile(const QString &path) const
{
    return QtConcurrent::run([path, folder = filesFolder(m_folder),
                              clock = m_clock](QPromise<Result<candidate::Attachment>> &promise) {
        auto kept = journal::FileStore(folder, clock).keep(path, [&promise] {
            return promise.isCanceled();
        });
        if (!promise.isCanceled())
            promise.addResult(std::move(kept));
    });
}

QFuture<Result<candidate::Attachment>> Record::keepBytes(const QString &name,
                                                         const QByteArray &content) const
{
    return QtConcurrent::run([name, content, folder = filesFolder(m_folder), clock = m_clock] {
        return journal::FileStore(folder, clock).keepBytes(name, content);
    });
}

Result<candidate::Attachment> Record::keepFileNow(const QString &path) const
{
    return journal::FileStore(filesFolder(m_folder), m_clock).keep(path);
}

Result<candidate::Attachment> Record::keepBytesNow(const QString &name,
                                                   const QByteArray &content) const
{
    return journal::FileStore(filesFolder(m_folder), m_clock).keepBytes(name, content);
}

void Record::find(const QString &accountId, const QString &partnerCandidateId,
                  const QString &positionUid, Receiver<std::optional<Entry>> receiver)
{
    ask<std::optional<Entry>>(
        [accountId, partnerCandidateId, positionUid](Journal &journal) {
            return furthest(journal, accountId, partnerCandidateId, positionUid);
        },
        std::move(receiver));
}

QString Record::defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QLatin1String("/profile");
}

candidate::CandidateRecord Record::answerOf(const Entry &entry)
{
    candidate::CandidateRecord record = comeet::candidateFrom(entry.answer);
    if (record.uid.isEmpty())
        record.uid = entry.uid;
    return record;
}

} // namespace submission
