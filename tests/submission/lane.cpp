// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "lane.h"

#include "candidate/outcomeword.h"
#include "samples.h"
#include "support/scratch.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::Outcome;
using candidate::OutcomeKind;
using submission::EntryId;
using submission::State;

namespace testsupport {

namespace {

constexpr int mostAttempts = 200; // for one candidate: more is no chance

constexpr submission::RetryPolicy soon{20ms, 100ms, 24h};

comeet::Timeouts impatient()
{
    return {5'000ms, 300ms, 300ms};
}

} // namespace

Pool::Pool(quint32 seed)
    : m_folder(scratchTemplate())
{
    QRandomGenerator random(seed);
    for (int i = 0; i < 40; ++i) {
        m_small.append(makeFile(m_folder.path(), u"small-%1.pdf"_s.arg(i), random.bounded(1, 6'000),
                                random.generate()));
    }
    for (int i = 0; i < 6; ++i) {
        m_large.append(makeFile(m_folder.path(), u"large-%1.pdf"_s.arg(i),
                                random.bounded(200'000, 3'000'000), random.generate()));
    }
}

candidate::Candidate Pool::candidate(const QString &id, QRandomGenerator &random) const
{
    candidate::Candidate candidate = someone(id);
    const auto &files = random.bounded(100) == 0 ? m_large : m_small;
    const auto any = [&] { return files.at(random.bounded(files.size())); };
    if (random.bounded(4) > 0)
        candidate.resume = any();
    for (int count = random.bounded(3); count > 0; --count)
        candidate.files.append(any());
    return candidate;
}

Lane::Lane(const Pool &pool, Front front, Chance chance, quint32 seed, int number)
    : m_pool(pool)
    , m_random(seed + number)
    , m_name(u"L%1"_s.arg(number))
    , m_outbox(number % 2 == 0)
    , m_folder(scratchTemplate())
    , m_server(front, [random = QRandomGenerator(seed + number + 1'000), chance](int) mutable {
        return chance(random);
    })
{
    open();
}

void Lane::open()
{
    m_program = std::make_unique<Program>(m_folder.path(), m_server.url(), soon, impatient());
    connect(&m_program->sender, &submission::Sender::ended, this,
            [this](EntryId, const Outcome &outcome) { take(outcome); });
    connect(&m_program->sender, &submission::Sender::delivered, this,
            [this](const submission::Summary &, const Outcome &outcome) { take(outcome); });
    if (m_outbox)
        m_program->sender.startOutbox();
}

void Lane::start(int count, Of of)
{
    m_wanted = count;
    m_of = of;
    next();
}

void Lane::next()
{
    if ((m_of == Of::Candidates ? m_sent.size() : m_attempts) >= m_wanted) {
        m_done = true;
        return;
    }
    const auto candidate =
        m_pool.candidate(m_name + u'-' + QString::number(m_sent.size()), m_random);
    m_program->record.saveDraft(0, candidate, m_program->place(),
                                [this, candidate](const auto &saved) {
                                    if (!saved)
                                        return note(saved.error().sentence);
                                    m_sent.append({*saved, candidate});
                                    send();
                                });
}

void Lane::send()
{
    m_program->sender.submit(m_sent.constLast().first, m_sent.constLast().second,
                             m_program->place());
}

void Lane::take(const Outcome &outcome)
{
    ++m_attempts;
    const int posts = m_server.posts();
    const int now = posts - std::exchange(m_posts, posts);
    m_reached += now > 0 ? 1 : 0;
    if (now > 1)
        note(u"%1 requests in one attempt"_s.arg(now));
    const bool there = m_server.has(m_sent.constLast().second.partnerCandidateId);
    // Asked before anything is sent again, and so answered.
    m_program->record.entry(m_sent.constLast().first, [this, outcome, there](const auto &entry) {
        if (!entry)
            return note(entry.error().sentence);
        if (entry->attempts.size() > mostAttempts)
            return note(u"it never ends"_s);
        judge(outcome, entry->summary.state, there);
        if (m_problems.isEmpty())
            goOn(outcome, entry->summary.state);
    });
}

/// No "sent" that is not there, no "failed" that arrived.
void Lane::judge(const Outcome &outcome, State state, bool there)
{
    switch (state) {
    case State::Confirmed:
        if (!there || outcome.kind != OutcomeKind::Created)
            note(u"Confirmed, and not there"_s);
        break;
    case State::Draft:
    case State::Queued:
    case State::Refused:
        if (there)
            note(u"it arrived, and the record says that it did not"_s);
        break;
    case State::Unknown:
        if (outcome.kind != OutcomeKind::Unknown)
            note(u"nobody is told that it may have arrived"_s);
        break;
    case State::Sending:
        note(u"it ended, and the record says that it goes on"_s);
        break;
    }
    if (outcome.kind != OutcomeKind::Created && outcome.error.sentence.isEmpty())
        note(u"an end without a sentence"_s);
}

/// What a person does next.
void Lane::goOn(const Outcome &outcome, State state)
{
    switch (state) {
    case State::Confirmed:
        next();
        break;
    case State::Unknown:
        if (m_random.bounded(20) == 0)
            QMetaObject::invokeMethod(this, &Lane::restart, Qt::QueuedConnection);
        else
            findOut();
        break;
    case State::Queued:
        if (!m_outbox)
            note(u"it waits for nothing"_s);
        break; // it goes out by itself
    case State::Draft:
    case State::Refused:
        if (m_outbox && submission::isPassing(outcome))
            note(u"it does not go out by itself"_s);
        if (outcome.kind == OutcomeKind::Conflict || outcome.kind == OutcomeKind::Invalid)
            note(u"it ended as "_s + candidate::outcomeWord(outcome.kind));
        else
            send();
        break;
    case State::Sending:
        break;
    }
}

void Lane::findOut()
{
    m_program->sender.findOut(m_sent.constLast().first);
    if (!m_program->sender.isSending())
        note(u"the doubt is forgotten"_s);
}

/// What may have arrived is known from the record alone then.
void Lane::restart()
{
    m_program.reset();
    open();
    connect(&m_program->sender, &submission::Sender::outboxChanged, this, &Lane::findOut,
            Qt::SingleShotConnection);
}

void Lane::verify()
{
    const QList<TakenCandidate> taken = m_server.taken();
    if (taken.size() != m_sent.size())
        note(u"%1 candidates were sent, and %2 are there"_s.arg(m_sent.size()).arg(taken.size()));
    QHash<QString, TakenCandidate> byId;
    for (const TakenCandidate &one : taken)
        byId.insert(one.partnerId, one);
    int recorded = 0;
    for (const auto &[id, candidate] : std::as_const(m_sent)) {
        const submission::Entry entry = m_program->entry(id);
        const TakenCandidate there = byId.value(candidate.partnerCandidateId);
        recorded += int(entry.attempts.size());
        if (there.files != hashesOf(candidate))
            note(u"its files are not those that were sent"_s);
        if (entry.summary.state != State::Confirmed)
            note(u"it is not Confirmed in the end"_s);
        const bool known = entry.uid.value == there.uid
            || entry.uid.value == QString::number(there.number); // where nobody could be asked
        if (entry.uid.isEmpty() || !known)
            note(u"the record has uid \"%1\", the server %2"_s.arg(entry.uid.value, there.uid));
    }
    if (recorded != m_attempts)
        note(u"%1 attempts, of which %2 are in the record"_s.arg(m_attempts).arg(recorded));
}

void Lane::note(const QString &problem)
{
    const QString id = m_sent.isEmpty() ? m_name : m_sent.constLast().second.partnerCandidateId;
    m_problems.append(u"%1, attempt %2: %3"_s.arg(id).arg(m_attempts).arg(problem));
}

bool waitFor(const std::vector<std::unique_ptr<Lane>> &lanes)
{
    const auto isOver = [&lanes] {
        return std::any_of(lanes.cbegin(), lanes.cend(),
                           [](const auto &lane) { return !lane->problems().isEmpty(); })
            || std::all_of(lanes.cbegin(), lanes.cend(),
                           [](const auto &lane) { return lane->isDone(); });
    };
    const auto ends = [&lanes] {
        return std::accumulate(lanes.cbegin(), lanes.cend(), 0,
                               [](int sum, const auto &lane) { return sum + lane->attempts(); });
    };
    while (!isOver()) {
        const int before = ends();
        if (!waitUntil([&] { return isOver() || ends() > before; }))
            return false;
    }
    return true;
}

} // namespace testsupport
