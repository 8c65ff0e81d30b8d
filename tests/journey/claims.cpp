// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/claims.h"

#include "journal/filestore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using journal::Journal;
using journal::State;
using testsupport::TakenCandidate;

namespace journey {

void Claims::hear(const QByteArray &line)
{
    m_asked += line == "asking" ? 1 : 0;
    const bool isSubmitted = line.startsWith("submitted ");
    if (!isSubmitted && !line.startsWith("saved "))
        return;
    const QJsonObject claim = QJsonDocument::fromJson(line.mid(line.indexOf(' '))).object();
    const QString id = claim["id"_L1].toString();
    m_claims.insert(id, claim);
    m_latest.insert(id);
    if (isSubmitted)
        m_submitted.insert(id);
    else
        ++m_saved;
}

Claims::Found Claims::find(Journal &journal, const QString &id)
{
    const auto found = journal.withPartnerId(id);
    if (!found)
        return {{}, found.error().sentence + found.error().detail};
    if (found->size() != 1)
        return {{}, u"it is in the record %1 times"_s.arg(found->size())};
    const auto entry = journal.entry(found->constFirst().id);
    return entry ? Found{*entry, {}} : Found{{}, entry.error().sentence};
}

/// What was typed since the claim may be there too.
QString Claims::problemOf(const journal::Entry &entry, const QJsonObject &claim)
{
    const candidate::Candidate &there = entry.candidate;
    const auto holds = [&claim](QLatin1String key, const QString &text) {
        const QString claimed = claim[key].toString();
        return claimed.isEmpty() || claimed == text;
    };
    if (!holds("first"_L1, there.firstName) || !holds("last"_L1, there.lastName)
        || !holds("email"_L1, there.email) || !there.note.startsWith(claim["note"_L1].toString()))
        return u"what was saved of it is not there"_s;
    QSet<QString> files;
    for (const auto &file : there.files)
        files.insert(QString::fromLatin1(file.sha256.toHex()));
    for (const QJsonValue file : claim["files"_L1].toArray()) {
        if (!files.contains(file.toString()))
            return u"a file that was saved with it is not there"_s;
    }
    return {};
}

QString Claims::problemOfClaim(Journal &journal, const QString &id) const
{
    const Found found = find(journal, id);
    if (!found.entry)
        return found.problem;
    if (m_submitted.contains(id) && found.entry->summary.state != State::Confirmed)
        return u"it was submitted, and the record does not know it"_s;
    return problemOf(*found.entry, m_claims.value(id));
}

QString Claims::problemOfArrival(Journal &journal, const TakenCandidate &taken)
{
    const Found found = find(journal, taken.partnerId);
    if (!found.entry)
        return u"an orphan: "_s + found.problem;
    const State state = found.entry->summary.state;
    if (state != State::Confirmed && state != State::Unknown && state != State::Sending)
        return u"it arrived, and would be sent as if it had not"_s;
    return {};
}

QStringList Claims::doubles(const QList<TakenCandidate> &taken)
{
    QStringList problems;
    QSet<QString> people;
    QSet<QString> ids;
    for (const TakenCandidate &one : taken) {
        if (people.contains(one.email) || ids.contains(one.partnerId))
            problems.append(one.partnerId + u": the person is there twice"_s);
        people.insert(one.email);
        ids.insert(one.partnerId);
    }
    return problems;
}

QStringList Claims::problemsOfLatest(Journal &journal, const QList<TakenCandidate> &taken)
{
    QStringList problems = doubles(taken);
    const auto note = [&problems](const QString &id, const QString &problem) {
        if (!problem.isEmpty())
            problems.append(id + u": "_s + problem);
    };
    if (!journal.report().setAside.isEmpty())
        note(u"the record"_s, u"it was damaged"_s);
    for (const QString &id : std::as_const(m_latest))
        note(id, problemOfClaim(journal, id));
    m_latest.clear();
    for (const TakenCandidate &one : taken) {
        if (m_arrived.contains(one.partnerId))
            continue;
        m_arrived.insert(one.partnerId);
        note(one.partnerId, problemOfArrival(journal, one));
    }
    return problems;
}

QStringList Claims::unsettled(Journal &journal, const QList<TakenCandidate> &taken)
{
    QStringList problems;
    for (const State state : {State::Queued, State::Sending, State::Unknown}) {
        const auto ids = journal.inState(state);
        if (!ids || !ids->isEmpty())
            problems.append(u"something is left in state %1"_s.arg(int(state)));
    }
    const auto counts = journal.counts();
    if (!counts || counts->submitted != taken.size())
        problems.append(u"%1 are there, and the record has not as many"_s.arg(taken.size()));
    for (const TakenCandidate &one : taken) {
        const Found found = find(journal, one.partnerId);
        const QString uid = found.entry ? found.entry->uid.value : QString();
        if (uid != one.uid && uid != QString::number(one.number))
            problems.append(one.partnerId + u": the record has another uid"_s);
    }
    return problems;
}

QStringList Claims::filesNotWhole(Journal &journal, const QString &profile)
{
    const auto referenced = journal.referencedFiles();
    if (!referenced)
        return {referenced.error().sentence};
    const auto verified =
        journal::FileStore(profile + u"/files"_s, [] { return QDateTime(); }).verify(*referenced);
    if (verified && verified->isEmpty())
        return {};
    return {u"a file that belongs to a candidate is missing or damaged"_s};
}

QStringList Claims::problemsAtTheEnd(const QString &profile,
                                     const QList<TakenCandidate> &taken) const
{
    const auto opened = Journal::open(profile, [] { return QDateTime::currentDateTimeUtc(); });
    if (!opened)
        return {opened.error().sentence + opened.error().detail};
    QStringList problems =
        doubles(taken) + unsettled(**opened, taken) + filesNotWhole(**opened, profile);
    for (auto it = m_claims.cbegin(); it != m_claims.cend(); ++it) {
        const QString problem = problemOfClaim(**opened, it.key());
        if (!problem.isEmpty())
            problems.append(it.key() + u": "_s + problem);
    }
    return problems;
}

} // namespace journey
