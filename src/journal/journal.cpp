// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/journal.h"

#include "journal/diskerror.h"
#include "journal/durable.h"
#include "journal/facets.h"
#include "journal/remarks.h"
#include "journal/searchtext.h"
#include "journal/transaction.h"

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

/// The list of positions may be out of reach: then the name that the position had is its name.
Place namedAsBefore(Place place, const QString &positionUid, const Summary &before)
{
    if (place.positionName.isEmpty() && positionUid == before.positionUid)
        place.positionName = before.place.positionName;
    return place;
}

} // namespace

Journal::Journal(std::unique_ptr<Database> database, const Paths &paths, Clock clock, Holder holder)
    : m_database(std::move(database))
    , m_entries(*m_database)
    , m_listing(*m_database)
    , m_lease(*m_database, std::move(holder))
    , m_log(paths.confirmedLog)
    , m_backups(paths.backups)
    , m_clock(std::move(clock))
{
}

Result<std::unique_ptr<Journal>> Journal::open(const QString &profileFolder, Clock clock,
                                               Check check, Holder holder)
{
    const Paths paths(profileFolder);
    if (auto error = makePrivateFolder(paths.folder))
        return Unexpected(*error);
    Report report;
    auto database = openRecord(paths, check, report);
    if (!database)
        return Unexpected(database.error());
    std::unique_ptr<Journal> journal(
        new Journal(std::move(*database), paths, std::move(clock), std::move(holder)));
    if (auto error = journal->m_lease.take(journal->m_clock()))
        return Unexpected(*error);
    if (auto error = reconcile(*journal->m_database, journal->m_log, journal->m_clock(), report))
        return Unexpected(*error);
    journal->m_report = report;
    return journal;
}

Journal::~Journal()
{
    m_lease.release();
}

std::optional<Error> Journal::keepLease()
{
    return m_lease.keep(m_clock());
}

/// The entry, or an error that says that it is gone.
Result<Summary> Journal::found(EntryId id)
{
    const auto summary = m_listing.find(id);
    if (!summary)
        return Unexpected(summary.error());
    if (!*summary)
        return Unexpected(gone());
    return **summary;
}

/// The entry in the state that follows, or an error that says why the event has no business.
Result<Summary> Journal::moved(EntryId id, Event event)
{
    auto summary = found(id);
    if (!summary)
        return summary;
    const auto state = next(summary->state, event);
    if (!state)
        return Unexpected(notNow(event));
    summary->state = *state;
    summary->changed = m_clock();
    return summary;
}

std::optional<Error> Journal::relist(const Summary &summary)
{
    const auto candidate = m_entries.candidate(summary.id);
    return candidate ? m_listing.add(summary, *candidate) : std::optional(candidate.error());
}

Result<EntryId> Journal::saveDraft(EntryId id, const Candidate &candidate, const Place &asked)
{
    const auto error = transact(*m_database, [&]() -> std::optional<Error> {
        Summary summary;
        Place place = asked;
        if (id != 0) {
            const auto old = found(id);
            if (!old)
                return old.error();
            place = namedAsBefore(asked, candidate.positionUid, *old);
            const auto saved = m_entries.candidate(id);
            if (!saved)
                return saved.error();
            const bool isChanged = *saved != candidate || old->place != place;
            if (!isChanged && folderOf(old->state) == Folder::Drafts)
                return std::nullopt;
            const auto edited = moved(id, Event::Edit);
            if (!edited)
                return edited.error();
            summary = *edited;
        } else {
            const auto made = m_entries.insert(m_clock());
            if (!made)
                return made.error();
            summary.id = *made;
            summary.changed = m_clock();
        }
        const bool isNew = id == 0;
        summary.place = place;
        summary.name = candidate::listedName(candidate);
        summary.positionUid = candidate.positionUid;
        summary.remark.clear();
        if (auto failed = isNew ? m_listing.add(summary, candidate) : m_listing.update(summary))
            return failed;
        if (auto failed = isNew ? std::nullopt : m_listing.markUnindexed(summary.id))
            return failed;
        id = summary.id;
        return m_entries.setCandidate(summary.id, candidate);
    });
    if (error)
        return Unexpected(*error);
    return id;
}

