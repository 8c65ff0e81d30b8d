// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <array>

/// Base64 (RFC 4648, with padding), straight into the buffer that is sent: with vector instructions
/// where the processor has them, else by a table, and either way in less than half of the time of
/// QByteArray::toBase64. It is the largest part of what sending costs beside the sockets.
namespace comeet::base64 {

/// The length of the encoding of that many bytes.
constexpr qint64 encodedSize(qint64 bytes)
{
    return (bytes + 2) / 3 * 4;
}

/// Writes the encoding of groups * 3 bytes to `to`: groups * 4 characters.
void encode(const char *from, qint64 groups, char *to);

/// The same by the table alone: what encode() does on other processors.
void encodeByTable(const char *from, qint64 groups, char *to);

/// The last group, of one to three bytes, with its padding.
std::array<char, 4> encodeLast(const char *from, qint64 bytes);

} // namespace comeet::base64
