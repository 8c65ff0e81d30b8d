// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/ledger.h"

using candidate::ErrorKind;
using candidate::OutcomeKind;

namespace journal {

Folder folderOf(State state)
{
    switch (state) {
    case State::Draft:
    case State::Refused:
        return Folder::Drafts;
    case State::Queued:
    case State::Sending:
    case State::Unknown:
        return Folder::Outbox;
    case State::Confirmed:
        break;
    }
    return Folder::Submitted;
}

bool isErasable(State state)
{
    return state != State::Queued && state != State::Sending;
}

namespace {

std::optional<State> afterAttempt(Event event, Doubt doubt)
{
    const bool doubted = doubt == Doubt::Exists;
    switch (event) {
    case Event::Confirm:
        return State::Confirmed;
    case Event::Refuse:
        return doubted ? State::Unknown : State::Refused;
    case Event::NotReached:
        return doubted ? State::Unknown : State::Queued;
    case Event::Doubt:
    case Event::Crash:
        return State::Unknown;
    case Event::Queue:
    case Event::Recall:
    case Event::Begin:
    case Event::Edit:
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<State> next(State state, Event event, Doubt doubt)
{
    switch (state) {
    case State::Draft:
    case State::Refused:
        if (event == Event::Edit)
            return State::Draft;
        return event == Event::Queue ? std::optional(State::Queued) : std::nullopt;
    case State::Queued:
        if (event == Event::Recall)
            return State::Draft;
        return event == Event::Begin ? std::optional(State::Sending) : std::nullopt;
    case State::Unknown:
        return event == Event::Begin ? std::optional(State::Sending) : std::nullopt;
    case State::Sending:
        return afterAttempt(event, doubt);
    case State::Confirmed:
        break;
    }
    return std::nullopt;
}

Event eventOf(const candidate::Outcome &outcome, Doubt doubt)
{
    switch (outcome.kind) {
    case OutcomeKind::Created:
        return Event::Confirm;
    case OutcomeKind::Conflict:
        if (doubt == Doubt::None)
            return Event::Refuse;
        return outcome.existing.isEmpty() ? Event::Doubt : Event::Confirm;
    case OutcomeKind::Invalid:
        return Event::Refuse;
    case OutcomeKind::Refused:
        return outcome.error.kind == ErrorKind::TooManyRequests
                || outcome.error.kind == ErrorKind::ServerUnavailable
            ? Event::NotReached
            : Event::Refuse;
    case OutcomeKind::NotReached:
        return Event::NotReached;
    case OutcomeKind::Unknown:
        break;
    }
    return Event::Doubt;
}

} // namespace journal
