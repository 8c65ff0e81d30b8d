// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace practice {

/// What can go wrong on demand. The words in quotes name it over HTTP.
enum class FaultKind {
    Redirect,        ///< "302": to a splash page
    TooManyRequests, ///< "429": with Retry-After
    Unavailable,     ///< "503": a gateway's web page
    ServerError,     ///< "500"
    NoPermission,    ///< "403": no_permission
    Merged,          ///< "merged": 401 duplicate_candidate
    WebPage,         ///< "html": a web page with status 200
    Truncated,       ///< "truncated": half of the JSON with status 200; the request was carried out
    Drop,            ///< "drop": carried out, but the connection ends without an answer
    Lost,            ///< "lost": the whole body was read, nothing was done, the connection ends
    Slow,            ///< "slow": the answer comes late
};

/// Which requests a fault waits for.
enum class FaultTarget {
    Any,       ///< "any"
    Submit,    ///< "submit": POST /candidates
    Read,      ///< "read": GET /candidates/{uid}
    Positions, ///< "positions": GET /positions and GET /positions/{uid}
};

/// A fault that the next requests of its target run into.
struct Fault
{
    FaultKind kind = FaultKind::Unavailable;
    FaultTarget target = FaultTarget::Submit;
    int times = 1;
    int seconds = 5; ///< until a slow answer; in Retry-After
};

/// A fault of that name, waiting for what it is most often wanted for: a merged candidate for the
/// next read, all others for the next submission. Nothing for an unknown name.
std::optional<Fault> faultNamed(const QString &kind);
std::optional<FaultTarget> faultTargetNamed(const QString &name);

} // namespace practice
