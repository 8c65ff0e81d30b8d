// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/proof.h"
#include "journal/samples.h"
#include "submission/account.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using submission::Entry;
using submission::State;

namespace {

const QTimeZone zone("Asia/Jerusalem");
const QDateTime served(QDate(2026, 11, 24), QTime(9, 12, 4), Qt::UTC);

Entry full()
{
    Entry entry;
    entry.candidate = samples::fullCandidate();
    entry.summary.state = State::Confirmed;
    entry.summary.place = {u"comeet"_s, u"Acme Ltd"_s, u"Engineer"_s};
    entry.created = served.addSecs(-600);
    entry.confirmedAt = served;
    entry.uid = {u"00.AAA"_s, false};
    entry.answer = {{u"uid"_s, u"00.AAA"_s}, {u"status"_s, u"New"_s}};
    entry.attempts = {{1, served.addSecs(-60), served.addSecs(-30), u"not_reached"_s,
                       u"No network."_s, u"Their words"_s, u"detail"_s},
                      {2, served.addSecs(-2), served.addMSecs(321), u"created"_s, {}, {}, {}}};
    return entry;
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson();
}

/// JSON as the proof says that it was hashed, written by other hands than the proof's.
QByteArray canonical(const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        keys.sort();
        QByteArrayList members;
        for (const QString &key : keys)
            members.append(canonical(key) + ':' + canonical(object.value(key)));
        return '{' + members.join(',') + '}';
    }
    if (value.isArray()) {
        QByteArrayList rows;
        for (const QJsonValue row : value.toArray())
            rows.append(canonical(row));
        return '[' + rows.join(',') + ']';
    }
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    QByteArray text = value.toString().toUtf8();
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + text + '"';
}

} // namespace

class ProofTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryField_data()
    {
        QTest::addColumn<candidate::Field>("field");
        for (const candidate::FieldInfo &info : candidate::fieldTable())
            QTest::newRow(info.key) << info.field;
    }

    void hasEveryField()
    {
        QFETCH(candidate::Field, field);
        const candidate::FieldInfo &info = candidate::fieldInfo(field);
        QJsonValue value = submission::proofOf(full(), zone)["submission"_L1]["sent"_L1];
        for (const QString &key : QString::fromLatin1(info.json).split(u'.'))
            value = value[key];
        QVERIFY(!value.isUndefined());
        if (info.text)
            QCOMPARE(value.toString(), candidate::fieldText(samples::fullCandidate(), field));
    }

    void hasFilesByTheirDigests()
    {
        const QJsonValue sent = submission::proofOf(full(), zone)["submission"_L1]["sent"_L1];
        const QString digest = QString::fromLatin1(
            QCryptographicHash::hash("resume", QCryptographicHash::Sha256).toHex());
        QCOMPARE(
            sent["resume"_L1].toObject(),
            (QJsonObject{{u"name"_s, u"קורות חיים.pdf"_s}, {u"size"_s, 6}, {u"sha256"_s, digest}}));
        QCOMPARE(sent["files"_L1].toArray().size(), 2);
        QCOMPARE(sent["picture"_L1]["size"_L1].toInt(), 6);
        QCOMPARE(sent["links"_L1][0]["url"_L1].toString(), u"https://a.example"_s);
        QCOMPARE(sent["custom_fields"_L1]["key"_L1].toString(), u"value"_s);
    }

    void hasNoContentAndNoPath()
    {
        const QByteArray json = bytes(submission::proofOf(full(), zone));
        QVERIFY(!json.contains("/somewhere"));
        QVERIFY(!json.contains(samples::fullCandidate().picture->content.toBase64()));
        QVERIFY(!json.contains("\"content\""));
    }

    void saysWhoWhereAndWhen()
    {
        const QJsonObject proof = submission::proofOf(full(), zone);
        const QJsonObject submitted = proof["submission"_L1].toObject();
        QCOMPARE(submitted["uid"_L1].toString(), u"00.AAA"_s);
        QCOMPARE(submitted["client"_L1].toString(), u"Acme Ltd"_s);
        QCOMPARE(submitted["account"_L1].toString(), u"comeet"_s);
        QCOMPARE(submitted["position"_L1].toString(), u"Engineer"_s);
        QCOMPARE(submitted["position_uid"_L1].toString(), full().candidate.positionUid);
        QCOMPARE(submitted["partner_candidate_id"_L1].toString(),
                 full().candidate.partnerCandidateId);
        QCOMPARE(submitted["candidate"_L1].toString(), candidate::displayName(full().candidate));
        QCOMPARE(submitted["confirmed_at"_L1].toString(), u"2026-11-24T09:12:04.000Z"_s);
        QCOMPARE(submitted["clock"_L1].toString(), u"server"_s);
        QCOMPARE(submitted["practice"_L1], QJsonValue(false));
        QCOMPARE(proof["confirmed_at_local"_L1].toString(), u"2026-11-24T11:12:04+02:00"_s);
        QCOMPARE(proof["time_zone"_L1].toString(), u"Asia/Jerusalem"_s);
        QCOMPARE(proof["answer"_L1].toObject(), full().answer);
        const QJsonArray attempts = submitted["attempts"_L1].toArray();
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0]["outcome"_L1].toString(), u"not_reached"_s);
        QCOMPARE(attempts[0]["server_message"_L1].toString(), u"Their words"_s);
        QCOMPARE(attempts[1]["ended_at"_L1].toString(), u"2026-11-24T09:12:04.321Z"_s);
    }

    void practiceIsCalledSo()
    {
        Entry entry = full();
        entry.summary.place.accountId = submission::practiceId;
        QCOMPARE(submission::proofOf(entry, zone)["submission"_L1]["practice"_L1],
                 QJsonValue(true));
    }

    void theDigestIsThatOfTheSubmission()
    {
        const QJsonObject proof = submission::proofOf(full(), zone);
        QCOMPARE(submission::digestOf(proof),
                 QString::fromLatin1(QCryptographicHash::hash(canonical(proof["submission"_L1]),
                                                              QCryptographicHash::Sha256)
                                         .toHex()));
    }

    /// Two proofs of one submission can be compared, whenever and wherever they were made.
    void theDigestStays()
    {
        Entry later = full();
        later.changes = {{served.addDays(9), served.addDays(8), u"New"_s, u"Hired"_s}};
        later.answer.insert(u"status"_s, u"Hired"_s);
        later.summary.status = u"Hired"_s;
        const QJsonObject proof = submission::proofOf(later, QTimeZone::utc());
        QCOMPARE(submission::digestOf(proof),
                 submission::digestOf(submission::proofOf(full(), zone)));
        QCOMPARE(proof["status_changes"_L1][0]["to"_L1].toString(), u"Hired"_s);
        QCOMPARE(bytes(submission::proofOf(full(), zone)),
                 bytes(submission::proofOf(full(), zone)));
    }

    void theDigestTellsDifferences()
    {
        const QString digest = submission::digestOf(submission::proofOf(full(), zone));
        const auto changed = [](auto change) {
            Entry entry = full();
            change(entry);
            return submission::digestOf(submission::proofOf(entry, zone));
        };
        QVERIFY(changed([](Entry &e) { e.candidate.note += u'.'; }) != digest);
        QVERIFY(changed([](Entry &e) { e.candidate.resume->sha256[0] = 'x'; }) != digest);
        QVERIFY(changed([](Entry &e) { e.confirmedAt = e.confirmedAt.addSecs(1); }) != digest);
        QVERIFY(changed([](Entry &e) { e.uid.value = u"1"_s; }) != digest);
        QVERIFY(changed([](Entry &e) { e.summary.place.clientName = u"x"_s; }) != digest);
        QVERIFY(changed([](Entry &e) { e.attempts.removeFirst(); }) != digest);
    }

    void knowsWhoseClockItWas()
    {
        Entry entry = full();
        QVERIFY(submission::isServersTime(entry));
        entry.confirmedAt = entry.attempts.last().ended; // no Date came: see the journal
        QVERIFY(!submission::isServersTime(entry));
        QCOMPARE(submission::proofOf(entry, zone)["submission"_L1]["clock"_L1].toString(),
                 u"this computer"_s);
        entry.attempts.last().ended = entry.confirmedAt = served;
        QVERIFY(!submission::isServersTime(entry));
        entry.attempts.clear(); // as brought back from the log
        QVERIFY(submission::isServersTime(entry));
        entry.confirmedAt = served.addMSecs(5);
        QVERIFY(!submission::isServersTime(entry));
    }

    void provesOnlyWhatIsConfirmed()
    {
        QVERIFY(submission::isProvable(full()));
        for (const State state :
             {State::Draft, State::Queued, State::Sending, State::Unknown, State::Refused}) {
            Entry entry = full();
            entry.summary.state = state;
            QVERIFY(!submission::isProvable(entry));
        }
        Entry entry = full();
        entry.uid = {};
        QVERIFY(!submission::isProvable(entry));
    }

    /// What only the log of confirmed uids knew.
    void worksWithLittle()
    {
        Entry entry;
        entry.summary.state = State::Confirmed;
        entry.uid = {u"5"_s, true};
        entry.confirmedAt = served;
        QVERIFY(submission::isProvable(entry));
        const QJsonObject submitted = submission::proofOf(entry, zone)["submission"_L1].toObject();
        QCOMPARE(submitted["uid"_L1].toString(), u"5"_s);
        QVERIFY(submitted["sent"_L1].toObject().isEmpty());
        QVERIFY(submitted["attempts"_L1].isArray());
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "prooftest.moc"
