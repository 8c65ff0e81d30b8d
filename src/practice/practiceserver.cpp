// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practiceserver.h"

#include "practice/connections.h"
#include "practice/practicecompany.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

#include <httplib.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace practice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto workers = 8;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QByteArray randomSecret()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof(words)).toHex();
}

CompanyOptions companyOptions(const ServerOptions &options)
{
    CompanyOptions company;
    company.apiKey = options.apiKey.isEmpty() ? u"practice"_s : options.apiKey;
    company.secret = options.secret.isEmpty() ? randomSecret() : options.secret;
    company.clock = options.clock ? options.clock : [] { return QDateTime::currentDateTimeUtc(); };
    company.stepTime = options.stepTime;
    company.pageSize = options.pageSize;
    return company;
}

void write(httplib::Response &response, const Answer &answer)
{
    const QJsonDocument document =
        answer.list ? QJsonDocument(*answer.list) : QJsonDocument(answer.body);
    const QByteArray json = document.toJson(QJsonDocument::Compact);
    response.status = answer.status;
    response.set_content(json.toStdString(), "application/json; charset=utf-8");
}

void writePage(httplib::Response &response, int status, const char *title)
{
    const std::string heading = title;
    response.status = status;
    response.set_content("<!DOCTYPE html><html><head><title>" + heading
                             + "</title></head><body><h1>" + heading + "</h1></body></html>",
                         "text/html; charset=utf-8");
}

/// The answers that a fault gives without asking the company; false: it acts in another way.
bool writeFault(httplib::Response &response, const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Redirect:
        writePage(response, 302, "One moment please");
        response.set_header("Location", "https://practice.invalid/splash");
        return true;
    case FaultKind::TooManyRequests:
        write(response, refusal(429, u"too_many_requests"_s, u"Too many requests"_s));
        response.set_header("Retry-After", std::to_string(fault.seconds));
        return true;
    case FaultKind::Unavailable:
        writePage(response, 503, "Service unavailable");
        return true;
    case FaultKind::ServerError:
        write(response, refusal(500, u"internal_error"_s, u"Internal server error"_s));
        return true;
    case FaultKind::NoPermission:
        write(response, refusal(403, u"no_permission"_s, u"No permission"_s));
        return true;
    case FaultKind::Merged:
        write(response,
              refusal(401, u"duplicate_candidate"_s,
                      u"Candidate was merged into another candidate"_s));
        return true;
    case FaultKind::WebPage:
        writePage(response, 200, "Welcome to the guest network");
        return true;
    case FaultKind::Truncated:
    case FaultKind::Drop:
    case FaultKind::Lost:
    case FaultKind::Slow:
        break;
    }
    return false;
}

/// What a status means that httplib gives on its own.
Answer refusalOf(int status)
{
    if (status == 413)
        return refusal(status, u"payload_too_large"_s, u"The request is too large"_s);
    if (status == 404 || status == 405)
        return refusal(status, u"not_found"_s, u"There is no such call"_s);
    if (status >= 500)
        return refusal(status, u"internal_error"_s, u"Internal server error"_s);
    return refusal(status, u"bad_request"_s, u"The request cannot be read"_s);
}

FaultTarget targetOf(const httplib::Request &request)
{
    if (request.method == "POST" && request.path == "/candidates")
        return FaultTarget::Submit;
    if (request.path.rfind("/candidates/", 0) == 0)
        return FaultTarget::Read;
    if (request.path.rfind("/positions", 0) == 0)
        return FaultTarget::Positions;
    return FaultTarget::Any;
}

bool hasBody(const httplib::Request &request)
{
    return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

void discard(const httplib::Request &request, const httplib::ContentReader &content)
{
    const auto ignore = [](const char *, size_t) { return true; };
    if (request.is_multipart_form_data())
        content([](const auto &) { return true; }, ignore);
    else if (hasBody(request))
        content(ignore);
}

int number(const httplib::Request &request, const char *name, int fallback, int most)
{
    if (!request.has_param(name))
        return fallback;
    return std::clamp(text(request.get_param_value(name)).toInt(), 1, most);
}

} // namespace

struct PracticeServer::Private
{
    explicit Private(const ServerOptions &options)
        : port(options.port)
        , largestBody(static_cast<size_t>(options.largestBody))
        , company(companyOptions(options))
    {
    }

    bool bind(int wanted);
    void route();
    void get(const httplib::Request &request, httplib::Response &response);
    void post(const httplib::Request &request, httplib::Response &response,
              const httplib::ContentReader &content);
    void fail(const httplib::Request &request, httplib::Response &response);
    std::optional<Fault> takeFault(FaultTarget target);
    void answer(const httplib::Request &request, httplib::Response &response,
                const std::function<Answer()> &ask);
    void drop(const httplib::Request &request) const;
    Answer lookUp(const httplib::Request &request) const;
    QUrl origin(const httplib::Request &request) const;

