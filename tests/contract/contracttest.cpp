// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/comeetclient.h"
#include "contract/prismproxy.h"
#include "practice/practiceserver.h"
#include "practice/requests.h"

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::CandidateUid;
using candidate::Outcome;
using candidate::OutcomeKind;
using comeet::ComeetClient;

namespace {

/// What CTest takes for "skipped" (SKIP_RETURN_CODE).
constexpr int skipped = 77;

candidate::Attachment attachment(const QString &name, const QByteArray &content)
{
    return {name, {}, content, content.size(), {}};
}

candidate::Candidate minimal(const QString &id)
{
    candidate::Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = id;
    candidate.firstName = u"Bobby"_s;
    candidate.lastName = u"Chauck"_s;
    return candidate;
}

/// The sample of Comeet's document, with every attribute there is.
candidate::Candidate sample()
{
    candidate::Candidate candidate = minimal(u"1111A"_s);
    candidate.middleName = u"Robert"_s;
    candidate.email = u"bobby@example.com"_s;
    candidate.phone = u"07-4442321"_s;
    candidate.mobilePhone = u"052-8644246"_s;
    candidate.nationalId = u"5454-2233-1"_s;
    candidate.linkedinUrl = u"https://www.linkedin.com/in/bobby-hauck-06b0735"_s;
    candidate.salaryExpectations = u"80k / Annual"_s;
    candidate.prospectStatus = u"Interested"_s;
    candidate.resume = attachment(u"bobby_cv.docx"_s, "a CV");
    candidate.picture = attachment(u"image.png"_s, "a picture");
    candidate.links = {u"https://www.github.com/bobbyc"_s};
    candidate.files = {attachment(u"Coding Challenge"_s, "some code")};
    candidate.sourceContact = {u"Michael Rosen"_s, u"michael@example.com"_s, u"555 555 1234"_s};
    candidate.address = {u"US"_s, u"New York"_s, u"NY"_s, u"11249"_s, u"109 S 5th st. #302"_s};
    candidate.customFields = {{u"field1"_s, u"value1"_s}};
    candidate.note = u"The candidate expressed his interest in this position"_s;
    return candidate;
}

candidate::Candidate withFiles()
{
    candidate::Candidate candidate = minimal(u"files"_s);
    candidate.firstName = u"נועה \"N\" \\"_s;
    for (int size : {1, 2, 3, 100'000})
        candidate.files.append(attachment(u"file-%1.bin"_s.arg(size), QByteArray(size, '\xfb')));
    return candidate;
}

/// An answer as it came through Prism.
struct Passed
{
    QString call;
    int status = 0;
    QByteArray violations;
    bool realId = false;
};

} // namespace

/// The program's own requests, and the practice company's answers, held against openapi.yaml by a
/// validator that is not the project's.
class ContractTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_passed.clear(); }
    void cleanup();

    void submits_data();
    void submits();
    void tellsAConflict();
    void readsByString();
    void readsByNumber();
    void hearsRefusals_data();
    void hearsRefusals();
    void readsWhoWasDeleted();
    void readsAllPositions();
    void readsAPosition();
    void wrongRequestsAreCaught_data();
    void wrongRequestsAreCaught();

private:
    std::unique_ptr<QNetworkAccessManager> makeManager();
    void note(QNetworkReply *reply);
    Outcome submit(const candidate::Candidate &candidate);
    QNetworkRequest request(const QString &path) const;
    static QByteArray finish(QNetworkReply *reply);

    practice::PracticeServer m_server;
    contract::PrismProxy m_prism;
    comeet::Account m_account;
    std::unique_ptr<ComeetClient> m_client;
    QList<Passed> m_passed;
};

void ContractTest::initTestCase()
{
    QVERIFY(m_server.start());
    const QUrl url = m_prism.start(m_server.baseUrl());
    QVERIFY2(!url.isEmpty(), m_prism.output().constData());
    m_server.setPublicUrl(url);
    m_account = {url, m_server.apiKey(), m_server.secret()};
    m_client = std::make_unique<ComeetClient>([this] { return makeManager(); });
}

