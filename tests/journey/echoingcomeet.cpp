// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/echoingcomeet.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using testsupport::answer;
using testsupport::RawRequest;
using testsupport::Reaction;

namespace journey {

EchoingComeet::EchoingComeet(Marks &marks, std::function<void()> asked)
    : m_marks(marks)
    , m_asked(std::move(asked))
    , m_server([this](const RawRequest &request) { return react(request); })
{
}

Reaction EchoingComeet::react(const RawRequest &request)
{
    const QByteArray token = request.headers.value("authorization");
    const QByteArray signature = token.mid(token.lastIndexOf('.') + 1);
    if (signature.size() < 40)
        qFatal("a request without a token");
    if (!m_signatures.contains(signature)) {
        m_signatures.insert(signature);
        m_marks.add(u"signature"_s, QString::fromLatin1(signature), signature, Home::Nowhere);
    }
    m_asked();
    if (request.method == "POST")
        return reactToCandidate();
    return request.target.contains("/candidates/")
        ? answer("200 OK", candidateJson())
        : answer("403 Forbidden", R"({"error":"no_permission"})");
}

Reaction EchoingComeet::reactToCandidate() const
{
    QJsonObject json{{u"message"_s, QString::fromUtf8(words())}};
    switch (m_next) {
    case Next::Refuse:
        json.insert(u"error"_s, u"bad_request"_s);
        return answer("400 Bad Request", QJsonDocument(json).toJson());
    case Next::Conflict:
        json.insert(u"error"_s, u"candidate_post_conflict"_s);
        json.insert(u"candidate_uid"_s, 5555);
        return answer("409 Conflict", QJsonDocument(json).toJson());
    case Next::Portal:
        return answer("302 Found", words(), "text/html", "Location: /x\r\n");
    case Next::Lose:
        return {};
    case Next::Hang:
        return {{}, Reaction::When::WholeBody, Reaction::Then::Keep};
    case Next::Take:
        break;
    }
    return answer("201 Created", candidateJson());
}

QByteArray EchoingComeet::words() const
{
    return u"%1, %2, is not wanted"_s.arg(m_marks[u"firstName"_s], m_marks[u"email"_s]).toUtf8();
}

QByteArray EchoingComeet::candidateJson() const
{
    return QJsonDocument(QJsonObject{{u"uid"_s, u"00.AAA"_s},
                                     {u"status"_s, m_status},
                                     {u"first_name"_s, m_marks[u"firstName"_s]},
                                     {u"last_name"_s, m_marks[u"lastName"_s]},
                                     {u"email"_s, m_marks[u"email"_s]}})
        .toJson();
}

QByteArrayList EchoingComeet::candidates() const
{
    QByteArrayList bodies;
    for (const RawRequest &request : m_server.requests()) {
        if (request.method == "POST")
            bodies.append(request.body);
    }
    return bodies;
}

} // namespace journey
