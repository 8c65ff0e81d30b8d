// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// journalbench FOLDER RECORDS [ROUNDS]: fills a record with made-up candidates and prints, one a
// line:
//   typeahead LETTERS P50 P95      in microseconds, for 1 to 8 letters, and "all" over all of them
//   facets P50 P95                 what a list can be filtered by
//   filter WHICH P50 P95           a page of a list that is filtered; where little or nothing is
//                                  found, all was looked at
//   count WHICH P50 P95            how many a search finds; entries: 100 of them, whole
//   commit SAVE RAW RATIO          medians in microseconds: saving a draft, against 4 KiB written
//                                  with O_DSYNC, alternating
//   open MICROSECONDS              checking every page; openquick: without
// journalbench typing PROFILE RECORDS: only typeahead, in a profile that fillrecord made.
#include "journal/journal.h"
#include "madeuppeople.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using benchmarks::Entries;
using benchmarks::People;
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

double microseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1000;
}

double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.value(qsizetype(double(values.size() - 1) * part));
}

/// Returns names to search for.
QStringList fill(const QString &profile, int records)
{
    Entries entries(records);
    if (!testsupport::fillRecord(profile, records, [&](int i) { return entries.next(i); })) {
        for (int i = 0; i < records; ++i) // filled by an earlier run
            entries.next(i);
    }
    return entries.names();
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

/// The filters beside the search: a usual one, those that have most to walk, and what there is to
/// filter by.
void measureFilters(journal::Journal &journal, const QStringList &names, QTextStream &out)
{
    const auto facets = must(journal.facets({.folder = journal::Folder::Submitted}));
    const auto measure = [&out](const char *name, const std::function<void()> &action) {
        QList<double> times;
        for (int round = 0; round < 51; ++round) {
            QElapsedTimer timer;
            timer.start();
            action();
            times.append(microseconds(timer));
        }
        out << name << ' ' << percentile(times, 0.5) << ' ' << percentile(times, 0.95) << Qt::endl;
    };
    const auto list = [&journal](journal::Query query) {
        query.folder = journal::Folder::Submitted;
        must(journal.list(query));
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    measure("facets", [&] { must(journal.facets({.folder = journal::Folder::Submitted})); });
    measure("filter client", [&] {
        list(
            {.accountId = facets.clients.first().value, .clientName = facets.clients.first().name});
    });
    measure("filter position", [&] { list({.positionUid = facets.positions.last().value}); });
    measure("filter status", [&] { list({.status = u"Hired"_s}); });
    measure("filter all", [&] {
        list({.text = names.first().left(1),
              .accountId = facets.clients.first().value,
              .clientName = facets.clients.first().name,
              .positionUid = facets.positions.first().value,
              .status = u"Hired"_s,
              .from = now.addDays(-365)});
    });
    // Where nothing is found, everything was looked at.
    measure("filter client+none",
            [&] { list({.accountId = facets.clients.first().value, .clientName = u"Nobody"_s}); });
    measure("filter lastweek", [&] { list({.from = now.addDays(-7)}); });
    measure("filter future", [&] { list({.from = now.addDays(1)}); });
    measure("filter past", [&] { list({.to = now.addYears(-5)}); });
    measure("filter past,text",
            [&] { list({.text = names.first().left(1), .to = now.addYears(-5)}); });
    measure("count text", [&] {
        must(journal.count({.folder = journal::Folder::Submitted, .text = names.first().left(1)}));
    });
    measure("count 1000", [&] {
        must(journal.count({.folder = journal::Folder::Submitted, .text = names.first().left(1)},
                           1000));
    });
    measure("entries",
            [&] { must(journal.entries({.folder = journal::Folder::Submitted, .limit = 100})); });
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

int measureTypingOnly(const QString &profile, int records)
{
    Entries entries(records);
    for (int i = 0; i < records; ++i)
        entries.next(i);
    QTextStream out(stdout);
    const auto journal = must(
        journal::Journal::open(profile, &QDateTime::currentDateTimeUtc, journal::Check::Quick));
    measureTyping(*journal, entries.names(), out);
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        qFatal("journalbench FOLDER RECORDS [ROUNDS], or journalbench typing PROFILE RECORDS");
    if (arguments.at(1) == u"typing"_s)
        return measureTypingOnly(arguments.at(2), arguments.value(3).toInt());
    const journal::Paths paths(arguments.at(1) + u"/profile"_s);
    QTextStream out(stdout);
    if (!QDir().mkpath(paths.folder))
        qFatal("cannot make the profile");
    const QStringList names = fill(paths.folder, arguments.at(2).toInt());
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
    measureFilters(*journal, names, out);
    measureCommits(*journal, arguments.at(1), arguments.value(3, u"300"_s).toInt(), out);
    return EXIT_SUCCESS;
}
