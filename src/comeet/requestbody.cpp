// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/requestbody.h"

#include "comeet/base64.h"
#include "comeet/bodywriter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace comeet {

namespace {

// A multiple of 3, so that only the end of a file needs padding; small enough for the cache.
constexpr qint64 chunkSize = 48 * 1024;

} // namespace

CandidateBody::~CandidateBody() = default;

candidate::Result<std::unique_ptr<CandidateBody>> CandidateBody::create(
    const candidate::Candidate &candidate)
{
    std::unique_ptr<CandidateBody> body(new CandidateBody);
    BodyWriter writer(*body);
    if (std::optional<candidate::Error> error = writer.write(candidate))
        return candidate::Unexpected(*std::move(error));
    // Unbuffered: QIODevice's own buffer would be one more copy of every byte.
    body->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return body;
}

bool CandidateBody::seek(qint64 position)
{
    return position == 0 && !m_started && QIODevice::seek(0);
}

bool CandidateBody::reset()
{
    return seek(0);
}

qint64 CandidateBody::readData(char *data, qint64 maxSize)
{
    if (maxSize <= 0)
        return 0;
    m_started = true;
    qint64 written = 0;
    while (!m_failure && !isRead() && written < maxSize) {
        written += readSegment(m_segments[m_segment], data + written, maxSize - written);
        skipFinished();
    }
    // -1 and not 0, for which Qt would wait for ever.
    return m_failure || written == 0 ? -1 : written;
}

qint64 CandidateBody::writeData(const char *, qint64)
{
    return -1;
}

void CandidateBody::append(Segment segment)
{
    m_size += segment.encoded ? base64::encodedSize(segment.size) : segment.size;
    m_segments.push_back(std::move(segment));
}

qint64 CandidateBody::readSegment(Segment &segment, char *data, qint64 maxSize)
{
    return segment.encoded ? readEncoded(segment, data, maxSize)
                           : readLiteral(segment, data, maxSize);
}

qint64 CandidateBody::readLiteral(const Segment &segment, char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, segment.size - m_taken);
    std::copy_n(segment.bytes.constData() + m_taken, count, data);
    m_taken += count;
    return count;
}

qint64 CandidateBody::readEncoded(Segment &segment, char *data, qint64 maxSize)
{
    qint64 written = 0;
    while (written < maxSize) {
        if (m_restAt < m_rest.size()) {
            data[written++] = m_rest[m_restAt++];
            continue;
        }
        if (m_window.isEmpty() && !refill(segment))
            break;
        const qint64 groups = std::min(m_window.size() / 3, (maxSize - written) / 4);
        if (groups > 0) {
            base64::encode(m_window.data(), groups, data + written);
            written += groups * 4;
            m_window = m_window.sliced(groups * 3);
            continue;
        }
        // The last bytes of a file, or less room than a group needs.
        const qint64 count = std::min<qint64>(3, m_window.size());
        m_rest = base64::encodeLast(m_window.data(), count);
        m_restAt = 0;
        m_window = m_window.sliced(count);
    }
    return written;
}

/// Gets the next bytes to encode; false at the end of the segment and if it cannot be read.
bool CandidateBody::refill(Segment &segment)
{
    const qint64 left = segment.size - m_taken;
    if (left == 0)
        return false;
    if (!segment.file) {
        m_window = segment.bytes;
        m_taken = segment.size;
        return true;
    }
    m_buffer.resize(chunkSize);
    const qint64 wanted = std::min(chunkSize, left);
    qint64 got = 0;
    while (got < wanted) {
        const qint64 count = segment.file->read(m_buffer.data() + got, wanted - got);
        if (count <= 0)
            break;
        got += count;
    }
    m_taken += got;
    if (got < wanted || (m_taken == segment.size && hasChanged(segment))) {
        m_failure = changedFile(segment.name);
        return false;
    }
    m_window = QByteArrayView(m_buffer.constData(), wanted);
    return true;
}

/// Whether a file was written to since it was opened; asked while its last bytes are still here, so
/// that nothing valid arrives if it was. The time tells and not a digest of what was read: that
/// would cost more than all the rest of sending.
bool CandidateBody::hasChanged(const Segment &segment)
{
    return segment.file->size() != segment.size
        || QFileInfo(segment.file->fileName()).lastModified() != segment.modified;
}

bool CandidateBody::isFinished(const Segment &segment) const
{
    return m_taken == segment.size && m_window.isEmpty() && m_restAt == m_rest.size();
}

void CandidateBody::skipFinished()
{
    while (!m_failure && !isRead() && isFinished(m_segments[m_segment])) {
        m_segments[m_segment].file.reset();
        ++m_segment;
        m_taken = 0;
    }
}

} // namespace comeet
