// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "comeet/requestbody.h"
#include "comeet/base64.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Attachment;
using candidate::Candidate;
using comeet::CandidateBody;

namespace {

QByteArray noise(qint64 size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

QByteArray readAll(CandidateBody &body, qint64 step)
{
    QByteArray all;
    QByteArray part(step, '\0');
    for (qint64 got = 0; (got = body.read(part.data(), step)) > 0;)
        all += part.left(got);
    return all;
}

Candidate smallCandidate()
{
    Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Ada"_s;
    candidate.lastName = u"Example"_s;
    return candidate;
}

} // namespace

class RequestBodyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    Attachment fileOf(const QByteArray &bytes, const QString &name = u"a.pdf"_s)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return {name, file.fileName(), {}, bytes.size(), {}};
    }

    /// Writes other bytes of the same number, as an editor does; the file's time tells.
    static void edit(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite) || file.write("other") != 5)
            qFatal("cannot write");
    }

    /// Gives a file a time at which it was surely not written in this test.
    static QDateTime backdate(const QString &path)
    {
        const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-1);
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite)
            || !file.setFileTime(then, QFileDevice::FileModificationTime))
            qFatal("cannot set the time");
        file.close();
        return QFileInfo(path).lastModified();
    }

    static QJsonObject parsed(const Candidate &candidate)
    {
        auto body = CandidateBody::create(candidate);
        if (!body)
            return {};
        const qint64 size = (*body)->size();
        const QByteArray json = readAll(**body, 1000);
        if (json.size() != size || !(*body)->isRead())
            return {};
        return QJsonDocument::fromJson(json).object();
    }

