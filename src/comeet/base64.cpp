// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/base64.h"

#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define SUBMITTAL_VECTORS
#endif

namespace comeet::base64 {

namespace {

constexpr auto pairs = [] {
    constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::array<std::array<char, 2>, 4096> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = {alphabet[i >> 6], alphabet[i & 63]};
    return table;
}();

#ifdef SUBMITTAL_VECTORS

using Bytes = unsigned char __attribute__((vector_size(32)));
using Half = unsigned char __attribute__((vector_size(16)));
using Words = unsigned int __attribute__((vector_size(32)));

constexpr qint64 groupsAtOnce = 8; // 24 bytes become 32 characters
constexpr qint64 groupsRead = 10;  // the loads take four bytes more than they use

/// The method of W. Muła and D. Lemire, "Faster Base64 Encoding and Decoding Using AVX2
/// Instructions" (2018), with comparisons in place of its table of offsets. Returns how many groups
/// it encoded; the rest is too short for it.
__attribute__((target("avx2"))) qint64 encodeByVectors(const char *from, qint64 groups, char *to)
{
    qint64 done = 0;
    for (; groups - done >= groupsRead; done += groupsAtOnce, from += 24, to += 32) {
        Half low;
        Half high;
        std::memcpy(&low, from, sizeof low);
        std::memcpy(&high, from + 12, sizeof high);
        // Each group a, b, c as b, a, c, b: so all four sextets lie within a word's halves.
        const Bytes in =
            __builtin_shufflevector(low, high, 1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10,
                                    17, 16, 18, 17, 20, 19, 21, 20, 23, 22, 24, 23, 26, 25, 27, 26);
        const auto word = reinterpret_cast<Words>(in);
        const auto sextets =
            reinterpret_cast<Bytes>(((word & 0x0000fc00U) >> 10) | ((word & 0x0fc00000U) >> 6)
                                    | ((word & 0x000003f0U) << 4) | ((word & 0x003f0000U) << 8));
        Bytes text = sextets + 'A';
        text += reinterpret_cast<Bytes>(sextets > 25) & static_cast<unsigned char>('a' - 'A' - 26);
        text -= reinterpret_cast<Bytes>(sextets > 51) & static_cast<unsigned char>('a' - '0' + 26);
        text -= reinterpret_cast<Bytes>(sextets > 61) & static_cast<unsigned char>('0' + 10 - '+');
        text += reinterpret_cast<Bytes>(sextets > 62) & static_cast<unsigned char>('/' - '+' - 1);
        std::memcpy(to, &text, sizeof text);
    }
    return done;
}

bool hasVectors()
{
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}

#endif

} // namespace

void encodeByTable(const char *from, qint64 groups, char *to)
{
    const auto *in = reinterpret_cast<const unsigned char *>(from);
    for (; groups > 0; --groups, in += 3, to += 4) {
        const unsigned bits = unsigned(in[0]) << 16 | unsigned(in[1]) << 8 | in[2];
        std::memcpy(to, pairs[bits >> 12].data(), 2);
        std::memcpy(to + 2, pairs[bits & 0xfff].data(), 2);
    }
}

void encode(const char *from, qint64 groups, char *to)
{
    qint64 done = 0;
#ifdef SUBMITTAL_VECTORS
    if (hasVectors())
        done = encodeByVectors(from, groups, to);
#endif
    encodeByTable(from + done * 3, groups - done, to + done * 4);
}

std::array<char, 4> encodeLast(const char *from, qint64 bytes)
{
    char group[3] = {};
    std::memcpy(group, from, std::size_t(bytes));
    std::array<char, 4> text{};
    encodeByTable(group, 1, text.data());
    for (qint64 i = bytes; i < 3; ++i)
        text[std::size_t(i) + 1] = '=';
    return text;
}

} // namespace comeet::base64
