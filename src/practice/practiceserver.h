// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/result.h"
#include "practice/clock.h"
#include "practice/fault.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace practice {

/// What a start may fix; all else is chosen by the server.
struct ServerOptions
{
    quint16 port = 0;  ///< 0: any free one
    QString apiKey;    ///< empty: "practice"
    QByteArray secret; ///< empty: random
    Clock clock;       ///< empty: the real one; asked from any thread; also makes the Date header
    std::chrono::milliseconds stepTime{std::chrono::seconds(45)}; ///< pace of the pipelines
    int pageSize = 5;
    qint64 largestBody = qint64{1} << 30; ///< 40 files of 6 MiB are 336 MB of base64
};

/// A stand-in for Comeet on 127.0.0.1, for people to learn on and for tests, with threads of its
/// own. Its functions may be called from any thread. POST /practice/fail?kind=503&times=1 (further:
/// on=submit|read|positions|any, seconds=N) makes the next requests fail; see FaultKind.
class PracticeServer
{
    Q_DECLARE_TR_FUNCTIONS(practice::PracticeServer)

public:
    explicit PracticeServer(const ServerOptions &options = {});
    /// Stops; ends what connections there are.
    ~PracticeServer();
    Q_DISABLE_COPY_MOVE(PracticeServer)

    /// Listens from now on; returns the base URL, or says that the port is taken.
    candidate::Result<QUrl> start();
    void stop();

    QUrl baseUrl() const;
    QString apiKey() const;
    QByteArray secret() const;
    /// Where clients believe the server to be, if they come through a proxy that does not keep the
    /// Host header: next_page leads there.
    void setPublicUrl(const QUrl &url);

    void failNext(const Fault &fault);
    /// Whether a fault still waits for the request that it is meant for.
    bool hasFaults() const;

    /// Deletes a candidate, as somebody in the company would; false if it is not there.
    bool deleteCandidate(const QString &uid);

    /// The POST /candidates whose headers arrived, whatever became of them.
    int submissionsReceived() const;
    /// The candidates there are, with those who were there at the start.
    int candidateCount() const;
    /// The last accepted request, with the hex SHA-256 of the bytes in place of each "file".
    QJsonObject lastAccepted() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace practice
