// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal/journal.h"
#include "journal/migrations.h"
#include "journal/samples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

/// A profile of its own for each test, with a clock that stands still until it is moved.
class JournalFixture
{
public:
    JournalFixture() = default;

    QString folder() const { return m_dir.filePath(QStringLiteral("profile")); }
    QString path(const QString &name) const { return QDir(folder()).filePath(name); }
    QString record() const { return path(QStringLiteral("record.sqlite")); }

    candidate::Result<std::unique_ptr<journal::Journal>> tryOpen(
        journal::Check check = journal::Check::Whole,
        const journal::Holder &holder = journal::Holder::ofThisRun())
    {
        return journal::Journal::open(
            folder(), [this] { return now; }, check, holder);
    }

    /// The record, which must be there.
    std::unique_ptr<journal::Journal> open()
    {
        auto opened = tryOpen();
        if (!opened)
            qFatal("%s (%s)", qPrintable(opened.error().sentence),
                   qPrintable(opened.error().detail));
        return std::move(*opened);
    }

    static candidate::Candidate candidate(const QString &firstName, const QString &lastName = {})
    {
        candidate::Candidate candidate;
        candidate.firstName = firstName;
        candidate.lastName = lastName;
        candidate.positionUid = QStringLiteral("A1.B2");
        candidate.partnerCandidateId = QStringLiteral("id of ") + firstName;
        return candidate;
    }

    static journal::EntryId draft(journal::Journal &journal, const candidate::Candidate &candidate,
                                  const journal::Place &place = samplePlace())
    {
        const auto id = journal.saveDraft(0, candidate, place);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        return *id;
    }

    static journal::EntryId queued(journal::Journal &journal, const candidate::Candidate &candidate)
    {
        const auto id = draft(journal, candidate);
        if (journal.queue(id, candidate, samplePlace()))
            qFatal("cannot queue");
        return id;
    }

    static journal::EntryId confirmed(journal::Journal &journal,
                                      const candidate::Candidate &candidate, const QString &uid)
    {
        const auto id = queued(journal, candidate);
        const auto attempt = journal.beginSending(id);
        if (!attempt || journal.finish(id, *attempt, created(uid), {}))
            qFatal("cannot confirm");
        return id;
    }

    static journal::Place samplePlace()
    {
        return {QStringLiteral("acme"), QStringLiteral("Acme Ltd"), QStringLiteral("Engineer")};
    }

    static candidate::Outcome created(const QString &uid)
    {
        candidate::Outcome outcome;
        outcome.kind = candidate::OutcomeKind::Created;
        outcome.record.uid = {uid, false};
        outcome.record.status = QStringLiteral("New");
        outcome.record.json = QJsonObject{{QStringLiteral("uid"), uid}};
        return outcome;
    }

    static candidate::Outcome failed(candidate::OutcomeKind kind, candidate::ErrorKind error)
    {
        candidate::Outcome outcome;
        outcome.kind = kind;
        outcome.error = {error, QStringLiteral("What happened."), QStringLiteral("Their words"),
                         QStringLiteral("detail")};
        return outcome;
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The names of the profile's files that hold a text, in any case of its letters.
    QStringList filesWith(const QByteArray &text) const
    {
        QStringList names;
        QDirIterator it(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            if (read(it.next()).toLower().contains(text))
                names.append(it.fileName());
        }
        return names;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
    }

    /// A test's rows: a record of each version before this one.
    static void addOlderVersions()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < journal::schemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }

    /// Makes a record, or a copy of one, what an older version made.
    static void makeVersion(const QString &path, int version)
    {
        const QString connection = QStringLiteral("old");
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            raw.setDatabaseName(path);
            QSqlQuery query(raw);
            QStringList undone{QStringLiteral("DROP INDEX entry_copies"),
                               QStringLiteral("DROP INDEX entry_personal"),
                               QStringLiteral("DROP INDEX entry_uid"),
                               QStringLiteral("DROP TABLE cleaning"),
                               QStringLiteral("DROP TABLE lease"),
                               QStringLiteral("ALTER TABLE entry DROP COLUMN copies_removed"),
                               QStringLiteral("ALTER TABLE entry DROP COLUMN personal_removed")};
            if (version < 3) {
                undone += {QStringLiteral("DROP TRIGGER facet_added"),
                           QStringLiteral("DROP TRIGGER facet_removed"),
                           QStringLiteral("DROP TRIGGER facet_changed"),
                           QStringLiteral("DROP TABLE facet")};
            }
            if (version < 2) {
                undone += {QStringLiteral("DROP INDEX listing_ask"),
                           QStringLiteral("DROP INDEX entry_partner"),
                           QStringLiteral("ALTER TABLE listing DROP COLUMN queued"),
                           QStringLiteral("ALTER TABLE listing DROP COLUMN news"),
                           QStringLiteral("ALTER TABLE listing DROP COLUMN ask_at")};
            }
            undone += QStringLiteral("PRAGMA user_version=%1").arg(version);
            for (const QString &sql : std::as_const(undone)) {
                if (!raw.open() || !query.exec(sql))
                    qFatal("%s", qPrintable(sql));
            }
        }
        QSqlDatabase::removeDatabase(connection);
    }

    QDateTime now{QDate(2026, 11, 24), QTime(9, 0), Qt::UTC};

private:
    QTemporaryDir m_dir;
};
