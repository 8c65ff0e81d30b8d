// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/error.h"

#include <utility>
#include <variant>

namespace candidate {

/// Wraps an error on its way into a Result.
template <typename E>
class Unexpected
{
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    E &error() { return m_error; }

private:
    E m_error;
};

/// A value or the reason why there is none, with the member names of C++23's std::expected.
/// value() and error() may be called only after has_value() said which one there is.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): as std::expected
        : m_either(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected<E> unexpected) // NOLINT(google-explicit-constructor): as std::expected
        : m_either(std::in_place_index<1>, std::move(unexpected.error()))
    {
    }

    bool has_value() const { return m_either.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() { return std::get<0>(m_either); }
    const T &value() const { return std::get<0>(m_either); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    E &error() { return std::get<1>(m_either); }
    const E &error() const { return std::get<1>(m_either); }

private:
    std::variant<T, E> m_either;
};

} // namespace candidate
