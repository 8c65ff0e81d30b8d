// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "support/faults.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

using When = Reaction::When;
using Then = Reaction::Then;

constexpr auto created = R"({"uid":"00.AAA","status":"In progress"})";
constexpr auto page = "<!DOCTYPE html><html><body>Sign in</body></html>";
constexpr auto jsonHead = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";

QByteArray conflict(const QByteArray &more)
{
    return R"({"status":409,"error":"candidate_post_conflict","message":"It is there already")"
        + more + '}';
}

QByteArray errorBody(int status, const QByteArray &code)
{
    return R"({"status":)" + QByteArray::number(status) + R"(,"error":")" + code
        + R"(","message":"No."})";
}

/// What Comeet refuses, in its own words.
Fault refusal(const QByteArray &name, const QByteArray &status, const QByteArray &code,
              const QByteArray &headers = {})
{
    return {name,
            answer(status, errorBody(status.left(3).toInt(), code), "application/json", headers)};
}

Fault tooMany(const QByteArray &name, const QByteArray &retryAfter)
{
    return refusal(name, "429 Too Many Requests", "too_many_requests",
                   retryAfter.isEmpty() ? QByteArray() : "Retry-After: " + retryAfter + "\r\n");
}

Fault redirect(const QByteArray &status, bool mayBeTaken)
{
    return {status.left(3),
            answer(status, page, "text/html", "Location: https://127.0.0.1:1/elsewhere\r\n"),
            mayBeTaken};
}

QByteArray chunk(const QByteArray &bytes, qsizetype announced)
{
    return QByteArray::number(announced, 16) + "\r\n" + bytes;
}

/// Some kilobytes that unpack to 16 MiB, which begin with a uid.
QByteArray gzipBomb()
{
    QByteArray text = R"({"uid":"00.BOMB","note":")";
    text.resize(16 * 1024 * 1024, ' ');
    text += R"("})";
    const QByteArray zlib = qCompress(text, 9).mid(4 + 2); // its length, and zlib's head
    return QByteArray::fromHex("1f8b0800000000000003") + zlib;
}

void addDrops(QList<Fault> &list)
{
    const std::pair<Then, QByteArray> ends[] = {
        {Then::Close, "closed "}, {Then::EndWriting, "ended "}, {Then::Reset, "reset "}};
    for (const auto &[then, name] : ends) {
        if (then != Then::EndWriting)
            list.append({name + "at once", {{}, When::AfterHead, then}, false, false, true});
        list.append({name + "before the body", {{}, When::AfterHead, then}});
        list.append({name + "in the body", {{}, When::HalfBody, then}});
        list.append({name + "after the body", {{}, When::WholeBody, then}, true});
    }
}

