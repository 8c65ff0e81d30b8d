// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "practice/clock.h"
#include "practice/practicedata.h"
#include "practice/submissionreader.h"

#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

namespace practice {

/// What the company answers: a status and a JSON object, or where it has to be one an array.
struct Answer
{
    int status = 200;
    QJsonObject body;
    std::optional<QJsonArray> list = {}; ///< in place of the object
};

/// A refusal in Comeet's shape {"status", "error", "message"}.
Answer refusal(int status, const QString &error, const QString &message);

/// Who the company is and how fast its pipelines move.
struct CompanyOptions
{
    QString apiKey;
    QByteArray secret;
    Clock clock;
    std::chrono::milliseconds stepTime{std::chrono::seconds(45)};
    int pageSize = 5; ///< positions on a page at most, small so that paging is really used
};

/// The invented company behind the stand-in: its positions, its candidates and Comeet's rules
/// about them. No socket and no thread; whoever shares it between threads guards it.
class PracticeCompany
{
public:
    explicit PracticeCompany(CompanyOptions options);

    const CompanyOptions &options() const { return m_options; }
    QDateTime now() const { return m_options.clock().toUTC(); }

    /// Why the Authorization header is refused, in words; empty if it holds.
    QString tokenProblem(const QByteArray &authorization) const;

    /// POST /candidates
    Answer create(const Submission &submission);
    /// GET /candidates/{uid}; `realId`: the request says IDENTIFIER_TYPE: REAL_ID.
    Answer candidate(const QString &uid, bool realId) const;
    /// GET /positions; next_page starts with `origin`.
    Answer positions(const QUrlQuery &query, const QUrl &origin) const;
    /// GET /positions/{uid}
    Answer position(const QString &uid) const;

    /// GET /deleted-candidates
    Answer deleted(const QUrlQuery &query) const;
    /// Deletes a candidate, as somebody in the company would.
    bool remove(const QString &uid);

    /// The last request that created a candidate, with the hex SHA-256 of its bytes in place of
    /// each "file".
    QJsonObject lastAccepted() const { return m_lastAccepted; }
    int candidateCount() const { return static_cast<int>(m_candidates.size()); }

private:
    QJsonObject pipelineOf(const StoredCandidate &candidate) const;
    QJsonObject json(const StoredCandidate &candidate) const;
    bool hasPosition(const QString &uid) const;
    const StoredCandidate *inProgress(const QString &partnerId, const QString &positionUid) const;
    const StoredCandidate &store(const Submission &submission);

    CompanyOptions m_options;
    QList<QJsonObject> m_positions;
    QList<StoredCandidate> m_candidates;
    QJsonObject m_lastAccepted;
};

} // namespace practice
