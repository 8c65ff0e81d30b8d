// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/fields.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace candidate;

namespace {

QString mnemonic(const QString &label)
{
    return label.mid(label.indexOf(u'&') + 1, 1).toLower();
}

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void tableFollowsTheEnum()
    {
        QCOMPARE(fieldTable().size(), std::size_t(Field::CustomFields) + 1);
        int place = 0;
        for (const FieldInfo &info : fieldTable()) {
            QCOMPARE(static_cast<int>(info.field), place++);
            QCOMPARE(&fieldInfo(info.field), &info);
        }
    }

    /// The attributes of POST /candidates, as comeet-api has them: none is left out.
    void coversEveryAttribute()
    {
        const QStringList attributes = u"position_uid partner_candidate_id first_name last_name "
                                       "middle_name email phone mobile_phone national_id "
                                       "linkedin_url salary_expectations prospect_status resume "
                                       "picture links files source_contact.full_name "
                                       "source_contact.email source_contact.phone address.country "
                                       "address.city address.state address.zip address.street "
                                       "custom_fields note"_s.split(u' ');
        QStringList paths;
        for (const FieldInfo &info : fieldTable())
            paths.append(QString::fromLatin1(info.json));
        QCOMPARE(QSet<QString>(paths.cbegin(), paths.cend()).size(), paths.size());
        QCOMPARE(QSet<QString>(paths.cbegin(), paths.cend()),
                 QSet<QString>(attributes.cbegin(), attributes.cend()));
    }

    void keysAreUnique()
    {
        QSet<QString> keys;
        for (const FieldInfo &info : fieldTable()) {
            QVERIFY2(!keys.contains(QString::fromLatin1(info.key)), info.key);
            keys.insert(QString::fromLatin1(info.key));
        }
    }

    void needed()
    {
        QSet<Field> needed;
        for (const FieldInfo &info : fieldTable()) {
            if (info.needed)
                needed.insert(info.field);
        }
        QCOMPARE(needed,
                 (QSet<Field>{Field::PositionUid, Field::PartnerCandidateId, Field::FirstName,
                              Field::LastName}));
    }

    void everyLabelHasAMnemonicOfItsOwn()
    {
        QHash<QString, QString> owners;
        for (const FieldInfo &info : fieldTable()) {
            const QString text = label(info.field);
            QVERIFY2(text.count(u'&') == 1 && !text.endsWith(u'&'), info.key);
            const QString letter = mnemonic(text);
            QVERIFY2(letter.at(0).isLetterOrNumber(), info.key);
            QVERIFY2(!owners.contains(letter),
                     qPrintable(text + u" and "_s + owners.value(letter)));
            owners.insert(letter, text);
        }
    }

    void plainLabels_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("plain");
        QTest::newRow("mnemonic first") << Field::PositionUid << u"Position"_s;
        QTest::newRow("mnemonic within") << Field::PartnerCandidateId << u"Your candidate id"_s;
        QTest::newRow("in brackets") << Field::ContactEmail << u"Contact's email"_s;
        QTest::newRow("a digit in brackets") << Field::CustomFields << u"Custom fields"_s;
    }

    void plainLabels()
    {
        QFETCH(Field, field);
        QTEST(plainLabel(field), "plain");
    }

    void plainLabelsHaveNoMark()
    {
        for (const FieldInfo &info : fieldTable())
            QVERIFY2(!plainLabel(info.field).isEmpty() && !plainLabel(info.field).contains(u'&'),
                     info.key);
    }

    /// Each accessor reaches a member of its own: what one field is given, no other one shows.
    void textsAreKeptApart()
    {
        Candidate candidate;
        for (const FieldInfo &info : fieldTable()) {
            if (info.text)
                info.text(candidate) = QString::fromLatin1(info.json);
        }
        for (const FieldInfo &info : fieldTable()) {
            QCOMPARE(fieldText(candidate, info.field),
                     info.text ? QString::fromLatin1(info.json) : QString());
        }
        QCOMPARE(candidate.address.zip, u"address.zip"_s);
        QCOMPARE(candidate.sourceContact.fullName, u"source_contact.full_name"_s);
        QCOMPARE(candidate.mobilePhone, u"mobile_phone"_s);
    }

    void onlyFilesAndRowsHaveNoText()
    {
        QSet<Field> without;
        for (const FieldInfo &info : fieldTable()) {
            if (!info.text)
                without.insert(info.field);
        }
        QCOMPARE(without,
                 (QSet<Field>{Field::Resume, Field::Picture, Field::Files, Field::Links,
                              Field::CustomFields}));
    }

    /// What is Latin by nature stays left-to-right in a mirrored window.
    void addressesAndNumbersStayLeftToRight()
    {
        for (const FieldInfo &info : fieldTable()) {
            if (info.rule == Rule::Email || info.rule == Rule::WebAddress)
                QVERIFY2(info.leftToRight, info.key);
        }
        for (const Field field : {Field::PositionUid, Field::PartnerCandidateId, Field::Phone,
                                  Field::MobilePhone, Field::ContactPhone, Field::NationalId})
            QVERIFY2(fieldInfo(field).leftToRight, fieldInfo(field).key);
        for (const Field field : {Field::FirstName, Field::LastName, Field::Note})
            QVERIFY2(!fieldInfo(field).leftToRight, fieldInfo(field).key);
    }
};

QTEST_GUILESS_MAIN(FieldsTest)
#include "fieldstest.moc"
