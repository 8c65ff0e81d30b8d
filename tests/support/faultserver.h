// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/faults.h"
#include "support/fronts.h"
#include "support/intake.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace testsupport {

/// What happens to one connection: a fault, or nothing out of the ordinary.
struct Meeting
{
    std::optional<Fault> fault = {};
    /// Whether a candidate that the fault may have let through is taken.
    bool taken = false;
    /// Bytes a second, where nothing else is out of the ordinary; 0 as fast as they come.
    int readRate = 0;
    int writeRate = 0;
};

/// A stand-in for Comeet in a thread of its own, which goes wrong in the ways that it is told to
/// and keeps count of what reached it. All functions may be called from one other thread.
class FaultServer
{
public:
    /// Asked in the server's thread for each connection, by its number from 0.
    using Plan = std::function<Meeting(int)>;

    explicit FaultServer(Front front, Plan plan = {});
    ~FaultServer();
    FaultServer(const FaultServer &) = delete;
    FaultServer &operator=(const FaultServer &) = delete;

    QUrl url() const { return m_url; }

    /// How often POST came, whatever became of its body. Counts all that was on the way.
    int posts() const;
    /// How many of their bodies came whole, likewise.
    int wholeBodies() const;
    qint64 bytesOfBodies() const;
    bool has(const QString &partnerId) const;
    QList<TakenCandidate> taken() const;

private:
    void open(Front front);
    Reaction react(const RawRequest &request);
    void catchUp() const;
    template <typename Function>
    auto inThread(Function function) const;

    Plan m_plan;
    QUrl m_url;
    QThread m_thread;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>(); // in the thread, as all below
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<QTcpSocket> m_placeholder; // keeps a port on which nobody listens
    QHash<int, Meeting> m_meetings;            // by connection
    Intake m_intake;
};

} // namespace testsupport
