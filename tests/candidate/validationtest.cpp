// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/validation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace candidate;

namespace {

/// The least that can be sent.
Candidate valid()
{
    Candidate candidate;
    candidate.positionUid = u"11.11"_s;
    candidate.partnerCandidateId = u"1111A"_s;
    candidate.firstName = u"Bobby"_s;
    candidate.lastName = u"Chauck"_s;
    return candidate;
}

Attachment file(const QString &name, qint64 size = 1000)
{
    Attachment attachment;
    attachment.name = name;
    attachment.path = u"/invented/"_s + name;
    attachment.size = size;
    return attachment;
}

QList<Field> fieldsOf(const QList<Problem> &problems)
{
    QList<Field> fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

QList<int> rowsOf(const QList<Problem> &problems)
{
    QList<int> rows;
    for (const Problem &problem : problems)
        rows.append(problem.row);
    return rows;
}

QString firstSentence(const QList<Problem> &problems)
{
    return problems.isEmpty() ? QString() : problems.first().remark.sentence;
}

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void leastIsEnough() { QVERIFY(validate(valid()).isEmpty()); }

    void emptyCandidateNeedsTheFourInTheOrderOfTheForm()
    {
        const auto problems = validate(Candidate());
        QCOMPARE(fieldsOf(problems),
                 (QList<Field>{Field::PositionUid, Field::PartnerCandidateId, Field::FirstName,
                               Field::LastName}));
        QVERIFY(hasError(problems));
        QCOMPARE(firstSentence(problems), u"Position is needed"_s);
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("Hebrew") << u"נועה"_s << true;
        QTest::newRow("Arabic") << u"محمد"_s << true;
        QTest::newRow("Chinese, one letter") << u"王"_s << true;
        QTest::newRow("Cyrillic") << u"Наталья"_s << true;
        QTest::newRow("Devanagari") << u"प्रिया"_s << true;
        QTest::newRow("combining marks") << u"Zoe\u0308"_s << true;
        QTest::newRow("apostrophe") << u"O’Brien-D'Arcy"_s << true;
        QTest::newRow("beyond the basic plane") << u"𠮷野"_s << true;
        QTest::newRow("markup is a text") << u"Robert <b>Tables</b>"_s << true;
        QTest::newRow("digits") << u"R2"_s << true;
        QTest::newRow("long") << QString(2000, u'x') << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("spaces") << u" \u00a0\t"_s << false;
        QTest::newRow("a direction mark") << u"\u200f"_s << false;
    }

    void names()
    {
        QFETCH(QString, name);
        Candidate candidate = valid();
        candidate.firstName = name;
        QTEST(validate(candidate, Field::FirstName).isEmpty(), "accepted");
        QTEST(validate(candidate).isEmpty(), "accepted");
    }

    void emails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("part");
        const QString fine;
        QTest::newRow("none") << QString() << fine;
        QTest::newRow("plain") << u"bobby@example.com"_s << fine;
        QTest::newRow("spaces around") << u"  bobby@example.com\n"_s << fine;
        QTest::newRow("direction marks around") << u"\u200fbobby@example.com\u200e"_s << fine;
        QTest::newRow("tag and dots") << u"bob.by+jobs@mail.example.co.il"_s << fine;
        QTest::newRow("quote sign") << u"o'brien@example.com"_s << fine;
        QTest::newRow("Unicode") << u"נועה@דוגמה.ישראל"_s << fine;
        QTest::newRow("capitals") << u"BOBBY@EXAMPLE.COM"_s << fine;
        QTest::newRow("no at") << u"bobby.example.com"_s << u"The @ is missing"_s;
        QTest::newRow("nothing before") << u"@example.com"_s << u"before @"_s;
        QTest::newRow("nothing after") << u"bobby@"_s << u"after @"_s;
        QTest::newRow("only an at") << u"@"_s << u"before @"_s;
        QTest::newRow("two ats") << u"bobby@home@example.com"_s << u"more than one @"_s;
        QTest::newRow("two addresses") << u"a@example.com, b@example.com"_s << u"single address"_s;
        QTest::newRow("semicolon") << u"bobby;x@example.com"_s << u"single address"_s;
        QTest::newRow("space within") << u"bob by@example.com"_s << u"without spaces"_s;
        QTest::newRow("no-break space") << u"bob\u00a0by@example.com"_s << u"without spaces"_s;
        QTest::newRow("mark within") << u"bobby@\u200fexample.com"_s << u"without spaces"_s;
        QTest::newRow("line break") << u"bobby@example.com\nBcc:x"_s << u"without spaces"_s;
        QTest::newRow("control character") << u"bobby\x01@example.com"_s << u"without spaces"_s;
        QTest::newRow("display name") << u"Bobby <bobby@example.com>"_s << u"without spaces"_s;
        QTest::newRow("no dot") << u"bobby@localhost"_s << u"localhost is not a complete domain"_s;
        QTest::newRow("dot at the end") << u"bobby@example.com."_s << u"not a complete domain"_s;
        QTest::newRow("dot at the start") << u"bobby@.com"_s << u"not a complete domain"_s;
        QTest::newRow("two dots") << u"bobby@example..com"_s << u"not a complete domain"_s;
    }

