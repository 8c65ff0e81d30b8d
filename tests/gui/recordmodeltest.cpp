// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/recordmodel.h"
#include "gui/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using gui::RecordModel;
using submission::Query;
using submission::State;
using submission::Summary;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Summary row(qint64 number, const QString &name = u"Noa Bar-Lev"_s, State state = State::Draft)
{
    Summary summary;
    summary.id = number;
    summary.row = number;
    summary.state = state;
    summary.name = name;
    summary.place.positionName = u"Backend engineer"_s;
    summary.changed = now.addSecs(-300);
    return summary;
}

/// Rows from `first` downwards.
QList<Summary> rows(int first, int count)
{
    QList<Summary> list;
    for (int i = 0; i < count; ++i)
        list.append(row(first - i));
    return list;
}

} // namespace

/// Answers when the test says so.
class RecordModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_asked.clear();
        m_answers.clear();
        m_model = std::make_unique<RecordModel>(
            [this](const Query &query, const RecordModel::Answer &answer) {
                m_asked.append(query);
                m_answers.append(answer);
            },
            [] { return now; });
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void asksPageByPage()
    {
        m_model->setQuery({});
        QCOMPARE(m_asked.size(), 1);
        QVERIFY(!m_model->canFetchMore({}));
        m_answers.at(0)(rows(250, 60));
        QCOMPARE(m_model->rowCount(), 60);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({})); // not twice
        QCOMPARE(m_asked.constLast().before, 191);
        m_answers.constLast()(rows(190, 50));
        QCOMPARE(m_model->rowCount(), 110);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void lateAnswersAreForgotten()
    {
        m_model->setQuery({});
        Query typed;
        typed.text = u"noa"_s;
        m_model->setQuery(typed);
        m_answers.at(1)(rows(5, 2));
        m_answers.at(0)(rows(9, 9));
        QCOMPARE(m_model->rowCount(), 2);
    }

    void refreshKeepsRowsThatStay()
    {
        m_model->setQuery({});
        m_answers.constLast()(rows(5, 5));
        const QPersistentModelIndex third(m_model->index(2));
        m_model->refresh();
        auto changed = rows(5, 5);
        changed.prepend(row(6, u"New"_s));
        m_answers.constLast()(changed);
        QCOMPARE(m_model->rowCount(), 6);
        QCOMPARE(third.row(), 3);
        QCOMPARE(m_model->rowOf(6), 0);
        QCOMPARE(m_model->rowOf(7), -1);
    }

    void refreshAsksForAllThatIsShown()
    {
        m_model->setQuery({});
        m_answers.constLast()(rows(250, 60));
        m_model->fetchMore({});
        m_answers.constLast()(rows(190, 60));
        m_model->refresh();
        QCOMPARE(m_asked.constLast().limit, 121);
    }

    void failureIsTold()
    {
        const QSignalSpy failed(m_model.get(), &RecordModel::failed);
        m_model->setQuery({});
        m_answers.constLast()(candidate::Unexpected(
            candidate::Error{candidate::ErrorKind::BadInput, u"No."_s, {}, {}}));
        QCOMPARE(failed.size(), 1);
    }

    void survivesItsOwnEnd()
    {
        m_model->setQuery({});
        m_tester.reset();
        m_model.reset();
        m_answers.constLast()(rows(5, 5));
    }

    void speaksInWords_data()
    {
        QTest::addColumn<Summary>("summary");
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << row(1) << int(Qt::DisplayRole) << u"Noa Bar-Lev"_s;
        QTest::newRow("none") << row(1, {}) << int(Qt::DisplayRole) << u"Untitled"_s;
        QTest::newRow("initials") << row(1) << int(RecordModel::InitialsRole) << u"NB"_s;
        QTest::newRow("one name") << row(1, u"נועה"_s) << int(RecordModel::InitialsRole) << u"נ"_s;
        QTest::newRow("beyond the plane")
            << row(1, u"\U00020BB7野"_s) << int(RecordModel::InitialsRole) << u"\U00020BB7"_s;
        QTest::newRow("draft") << row(1) << int(RecordModel::StateTextRole)
                               << u"Saved 5 minutes ago"_s;
        QTest::newRow("unknown") << row(1, u"A"_s, State::Unknown)
                                 << int(RecordModel::StateTextRole) << u"May have arrived"_s;
        Summary hired = row(1, u"A"_s, State::Confirmed);
        hired.status = u"Hired"_s;
        QTest::newRow("hired") << hired << int(RecordModel::StateTextRole)
                               << u"Hired · submitted 5 minutes ago"_s;
        QTest::newRow("spoken") << row(1) << int(Qt::AccessibleTextRole)
                                << u"Noa Bar-Lev, Backend engineer, Saved 5 minutes ago"_s;
        Summary refused = row(1, u"A"_s, State::Refused);
        refused.remark = u"<b>No"_s;
        QTest::newRow("remark") << refused << int(Qt::ToolTipRole) << u"&lt;b&gt;No"_s;
    }
    void speaksInWords()
    {
        QFETCH(Summary, summary);
        QFETCH(int, role);
        m_model->setQuery({});
        m_answers.constLast()(QList<Summary>{summary});
        QTEST(m_model->index(0).data(role).toString(), "text");
    }

private:
    QList<Query> m_asked;
    QList<RecordModel::Answer> m_answers;
    std::unique_ptr<RecordModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(RecordModelTest)
#include "recordmodeltest.moc"
