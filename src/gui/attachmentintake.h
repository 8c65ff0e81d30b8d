// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/result.h"

#include <QFuture>
#include <QImage>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

namespace gui {

/// Has files read by worker threads, in parallel, and hands over the results of one batch at
/// once and in its order. What was asked before forget() never arrives.
class AttachmentIntake : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString name;
        candidate::Result<candidate::Attachment> result;
    };
    using Future = QFuture<candidate::Result<candidate::Attachment>>;
    using Inspector = std::function<Future(const QString &path)>;

    explicit AttachmentIntake(QObject *parent = nullptr);
    ~AttachmentIntake() override;

    /// The seam for tests: who reads a file.
    void setInspector(Inspector inspector) { m_inspector = std::move(inspector); }

    using Keeper = std::function<Future(const QString &name, const QByteArray &content)>;
    /// Who keeps the bytes of a pasted picture; without one they stay in memory.
    void setKeeper(Keeper keeper) { m_keeper = std::move(keeper); }

    /// Whether there is place for one file alone: what was asked before then never arrives either.
    void setSingle(bool single) { m_isSingle = single; }

    void take(const QStringList &paths);
    void take(const QImage &image);
    /// The bytes of a PNG, which are taken as they are.
    void takePng(const QByteArray &bytes);
    void forget();
    bool isBusy() const { return m_pending > 0; }

signals:
    void busyChanged(bool busy);
    void taken(const QList<gui::AttachmentIntake::Entry> &entries);

private:
    void begin();
    void supersede();
    void cancelAll();
    void takePicture(const QFuture<candidate::Attachment> &picture);
    void finish(quint64 generation, const QList<Entry> &entries);

    void keep(quint64 generation, const candidate::Attachment &picture);

    Inspector m_inspector;
    Keeper m_keeper;
    QList<Future> m_running;
    quint64 m_generation = 0;
    int m_pending = 0;
    bool m_isSingle = false;
};

} // namespace gui
