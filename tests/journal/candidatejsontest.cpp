// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/candidatejson.h"
#include "journal/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using candidate::Candidate;
using candidate::Field;

class CandidateJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything()
    {
        const Candidate candidate = samples::fullCandidate();
        const QByteArray json =
            QJsonDocument(journal::candidateJson(candidate)).toJson(QJsonDocument::Compact);
        const Candidate back = journal::candidateFromJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(back, candidate);
    }

    void keepsEachField_data()
    {
        QTest::addColumn<int>("field");
        for (const auto &info : candidate::fieldTable())
            QTest::newRow(info.key) << int(info.field);
    }

    /// One field alone, so that none stands for another.
    void keepsEachField()
    {
        QFETCH(int, field);
        const auto &info = candidate::fieldInfo(Field(field));
        const Candidate full = samples::fullCandidate();
        Candidate candidate;
        if (info.text)
            info.text(candidate) = candidate::fieldText(full, info.field);
        else if (info.field == Field::Resume)
            candidate.resume = full.resume;
        else if (info.field == Field::Picture)
            candidate.picture = full.picture;
        else if (info.field == Field::Files)
            candidate.files = full.files;
        else if (info.field == Field::Links)
            candidate.links = full.links;
        else
            candidate.customFields = full.customFields;
        QVERIFY(candidate != Candidate());
        const QJsonObject json = journal::candidateJson(candidate);
        QCOMPARE(json.keys(), QStringList{QString::fromLatin1(info.key)});
        QCOMPARE(journal::candidateFromJson(json), candidate);
    }

    void anEmptyCandidateIsAnEmptyObject()
    {
        QCOMPARE(journal::candidateJson({}), QJsonObject());
        QCOMPARE(journal::candidateFromJson({}), Candidate());
    }

    void toleratesNonsense()
    {
        const QJsonObject json{{u"firstName"_s, 1},
                               {u"resume"_s, u"text"_s},
                               {u"files"_s, QJsonArray{1, QJsonObject{{u"size"_s, u"x"_s}}}},
                               {u"links"_s, QJsonObject()},
                               {u"customFields"_s, QJsonArray{QJsonValue()}}};
        const Candidate candidate = journal::candidateFromJson(json);
        QVERIFY(candidate.firstName.isEmpty());
        QVERIFY(!candidate.resume);
        QCOMPARE(candidate.files.size(), 2);
        QVERIFY(candidate.links.isEmpty());
        QCOMPARE(candidate.customFields.size(), 1);
    }

    void namesAllAttachments()
    {
        QStringList names;
        for (const auto &attachment : journal::attachmentsOf(samples::fullCandidate()))
            names.append(attachment.name);
        QCOMPARE(names,
                 (QStringList{u"קורות חיים.pdf"_s, u"pasted.png"_s, u"a.zip"_s, u"b.zip"_s}));
        QVERIFY(journal::attachmentsOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CandidateJsonTest)
#include "candidatejsontest.moc"
