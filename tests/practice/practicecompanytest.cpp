// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "practice/practicecompany.h"
#include "practice/requests.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Answer;
using practice::PracticeCompany;

namespace {

using Change = std::function<void(QJsonObject &)>;

Change put(const QString &key, const QJsonValue &value)
{
    return [=](QJsonObject &json) { json.insert(key, value); };
}

Change leaveOut(const QString &key)
{
    return [=](QJsonObject &json) { json.remove(key); };
}

/// A company whose clock the test moves.
struct Visit
{
    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    PracticeCompany company{{u"key"_s, "secret", [this] { return now; }, 45s, 5}};

    Answer create(const QJsonObject &json)
    {
        practice::SubmissionReader reader;
        reader.feed(requests::body(json));
        return company.create(reader.finish());
    }
};

QString error(const Answer &answer)
{
    return answer.body["error"_L1].toString();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class PracticeCompanyTest : public QObject
{
    Q_OBJECT

private slots:
    void checksFields_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("named");
        const auto bad = [](const char *row, const QString &field, const Change &change) {
            QTest::newRow(row) << change << 400 << field;
        };
        for (const QString &field :
             {u"position_uid"_s, u"partner_candidate_id"_s, u"first_name"_s, u"last_name"_s}) {
            bad(qPrintable("without "_L1 + field), field, leaveOut(field));
            bad(qPrintable("blank "_L1 + field), field, put(field, u" "_s));
        }
        bad("null text", u"phone"_s, put(u"phone"_s, QJsonValue::Null));
        bad("email", u"email"_s, put(u"email"_s, u"ada"_s));
        bad("unknown field", u"nickname"_s, put(u"nickname"_s, u"A"_s));
        bad("status", u"prospect_status"_s, put(u"prospect_status"_s, u"Keen"_s));
        bad("contact without email", u"source_contact.email"_s,
            put(u"source_contact"_s, QJsonObject{{u"full_name"_s, u"M"_s}}));
        bad("address", u"address.town"_s, put(u"address"_s, QJsonObject{{u"town"_s, u"X"_s}}));
        bad("link", u"links[0].url"_s,
            put(u"links"_s, QJsonArray{QJsonObject{{u"url"_s, u"ftp://x"_s}}}));
        bad("links no list", u"links"_s, put(u"links"_s, QJsonObject()));
        bad("resume type", u"resume.name"_s, put(u"resume"_s, requests::file(u"cv.txt"_s, "text")));
        bad("resume without file", u"resume.file"_s,
            put(u"resume"_s, QJsonObject{{u"name"_s, u"cv.pdf"_s}}));
        bad("empty file", u"files[0].file"_s,
            put(u"files"_s, QJsonArray{requests::file(u"a"_s, "")}));
        bad("no base64", u"picture.file"_s,
            put(u"picture"_s, QJsonObject{{u"name"_s, u"a"_s}, {u"file"_s, u"?"_s}}));
        QTest::newRow("unknown position") << put(u"position_uid"_s, u"9.9"_s) << 404 << u"9.9"_s;
        const qint64 limit = 6 * 1024 * 1024;
        for (const QString &field : {u"resume"_s, u"picture"_s})
            QTest::newRow(qPrintable("too large "_L1 + field))
                << put(field, requests::file(u"a.pdf"_s, QByteArray(limit + 1, 'x'))) << 413
                << field;
        QTest::newRow("too large file")
            << put(u"files"_s,
                   QJsonArray{requests::file(u"a"_s, "x"),
                              requests::file(u"b"_s, QByteArray(limit + 1, 'x'))})
            << 413 << u"files[1]"_s;
        QTest::newRow("just small enough")
            << put(u"files"_s, QJsonArray{requests::file(u"b"_s, QByteArray(limit, 'x'))}) << 200
            << QString();
        QTest::newRow("minimal") << Change([](QJsonObject &) {}) << 200 << QString();
        QTest::newRow("each type of resume")
            << put(u"resume"_s, requests::file(u"cv.DOCX"_s, "x")) << 200 << QString();
    }
    void checksFields()
    {
        QFETCH(Change, change);
        QFETCH(int, status);
        QFETCH(QString, named);
        QJsonObject json = requests::minimal();
        change(json);
        Visit visit;
        const int before = visit.company.candidateCount();
        const Answer answer = visit.create(json);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body["message"_L1].toString().contains(named),
                 qPrintable(answer.body["message"_L1].toString()));
        QCOMPARE(visit.company.candidateCount() - before, status == 200 ? 1 : 0);
        if (status != 200)
            QCOMPARE(answer.body["status"_L1].toInt(), status);
    }

    void tellsConflictsByNumber()
    {
        Visit visit;
        const Answer created = visit.create(requests::minimal());
        QCOMPARE(created.status, 200);
        const QString uid = created.body["uid"_L1].toString();

        const Answer conflict = visit.create(requests::minimal());
        QCOMPARE(conflict.status, 409);
        QCOMPARE(error(conflict), u"candidate_post_conflict"_s);
        QCOMPARE(conflict.body.keys(),
                 (QStringList{u"candidate_uid"_s, u"error"_s, u"message"_s, u"status"_s}));
        QVERIFY(conflict.body["candidate_uid"_L1].isDouble());
        const QString number = QString::number(conflict.body["candidate_uid"_L1].toInteger());

        QCOMPARE(visit.company.candidate(number, true).body["uid"_L1].toString(), uid);
        QCOMPARE(error(visit.company.candidate(number, false)), u"candidate_not_found"_s);
        QCOMPARE(visit.company.candidate(uid, false).status, 200);
        QCOMPARE(error(visit.company.candidate(uid, true)), u"candidate_not_found"_s);
    }

