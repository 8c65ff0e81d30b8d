// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QVariant>

namespace journal {

/// A time as it is stored: milliseconds since 1970 in UTC, or NULL.
inline QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType::fromType<qint64>());
}

/// The time that was stored, in UTC; invalid if none was.
inline QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// A text for a column that is NOT NULL: a null QString would be bound as NULL.
inline QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace journal
