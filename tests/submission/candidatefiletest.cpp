// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/candidatefile.h"
#include "submission/attachmentinspector.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::ErrorKind;
using submission::attachmentFromBytes;
using submission::readCandidate;
using submission::readCandidateFile;

class CandidateFileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsTheSample();
    void readsAFileByItsPath();
    void nullIsNotGiven();
    void refuses_data();
    void refuses();
    void namesTheFileThatCannotBeRead();
    void refusesPlacesThatAreNoFiles();
    void refusesAFifoAtOnce();

private:
    QString write(const QString &name, const QByteArray &content) const;
    QTemporaryDir m_dir;
};

void CandidateFileTest::initTestCase()
{
    write(u"cv.pdf"_s, "a CV");
}

QString CandidateFileTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

void CandidateFileTest::readsTheSample()
{
    const auto read = readCandidateFile(QStringLiteral(TEST_DATA "/sample.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    Candidate expected;
    expected.positionUid = u"11.11"_s;
    expected.partnerCandidateId = u"1111A"_s;
    expected.firstName = u"Bobby"_s;
    expected.middleName = u"Robert"_s;
    expected.lastName = u"Chauck"_s;
    expected.email = u"bobby@example.com"_s;
    expected.phone = u"07-4442321"_s;
    expected.mobilePhone = u"052-8644246"_s;
    expected.nationalId = u"5454-2233-1"_s;
    expected.linkedinUrl = u"https://www.linkedin.com/in/bobby-hauck-06b0735"_s;
    expected.salaryExpectations = u"80k / Annual"_s;
    expected.prospectStatus = u"Interested"_s;
    expected.resume = attachmentFromBytes(u"bobby_cv.docx"_s, "A CV");
    expected.picture = attachmentFromBytes(u"image.png"_s, "A face");
    expected.links = QStringList{u"https://www.github.com/bobbyc"_s};
    expected.files = {attachmentFromBytes(u"Coding Challenge"_s, "A task")};
    expected.sourceContact = {u"Michael Rosen"_s, u"michael@example.com"_s, u"555 555 1234"_s};
    expected.address = {u"US"_s, u"New York"_s, u"NY"_s, u"11249"_s, u"109 S 5th st. #302"_s};
    expected.customFields = {{u"field1"_s, u"value1"_s}};
    expected.note = u"The candidate expressed his interest in this position"_s;
    QCOMPARE(*read, expected);
}

void CandidateFileTest::readsAFileByItsPath()
{
    const QString path = write(u"candidate.json"_s, R"({"resume":{"path":"cv.pdf"},
            "files":[{"path":"cv.pdf","name":"other.pdf"},{"path":"cv.pdf","name":null}]})");
    const auto read = readCandidateFile(path); // relative to the file, not to where we are
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    const auto expected = submission::inspectFileNow(m_dir.filePath(u"cv.pdf"_s));
    QVERIFY(expected);
    QCOMPARE(*read->resume, *expected);
    QCOMPARE(read->files.at(0).name, u"other.pdf"_s);
    QCOMPARE(read->files.at(0).path, expected->path);
    QCOMPARE(read->files.at(1).name, u"cv.pdf"_s);
}

void CandidateFileTest::nullIsNotGiven()
{
    const auto read = readCandidate(R"({"first_name":"Ada","last_name":null,"resume":null,
        "picture":{"name":"a.png","file":"QQ==","path":null},"links":null,"files":null,
        "address":null,"source_contact":{"email":null},"custom_fields":{"a":null}})",
                                    QDir(m_dir.path()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
    Candidate expected;
    expected.firstName = u"Ada"_s;
    expected.picture = attachmentFromBytes(u"a.png"_s, "A");
    QCOMPARE(*read, expected);
    QCOMPARE(*readCandidate("{}", QDir()), Candidate());
}

void CandidateFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const QString &says) {
        QTest::newRow(name) << json << says;
    };
    row("nothing", "", u"at byte 0"_s);
    row("cut off", R"({"note":"a")", u"at byte 11"_s);
    row("not UTF-8", "{\"note\":\"\xff\xff\"}", u"not valid JSON"_s);
    row("a list", "[]", u"one object"_s);
    row("misspelt", R"({"frist_name":"Ada"})", u"\"frist_name\" is not an attribute"_s);
    row("misspelt within", R"({"address":{"town":"X"}})", u"\"address.town\" is not"_s);
    row("a dotted name", R"({"address.city":"X"})", u"\"address.city\" is not"_s);
    row("a dotted name within", R"({"source_contact":{"a.email":"X"}})", u"is not an attribute"_s);
    row("an empty name", R"({"":"X"})", u"\"\" is not an attribute"_s);
    row("a number", R"({"phone":5})", u"phone must be a text"_s);
    row("an object for a text", R"({"phone":{}})", u"phone must be a text"_s);
    row("an object within", R"({"address":{"city":{"a":"b"}}})", u"address.city must be a text"_s);
    row("a text for an object", R"({"address":"X"})", u"address must be an object"_s);
    row("an object for a list", R"({"links":{}})", u"links must be a list"_s);
    row("a text for a link", R"({"links":["https://example.com"]})", u"links[0] must be"_s);
    row("more than a link", R"({"links":[{"url":"https://example.com","a":1}]})",
        u"links[0] must be"_s);
    row("a text for a file", R"({"resume":"cv.pdf"})", u"resume must be an object"_s);
    row("a list of texts for files", R"({"files":["cv.pdf"]})", u"files[0] must be an object"_s);
    row("more than a file", R"({"resume":{"name":"a","file":"QQ==","size":1}})",
        u"resume has \"size\""_s);
    row("path and file", R"({"resume":{"path":"cv.pdf","file":"QQ=="}})", u"both"_s);
    row("a number for a path", R"({"resume":{"path":5}})", u"resume.path must be a text"_s);
    row("an empty path", R"({"resume":{"path":""}})", u"resume.path is empty"_s);
    row("a number for a name", R"({"resume":{"name":5,"file":"QQ=="}})",
        u"resume.name must be a text"_s);
    row("no name", R"({"resume":{"file":"QQ=="}})", u"needs a \"name\""_s);
    row("no content", R"({"resume":{"name":"a.pdf"}})", u"in base64"_s);
    row("no base64", R"({"files":[{"name":"a","file":"Ä!"}]})", u"files[0].file must be"_s);
    row("custom fields as a list", R"({"custom_fields":[]})", u"custom_fields must be"_s);
    row("a custom number", R"({"custom_fields":{"a":5}})", u"custom_fields.a must be a text"_s);
}

void CandidateFileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto read = readCandidate(json, QDir(m_dir.path()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().sentence.contains(says), qPrintable(read.error().sentence));
}

void CandidateFileTest::namesTheFileThatCannotBeRead()
{
    const auto read =
        readCandidate(R"({"files":[{"path":"cv.pdf"},{"path":"gone.pdf"}]})", QDir(m_dir.path()));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::LocalFile);
    QVERIFY2(read.error().sentence.contains(u"files[1]"_s)
                 && read.error().sentence.contains(u"gone.pdf"_s),
             qPrintable(read.error().sentence));
}

void CandidateFileTest::refusesPlacesThatAreNoFiles()
{
    const auto missing = readCandidateFile(m_dir.filePath(u"gone.json"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().sentence.startsWith(u"There is no file"_s));
    const auto folder = readCandidateFile(m_dir.path());
    QVERIFY(!folder);
    QVERIFY(folder.error().sentence.contains(u"is not a file"_s));
    QVERIFY(!readCandidateFile({}));
}

void CandidateFileTest::refusesAFifoAtOnce()
{
#ifdef Q_OS_UNIX
    const QString path = m_dir.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(!readCandidateFile(path)); // must not wait for a writer
    QVERIFY(!readCandidate(R"({"resume":{"path":"fifo"}})", QDir(m_dir.path())));
#else
    QSKIP("no FIFO here");
#endif
}

QTEST_GUILESS_MAIN(CandidateFileTest)
#include "candidatefiletest.moc"
