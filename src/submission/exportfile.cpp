// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/exportfile.h"

#include "candidate/candidate.h"
#include "submission/csv.h"
#include "submission/entryjson.h"
#include "submission/outfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace submission {

namespace {

using candidate::Error;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(submission::ExportFile)
};

/// The values of exportColumns().
QStringList cellsOf(const journal::Entry &entry)
{
    const journal::Summary &summary = entry.summary;
    const candidate::Candidate &candidate = entry.candidate;
    return {summary.name,
            candidate.email,
            candidate.mobilePhone.isEmpty() ? candidate.phone : candidate.mobilePhone,
            summary.place.clientName,
            summary.place.positionName,
            summary.positionUid,
            entry.uid.value,
            candidate.partnerCandidateId,
            stateWord(summary.state),
            summary.status,
            isoTime(entry.confirmedAt),
            isoTime(summary.changed)};
}

QJsonObject rowJson(const journal::Entry &entry)
{
    const QStringList columns = exportColumns();
    const QStringList cells = cellsOf(entry);
    QJsonObject json;
    for (qsizetype i = 0; i < columns.size(); ++i)
        json.insert(columns.at(i), cells.at(i));
    return json;
}

} // namespace

QStringList exportColumns()
{
    return {u"name"_s,     u"email"_s,        u"phone"_s,         u"client"_s,
            u"position"_s, u"position_uid"_s, u"candidate_uid"_s, u"partner_id"_s,
            u"state"_s,    u"status"_s,       u"submitted_at"_s,  u"changed_at"_s};
}

ExportFile::ExportFile(const QString &path, ExportFormat format)
    : m_file(path)
    , m_format(format)
{
}

std::optional<Error> ExportFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return exportError(m_file.error() == QFileDevice::ResourceError ? QFileDevice::ResourceError
                                                                        : QFileDevice::OpenError);
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return put(m_format == ExportFormat::Csv ? csv::byteOrderMark + csv::row(exportColumns())
                                             : QByteArray("["));
}

std::optional<Error> ExportFile::write(const QList<journal::Entry> &page)
{
    QByteArray bytes;
    for (const journal::Entry &entry : page)
        bytes += bytesOf(entry);
    return put(bytes);
}

QByteArray ExportFile::bytesOf(const journal::Entry &entry)
{
    if (m_format == ExportFormat::Csv) {
        QStringList cells = cellsOf(entry);
        std::transform(cells.begin(), cells.end(), cells.begin(), csv::safe);
        return csv::row(cells);
    }
    const QJsonObject json =
        m_format == ExportFormat::WholeJson ? entryJson(entry) : rowJson(entry);
    return (std::exchange(m_first, false) ? "\n" : ",\n")
        + QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Error> ExportFile::finish()
{
    if (m_format != ExportFormat::Csv) {
        if (auto error = put("\n]\n"))
            return error;
    }
    return m_file.commit() ? std::nullopt : std::optional(exportError(m_file.error()));
}

/// Flushed, so that a disk that is full is found at once.
std::optional<Error> ExportFile::put(const QByteArray &bytes)
{
    if (writeAll(m_file, bytes) && m_file.flush())
        return std::nullopt;
    return exportError(m_file.error());
}

Error exportError(QFileDevice::FileError error)
{
    const auto made = [error](const QString &sentence) {
        return Error{candidate::ErrorKind::LocalDisk, sentence, {}, u"file error %1"_s.arg(error)};
    };
    switch (error) {
    case QFileDevice::ResourceError:
        return made(Text::tr("The disk is full, so nothing was exported. Free some space or choose "
                             "another place, then export again."));
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        return made(Text::tr("Submittal may not write there, so nothing was exported. Choose "
                             "another folder, then export again."));
    default:
        return made(Text::tr("The file could not be written, so nothing was exported. Check that "
                             "its disk is connected and has room, then export again."));
    }
}

} // namespace submission
