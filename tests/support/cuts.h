// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/powercut.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace testsupport {

/// Cuts the power at many moments of something that was recorded, and has judged what is found
/// then. A SUBMITTAL_ROUNDS of thousands makes more cuts, SUBMITTAL_SEED the same ones again.
class Cuts
{
public:
    /// What others heard until then, in its order.
    struct Heard
    {
        QByteArrayList said;
        QByteArray sent; ///< the head of each part that left through a socket
    };
    /// What is wrong in this folder; nothing if it is as it must be.
    using Judge = std::function<QString(const QString &folder, const Heard &heard)>;

    /// What lies in the folder now is on the disk.
    explicit Cuts(const QString &folder);

    /// Does something to the folder, in this process.
    void record(const std::function<void()> &work);
    /// While it is recorded: what has to hold from now on.
    void say(const QByteArray &line);
    /// Where another process was recorded.
    QByteArray log() const;
    void take();

    /// What was written past the recorder, which then means nothing.
    QByteArrayList misread() const;
    QStringList problems(const Judge &judge);

    quint32 seed() const { return m_seed; }
    int made() const { return m_made; }
    int operations() const { return int(m_operations.size()); }

private:
    QList<Loss> lossesAt(qsizetype index);
    void hear(const DiskOperation &operation);
    void cutAt(const PowerCut &disk, qsizetype index, Loss loss, const Judge &judge);

    const QString m_folder;
    QTemporaryDir m_own;
    PowerCut m_before;
    std::unique_ptr<DiskRecorder> m_recorder;
    QList<DiskOperation> m_operations;
    Heard m_heard;
    const quint32 m_seed;
    QRandomGenerator m_random;
    int m_each = 0;       ///< cuts at a moment that matters
    double m_between = 0; ///< percent of the other moments
    QStringList m_problems;
    int m_made = 0;
};

} // namespace testsupport
