// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
//
// uploadbench cost|stall BASE-URL DIRECTORY [CERTIFICATE]: sends a candidate with all files of a
// directory from a worker thread, as the app does, while a window is open. Prints for `cost`
// `cpu MICROSECONDS` and `memory KIB` (growth of the peak over the idle program), and for `stall`
// `stall MICROSECONDS` (the longest time in which the window's event loop did not turn): two runs,
// since the heartbeat that finds a stall costs time itself.
// uploadbench --body DIRECTORY: writes the same body to standard output.
#include "comeet/comeetclient.h"
#include "comeet/requestbody.h"
#include "comeet/sendingthread.h"
#include "comeet/systemproxy.h"
#include "firstpaint.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

candidate::Candidate candidateWith(const QDir &directory)
{
    candidate::Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Bobby"_s;
    candidate.lastName = u"Chauck"_s;
    for (const QFileInfo &info : directory.entryInfoList(QDir::Files, QDir::Name)) {
        candidate::Attachment file;
        file.name = info.fileName();
        file.path = info.filePath();
        file.size = info.size();
        candidate.files.append(file);
    }
    return candidate;
}

/// A line of /proc/self/status, in KiB.
long memory(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.simplified().split(' ').at(1).toLong();
    }
    return 0;
}

void forgetPeak()
{
    QFile clear(u"/proc/self/clear_refs"_s);
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

int writeBody(const QDir &directory)
{
    const auto body = comeet::CandidateBody::create(candidateWith(directory));
    QFile out;
    if (!body || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    char buffer[65536];
    for (qint64 count = 0; (count = (*body)->read(buffer, sizeof buffer)) > 0;)
        out.write(buffer, count);
    return 0;
}

/// Only now, not before the baseline: it loads OpenSSL.
void trust(const QString &certificate)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(certificate));
    QSslConfiguration::setDefaultConfiguration(tls);
}

/// The idle program with a window, then one upload.
class Upload : public QObject
{
public:
    Upload(comeet::Account account, candidate::Candidate candidate, bool heartbeat,
           const QString &certificate)
        : m_account(std::move(account))
        , m_candidate(std::move(candidate))
        , m_beats(heartbeat)
    {
        m_client = new comeet::ComeetClient([certificate] {
            if (!certificate.isEmpty())
                trust(certificate);
            return comeet::makeManager();
        });
        m_client->moveToThread(&m_worker);
        connect(&m_worker, &QThread::finished, m_client, &QObject::deleteLater);
        connect(m_client, &comeet::ComeetClient::submitted, this,
                [this](quint64, const candidate::Outcome &outcome) { finish(outcome); });
        connect(&m_heartbeat, &QTimer::timeout, this, &Upload::beat);
        m_heartbeat.setTimerType(Qt::PreciseTimer);
        m_worker.start();
    }
    ~Upload() override
    {
        m_worker.quit();
        m_worker.wait();
    }

    void start()
    {
        forgetPeak();
        m_idle = memory("VmRSS:");
        m_cpu = benchmarks::cpuMicroseconds();
        m_clock.start();
        if (m_beats)
            m_heartbeat.start(1);
        QMetaObject::invokeMethod(m_client,
                                  [this] { m_client->submit(1, m_account, m_candidate); });
    }

private:
    void beat() { m_stall = std::max(m_stall, m_clock.nsecsElapsed() / 1000), m_clock.restart(); }

    void finish(const candidate::Outcome &outcome)
    {
        if (m_beats)
            beat();
        if (outcome.kind != candidate::OutcomeKind::Created) {
            std::fprintf(stderr, "uploadbench: not created: %s\n",
                         qPrintable(outcome.error.sentence + u' ' + outcome.error.detail));
            QCoreApplication::exit(1);
            return;
        }
        if (m_beats)
            std::printf("stall %lld\n", static_cast<long long>(m_stall));
        else
            std::printf("cpu %lld\nmemory %ld\n", benchmarks::cpuMicroseconds() - m_cpu,
                        memory("VmHWM:") - m_idle);
        QCoreApplication::quit();
    }

    comeet::Account m_account;
    candidate::Candidate m_candidate;
    comeet::ComeetClient *m_client = nullptr;
    comeet::SendingThread m_worker;
    const bool m_beats;
    QTimer m_heartbeat;
    QElapsedTimer m_clock;
    qint64 m_stall = 0;
    long m_idle = 0;
    long long m_cpu = 0;
};

} // namespace

int main(int argc, char **argv)
{
    comeet::SendingThread::preferWithoutGLib();
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--body"_L1)
        return writeBody(QDir(arguments.value(2)));
    QLabel window(u"Sending"_s);
    window.show();
    Upload upload({QUrl(arguments.value(2)), u"key"_s, "invented"},
                  candidateWith(QDir(arguments.value(3))), arguments.value(1) == "stall"_L1,
                  arguments.value(4));
    // Idle first: the window is painted and the loop at rest.
    QTimer::singleShot(500, &upload, [&upload] { upload.start(); });
    return QApplication::exec();
}
