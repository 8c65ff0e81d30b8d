// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

/// Tables as text, RFC 4180, in UTF-8, for spreadsheets as well as for programs.
namespace submission::csv {

/// What a file begins with: Excel takes a file without it for one of the system's old encoding.
inline constexpr auto byteOrderMark = "\xef\xbb\xbf";

/// A cell that no spreadsheet takes for a formula: where the text begins like one, an apostrophe
/// stands before it. Also before a phone's +, which Excel would reckon with: +972-54-1234567 would
/// be shown as -1233649, and this way every digit is.
QString safe(const QString &text);

/// A row of cells as they are, with the line's end.
QByteArray row(const QStringList &cells);

} // namespace submission::csv
