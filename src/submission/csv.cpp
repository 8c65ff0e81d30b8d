// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace submission::csv {

namespace {

/// Whether a cell has to stand in quotes. Not the comma alone: some spreadsheets part cells at
/// semicolons or tabs, and drop spaces at the ends.
bool needsQuotes(const QString &cell)
{
    static const QString marks = u",;\"\r\n\t"_s;
    return std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return marks.contains(c); })
        || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
}

} // namespace

QString safe(const QString &text)
{
    // As OWASP lists them ("CSV Injection"), with the full-width ones that Excel takes for the same
    // in East Asian languages.
    static const QString beginnings = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) {
        return !c.isSpace() || beginnings.contains(c); // some spreadsheets drop spaces first
    });
    return first != text.cend() && beginnings.contains(*first) ? u'\'' + text : text;
}

QByteArray row(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells) {
        written.append(needsQuotes(cell) ? u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"'
                                         : cell);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace submission::csv
