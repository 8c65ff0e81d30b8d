// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTest>

#include <optional>
#include <utility>

namespace journey {

constexpr int patienceWithPrograms = 60'000; ///< ms

/// All that a program has said so far, read as it runs.
struct Said
{
    explicit Said(QProcess &running)
        : process(running)
    {
    }
    void collect()
    {
        out += process.readAllStandardOutput();
        error += process.readAllStandardError();
    }
    /// The next line of the standard output; nothing if the program ended.
    std::optional<QByteArray> line()
    {
        const auto isThere = [this] {
            collect();
            return out.indexOf('\n', read) >= 0 || process.state() == QProcess::NotRunning;
        };
        if (!QTest::qWaitFor(isThere, patienceWithPrograms) || out.indexOf('\n', read) < 0)
            return {};
        const qsizetype from = std::exchange(read, out.indexOf('\n', read) + 1);
        return out.mid(from, read - from - 1);
    }

    QProcess &process;
    QByteArray out;
    QByteArray error;
    qsizetype read = 0;
};

} // namespace journey
