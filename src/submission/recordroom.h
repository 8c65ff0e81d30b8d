// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission/record.h"

#include <QElapsedTimer>
#include <QLockFile>
#include <QTimer>

#include <chrono>
#include <functional>

namespace submission {

/// What lives in the record's thread. For the record's own sources.
struct Record::Room : public QObject
{
    /// Nothing, or why the journal cannot be opened.
    std::optional<candidate::Error> open(const QString &folder, const journal::Clock &clock);
    /// Makes the day's backup unless there is one.
    void backUp(QDate today);

    std::function<void(const candidate::Error &)> backupFailed; ///< once a day
    std::chrono::milliseconds signOfLifeEach;
    std::unique_ptr<QLockFile> lock; // outlives the journal
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<QTimer> signOfLife; // for machines that do not see the lock
    candidate::Error whyNot;
    QDate noBackup;         ///< the day whose failure was told
    QElapsedTimer sinceTry; // to open the journal
};

template <typename T>
void Record::ask(std::function<candidate::Result<T>(journal::Journal &)> question,
                 Receiver<T> receiver)
{
    post([this, room = m_room, question = std::move(question), receiver = std::move(receiver)] {
        openAgain();
        const candidate::Result<T> answer = room->journal
            ? question(*room->journal)
            : candidate::Result<T>(candidate::Unexpected(room->whyNot));
        QMetaObject::invokeMethod(
            this, [answer, receiver] { receiver(answer); }, Qt::QueuedConnection);
    });
}

} // namespace submission
