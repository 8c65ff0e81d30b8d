// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/outcomeword.h"

using namespace Qt::StringLiterals;

namespace candidate {

QString outcomeWord(OutcomeKind kind)
{
    switch (kind) {
    case OutcomeKind::Created:
        return u"created"_s;
    case OutcomeKind::Conflict:
        return u"conflict"_s;
    case OutcomeKind::Invalid:
        return u"invalid"_s;
    case OutcomeKind::Refused:
        return u"refused"_s;
    case OutcomeKind::NotReached:
        return u"not_reached"_s;
    case OutcomeKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace candidate
