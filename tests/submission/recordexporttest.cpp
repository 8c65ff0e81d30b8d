// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "submission/recordexport.h"
#include "submission/csv.h"
#include "support/filledrecord.h"
#include "support/rights.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using candidate::ErrorKind;
using submission::ExportFormat;
using submission::Query;
using submission::Record;
using submission::RecordExport;

namespace {

constexpr int patience = 60'000;
const QDateTime then(QDate(2026, 11, 25), QTime(8, 0), Qt::UTC);

testsupport::MadeUp person(int number)
{
    testsupport::MadeUp made;
    made.candidate.firstName = u"Person"_s;
    made.candidate.lastName = QString::number(number);
    made.candidate.mobilePhone = u"+972-54-123 4567"_s;
    made.candidate.note = u"First line\nsecond \"line\""_s;
    made.candidate.partnerCandidateId = u"id-%1"_s.arg(number);
    made.summary.name = candidate::displayName(made.candidate);
    made.summary.place = {u"acme"_s, u"Acme, Inc."_s, u"מהנדסת"_s};
    made.summary.changed = then;
    return made;
}

/// The cells of a file of RFC 4180, line by line.
QList<QStringList> parsed(const QByteArray &csv)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && text.mid(i, 2) == "\"\""_L1)
            cell += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n'))
            row.append(std::exchange(cell, {}));
        else if (quoted || c != u'\r')
            cell += c;
        if (!quoted && c == u'\n')
            rows.append(std::exchange(row, {}));
    }
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Over a real record in a folder of its own.
class RecordExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsAsATable();
    void listsAsJson();
    void tellsEverything();
    void narrowsAsTheListDoes();
    void thousandsInOrder();
    void savesMeanwhile();
    void whatIsChangedMeanwhileIsThereOnce();
    void cancels();
    void goesAlongWithItsOwner();
    void replacesOnlyWhenItIsWhole();
    void nothingToExport();
    void noFolder();
    void aRecordThatCannotBeRead();
    void aFullDisk();
    void aDiskThatFillsUp();

private:
    void fill(int count);
    candidate::Result<int> exported(const Query &query = {},
                                    ExportFormat format = ExportFormat::Csv);
    QString path() const { return m_folder->filePath(u"list"_s); }
    QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Record> m_record;
};

void RecordExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RecordExportTest::cleanup()
{
    m_record.reset();
}

void RecordExportTest::fill(int count)
{
    const QString profile = m_folder->filePath(u"profile"_s);
    testsupport::fillRecord(profile, count, person);
    m_record = std::make_unique<Record>(profile, [] { return then; });
    m_record->open();
}

candidate::Result<int> RecordExportTest::exported(const Query &query, ExportFormat format)
{
    RecordExport exporting(*m_record, query, path(), format);
    candidate::Result<int> result = -1;
    int ends = 0;
    connect(&exporting, &RecordExport::ended, this, [&](const auto &written) {
        result = written;
        ++ends;
    });
    QSignalSpy ended(&exporting, &RecordExport::ended);
    exporting.start();
    if (!ended.wait(patience)) // at once; qWaitFor() would sleep between the pages
        qFatal("the export does not end");
    return ends == 1 ? result : -2;
}

void RecordExportTest::listsAsATable()
{
    fill(2);
    QCOMPARE(*exported(), 2);
    const QByteArray content = contentOf(path());
    QVERIFY(content.startsWith("\xef\xbb\xbfname,email,phone,"));
    QVERIFY(content.endsWith("\r\n"));
    const auto rows = parsed(content.mid(3));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0), submission::exportColumns());
    QCOMPARE(rows.at(1),
             (QStringList{u"Person 1"_s,
                          {},
                          u"'+972-54-123 4567"_s,
                          u"Acme, Inc."_s,
                          u"מהנדסת"_s,
                          {},
                          {},
                          u"id-1"_s,
                          u"draft"_s,
                          {},
                          {},
                          u"2026-11-25T08:00:00Z"_s}));
