// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/submissionreader.h"
#include "practice/requests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using practice::Submission;
using practice::SubmissionReader;

namespace {

Submission read(const QByteArray &body, qsizetype chunk)
{
    SubmissionReader reader;
    for (qsizetype at = 0; at < body.size(); at += chunk)
        reader.feed(QByteArrayView(body).sliced(at, std::min(chunk, body.size() - at)));
    return reader.finish();
}

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class SubmissionReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsDigestsOnly_data()
    {
        QTest::addColumn<qsizetype>("chunk");
        for (const qsizetype chunk : {1, 3, 7, 4096, 1'000'000})
            QTest::addRow("%lld", static_cast<long long>(chunk)) << chunk;
    }
    void keepsDigestsOnly()
    {
        QFETCH(qsizetype, chunk);
        const QByteArray cv(100'001, 'c');
        const QByteArray code = "\xff\xfe\xfb" + QByteArray(200'000, '\xff'); // slashes in base64
        QJsonObject json = requests::minimal();
        json.insert(u"note"_s, u"She said \"file\": \"x\", {[ \\ é"_s);
        json.insert(u"custom_fields"_s, QJsonObject{{u"file"_s, u"kept"_s}});
        json.insert(u"files"_s,
                    QJsonArray{requests::file(u"a.txt"_s, code), requests::file(u"b"_s, cv)});
        json.insert(u"resume"_s, requests::file(u"cv.pdf"_s, cv));
        QByteArray body = requests::body(json);
        const QByteArray escapedSlashes = QByteArray(body).replace("////", "\\/\\/\\/\\/");
        QVERIFY(escapedSlashes != body);

        for (const QByteArray &text : {body, escapedSlashes}) {
            const Submission submission = read(text, chunk);
            QCOMPARE(submission.problem, QString());
            QCOMPARE(submission.files.size(), 3);
            QCOMPARE(submission.json["note"_L1], json["note"_L1]);
            QCOMPARE(submission.json["custom_fields"_L1], json["custom_fields"_L1]);
            const int index = practice::fileIndex(submission.json["resume"_L1]["file"_L1]);
            QCOMPARE(submission.files.at(index).size, cv.size());
            QCOMPARE(submission.files.at(index).sha256, digest(cv));
            const int other = practice::fileIndex(submission.json["files"_L1][0]["file"_L1]);
            QCOMPARE(submission.files.at(other).sha256, digest(code));
        }
    }

    void checksBase64_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("QUJD") << true;
        QTest::newRow("padded") << QByteArray("QUI=") << true;
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("padding missing") << QByteArray("QUI") << false;
        QTest::newRow("goes on after padding") << QByteArray("QQ==QUJD") << false;
        QTest::newRow("url alphabet") << QByteArray("_-_-") << false;
        QTest::newRow("space") << QByteArray("QU JD") << false;
        QTest::newRow("escape") << QByteArray("QU\\nJD12") << false;
        QTest::newRow("bad at the end of much")
            << QByteArray(1'000'000, 'A') + QByteArray("AA!A") << false;
        QTest::newRow("padding in the middle of much")
            << QByteArray(65'532, 'A') + "AA==" + QByteArray(65'536, 'A') << false;
    }
    void checksBase64()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const Submission submission =
            read(R"({"picture":{"name":"a.png","file":")" + text + R"("}})", 16'384);
        QCOMPARE(submission.problem, QString());
        QCOMPARE(submission.files.size(), 1);
        QCOMPARE(submission.files.at(0).base64, valid);
    }

    void saysWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"", "[]", "{", "}]}]", "nonsense", "{\"files\":[{\"file\":\"QQ=="})
            QTest::addRow("%s", body) << QByteArray(body);
    }
    void saysWhatIsNoObject()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!read(body, 2).problem.isEmpty());
    }

    void limitsTheTexts()
    {
        const Submission submission =
            read("{\"note\":\"" + QByteArray(5 * 1024 * 1024, 'x') + "\"}", 16'384);
        QVERIFY(submission.tooLong);
    }
};

QTEST_GUILESS_MAIN(SubmissionReaderTest)
#include "submissionreadertest.moc"