    void emails()
    {
        QFETCH(QString, email);
        QFETCH(QString, part);
        Candidate candidate = valid();
        candidate.email = email;
        const QString sentence = firstSentence(validate(candidate, Field::Email));
        QCOMPARE(sentence.isEmpty(), part.isEmpty());
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void webAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("part");
        const QString fine;
        QTest::newRow("none") << QString() << fine;
        QTest::newRow("https") << u"https://www.linkedin.com/in/bobby"_s << fine;
        QTest::newRow("http") << u"http://example.com"_s << fine;
        QTest::newRow("capitals") << u"HTTPS://Example.COM/A"_s << fine;
        QTest::newRow("spaces around") << u" https://example.com\t"_s << fine;
        QTest::newRow("port, query, fragment")
            << u"https://example.com:8443/a?b=c&d=%20#e"_s << fine;
        QTest::newRow("Unicode path") << u"https://he.example.org/ויקי/ישראל"_s << fine;
        QTest::newRow("Unicode host") << u"https://דוגמה.example/"_s << fine;
        QTest::newRow("brackets as browsers copy them") << u"https://example.com/a[1]|b"_s << fine;
        QTest::newRow("lone per cent sign") << u"https://example.com/100%"_s << fine;
        QTest::newRow("numeric host") << u"http://127.0.0.1:8080/"_s << fine;
        QTest::newRow("IPv6") << u"http://[::1]/"_s << fine;
        QTest::newRow("no scheme")
            << u"example.com/in/bobby"_s << u"Begin the address with https://"_s;
        QTest::newRow("www") << u"www.example.com"_s << u"Begin the address with https://"_s;
        QTest::newRow("port without scheme")
            << u"example.com:8080/a"_s << u"Begin the address with https://"_s;
        QTest::newRow("localhost with port")
            << u"localhost:8080"_s << u"Begin the address with https://"_s;
        QTest::newRow("two slashes") << u"//example.com"_s << u"Begin the address with https://"_s;
        QTest::newRow("a word") << u"bobby"_s << u"Begin the address with https://"_s;
        QTest::newRow("mail") << u"mailto:bobby@example.com"_s << u"Only http and https"_s;
        QTest::newRow("ftp") << u"ftp://example.com"_s << u"Only http and https"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"Only http and https"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"Only http and https"_s;
        QTest::newRow("no host") << u"https://"_s << u"after https:// is missing"_s;
        QTest::newRow("path only") << u"https:///a"_s << u"after https:// is missing"_s;
        QTest::newRow("one slash") << u"http:/example.com"_s << u"after http:// is missing"_s;
        QTest::newRow("broken port") << u"https://example.com:99999999/"_s << u"not an address"_s;
        QTest::newRow("space within") << u"https://example.com/a b"_s << u"no spaces"_s;
        QTest::newRow("no-break space") << u"https://example.com/a\u00a0b"_s << u"no spaces"_s;
        QTest::newRow("two addresses")
            << u"https://a.example https://b.example"_s << u"no spaces"_s;
        QTest::newRow("control character") << u"https://example.com/\x07"_s << u"no spaces"_s;
    }

