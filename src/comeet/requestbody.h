// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QByteArrayView>
#include <QIODevice>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QFile;

namespace comeet {

/// The JSON of POST /candidates as a stream: files are read and encoded while they are sent, so
/// that neither they nor the whole JSON are ever in memory.
///
/// It has a size and can be sought to 0 like a file, but only until its first byte is read;
/// reset() fails from then on. That is the one thing that keeps QNetworkAccessManager from sending
/// a POST again on its own when a connection breaks, and so from creating a candidate twice.
class CandidateBody : public QIODevice
{
    Q_OBJECT

public:
    /// Opens all files; the error says which one cannot be sent. Files must be as they were
    /// inspected: another size or time of modification is an error, here and while they are read.
    /// The candidate must be tidied and valid.
    static candidate::Result<std::unique_ptr<CandidateBody>> create(
        const candidate::Candidate &candidate);
    ~CandidateBody() override;

    /// Whether the last byte was handed out: from then on the candidate may arrive.
    bool isRead() const { return m_segment == m_segments.size(); }
    /// Why reading failed, if it did: a file changed or vanished under way.
    const std::optional<candidate::Error> &failure() const { return m_failure; }

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    friend class BodyWriter;

    /// Literal JSON, or the bytes of a file or of memory to be encoded as base64.
    struct Segment
    {
        QByteArray bytes;            ///< literal, or content in memory
        std::unique_ptr<QFile> file; ///< null for the other two
        qint64 size = 0;             ///< before encoding
        QDateTime modified;          ///< of the file, when it was opened
        bool encoded = false;
        QString name; ///< what the user knows the file by, without personal data
    };

    CandidateBody() = default;
    void append(Segment segment);
    qint64 readSegment(Segment &segment, char *data, qint64 maxSize);
    qint64 readLiteral(const Segment &segment, char *data, qint64 maxSize);
    qint64 readEncoded(Segment &segment, char *data, qint64 maxSize);
    bool refill(Segment &segment);
    static bool hasChanged(const Segment &segment);
    bool isFinished(const Segment &segment) const;
    void skipFinished();

    std::vector<Segment> m_segments;
    std::size_t m_segment = 0;    ///< the one that is being read
    qint64 m_taken = 0;           ///< bytes of it, before encoding, that left bytes or file
    QByteArray m_buffer;          ///< what was read of a file
    QByteArrayView m_window;      ///< bytes that are still to be encoded
    std::array<char, 4> m_rest{}; ///< a group of base64 of which only a part had room
    std::size_t m_restAt = 4;
    qint64 m_size = 0;
    bool m_started = false;
    std::optional<candidate::Error> m_failure;
};

} // namespace comeet