    quint16 port;
    size_t largestBody;
    mutable std::mutex mutex; ///< guards company, faults and publicUrl
    PracticeCompany company;
    std::deque<Fault> faults;
    QUrl publicUrl;

    std::condition_variable stopRequested;
    bool stopping = false;
    std::atomic<int> submissions{0};
    std::unique_ptr<httplib::Server> http;
    std::thread thread;
    std::atomic<bool> finished{true};
};

bool PracticeServer::Private::bind(int wanted)
{
    http = std::make_unique<httplib::Server>();
    // httplib's own options let two servers share a port, and their clients get either.
    http->set_socket_options([](socket_t socket) {
#ifdef _WIN32
        constexpr int option = SO_EXCLUSIVEADDRUSE;
#else
        constexpr int option = SO_REUSEADDR;
#endif
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, option, reinterpret_cast<const char *>(&yes), sizeof(yes));
    });
    http->set_tcp_nodelay(true);
    http->set_payload_max_length(largestBody);
    http->set_read_timeout(30);
    http->set_write_timeout(30);
    http->set_keep_alive_timeout(5);
    http->set_keep_alive_max_count(1000);
    http->new_task_queue = [] { return new httplib::ThreadPool(workers); };
    route();
    const int bound = wanted != 0 ? (http->bind_to_port("127.0.0.1", wanted) ? wanted : -1)
                                  : http->bind_to_any_port("127.0.0.1");
    port = static_cast<quint16>(std::max(bound, 0));
    return bound > 0;
}