#ifndef Q_OS_WIN // there a file has the rights of the folder that was chosen for it
    QVERIFY(testsupport::isForOwnerAlone(path()));
#endif
}

void RecordExportTest::listsAsJson()
{
    fill(2);
    QCOMPARE(*exported({}, ExportFormat::Json), 2);
    const auto array = QJsonDocument::fromJson(contentOf(path())).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array.first().toObject().value(u"name"_s).toString(), u"Person 1"_s);
    // Nobody reckons with it here.
    QCOMPARE(array.first().toObject().value(u"phone"_s).toString(), u"+972-54-123 4567"_s);
    QCOMPARE(array.first().toObject().size(), submission::exportColumns().size());
}

void RecordExportTest::tellsEverything()
{
    fill(2);
    QCOMPARE(*exported({}, ExportFormat::WholeJson), 2);
    const auto array = QJsonDocument::fromJson(contentOf(path())).array();
    QCOMPARE(array.size(), 2);
    const QJsonObject last = array.last().toObject();
    QCOMPARE(last.value(u"state"_s).toString(), u"draft"_s);
    QCOMPARE(last.value(u"candidate"_s).toObject().value(u"note"_s).toString(),
             u"First line\nsecond \"line\""_s);
}

void RecordExportTest::narrowsAsTheListDoes()
{
    fill(20);
    QCOMPARE(*exported({.text = u"person 7"_s}), 1);
    QCOMPARE(parsed(contentOf(path())).at(1).first(), u"Person 7"_s);
    QCOMPARE(*exported({.clientName = u"Acme, Inc."_s}), 20);
    QVERIFY(!exported({.clientName = u"Beta"_s}));
    // What the list asked for is a page; what is exported is the list.
    QCOMPARE(*exported({.before = 5, .limit = 1}), 20);
}

void RecordExportTest::thousandsInOrder()
{
    constexpr int many = 10'000;
    fill(many);
    QCOMPARE(*exported(), many);
    const auto rows = parsed(contentOf(path()));
    QCOMPARE(rows.size(), many + 1);
    for (int i = 0; i < many; ++i) // the newest first, each once
        QCOMPARE(rows.at(i + 1).first(), u"Person %1"_s.arg(many - 1 - i));
    QCOMPARE(*exported({}, ExportFormat::WholeJson), many);
    QCOMPARE(QJsonDocument::fromJson(contentOf(path())).array().size(), many);
}

/// Nothing else that is asked of the record waits until all is exported.
void RecordExportTest::savesMeanwhile()
{
    fill(4000);
    RecordExport exporting(*m_record, {}, path(), ExportFormat::Csv);
    QSignalSpy ended(&exporting, &RecordExport::ended);
    int saved = 0;
    connect(&exporting, &RecordExport::progressed, this, [&](int written) {
        if (written == 200)
            m_record->saveDraft(0, person(-1).candidate, {},
                                [&](const auto &id) { saved += id && ended.isEmpty() ? 1 : 0; });
    });
    exporting.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(saved, 1);
}

/// What is taken back from the outbox heads the drafts: of the oldest, the export would never come
/// to it.
void RecordExportTest::whatIsChangedMeanwhileIsThereOnce()
{
    constexpr int many = 1000;
    fill(many);
    QList<submission::Summary> all;
    Query query;
    query.limit = many;
    m_record->list(query, [&](const auto &list) { all = *list; });
    QTRY_COMPARE(all.size(), many);
    RecordExport exporting(*m_record, {}, path(), ExportFormat::Json);
    QSignalSpy ended(&exporting, &RecordExport::ended);
    connect(&exporting, &RecordExport::progressed, this, [&](int written) {
        if (written != 200)
            return;
        for (const int at : {0, many - 1}) { // one that is written already, and one that is not
            m_record->queue(all.at(at).id, person(many + at).candidate, {}, [](const auto &) {});
            m_record->recall(all.at(at).id, [](const auto &) {});
        }
    });
    exporting.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    const QJsonArray rows = QJsonDocument::fromJson(contentOf(path())).array();
    QSet<QString> names;
    for (const QJsonValue &row : rows)
        names.insert(row.toObject().value("name"_L1).toString());
    QCOMPARE(rows.size(), many);
    QVERIFY(names.contains(candidate::displayName(person(2 * many - 1).candidate)));
    QVERIFY(!names.contains(candidate::displayName(person(many).candidate)));
}