    void conflictsOnlyInTheSamePlaceWhileInProgress()
    {
        Visit visit;
        QJsonObject json = requests::minimal();
        QCOMPARE(visit.create(json).status, 200);
        json.insert(u"position_uid"_s, u"87.405"_s);
        QCOMPARE(visit.create(json).status, 200);
        visit.now = visit.now.addSecs(45 * 6);
        QCOMPARE(visit.create(json).status, 200);
    }

    void holdsPeopleToPractiseOn_data()
    {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<bool>("realId");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("conflict") << u"5555"_s << true << 200 << u"In progress"_s;
        QTest::newRow("unreadable conflict") << u"5556"_s << true << 403 << u"no_permission"_s;
        QTest::newRow("on hold") << u"101E.27"_s << false << 200 << u"On hold"_s;
        QTest::newRow("no future") << u"2F.0B3"_s << false << 200 << u"Awaiting Decision"_s;
        QTest::newRow("hired") << u"5A.9D0"_s << false << 200 << u"Hired"_s;
        QTest::newRow("rejected") << u"61.11F"_s << false << 200 << u"Rejected"_s;
        QTest::newRow("merged") << u"3C.777"_s << false << 401 << u"duplicate_candidate"_s;
    }
    void holdsPeopleToPractiseOn()
    {
        QFETCH(QString, uid);
        QFETCH(bool, realId);
        QFETCH(int, status);
        QFETCH(QString, word);
        const Answer answer = Visit().company.candidate(uid, realId);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body[status == 200 ? "status"_L1 : "error"_L1].toString(), word);
        QCOMPARE(answer.body.contains("future_steps"_L1), status == 200 && uid != "2F.0B3"_L1);
    }

    void knowsTheConflictPair()
    {
        QJsonObject json = requests::minimal();
        json.insert(u"partner_candidate_id"_s, u"PRACTICE-1"_s);
        const Answer answer = Visit().create(json);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.body["candidate_uid"_L1].toInt(), 5555);
    }

    void pipelinesMoveOn()
    {
        Visit visit;
        const QString uid = visit.create(requests::minimal()).body["uid"_L1].toString();
        const auto shape = [&] {
            const QJsonObject json = visit.company.candidate(uid, false).body;
            return QList<qsizetype>{json["completed_steps"_L1].toArray().size(),
                                    json["current_steps"_L1].toArray().size(),
                                    json["future_steps"_L1].toArray().size()};
        };
        QCOMPARE(shape(), (QList<qsizetype>{0, 1, 4}));
        visit.now = visit.now.addSecs(44);
        QCOMPARE(shape(), (QList<qsizetype>{0, 1, 4}));
        visit.now = visit.now.addSecs(1);
        QCOMPARE(shape(), (QList<qsizetype>{1, 1, 3}));
        const QJsonObject step =
            visit.company.candidate(uid, false).body["completed_steps"_L1][0].toObject();
        QCOMPARE(step["name"_L1].toString(), u"CV Screen"_s);
        QCOMPARE(step["time_completed"_L1].toString(), u"2026-03-01T09:00:45Z"_s);
    }

    void someAreHiredAndSomeAreNot()
    {
        Visit visit;
        QJsonObject json = requests::minimal();
        QStringList uids;
        for (int i = 0; i < 10; ++i) {
            json.insert(u"partner_candidate_id"_s, u"N%1"_s.arg(i));
            uids.append(visit.create(json).body["uid"_L1].toString());
        }
        QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 10);
        visit.now = visit.now.addDays(1);
        QSet<QString> ends;
        for (const QString &uid : std::as_const(uids))
            ends.insert(visit.company.candidate(uid, false).body["status"_L1].toString());
        QCOMPARE(ends, (QSet<QString>{u"Hired"_s, u"Rejected"_s}));
    }

    void pagesThroughPositions()
    {
        Visit visit;
        QUrl next(u"http://somewhere:80/positions?status=open&limit=500"_s);
        QStringList uids;
        int pages = 0;
        while (!next.isEmpty() && pages < 10) {
            QCOMPARE(next.authority(), u"somewhere:80"_s);
            const Answer answer =
                visit.company.positions(QUrlQuery(next), QUrl(u"http://somewhere:80"_s));
            QCOMPARE(answer.status, 200);
            for (const QJsonValue &row : answer.body["positions"_L1].toArray()) {
                QCOMPARE(row["status"_L1].toString(), u"open"_s);
                uids.append(row["uid"_L1].toString());
            }
            next = QUrl(answer.body["next_page"_L1].toString());
            ++pages;
        }
        QCOMPARE(pages, 3);
        QCOMPARE(uids.size(), 12);
        QCOMPARE(QSet<QString>(uids.begin(), uids.end()).size(), 12);
        QCOMPARE(visit.company.position(uids.first()).body["uid"_L1].toString(), uids.first());
        QCOMPARE(error(visit.company.position(u"0.0"_s)), u"not_found"_s);
    }

    void remembersTheLastWithDigests()
    {
        Visit visit;
        QJsonObject json = requests::minimal();
        json.insert(u"files"_s, QJsonArray{requests::file(u"a.txt"_s, "abc")});
        QCOMPARE(visit.create(json).status, 200);
        QJsonObject file = requests::file(u"a.txt"_s, {});
        file.insert(u"file"_s,
                    u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        json.insert(u"files"_s, QJsonArray{file});
        QCOMPARE(visit.company.lastAccepted(), json);
    }
};

QTEST_GUILESS_MAIN(PracticeCompanyTest)
#include "practicecompanytest.moc"
