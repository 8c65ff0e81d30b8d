// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// journalbench FOLDER RECORDS [ROUNDS]: fills a record with made-up candidates and prints, one a
// line:
//   typeahead LETTERS P50 P95      in microseconds, for 1 to 8 letters, and "all" over all of them
//   commit SAVE RAW RATIO          medians in microseconds: saving a draft, against 4 KiB written
//                                  with O_DSYNC, alternating
//   open MICROSECONDS              checking every page; openquick: without
#include "journal/journal.h"
#include "journal/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using candidate::Candidate;

namespace {

constexpr int longestTyped = 8;

template <typename T>
T must(candidate::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void must(const std::optional<candidate::Error> &error)
{
    if (error)
        qFatal("%s", qPrintable(error->detail));
}

double microseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1000;
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.value(qsizetype(double(values.size() - 1) * part));
}

/// Words made of syllables, the first ones common and the last ones rare, as names are.
class Words
{
public:
    Words(QRandomGenerator &random, int count)
        : m_random(random)
    {
        static const QString consonants = u"bcdfghjklmnprstvwyz"_s;
        static const QString vowels = u"aeiou"_s;
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

class People
{
public:
    Candidate next()
    {
        Candidate candidate;
        candidate.firstName = m_first.any();
        candidate.lastName = m_last.any();
        candidate.email = candidate.firstName + u'.' + candidate.lastName
            + QString::number(m_random.bounded(1000)) + u"@mail.example"_s;
        candidate.mobilePhone = u"+972-5%1-%2"_s.arg(m_random.bounded(10))
                                    .arg(m_random.bounded(10'000'000), 7, 10, QChar(u'0'));
        candidate.partnerCandidateId = u"261124-"_s + QString::number(m_random.generate(), 36);
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

/// As the record itself would, but thousands in one transaction.
QStringList fill(const journal::Paths &paths, int records)
{
    journal::Report report;
    const auto database = must(journal::openRecord(paths, journal::Check::Quick, report));
    journal::Entries entries(*database);
    journal::Listing listing(*database);
    const auto there = must(listing.counts());
    const bool isFilled = there.drafts + there.submitted > 0; // by an earlier run
    People people;
    QStringList names;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    constexpr int batch = 5000;
    for (int done = 0; done < records; done += batch) {
        must(journal::transact(*database, [&]() -> std::optional<candidate::Error> {
            for (int i = done; i < std::min(done + batch, records); ++i) {
                const Candidate candidate = people.next();
                if (i % (records / 1000 + 1) == 0)
                    names.append(i % 2 ? candidate.firstName : candidate.lastName);
                if (isFilled)
                    continue;
                journal::Summary summary;
                summary.id = must(entries.insert(now));
                summary.state = i % 100 ? journal::State::Confirmed : journal::State::Draft;
                summary.place = {u"acme"_s, u"Acme"_s, u"Position "_s + candidate.positionUid};
                summary.name = candidate::displayName(candidate);
                summary.positionUid = candidate.positionUid;
                summary.changed = now;
                must(entries.setCandidate(summary.id, candidate));
                must(listing.add(summary, candidate));
            }
            return std::nullopt;
        }));
    }
    return names;
}

void measureTyping(journal::Journal &journal, const QStringList &names, QTextStream &out)
{
    QList<double> all;
    for (int letters = 1; letters <= longestTyped; ++letters) {
        QList<double> times;
        for (const QString &name : names) {
            journal::Query query;
            query.folder = journal::Folder::Submitted;
            query.text = name.left(letters);
            QElapsedTimer timer;
            timer.start();
            must(journal.list(query));
            times.append(microseconds(timer));
        }
        all += times;
        out << "typeahead " << letters << ' ' << percentile(times, 0.5) << ' '
            << percentile(times, 0.95) << Qt::endl;
    }
    out << "typeahead all " << percentile(all, 0.5) << ' ' << percentile(all, 0.95) << Qt::endl;
}

void measureCommits(journal::Journal &journal, const QString &folder, int rounds, QTextStream &out)
{
    const int raw = ::open(qPrintable(folder + u"/raw"_s), O_WRONLY | O_CREAT | O_DSYNC, 0600);
    const QByteArray block(4096, 'x');
    People people;
    Candidate candidate = people.next();
    const journal::Place place{u"acme"_s, u"Acme"_s, u"Position"_s};
    const auto id = must(journal.saveDraft(0, candidate, place));
    QList<double> saved;
    QList<double> written;
    for (int round = 0; round < rounds; ++round) {
        candidate.note += u'x'; // a letter typed
        QElapsedTimer timer;
        timer.start();
        must(journal.saveDraft(id, candidate, place));
        saved.append(microseconds(timer));
        timer.start();
        if (::write(raw, block.constData(), 4096) != 4096)
            qFatal("cannot write");
        written.append(microseconds(timer));
    }
    ::close(raw);
    const double save = percentile(saved, 0.5);
    const double floor = percentile(written, 0.5);
    out << "commit " << save << ' ' << floor << ' ' << save / floor << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        qFatal("journalbench FOLDER RECORDS [ROUNDS]");
    const journal::Paths paths(arguments.at(1) + u"/profile"_s);
    QTextStream out(stdout);
    if (!QDir().mkpath(paths.folder))
        qFatal("cannot make the profile");
    const QStringList names = fill(paths, arguments.at(2).toInt());
    const auto clock = [] { return QDateTime::currentDateTimeUtc(); };
    for (const auto &[name, check] : {std::pair("openquick", journal::Check::Quick),
                                      std::pair("open", journal::Check::Whole)}) {
        QElapsedTimer timer;
        timer.start();
        must(journal::Journal::open(paths.folder, clock, check));
        out << name << ' ' << microseconds(timer) << Qt::endl;
    }
    const auto journal = must(journal::Journal::open(paths.folder, clock, journal::Check::Quick));
    measureTyping(*journal, names, out);
    measureCommits(*journal, arguments.at(1), arguments.value(3, u"300"_s).toInt(), out);
    return EXIT_SUCCESS;
}