void RecordExportTest::cancels()
{
    fill(1000);
    RecordExport exporting(*m_record, {}, path(), ExportFormat::Csv);
    QList<candidate::Result<int>> ends;
    connect(&exporting, &RecordExport::ended, this, [&](const auto &end) { ends.append(end); });
    connect(&exporting, &RecordExport::progressed, &exporting, [&](int written) {
        if (written > 0)
            exporting.cancel();
    });
    exporting.start();
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, patience);
    QCOMPARE(ends.first().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList(), patience);
    exporting.cancel();
    QCOMPARE(ends.size(), 1);
}

void RecordExportTest::goesAlongWithItsOwner()
{
    fill(1000);
    {
        RecordExport exporting(*m_record, {}, path(), ExportFormat::Csv);
        const QSignalSpy progressed(&exporting, &RecordExport::progressed);
        exporting.start();
        QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > 1, patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList(), patience);
}

void RecordExportTest::replacesOnlyWhenItIsWhole()
{
    fill(1000);
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    RecordExport exporting(*m_record, {}, path(), ExportFormat::Csv);
    QSignalSpy ended(&exporting, &RecordExport::ended);
    connect(&exporting, &RecordExport::progressed, this, [&](int written, int total) {
        if (written < total)
            QCOMPARE(contentOf(path()), "old");
    });
    exporting.start();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
    QCOMPARE(parsed(contentOf(path())).size(), 1001);
}

void RecordExportTest::nothingToExport()
{
    fill(1);
    const auto result = exported({.text = u"nobody"_s});
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(!QFile::exists(path()));
}

void RecordExportTest::noFolder()
{
    fill(1);
    QFile inTheWay(path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RecordExport exporting(*m_record, {}, path() + u"/list.csv"_s, ExportFormat::Csv);
    QList<candidate::Result<int>> ends;
    connect(&exporting, &RecordExport::ended, this, [&](const auto &end) { ends.append(end); });
    exporting.start();
    QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, patience);
    QCOMPARE(ends.first().error().kind, ErrorKind::LocalDisk);
    QVERIFY(ends.first().error().sentence.contains(u"may not write there"_s));
}

void RecordExportTest::aRecordThatCannotBeRead()
{
    QFile inTheWay(m_folder->filePath(u"profile"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_record = std::make_unique<Record>(inTheWay.fileName(), [] { return then; });
    m_record->open();
    const auto result = exported();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::LocalDisk);
    QVERIFY(!QFile::exists(path()));
}

void RecordExportTest::aFullDisk()
{
#ifdef Q_OS_WIN
    QSKIP("this system has no disk that is always full");
#endif
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no disk that is always full");
    QCOMPARE(full.write("x"), -1);
    const auto error = submission::exportError(full.error());
    QCOMPARE(error.kind, ErrorKind::LocalDisk);
    QVERIFY(error.sentence.contains(u"disk is full"_s));
}

void RecordExportTest::aDiskThatFillsUp()
{
#ifdef Q_OS_UNIX
    fill(2000);
    // The record first, which must not be in the way of the limit.
    QSignalSpy counted(m_record.get(), &Record::opened);
    QVERIFY(counted.wait(patience));
    QFile old(path());
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t(100'000), before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    const auto result = exported();
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::LocalDisk);
    QVERIFY(!result.error().sentence.isEmpty());
    // It took a part of the last page, and had to be asked for the cause.
    QCOMPARE(result.error().detail, u"file error %1"_s.arg(QFileDevice::WriteError));
    QCOMPARE(contentOf(path()), "old"); // as it was
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList{u"list"_s}, patience);
#else
    QSKIP("no limits here");
#endif
}

QTEST_GUILESS_MAIN(RecordExportTest)
#include "recordexporttest.moc"
