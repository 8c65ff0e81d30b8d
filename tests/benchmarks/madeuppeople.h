// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/filledrecord.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QStringList>

namespace benchmarks {

/// Words made of syllables, the first ones common and the last ones rare, as names are.
class Words
{
public:
    Words(QRandomGenerator &random, int count)
        : m_random(random)
    {
        static const QString consonants = QStringLiteral("bcdfghjklmnprstvwyz");
        static const QString vowels = QStringLiteral("aeiou");
        for (int i = 0; i < count; ++i) {
            QString word;
            for (int syllable = 0; syllable < 2 + i % 3; ++syllable) {
                word += consonants.at(random.bounded(int(consonants.size())));
                word += vowels.at(random.bounded(int(vowels.size())));
            }
            m_words.append(word + u'n');
        }
    }
    const QString &any()
    {
        const double u = m_random.generateDouble();
        return m_words.at(qsizetype(u * u * u * double(m_words.size() - 1)));
    }

private:
    QRandomGenerator &m_random;
    QStringList m_words;
};

/// Candidates as they might be, the same ones in each run.
class People
{
public:
    candidate::Candidate next()
    {
        candidate::Candidate candidate;
        candidate.firstName = m_first.any();
        candidate.lastName = m_last.any();
        candidate.email = candidate.firstName + u'.' + candidate.lastName
            + QString::number(m_random.bounded(1000)) + QStringLiteral("@mail.example");
        candidate.mobilePhone = QStringLiteral("+972-5%1-%2")
                                    .arg(m_random.bounded(10))
                                    .arg(m_random.bounded(10'000'000), 7, 10, QChar(u'0'));
        candidate.partnerCandidateId =
            QStringLiteral("261124-") + QString::number(m_random.generate(), 36);
        candidate.positionUid = QString::number(m_random.bounded(500), 16);
        QStringList note;
        for (int i = 0; i < 12; ++i)
            note.append(m_note.any());
        candidate.note = note.join(u' ');
        return candidate;
    }

private:
    QRandomGenerator m_random{20261124};
    Words m_first{m_random, 2000};
    Words m_last{m_random, 20'000};
    Words m_note{m_random, 5000};
};

/// The entries of a record, the last one now, and every so often a name to search for.
class Entries
{
public:
    explicit Entries(int count)
        : m_count(count)
    {
    }
    testsupport::MadeUp next(int number)
    {
        const candidate::Candidate candidate = m_people.next();
        if (number % (m_count / 1000 + 1) == 0)
            m_names.append(number % 2 ? candidate.firstName : candidate.lastName);
        journal::Summary summary;
        summary.state = number % 100 ? journal::State::Confirmed : journal::State::Draft;
        const QString client = QString::number(qHash(candidate.positionUid) % 7);
        summary.place = {QStringLiteral("client-") + client, QStringLiteral("Client ") + client,
                         QStringLiteral("Position ") + candidate.positionUid};
        static const QStringList statuses{QStringLiteral("In progress"), QStringLiteral("Rejected"),
                                          QStringLiteral("Hired"), QStringLiteral("On hold"),
                                          QStringLiteral("Withdrawn")};
        if (summary.state == journal::State::Confirmed)
            summary.status = statuses.at(number % int(statuses.size()));
        summary.name = candidate::displayName(candidate);
        summary.positionUid = candidate.positionUid;
        summary.changed = m_now.addSecs(60 * (qint64(number) - m_count)); // one a minute
        return {summary, candidate};
    }
    const QStringList &names() const { return m_names; }

private:
    int m_count;
    People m_people;
    QStringList m_names;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace benchmarks
