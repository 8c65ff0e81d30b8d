// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/jsontext.h"

namespace comeet {

namespace {

void appendEscaped(QByteArray &json, char c)
{
    static const char hex[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
    } else if (c == '\n') {
        json += "\\n";
    } else if (uchar(c) < 0x20) {
        json += "\\u00";
        json += hex[uchar(c) >> 4];
        json += hex[uchar(c) & 15];
    } else {
        json += c;
    }
}

/// What toUtf8() makes of half a pair is up to the version of Qt.
QString withoutHalfPairs(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray utf8 = withoutHalfPairs(text).toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8)
        appendEscaped(json, c);
    json += '"';
    return json;
}

} // namespace comeet