    void webAddresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, part);
        Candidate candidate = valid();
        candidate.linkedinUrl = address;
        candidate.links = {address};
        for (const Field field : {Field::LinkedinUrl, Field::Links}) {
            const QString sentence = firstSentence(validate(candidate, field));
            QCOMPARE(sentence.isEmpty(), part.isEmpty());
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
        }
    }

    void linksAreToldByRow()
    {
        Candidate candidate = valid();
        candidate.links = {u"https://a.example"_s, QString(), u"nonsense"_s, u" "_s,
                           u"ftp://b.example"_s};
        QCOMPARE(rowsOf(validate(candidate, Field::Links)), (QList<int>{2, 4}));
    }

    void contact_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QList<Field>>("expected");
        const QString name = u"Michael Rosen"_s;
        const QString email = u"michael@example.com"_s;
        const QString phone = u"555 555 1234"_s;
        const QString none;
        using List = QList<Field>;
        QTest::newRow("none") << none << none << none << List();
        QTest::newRow("spaces are none") << u" "_s << u"\t"_s << u" "_s << List();
        QTest::newRow("all") << name << email << phone << List();
        QTest::newRow("phone is optional") << name << email << none << List();
        QTest::newRow("name alone") << name << none << none << List{Field::ContactEmail};
        QTest::newRow("email alone") << none << email << none << List{Field::ContactFullName};
        QTest::newRow("phone alone")
            << none << none << phone << List{Field::ContactFullName, Field::ContactEmail};
        QTest::newRow("broken email") << name << u"michael"_s << none << List{Field::ContactEmail};
        QTest::newRow("blank email") << name << u"  "_s << phone << List{Field::ContactEmail};
    }

    void contact()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, phone);
        Candidate candidate = valid();
        candidate.sourceContact = {name, email, phone};
        QTEST(fieldsOf(validate(candidate)), "expected");
    }

    void countries_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("US") << u"US"_s << true;
        QTest::newRow("IL") << u" IL "_s << true;
        QTest::newRow("lower case") << u"us"_s << false;
        QTest::newRow("three letters") << u"USA"_s << false;
        QTest::newRow("a name") << u"Israel"_s << false;
        QTest::newRow("other script") << u"יש"_s << false;
    }

    void countries()
    {
        QFETCH(QString, code);
        Candidate candidate = valid();
        candidate.address.country = code;
        QTEST(validate(candidate).isEmpty(), "accepted");
    }

    void prospectStatus()
    {
        Candidate candidate = valid();
        for (const QString &status : prospectStatuses()) {
            candidate.prospectStatus = status;
            QVERIFY(validate(candidate).isEmpty());
        }
        candidate.prospectStatus = u"interested"_s;
        QCOMPARE(fieldsOf(validate(candidate)), QList<Field>{Field::ProspectStatus});
        QVERIFY(firstSentence(validate(candidate)).contains(u"Do not contact"_s));
    }

    void customFields_data()
    {
        QTest::addColumn<QList<CustomField>>("given");
        QTest::addColumn<QList<int>>("rows");
        using List = QList<CustomField>;
        using Rows = QList<int>;
        QTest::newRow("none") << List() << Rows();
        QTest::newRow("fine") << List{{u"a"_s, u"1"_s}, {u"b"_s, u"1"_s}} << Rows();
        QTest::newRow("empty row") << List{{}, {u"a"_s, u"1"_s}, {u" "_s, u" "_s}} << Rows();
        QTest::newRow("no key") << List{{u"a"_s, u"1"_s}, {QString(), u"2"_s}} << Rows{1};
        QTest::newRow("blank key") << List{{u" "_s, u"2"_s}} << Rows{0};
        QTest::newRow("no value") << List{{u"a"_s, QString()}} << Rows{0};
        QTest::newRow("twice") << List{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"a"_s, u"3"_s}}
                               << Rows{2};
        QTest::newRow("three times")
            << List{{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"a"_s, u"3"_s}} << Rows{1, 2};
        QTest::newRow("twice but for spaces")
            << List{{u"a"_s, u"1"_s}, {u" a "_s, u"2"_s}} << Rows{1};
        QTest::newRow("capitals differ") << List{{u"a"_s, u"1"_s}, {u"A"_s, u"2"_s}} << Rows();
        QTest::newRow("two without key")
            << List{{QString(), u"1"_s}, {QString(), u"2"_s}} << Rows{0, 1};
        QTest::newRow("Unicode") << List{{u"צוות"_s, u"כחול"_s}} << Rows();
    }

    void customFields()
    {
        QFETCH(QList<CustomField>, given);
        Candidate candidate = valid();
        candidate.customFields = given;
        const auto problems = validate(candidate);
        QTEST(rowsOf(problems), "rows");
        QCOMPARE(hasError(problems), !problems.isEmpty());
    }

    void attachments()
    {
        Candidate candidate = valid();
        candidate.resume = file(u"cv.txt"_s);
        candidate.picture = file(u"noa.png"_s, maximumFileSize + 1);
        candidate.files = {file(u"ok.zip"_s), file(u"big.zip"_s, maximumFileSize + 1),
                           file(u"odd.exe"_s)};
        const auto problems = validate(candidate);
        QCOMPARE(fieldsOf(problems),
                 (QList<Field>{Field::Resume, Field::Picture, Field::Files, Field::Files}));
        QCOMPARE(rowsOf(problems), (QList<int>{-1, -1, 1, 2}));
        QVERIFY(hasError(validate(candidate, Field::Resume)));
        QVERIFY(!hasError(validate(candidate, Field::Picture)));
        QVERIFY(hasError(validate(candidate, Field::Files)));
    }

    void warningsLetThrough()
    {
        Candidate candidate = valid();
        candidate.files = {file(u"odd.exe"_s)};
        QCOMPARE(validate(candidate).size(), 1);
        QVERIFY(!hasError(validate(candidate)));
        QVERIFY(!hasError({}));
    }

    /// What is said on leaving a field is what pressing Submit says.
    void wholeIsTheSumOfTheFields()
    {
        Candidate candidate;
        candidate.email = u"x"_s;
        candidate.links = {u"y"_s};
        candidate.resume = file(u"cv"_s);
        candidate.sourceContact.phone = u"1"_s;
        candidate.customFields = {{u"a"_s, QString()}};
        QList<Problem> sum;
        for (const FieldInfo &info : fieldTable())
            sum += validate(candidate, info.field);
        QCOMPARE(validate(candidate), sum);
        QCOMPARE(sum.size(), 10);
    }

    /// What tidied() makes of a candidate has the same problems, but for the rows' numbers.
    void tidyingMendsNothingThatMatters()
    {
        Candidate candidate = valid();
        candidate.links = {QString(), u" https://a.example "_s, u"nonsense"_s};
        candidate.customFields = {{}, {u" a "_s, u"1"_s}, {u"a"_s, u"2"_s}};
        QCOMPARE(fieldsOf(validate(tidied(candidate))), fieldsOf(validate(candidate)));
    }
};

QTEST_GUILESS_MAIN(ValidationTest)
#include "validationtest.moc"
