// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/submissionreader.h"

#include <QJsonDocument>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 4 * 1024 * 1024;
constexpr qsizetype decodeAt = 64 * 1024;

} // namespace

int fileIndex(const QJsonValue &value)
{
    const QString text = value.toString();
    bool ok = false;
    const int index = text.mid(1).toInt(&ok);
    return ok && text.startsWith(u'#') ? index : -1;
}

void SubmissionReader::feed(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        switch (m_where) {
        case Where::Between:
            feedBetween(bytes[i++]);
            break;
        case Where::Text:
        case Where::TextEscape:
            feedText(bytes[i++]);
            break;
        case Where::File:
            i += feedFile(bytes.sliced(i));
            break;
        case Where::FileEscape:
            // Some writers escape the slash; no other escape belongs in base64.
            addBase64(bytes[i] == '/' ? QByteArrayView("/") : QByteArrayView("!"));
            m_where = Where::File;
            ++i;
            break;
        }
    }
}

Submission SubmissionReader::finish()
{
    Submission submission;
    submission.tooLong = m_tooLong;
    submission.files = m_files;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError)
        submission.problem = error.errorString();
    else if (!document.isObject())
        submission.problem = u"not an object"_s;
    submission.json = document.object();
    return submission;
}

void SubmissionReader::feedBetween(char c)
{
    if (c == '"') {
        beginString();
        return;
    }
    keep(c);
    if (c == '{' || c == '[') {
        m_path.append(c == '[' ? "[]"_ba : QByteArray());
        m_valueNext = false;
    } else if ((c == '}' || c == ']') && !m_path.isEmpty()) {
        m_path.removeLast();
    } else if (c == ':' && !m_path.isEmpty() && m_path.last() != "[]") {
        m_path.last() = m_text;
        m_valueNext = true;
    } else if (c == ',') {
        m_valueNext = false;
    }
}

void SubmissionReader::beginString()
{
    keep('"');
    if (m_valueNext && atFile()) {
        beginFile();
        return;
    }
    m_text.clear();
    m_where = Where::Text;
}

void SubmissionReader::feedText(char c)
{
    keep(c);
    if (m_where == Where::TextEscape) {
        m_where = Where::Text;
    } else if (c == '\\') {
        m_where = Where::TextEscape;
    } else if (c == '"') {
        m_where = Where::Between;
        return;
    }
    if (m_text.size() < 64) // only keys matter, and those of interest are short
        m_text.append(c);
}

qsizetype SubmissionReader::feedFile(QByteArrayView bytes)
{
    // indexOf is memchr: a loop of one's own over 336 MB is felt in a debug build.
    const qsizetype quote = bytes.indexOf('"');
    const QByteArrayView before = quote < 0 ? bytes : bytes.first(quote);
    const qsizetype escape = before.indexOf('\\');
    if (escape >= 0) {
        addBase64(bytes.first(escape));
        m_where = Where::FileEscape;
        return escape + 1;
    }
    addBase64(before);
    if (quote < 0)
        return bytes.size();
    endFile();
    return quote + 1;
}

void SubmissionReader::keep(char c)
{
    if (m_json.size() < longestText)
        m_json.append(c);
    else
        m_tooLong = true;
}

bool SubmissionReader::atFile() const
{
    if (m_path.isEmpty() || m_path.last() != "file")
        return false;
    if (m_path.size() == 2)
        return m_path[0] == "resume" || m_path[0] == "picture";
    return m_path.size() == 3 && m_path[0] == "files" && m_path[1] == "[]";
}

void SubmissionReader::beginFile()
{
    m_where = Where::File;
    m_files.append(ReceivedFile{});
    m_hash.reset();
    m_base64.clear();
    m_padded = false;
}

void SubmissionReader::addBase64(QByteArrayView text)
{
    if (!m_files.last().base64)
        return;
    m_base64.append(text.data(), text.size());
    if (m_base64.size() >= decodeAt)
        decodeBuffered(m_base64.size() / 4 * 4);
}

void SubmissionReader::decodeBuffered(qsizetype size)
{
    if (size == 0)
        return;
    const QByteArray text = m_base64.first(size);
    m_base64.remove(0, size);
    const auto bytes =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    ReceivedFile &file = m_files.last();
    if (!bytes || m_padded) {
        file.base64 = false;
        m_base64.clear();
        return;
    }
    m_padded = text.endsWith('=');
    file.size += bytes.decoded.size();
    m_hash.addData(bytes.decoded);
}

void SubmissionReader::endFile()
{
    ReceivedFile &file = m_files.last();
    if (file.base64 && m_base64.size() % 4 != 0)
        file.base64 = false;
    if (file.base64)
        decodeBuffered(m_base64.size());
    if (file.base64)
        file.sha256 = m_hash.result();
    for (const char c : '#' + QByteArray::number(m_files.size() - 1) + '"')
        keep(c);
    m_where = Where::Between;
}

} // namespace practice