void PracticeServer::Private::route()
{
    http->Get("/.*", [this](const auto &request, auto &response) { get(request, response); });
    http->Post("/.*",
               [this](const httplib::Request &request, httplib::Response &response,
                      const httplib::ContentReader &content) { post(request, response, content); });
    const httplib::Server::Handler sayWhy = [](const auto &, httplib::Response &response) {
        if (response.body.empty())
            write(response, refusalOf(response.status));
    };
    http->set_error_handler(sayWhy);
    http->set_post_routing_handler([this](const auto &, httplib::Response &response) {
        const QString date = QLocale::c().toString(company.now(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
        response.set_header("Date", date.toStdString() + " GMT");
    });
}

void PracticeServer::Private::get(const httplib::Request &request, httplib::Response &response)
{
    answer(request, response, [&] { return lookUp(request); });
}

void PracticeServer::Private::post(const httplib::Request &request, httplib::Response &response,
                                   const httplib::ContentReader &content)
{
    if (request.path.rfind("/practice/", 0) == 0) {
        fail(request, response);
        return;
    }
    const bool submission = request.path == "/candidates";
    if (submission)
        ++submissions;
    const QString type = text(request.get_header_value("Content-Type"));
    if (!type.startsWith("application/json"_L1, Qt::CaseInsensitive)) {
        discard(request, content);
        write(response, refusal(415, u"unsupported_media_type"_s, u"JSON is expected"_s));
        return;
    }
    SubmissionReader reader;
    const auto feed = [&](const char *data, size_t size) {
        reader.feed(QByteArrayView(data, static_cast<qsizetype>(size)));
        return true;
    };
    if (hasBody(request) && !content(feed)) {
        if (response.status != 413) // httplib's word for a body that is too large
            drop(request);          // it broke off: there is nobody to answer
        return;
    }
    answer(request, response, [&] {
        return submission ? company.create(reader.finish())
                          : refusal(404, u"not_found"_s, u"There is no such call"_s);
    });
}

void PracticeServer::Private::answer(const httplib::Request &request, httplib::Response &response,
                                     const std::function<Answer()> &ask)
{
    std::unique_lock lock(mutex);
    const std::optional<Fault> fault = takeFault(targetOf(request));
    if (fault && fault->kind == FaultKind::Lost) {
        drop(request);
        return;
    }
    if (fault && writeFault(response, *fault))
        return;
    const QByteArray authorization =
        QByteArray::fromStdString(request.get_header_value("Authorization"));
    const QString problem = company.tokenProblem(authorization);
    write(response, problem.isEmpty() ? ask() : refusal(401, u"unauthorized"_s, problem));
    if (!fault)
        return;
    if (fault->kind == FaultKind::Slow)
        stopRequested.wait_for(lock, std::chrono::seconds(fault->seconds),
                               [this] { return stopping; });
    else if (fault->kind == FaultKind::Truncated)
        response.body.resize(response.body.size() / 2);
    else if (fault->kind == FaultKind::Drop)
        drop(request);
}

void PracticeServer::Private::drop(const httplib::Request &request) const
{
    endConnections(port, static_cast<quint16>(request.remote_port));
}

Answer PracticeServer::Private::lookUp(const httplib::Request &request) const
{
    const QStringList path = text(request.path).split(u'/', Qt::SkipEmptyParts);
    const QUrlQuery query(QUrl::fromEncoded(QByteArray::fromStdString(request.target)));
    if (path.size() == 1 && path[0] == "positions"_L1)
        return company.positions(query, origin(request));
    if (path.size() == 1 && path[0] == "deleted-candidates"_L1)
        return company.deleted(query);
    if (path.size() == 2 && path[0] == "positions"_L1)
        return company.position(path[1]);
    if (path.size() == 2 && path[0] == "candidates"_L1) {
        const QString type = text(request.get_header_value("IDENTIFIER_TYPE"));
        return company.candidate(path[1], type == "REAL_ID"_L1);
    }
    return refusal(404, u"not_found"_s, u"There is no such call"_s);
}

QUrl PracticeServer::Private::origin(const httplib::Request &request) const
{
    return publicUrl.isEmpty() ? QUrl("http://"_L1 + text(request.get_header_value("Host")))
                               : publicUrl;
}

void PracticeServer::Private::fail(const httplib::Request &request, httplib::Response &response)
{
    // A web page that a browser on this machine shows must not reach this: pages send an Origin.
    if (request.has_header("Origin")) {
        write(response, refusal(403, u"no_permission"_s, u"Not from a web page"_s));
        return;
    }
    std::optional<Fault> fault = faultNamed(text(request.get_param_value("kind")));
    const auto target = request.has_param("on")
        ? faultTargetNamed(text(request.get_param_value("on")))
        : std::make_optional(FaultTarget::Any);
    if (request.path != "/practice/fail" || !fault || !target) {
        write(response,
              refusal(400, u"bad_request"_s,
                      u"POST /practice/fail?kind=302|429|503|500|403|merged|html|truncated|drop|"
                      "lost|slow&times=1&seconds=5&on=submit|read|positions|any"_s));
        return;
    }
    if (request.has_param("on"))
        fault->target = *target;
    fault->times = number(request, "times", fault->times, 1000);
    fault->seconds = number(request, "seconds", fault->seconds, 3600);
    const std::lock_guard lock(mutex);
    faults.push_back(*fault);
    write(response, {200, {{u"status"_s, 200}, {u"times"_s, fault->times}}});
}

std::optional<Fault> PracticeServer::Private::takeFault(FaultTarget target)
{
    const auto fits = [target](const Fault &fault) {
        return fault.target == FaultTarget::Any || fault.target == target;
    };
    const auto found = std::find_if(faults.begin(), faults.end(), fits);
    if (found == faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (--found->times <= 0)
        faults.erase(found);
    return fault;
}

PracticeServer::PracticeServer(const ServerOptions &options)
    : d(std::make_unique<Private>(options))
{
}

PracticeServer::~PracticeServer()
{
    stop();
}

candidate::Result<QUrl> PracticeServer::start()
{
    stop();
    const quint16 wanted = d->port;
    if (!d->bind(wanted)) {
        d->http.reset();
        d->port = wanted;
        return candidate::Unexpected(candidate::Error{
            candidate::ErrorKind::NotConnected,
            tr("The practice company cannot use port %1. Choose another port.").arg(wanted),
            QString(), u"bind to 127.0.0.1 failed"_s});
    }
    d->finished = false;
    d->thread = std::thread([this] {
        d->http->listen_after_bind();
        d->finished = true;
    });
    return baseUrl();
}

void PracticeServer::stop()
{
    if (!d->thread.joinable())
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
    }
    d->stopRequested.notify_all();
    // httplib ignores a stop() that comes before its thread is under way.
    while (!d->http->is_running() && !d->finished)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    d->http->stop();
    while (!d->finished) {
        endConnections(d->port);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    d->thread.join();
    d->http.reset();
    d->stopping = false;
}

QUrl PracticeServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->port));
}

QString PracticeServer::apiKey() const
{
    return d->company.options().apiKey;
}

QByteArray PracticeServer::secret() const
{
    return d->company.options().secret;
}

void PracticeServer::setPublicUrl(const QUrl &url)
{
    const std::lock_guard lock(d->mutex);
    d->publicUrl = url;
}

void PracticeServer::failNext(const Fault &fault)
{
    const std::lock_guard lock(d->mutex);
    d->faults.push_back(fault);
}

bool PracticeServer::hasFaults() const
{
    const std::lock_guard lock(d->mutex);
    return !d->faults.empty();
}

bool PracticeServer::deleteCandidate(const QString &uid)
{
    const std::lock_guard lock(d->mutex);
    return d->company.remove(uid);
}

int PracticeServer::submissionsReceived() const
{
    return d->submissions;
}

int PracticeServer::candidateCount() const
{
    const std::lock_guard lock(d->mutex);
    return d->company.candidateCount();
}

QJsonObject PracticeServer::lastAccepted() const
{
    const std::lock_guard lock(d->mutex);
    return d->company.lastAccepted();
}

} // namespace practice