/// No request of the program's may have been objected to, nor an answer to one.
void ContractTest::cleanup()
{
    for (const Passed &passed : std::as_const(m_passed))
        QVERIFY2(passed.violations.isEmpty(),
                 qPrintable(passed.call + u' ' + QString::fromUtf8(passed.violations)));
}

std::unique_ptr<QNetworkAccessManager> ContractTest::makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    connect(manager.get(), &QNetworkAccessManager::finished, this, &ContractTest::note);
    return manager;
}

void ContractTest::note(QNetworkReply *reply)
{
    m_passed.append(
        {reply->url().path(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
         reply->rawHeader("sl-violations"), reply->request().hasRawHeader("IDENTIFIER_TYPE")});
}

Outcome ContractTest::submit(const candidate::Candidate &candidate)
{
    QSignalSpy ended(m_client.get(), &ComeetClient::submitted);
    m_client->submit(1, m_account, candidate);
    if (ended.isEmpty() && !ended.wait(30'000))
        qWarning("no end");
    return ended.value(0).value(1).value<Outcome>();
}

void ContractTest::submits_data()
{
    QTest::addColumn<candidate::Candidate>("candidate");
    QTest::newRow("every attribute") << sample();
    QTest::newRow("only what is needed") << minimal(u"minimal"_s);
    QTest::newRow("many files") << withFiles();
}

void ContractTest::submits()
{
    QFETCH(candidate::Candidate, candidate);
    const int before = m_server.submissionsReceived();
    const Outcome outcome = submit(candidate);
    QVERIFY2(outcome.kind == OutcomeKind::Created, qPrintable(outcome.error.detail));
    QCOMPARE(m_server.submissionsReceived() - before, 1);
    QCOMPARE(m_passed.size(), 1);
    QCOMPARE(m_passed.at(0).status, 200);
    QCOMPARE(m_server.lastAccepted()["first_name"_L1].toString(), candidate.firstName);
}

void ContractTest::tellsAConflict()
{
    const Outcome outcome = submit(minimal(u"PRACTICE-1"_s));
    QCOMPARE(outcome.kind, OutcomeKind::Conflict);
    QCOMPARE(outcome.existing, (CandidateUid{u"5555"_s, true}));
    QCOMPARE(m_passed.at(0).status, 409);
}

void ContractTest::readsByString()
{
    QSignalSpy fetched(m_client.get(), &ComeetClient::candidateFetched);
    m_client->fetchCandidate(2, m_account, {u"2F.0B3"_s, false});
    QVERIFY(!fetched.isEmpty() || fetched.wait(30'000));
    QCOMPARE(m_passed.size(), 1);
    QVERIFY(!m_passed.at(0).realId);
}

void ContractTest::readsByNumber()
{
    QSignalSpy fetched(m_client.get(), &ComeetClient::candidateFetched);
    m_client->fetchCandidate(3, m_account, {u"5555"_s, true});
    QVERIFY(!fetched.isEmpty() || fetched.wait(30'000));
    QCOMPARE(fetched.at(0).at(1).value<candidate::CandidateRecord>().uid.value, u"00.AAA"_s);
    QCOMPARE(m_passed.size(), 1);
    QVERIFY(m_passed.at(0).realId);
}

void ContractTest::hearsRefusals_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<int>("status");
    QTest::newRow("merged") << u"3C.777"_s << 401;
    QTest::newRow("no permission") << u"00.AAB"_s << 403;
    QTest::newRow("not found") << u"no.such"_s << 404;
}

void ContractTest::hearsRefusals()
{
    QFETCH(QString, uid);
    QFETCH(int, status);
    QSignalSpy failed(m_client.get(), &ComeetClient::fetchFailed);
    m_client->fetchCandidate(4, m_account, {uid, false});
    QVERIFY(!failed.isEmpty() || failed.wait(30'000));
    QCOMPARE(m_passed.at(0).status, status);
}

void ContractTest::readsWhoWasDeleted()
{
    QVERIFY(m_server.deleteCandidate(u"101E.27"_s));
    QSignalSpy deleted(m_client.get(), &ComeetClient::deletedFetched);
    m_client->fetchDeleted(6, m_account, QDateTime::currentDateTimeUtc().addDays(-1));
    QVERIFY(!deleted.isEmpty() || deleted.wait(30'000));
    QCOMPARE(deleted.at(0).at(1).toStringList(), QStringList{u"101E.27"_s});

    QSignalSpy fetched(m_client.get(), &ComeetClient::candidateFetched);
    m_client->fetchCandidate(7, m_account, {u"101E.27"_s, false});
    QVERIFY(!fetched.isEmpty() || fetched.wait(30'000));
    QVERIFY(fetched.at(0).at(1).value<candidate::CandidateRecord>().deleted);
    QCOMPARE(m_passed.size(), 2);
}

void ContractTest::readsAllPositions()
{
    QSignalSpy fetched(m_client.get(), &ComeetClient::positionsFetched);
    m_client->fetchPositions(5, m_account);
    QVERIFY(!fetched.isEmpty() || fetched.wait(30'000));
    QCOMPARE(fetched.at(0).at(1).value<QList<candidate::Position>>().size(), 12);
    QCOMPARE(m_passed.size(), 3);
}

QNetworkRequest ContractTest::request(const QString &path) const
{
    QNetworkRequest request(QUrl(m_account.baseUrl.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization",
                         requests::bearer(m_account.apiKey, m_account.secret,
                                          QDateTime::currentSecsSinceEpoch() + 600));
    return request;
}

QByteArray ContractTest::finish(QNetworkReply *reply)
{
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30'000);
    return reply->readAll();
}

void ContractTest::readsAPosition()
{
    // The program does not ask for one position yet; the stand-in's answer is held all the same.
    const auto manager = makeManager();
    const std::unique_ptr<QNetworkReply> reply(manager->get(request(u"/positions/11.11"_s)));
    QVERIFY(finish(reply.get()).contains("Senior C++ Engineer"));
    QCOMPARE(m_passed.size(), 1);
    QCOMPARE(m_passed.at(0).status, 200);
}

void ContractTest::wrongRequestsAreCaught_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &key, const QJsonValue &value) {
        QTest::newRow(qPrintable(key)) << key << value;
    };
    row(u"first_name"_s, u""_s);
    row(u"nickname"_s, u"B"_s);
    row(u"email"_s, u"bobby"_s);
    row(u"prospect_status"_s, u"Keen"_s);
    row(u"picture"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"file"_s, u"no base64"_s}});
    row(u"source_contact"_s, QJsonObject{{u"full_name"_s, u"M"_s}});
    row(u"files"_s, QJsonArray());
    row(u"note"_s, QJsonValue::Null);
}

/// Whether this test can fail at all: what is wrong is objected to, and by Prism.
void ContractTest::wrongRequestsAreCaught()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = requests::minimal();
    json.insert(key, value);
    const int before = m_server.submissionsReceived();
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(
        manager.post(request(u"/candidates"_s), requests::body(json)));
    const QByteArray body = finish(reply.get());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 422);
    QVERIFY2(body.contains("UNPROCESSABLE_ENTITY"), body.constData());
    QVERIFY2(body.contains(key.toUtf8()), body.constData());
    QCOMPARE(m_server.submissionsReceived(), before); // it came no further
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const QString reason = contract::PrismProxy::whyNot(); !reason.isEmpty()) {
        qWarning("The contract is not checked: %s", qPrintable(reason));
        return skipped;
    }
    ContractTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "contracttest.moc"
