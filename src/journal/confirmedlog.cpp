// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/confirmedlog.h"

#include "journal/durable.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::Result;
using candidate::Unexpected;

namespace journal {

namespace {

constexpr qint64 longestLine = 64 * 1024;

QByteArray written(const ConfirmedLine &line)
{
    return QJsonDocument(QJsonObject{{u"entry"_s, line.entry},
                                     {u"partner_candidate_id"_s, line.partnerId},
                                     {u"position_uid"_s, line.positionUid},
                                     {u"uid"_s, line.uid.value},
                                     {u"numeric"_s, line.uid.numeric},
                                     {u"time"_s, line.time.toUTC().toString(Qt::ISODateWithMs)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<ConfirmedLine> lineFrom(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ConfirmedLine line{json.value("entry"_L1).toInteger(),
                       json.value("partner_candidate_id"_L1).toString(),
                       json.value("position_uid"_L1).toString(),
                       {json.value("uid"_L1).toString(), json.value("numeric"_L1).toBool()},
                       QDateTime::fromString(json.value("time"_L1).toString(), Qt::ISODateWithMs)};
    if (line.entry <= 0 || line.uid.isEmpty())
        return std::nullopt;
    return line;
}

/// Whether the last write broke off in the middle of a line.
bool isTorn(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.read(&last, 1) == 1
        && last != '\n';
}

/// With its end; empty if it is torn or there is none.
QByteArray lastLine(QFile &file)
{
    const qint64 from = std::max<qint64>(0, file.size() - longestLine);
    if (!file.seek(from))
        return {};
    const QByteArray end = file.readAll();
    if (!end.endsWith('\n'))
        return {};
    return end.mid(end.lastIndexOf('\n', -2) + 1);
}

/// Whether a line tells the same, whenever that was.
bool isOf(const std::optional<ConfirmedLine> &known, ConfirmedLine line)
{
    if (known)
        line.time = known->time;
    return known == line;
}

} // namespace

ConfirmedLog::ConfirmedLog(QString path)
    : m_path(std::move(path))
{
}

Result<qint64> ConfirmedLog::append(const ConfirmedLine &line)
{
    if (auto error = makePrivateFile(m_path))
        return Unexpected(*error);
    QFile file(m_path);
    errno = 0;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return Unexpected(fileError());
    const qint64 before = file.size();
    qint64 at = before;
    QByteArray text = lastLine(file);
    if (isOf(lineFrom(text), line)) {
        // The record did not take it then, or it never came onto the disk: once more in its place.
        at -= text.size();
    } else {
        text = written(line);
        if (isTorn(file))
            text.prepend('\n');
    }
    errno = 0;
    if (!file.seek(at) || file.write(text) != text.size()) {
        const Error error = fileError();
        file.resize(before);
        return Unexpected(error);
    }
    if (auto error = syncFile(file))
        return Unexpected(*error);
    return at + text.size();
}

qint64 ConfirmedLog::size() const
{
    return QFileInfo(m_path).size();
}

Result<QList<ConfirmedLine>> ConfirmedLog::readFrom(qint64 bytes) const
{
    QList<ConfirmedLine> lines;
    if (!QFileInfo(m_path).isFile()) // also a FIFO, which would never open
        return lines;
    QFile file(m_path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly) || !file.seek(bytes))
        return Unexpected(fileError());
    while (!file.atEnd()) {
        const QByteArray text = file.readLine(longestLine);
        if (text.isEmpty())
            break;
        if (const auto line = lineFrom(text))
            lines.append(*line);
    }
    return lines;
}

std::optional<Error> ConfirmedLog::blank(EntryId entry, const candidate::CandidateUid &uid)
{
    if (!QFileInfo(m_path).isFile())
        return std::nullopt;
    QFile file(m_path);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return fileError();
    QByteArray content;
    content.reserve(file.size());
    bool isThere = false;
    while (!file.atEnd()) {
        QByteArray text = file.readLine();
        const auto line = lineFrom(text);
        if (line && line->entry == entry && line->uid == uid) {
            isThere = true;
            text = QByteArray(text.size() - 1, ' ') + '\n';
        }
        content += text;
    }
    file.close();
    return isThere ? replaceFile(m_path, content) : std::nullopt;
}

std::optional<Error> ConfirmedLog::rewrite(const QList<ConfirmedLine> &lines)
{
    QByteArray content;
    for (const ConfirmedLine &line : lines)
        content += written(line);
    return replaceFile(m_path, content);
}

} // namespace journal
