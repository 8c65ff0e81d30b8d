// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/fields.h"
#include "candidate/validation.h"
#include "cli/commandline.h"
#include "comeet/cause.h"
#include "gui/outcomemessage.h"
#include "gui/pipelinepane.h"
#include "gui/recordfilter.h"
#include "gui/relativetime.h"
#include "submission/exportfile.h"

#include <QTest>

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;

/// Texts that stand in tables or in plain structs are asked for in the context in which the
/// catalogue has them: lupdate guesses it, and a wrong guess is an English sentence in the window.
class TranslationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isHebrew_data();
    void isHebrew();
    void everyLabelIsHebrew();

private:
    QTranslator m_hebrew;
};

namespace {

bool hasHebrew(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.script() == QChar::Script_Hebrew; });
}

} // namespace

void TranslationTest::initTestCase()
{
    QVERIFY(m_hebrew.load(QStringLiteral(HEBREW)));
    QVERIFY(QCoreApplication::installTranslator(&m_hebrew));
}

void TranslationTest::isHebrew_data()
{
    QTest::addColumn<QString>("text");
    const auto problems = candidate::validate({});
    QVERIFY(!problems.isEmpty());
    QTest::newRow("validation") << problems.first().remark.sentence;
    QTest::newRow("command line") << cli::helpText();
    QTest::newRow("cause") << comeet::remedyInDoubt();
    QTest::newRow("outcome") << gui::followUpText(gui::FollowUp::TryAgain);
    QTest::newRow("status") << gui::statusText(u"In progress"_s);
    QTest::newRow("filter") << gui::periodText(gui::Period::LastWeek);
    QTest::newRow("export") << submission::exportError(QFileDevice::ResourceError).sentence;
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0));
    QTest::newRow("time") << gui::relativeTime(now.addDays(1), now, QLocale(u"he_IL"_s));
}

void TranslationTest::isHebrew()
{
    QFETCH(QString, text);
    QVERIFY2(hasHebrew(text), qPrintable(text));
}

void TranslationTest::everyLabelIsHebrew()
{
    for (const candidate::FieldInfo &field : candidate::fieldTable()) {
        if (field.field != candidate::Field::LinkedinUrl) // a name
            QVERIFY2(hasHebrew(candidate::label(field.field)), field.label);
    }
}

QTEST_MAIN(TranslationTest)
#include "translationtest.moc"
