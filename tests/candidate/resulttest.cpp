// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/result.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using candidate::Error;
using candidate::ErrorKind;
using candidate::Result;
using candidate::Unexpected;

class ResultTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsAValue()
    {
        const Result<QString> result(u"Noa"_s);
        QVERIFY(result.has_value());
        QVERIFY(result);
        QCOMPARE(*result, u"Noa"_s);
        QCOMPARE(result.value(), u"Noa"_s);
        QCOMPARE(result->size(), 3);
    }

    void holdsAnError()
    {
        const Result<QString> result(
            Unexpected(Error{ErrorKind::LocalFile, u"It cannot be read"_s, {}, {}}));
        QVERIFY(!result.has_value());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::LocalFile);
        QCOMPARE(result.error().sentence, u"It cannot be read"_s);
    }

    void tellsValueAndErrorOfOneTypeApart()
    {
        const Result<QString, QString> value(u"same"_s);
        const Result<QString, QString> error(Unexpected(u"same"_s));
        QVERIFY(value.has_value());
        QVERIFY(!error.has_value());
        QCOMPARE(error.error(), u"same"_s);
    }

    void canBeChanged()
    {
        Result<QString> result(u"Noa"_s);
        result->append(u'h');
        *result += u'!';
        QCOMPARE(result.value(), u"Noah!"_s);
    }

    void takesWhatCanOnlyBeMoved()
    {
        Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
        const std::unique_ptr<int> taken = std::move(result.value());
        QCOMPARE(*taken, 7);
    }

    void errorsCompareByAllTheirParts()
    {
        const Error error{ErrorKind::Conflict, u"a"_s, u"b"_s, u"c"_s};
        QCOMPARE(error, (Error{ErrorKind::Conflict, u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(error != (Error{ErrorKind::NotFound, u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(error != (Error{ErrorKind::Conflict, u"a"_s, u"x"_s, u"c"_s}));
        QCOMPARE(Error().kind, ErrorKind::None);
    }
};

QTEST_GUILESS_MAIN(ResultTest)
#include "resulttest.moc"
