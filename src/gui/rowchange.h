// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <algorithm>
#include <iterator>

namespace gui {

/// What turns one list into another: the rows from `first` to before `oldEnd` go, those from
/// `first` to before `newEnd` come in their place.
struct RowChange
{
    int first = 0;
    int oldEnd = 0;
    int newEnd = 0;
};

/// The smallest one change between two lists whose rows are told apart by `same`: a model that
/// makes it keeps the selection and the place of all rows that stay.
template <typename Row, typename Same>
RowChange rowChange(const QList<Row> &before, const QList<Row> &after, Same same)
{
    const auto [oldFirst, newFirst] =
        std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend(), same);
    const auto [oldLast, newLast] =
        std::mismatch(before.crbegin(), std::make_reverse_iterator(oldFirst), after.crbegin(),
                      std::make_reverse_iterator(newFirst), same);
    return {static_cast<int>(newFirst - after.cbegin()),
            static_cast<int>(oldLast.base() - before.cbegin()),
            static_cast<int>(newLast.base() - after.cbegin())};
}

} // namespace gui
