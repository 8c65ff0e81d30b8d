// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace practice {

/// What arrived for one "file" of a request, as far as it is kept.
struct ReceivedFile
{
    qint64 size = 0;    ///< in bytes, decoded
    QByteArray sha256;  ///< of the decoded bytes
    bool base64 = true; ///< false: the text was no base64, size and sha256 mean nothing
};

/// The body of POST /candidates. In `json`, each "file" of resume, picture and files holds "#N"
/// in place of its base64: N is the index in `files`.
struct Submission
{
    QJsonObject json;
    QList<ReceivedFile> files;
    QString problem;      ///< why it is no JSON object, or empty
    bool tooLong = false; ///< more text beside the files than anybody has to say
};

/// The place of a received file in Submission::files, or -1 for any other text.
int fileIndex(const QJsonValue &value);

/// Reads a body as it arrives and keeps a digest of each file instead of its content, so that
/// 40 files of 6 MB cost no memory: the stand-in often lives in the program's own process.
class SubmissionReader
{
public:
    void feed(QByteArrayView bytes);
    Submission finish();

private:
    enum class Where { Between, Text, TextEscape, File, FileEscape };

    void feedBetween(char c);
    void feedText(char c);
    qsizetype feedFile(QByteArrayView bytes);
    void keep(char c);
    void beginString();
    void beginFile();
    void addBase64(QByteArrayView text);
    void decodeBuffered(qsizetype size);
    void endFile();
    bool atFile() const;

    Where m_where = Where::Between;
    QByteArray m_json;        ///< the body without the files
    QByteArray m_text;        ///< the last string, as written
    QList<QByteArray> m_path; ///< for each open container the current key, "[]" in an array
    bool m_valueNext = false; ///< a colon was read: a string that begins now is a value
    bool m_tooLong = false;

    QList<ReceivedFile> m_files;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_base64;   ///< not yet decoded
    bool m_padded = false; ///< padding was read: nothing may follow
};

} // namespace practice
