// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// fillrecord FOLDER RECORDS: fills a record with made-up candidates, unless an earlier run did, and
// prints where its profile is. One that is not whole, or of another schema, is not taken.
#include "journal/migrations.h"
#include "madeuppeople.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("fillrecord FOLDER RECORDS");
    const int records = arguments.at(2).toInt();
    const QDir folder(arguments.at(1));
    const QString name = u"%1-records-of-schema-%2"_s.arg(records).arg(journal::schemaVersion);
    if (!folder.exists(name)) {
        const QString unfinished = folder.filePath(name + u".unfinished"_s);
        QDir(unfinished).removeRecursively();
        QDir().mkpath(unfinished);
        benchmarks::Entries entries(records);
        if (!testsupport::fillRecord(unfinished, records,
                                     [&entries](int number) { return entries.next(number); })
            || !QDir().rename(unfinished, folder.filePath(name)))
            qFatal("cannot fill the record");
    }
    std::printf("%s\n", qPrintable(folder.filePath(name)));
    return EXIT_SUCCESS;
}