std::optional<Error> Journal::queue(EntryId id, const Candidate &frozen, const Place &place)
{
    return transact(*m_database, [&]() -> std::optional<Error> {
        auto summary = moved(id, Event::Queue);
        if (!summary)
            return summary.error();
        summary->place = namedAsBefore(place, frozen.positionUid, *summary);
        summary->name = candidate::listedName(frozen);
        summary->positionUid = frozen.positionUid;
        summary->remark.clear();
        summary->nextTry = {};
        summary->queued = m_clock();
        if (auto error = m_entries.setCandidate(id, frozen))
            return error;
        return m_listing.add(*summary, frozen);
    });
}

std::optional<Error> Journal::recall(EntryId id)
{
    return transact(*m_database, [&]() -> std::optional<Error> {
        auto summary = moved(id, Event::Recall);
        if (!summary)
            return summary.error();
        summary->nextTry = {};
        summary->queued = {};
        return relist(*summary);
    });
}

std::optional<Error> Journal::changeQueued(EntryId id, const std::function<void(Summary &)> &change)
{
    return transact(*m_database, [&]() -> std::optional<Error> {
        auto summary = found(id);
        if (!summary)
            return summary.error();
        if (summary->state != State::Queued)
            return notNow(Event::Begin);
        change(*summary);
        return m_listing.update(*summary);
    });
}

std::optional<Error> Journal::postpone(EntryId id, const QDateTime &nextTry, const QString &remark)
{
    return changeQueued(id, [&](Summary &summary) {
        summary.nextTry = nextTry;
        summary.remark = remark;
    });
}

std::optional<Error> Journal::hasten(EntryId id)
{
    return changeQueued(id, [this](Summary &summary) {
        summary.nextTry = {};
        summary.queued = m_clock();
    });
}

/// Indexes what was saved since the last search.
std::optional<Error> Journal::catchUp()
{
    const auto ids = m_listing.unindexed();
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return std::nullopt;
    return transact(*m_database, [&]() -> std::optional<Error> {
        for (const EntryId id : *ids) {
            const auto summary = found(id);
            if (!summary)
                return summary.error();
            const auto candidate = m_entries.candidate(id);
            if (!candidate)
                return candidate.error();
            if (auto error = m_listing.index(*summary, *candidate))
                return error;
        }
        return std::nullopt;
    });
}

/// What a search gives, once what was saved lately is in the index and the index is whole.
template <typename T>
Result<T> Journal::searched(const Query &query, const std::function<Result<T>()> &search)
{
    if (!isSearch(query))
        return search();
    catchUp(); // where it fails (a full disk, say), what was indexed before is found
    auto found = search();
    if (found || !isDamage(found.error()))
        return found;
    // Whether the index is whole no check of the pages tells. It holds nothing of its own.
    if (m_database->run(u"INSERT INTO search (search) VALUES ('rebuild')"_s))
        return found;
    return search();
}

Result<QList<Summary>> Journal::list(const Query &query)
{
    return searched<QList<Summary>>(query, [&] { return m_listing.list(query); });
}

Result<QList<Entry>> Journal::entries(const Query &query)
{
    const auto page = list(query);
    if (!page)
        return Unexpected(page.error());
    QList<Entry> entries;
    entries.reserve(page->size());
    const Reading reading(*m_database);
    for (const Summary &summary : *page) {
        auto entry = m_entries.load(summary);
        if (!entry)
            return Unexpected(entry.error());
        entries.append(std::move(*entry));
    }
    return entries;
}

Result<int> Journal::count(const Query &query, int most)
{
    return searched<int>(query, [&] { return m_listing.count(query, most); });
}

Result<Facets> Journal::facets(const Query &query)
{
    return journal::facets(*m_database, query);
}

Result<Counts> Journal::counts()
{
    return m_listing.counts();
}

Result<Entry> Journal::entry(EntryId id)
{
    const auto summary = found(id);
    return summary ? m_entries.load(*summary) : Unexpected(summary.error());
}

Result<QList<Summary>> Journal::withPartnerId(const QString &partnerCandidateId)
{
    return m_listing.withPartnerId(partnerCandidateId);
}

Result<QList<EntryId>> Journal::inState(State state)
{
    return m_listing.inState(state);
}

Result<QSet<QByteArray>> Journal::referencedFiles()
{
    return m_entries.files();
}

std::optional<Error> Journal::backUp()
{
    return m_backups.make(*m_database, m_clock().date());
}

std::optional<Error> Journal::check()
{
    return checkPages(*m_database);
}

} // namespace journal