private slots:
    void writesAllFields()
    {
        Candidate c = smallCandidate();
        c.middleName = u"M"_s;
        c.email = u"a@example.org"_s;
        c.phone = u"1"_s;
        c.mobilePhone = u"2"_s;
        c.nationalId = u"3"_s;
        c.linkedinUrl = u"https://l.example.org"_s;
        c.salaryExpectations = u"80k / Annual"_s;
        c.prospectStatus = u"Interested"_s;
        c.resume = fileOf("resume");
        c.picture = Attachment{u"p.png"_s, {}, "pixels", 6, {}};
        c.links = {u"https://one.example.org"_s, u"https://two.example.org/\"x\""_s};
        c.files = {fileOf("one", u"b"_s), fileOf("two!", u"c"_s)};
        c.sourceContact = {u"S"_s, u"s@example.org"_s, u"4"_s};
        c.address = {u"US"_s, u"New York"_s, u"NY"_s, u"11249"_s, u"109 S 5th st. #302"_s};
        c.customFields = {{u"k\u00e9y"_s, u"v"_s}, {u"b"_s, u"w"_s}};
        c.note = u"line\nline\ttab \u2028 \u05d0 \U0001F600"_s;
        const auto file = [](const QString &name, const QByteArray &bytes) {
            return QJsonObject{{u"name"_s, name},
                               {u"file"_s, QString::fromLatin1(bytes.toBase64())}};
        };
        const QJsonObject expected{
            {u"position_uid"_s, c.positionUid},
            {u"partner_candidate_id"_s, c.partnerCandidateId},
            {u"first_name"_s, c.firstName},
            {u"middle_name"_s, c.middleName},
            {u"last_name"_s, c.lastName},
            {u"email"_s, c.email},
            {u"phone"_s, c.phone},
            {u"mobile_phone"_s, c.mobilePhone},
            {u"national_id"_s, c.nationalId},
            {u"linkedin_url"_s, c.linkedinUrl},
            {u"salary_expectations"_s, c.salaryExpectations},
            {u"prospect_status"_s, c.prospectStatus},
            {u"resume"_s, file(u"a.pdf"_s, "resume")},
            {u"picture"_s, file(u"p.png"_s, "pixels")},
            {u"links"_s,
             QJsonArray{QJsonObject{{u"url"_s, c.links.at(0)}},
                        QJsonObject{{u"url"_s, c.links.at(1)}}}},
            {u"files"_s, QJsonArray{file(u"b"_s, "one"), file(u"c"_s, "two!")}},
            {u"source_contact"_s,
             QJsonObject{
                 {u"full_name"_s, u"S"_s}, {u"email"_s, u"s@example.org"_s}, {u"phone"_s, u"4"_s}}},
            {u"address"_s,
             QJsonObject{{u"country"_s, u"US"_s},
                         {u"city"_s, u"New York"_s},
                         {u"state"_s, u"NY"_s},
                         {u"zip"_s, u"11249"_s},
                         {u"street"_s, u"109 S 5th st. #302"_s}}},
            {u"custom_fields"_s, QJsonObject{{u"k\u00e9y"_s, u"v"_s}, {u"b"_s, u"w"_s}}},
            {u"note"_s, c.note},
        };
        QCOMPARE(parsed(c), expected);
    }

    void leavesOutWhatIsEmpty()
    {
        auto body = CandidateBody::create(smallCandidate());
        QVERIFY(body);
        QCOMPARE((*body)->readAll(),
                 QByteArray(R"({"position_uid":"11.11","partner_candidate_id":"1111A",)"
                            R"("first_name":"Ada","last_name":"Example"})"));
    }

    void writesOnePartOfAnObject()
    {
        Candidate c = smallCandidate();
        c.address.zip = u"1"_s;
        c.sourceContact.email = u"s@example.org"_s;
        const QJsonObject json = parsed(c);
        QCOMPARE(json[u"address"_s], QJsonValue(QJsonObject{{u"zip"_s, u"1"_s}}));
        QCOMPARE(json[u"source_contact"_s],
                 QJsonValue(QJsonObject{{u"email"_s, u"s@example.org"_s}}));
    }

    void escapesEveryCharacter()
    {
        Candidate c = smallCandidate();
        for (int i = 1; i < 0x10000; ++i) {
            if (!QChar::isSurrogate(char32_t(i)))
                c.note += QChar(i);
        }
        c.note += u"\U0001F600\U0010FFFF"_s;
        QCOMPARE(parsed(c)[u"note"_s].toString(), c.note);
    }

    void replacesHalvesOfPairs()
    {
        Candidate c = smallCandidate();
        c.note = u"a"_s + QChar(0xd83d) + u'b' + QChar(0xde00) + QChar(0xd83d);
        QCOMPARE(parsed(c)[u"note"_s].toString(), u"a\ufffdb\ufffd\ufffd"_s);
    }

    void encodes_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("inMemory");
        constexpr qint64 chunk = 48 * 1024;
        for (qint64 base : {qint64(0), chunk, 2 * chunk}) {
            for (qint64 size = qMax<qint64>(0, base - 4); size <= base + 10; ++size) {
                QTest::addRow("file of %lld", size) << size << false;
                QTest::addRow("memory of %lld", size) << size << true;
            }
        }
    }

    void encodes()
    {
        QFETCH(qint64, size);
        QFETCH(bool, inMemory);
        const QByteArray bytes = noise(size);
        Candidate c = smallCandidate();
        c.resume = inMemory ? Attachment{u"a.pdf"_s, {}, bytes, size, {}} : fileOf(bytes);
        const QByteArray encoded = bytes.toBase64();
        for (qint64 step : {1, 2, 3, 4, 5, 7, 16384, 1 << 20}) {
            auto body = CandidateBody::create(c);
            QVERIFY(body);
            const QByteArray json = readAll(**body, step);
            QCOMPARE(json.size(), (*body)->size());
            QVERIFY(json.contains('"' + encoded + '"'));
        }
    }

    void cannotBeSentTwice()
    {
        auto made = CandidateBody::create(smallCandidate());
        QVERIFY(made);
        CandidateBody &body = **made;
        QVERIFY(!body.isSequential());
        QVERIFY(body.seek(0));
        QVERIFY(body.reset());
        QVERIFY(!body.seek(1));
        char first = 0;
        QVERIFY(body.getChar(&first));
        QCOMPARE(first, '{');
        QVERIFY(!body.reset());
        QVERIFY(!body.seek(0));
        QVERIFY(!body.isRead());
        body.readAll();
        QVERIFY(body.isRead());
        QVERIFY(body.atEnd());
        char none = 0;
        QCOMPARE(body.read(&none, 1), -1);
    }

    void changedFiles_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("shrinks") << -100'000;
        QTest::newRow("grows") << 1;
    }

    void changedFiles()
    {
        QFETCH(int, change);
        const QByteArray bytes = noise(200'000);
        Candidate c = smallCandidate();
        c.files = {fileOf("fine", u"fine"_s), fileOf(bytes)};
        auto body = CandidateBody::create(c);
        QVERIFY(body);
        QByteArray part(1000, '\0');
        QCOMPARE((*body)->read(part.data(), 1000), 1000);
        QVERIFY(QFile(c.files.at(1).path).resize(bytes.size() + change));
        const QByteArray rest = readAll(**body, 1000);
        QVERIFY(rest.size() < (*body)->size() - 1000);
        QVERIFY(!(*body)->isRead());
        QVERIFY((*body)->failure());
        QCOMPARE((*body)->failure()->kind, candidate::ErrorKind::LocalFile);
        QVERIFY((*body)->failure()->sentence.startsWith(u"Other files, number 2"_s));
    }

    void editedWhileSending()
    {
        Candidate c = smallCandidate();
        c.resume = fileOf(noise(200'000));
        backdate(c.resume->path);
        auto body = CandidateBody::create(c);
        QVERIFY(body);
        QByteArray part(1000, '\0');
        QCOMPARE((*body)->read(part.data(), 1000), 1000);
        edit(c.resume->path);
        const QByteArray rest = readAll(**body, 1000);
        QVERIFY(rest.size() < (*body)->size() - 1000);
        QVERIFY(!(*body)->isRead());
        QVERIFY((*body)->failure());
        QVERIFY((*body)->failure()->sentence.startsWith(u"CV: the file has changed"_s));
    }

    void editedSinceItWasInspected()
    {
        Candidate c = smallCandidate();
        c.resume = fileOf("0123456789");
        c.resume->modified = backdate(c.resume->path);
        QVERIFY(CandidateBody::create(c));
        edit(c.resume->path);
        const auto changed = CandidateBody::create(c);
        QVERIFY(!changed);
        QVERIFY(changed.error().sentence.startsWith(u"CV: the file has changed"_s));
    }

    void refusesFiles()
    {
        Candidate c = smallCandidate();
        c.resume = fileOf("0123456789");
        c.resume->size = 11;
        const auto changed = CandidateBody::create(c);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, candidate::ErrorKind::LocalFile);
        QVERIFY(changed.error().sentence.contains(u"has changed"_s));
        c.resume->path = m_dir.filePath(u"nobody"_s);
        const auto gone = CandidateBody::create(c);
        QVERIFY(!gone);
        QVERIFY(gone.error().sentence.startsWith(u"CV: the file is no longer there"_s));
        QVERIFY2(!gone.error().sentence.contains(u"nobody"_s), "a file name may be personal");
        c.resume->path = m_dir.path();
        QVERIFY(!CandidateBody::create(c));
    }
};

QTEST_GUILESS_MAIN(RequestBodyTest)
#include "requestbodytest.moc"