void addBrokenAnswers(QList<Fault> &list)
{
    const QByteArray head = jsonHead;
    const QByteArray half = QByteArray(created).left(12);
    list.append({"half a status line", {"HTTP/1.1 20"}, true});
    list.append({"half headers", {head + "Content-Le"}, true});
    list.append({"reset in the answer",
                 {head + "Content-Length: 39\r\n\r\n" + half, When::WholeBody, Then::Reset},
                 true});
    list.append({"truncated by its length", {head + "Content-Length: 39\r\n\r\n" + half}, true});
    list.append(
        {"truncated in a chunk",
         {head + "Transfer-Encoding: chunked\r\n\r\n" + chunk(half, QByteArray(created).size())},
         true});
    list.append({"truncated by the end", {head + "Connection: close\r\n\r\n" + half}, true});
    list.append({"200 without uid", answer("200 OK", R"({"status":"In progress"})"), true});
    list.append({"200 with a page", answer("200 OK", page, "text/html"), true});
    list.append({"204", {"HTTP/1.1 204 No Content\r\n\r\n"}, true});
    list.append({"endless", {head + "\r\n{\"uid\":\"", When::WholeBody, Then::Flood}, true});
    list.append({"gzip bomb",
                 answer("200 OK", gzipBomb(), "application/json", "Content-Encoding: gzip\r\n"),
                 true});
    list.append({"invalid UTF-8", answer("201 Created", "{\"uid\":\"\xc3\x28\xff\"}"), true});
    list.append({"deep JSON",
                 answer("201 Created",
                        "{\"uid\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'),
                 true});
}

void addRefusals(QList<Fault> &list)
{
    list.append(redirect("301 Moved Permanently", false));
    list.append(redirect("302 Found", false));
    list.append(redirect("303 See Other", true));
    list.append(redirect("307 Temporary Redirect", false));
    list.append(redirect("308 Permanent Redirect", false));
    list.append(refusal("400", "400 Bad Request", "bad_request"));
    list.append(refusal("401 expired", "401 Unauthorized", "token_expired"));
    list.append(refusal("401 bad signature", "401 Unauthorized", "invalid_signature"));
    list.append(refusal("401 duplicate_candidate", "401 Unauthorized", "duplicate_candidate"));
    list.append(refusal("403", "403 Forbidden", "no_permission"));
    list.append(refusal("404", "404 Not Found", "not_found"));
    list.append({"409 of another", answer("409 Conflict", conflict(R"(,"candidate_uid":5555)"))});
    list.append({"409 without uid", answer("409 Conflict", conflict({}))});
    list.append({"413", answer("413 Payload Too Large", errorBody(413, "too_large"))});
    const std::pair<Then, QByteArray> early[] = {{Then::Keep, "early 413"},
                                                 {Then::EndWriting, "early 413, then ended"},
                                                 {Then::Close, "early 413, then closed"}};
    for (const auto &[then, name] : early) {
        list.append({name, answer("413 Payload Too Large", page, "text/html")});
        list.last().reaction.when = When::AfterHead;
        list.last().reaction.then = then;
    }
    list.append({"early 413, never read", list.at(list.size() - 3).reaction, false, true});
    list.last().reaction.stopReading = true;
    list.append(tooMany("429, wait 7 s", "7"));
    list.append(tooMany("429, wait until", {}));
    list.last().reaction.compose = [](const RawRequest &) { // a minute and a half from then on
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90),
                                                   u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        return tooMany({}, date.toLatin1()).reaction.bytes;
    };
    list.append(tooMany("429", {}));
    list.append(tooMany("429, wait for ever", "99999999999"));
    list.append(tooMany("429, wait less than nothing", "-5"));
}

void addServerFaults(QList<Fault> &list)
{
    list.append({"500", answer("500 Internal Server Error", errorBody(500, "internal")), true});
    list.append({"502", answer("502 Bad Gateway", page, "text/html"), true});
    list.append(refusal("503", "503 Service Unavailable", "unavailable"));
    list.append({"503 with a page", answer("503 Service Unavailable", page, "text/html")});
    list.append({"504", answer("504 Gateway Timeout", page, "text/html"), true});
}

void addSlowOnes(QList<Fault> &list)
{
    list.append({"no answer", {{}, When::WholeBody, Then::Keep}, true, true});
    list.append({"never read", {{}, When::AfterHead, Then::Keep, true}, false, true});
    Fault loris = {"slow loris", answer("201 Created", created), true, true};
    loris.reaction.writeRate = 10;
    list.append(loris);
}

} // namespace

const QList<Fault> &faults()
{
    static const QList<Fault> list = [] {
        QList<Fault> all;
        addDrops(all);
        addBrokenAnswers(all);
        addRefusals(all);
        addServerFaults(all);
        addSlowOnes(all);
        return all;
    }();
    return list;
}

const Fault &fault(const QByteArray &name)
{
    const auto found = std::find_if(faults().cbegin(), faults().cend(),
                                    [&name](const Fault &one) { return one.name == name; });
    if (found == faults().cend())
        qFatal("there is no fault %s", name.constData());
    return *found;
}

Fault dropAfter(qint64 bytes, Reaction::Then how)
{
    Fault drop = {"dropped", {{}, When::WholeBody, how}, true};
    drop.reaction.after = bytes;
    return drop;
}

} // namespace testsupport
