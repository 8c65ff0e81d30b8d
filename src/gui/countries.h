// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace gui {

/// A country of ISO 3166-1: its alpha-2 code, which Comeet takes, and its English name as the
/// Unicode CLDR has it.
struct Country
{
    const char *code;
    const char *name;
};

/// All 249 countries, in the order of their codes.
std::span<const Country> countries();

/// The name in the language of the program.
QString countryName(const Country &country);
/// The same for an ISO 3166-1 alpha-2 code; one that is none stays as it is.
QString countryName(const QString &code);

} // namespace gui
