// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/fault.h"

#include <utility>

namespace practice {

using namespace Qt::StringLiterals;

std::optional<Fault> faultNamed(const QString &kind)
{
    constexpr std::pair<QLatin1StringView, FaultKind> names[] = {
        {"302"_L1, FaultKind::Redirect},     {"429"_L1, FaultKind::TooManyRequests},
        {"503"_L1, FaultKind::Unavailable},  {"500"_L1, FaultKind::ServerError},
        {"403"_L1, FaultKind::NoPermission}, {"merged"_L1, FaultKind::Merged},
        {"html"_L1, FaultKind::WebPage},     {"truncated"_L1, FaultKind::Truncated},
        {"drop"_L1, FaultKind::Drop},        {"lost"_L1, FaultKind::Lost},
        {"slow"_L1, FaultKind::Slow},
    };
    for (const auto &[name, value] : names) {
        if (name == kind) {
            const bool read = value == FaultKind::Merged;
            return Fault{value, read ? FaultTarget::Read : FaultTarget::Submit};
        }
    }
    return std::nullopt;
}

std::optional<FaultTarget> faultTargetNamed(const QString &name)
{
    constexpr std::pair<QLatin1StringView, FaultTarget> names[] = {
        {"any"_L1, FaultTarget::Any},
        {"submit"_L1, FaultTarget::Submit},
        {"read"_L1, FaultTarget::Read},
        {"positions"_L1, FaultTarget::Positions},
    };
    for (const auto &[known, value] : names) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

} // namespace practice
