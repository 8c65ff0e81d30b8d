// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/exportflow.h"
#include "gui/messagestrip.h"
#include "support/filledrecord.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using submission::Record;

namespace {

constexpr int patience = 20'000;

/// Keeps the workers from beginning anything while it lives.
class BusyWorkers
{
public:
    BusyWorkers()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([free = m_free] { free->acquire(); });
    }
    ~BusyWorkers()
    {
        m_free->release();
        QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    }
    Q_DISABLE_COPY_MOVE(BusyWorkers)

private:
    std::shared_ptr<QSemaphore> m_free = std::make_shared<QSemaphore>(); // the worker has it, too
};

} // namespace

/// From the dialog to the file, over a real record.
class ExportFlowTest : public QObject
{
    Q_OBJECT

public slots:
    void openFolder(const QUrl &url) { m_opened = url; }

private slots:
    void init();
    void cleanup();
    void namesNobody();
    void endsAsTheFormatDoes();
    void saysWhereItIs();
    void takesEverything();
    void saysWhyNot();
    void saysHowFarItIs();
    void canBeStopped();
    void oneAtATime();

private:
    QFileDialog *ask(const submission::Query &query = {});
    void accept(QFileDialog *dialog, const QString &name, int format = 0);
    QPushButton *button(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Record> m_record;
    std::unique_ptr<QWidget> m_window;
    gui::MessageStrip *m_strip = nullptr;
    gui::ExportFlow *m_flow = nullptr;
    QUrl m_opened;
};

void ExportFlowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString profile = m_folder->filePath(u"profile"_s);
    testsupport::fillRecord(profile, 1000, [](int number) {
        testsupport::MadeUp made;
        made.candidate.firstName = QString::number(number);
        made.summary.name = made.candidate.firstName;
        made.summary.changed = QDateTime::currentDateTimeUtc();
        return made;
    });
    m_record = std::make_unique<Record>(profile, [] { return QDateTime::currentDateTimeUtc(); });
    m_record->open();
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 400);
    m_strip = new gui::MessageStrip(m_window.get());
    m_strip->resize(800, 60);
    m_flow = new gui::ExportFlow(*m_record, m_strip, m_window.get());
    m_window->show();
}

void ExportFlowTest::cleanup()
{
    m_window.reset();
    m_record.reset();
}

QFileDialog *ExportFlowTest::ask(const submission::Query &query)
{
    m_flow->begin(query);
    auto *dialog = m_window->findChild<QFileDialog *>(u"exportDialog"_s);
    if (dialog)
        dialog->setDirectory(m_folder->path());
    return dialog;
}

void ExportFlowTest::accept(QFileDialog *dialog, const QString &name, int format)
{
    dialog->selectNameFilter(dialog->nameFilters().at(format));
    emit dialog->filterSelected(dialog->selectedNameFilter()); // as by hand
    dialog->selectFile(name);
    static_cast<QDialog *>(dialog)->accept();
}

QPushButton *ExportFlowTest::button(const QString &text)
{
    for (auto *button : m_strip->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void ExportFlowTest::namesNobody()
{
    const auto *dialog = ask({.folder = submission::Folder::Submitted, .text = u"Noa"_s});
    QVERIFY(dialog);
    QCOMPARE(QFileInfo(dialog->selectedFiles().constFirst()).fileName(),
             u"submittal-submitted-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    QVERIFY(!dialog->windowTitle().contains(u"Noa"_s));
}

void ExportFlowTest::endsAsTheFormatDoes()
{
    auto *dialog = ask();
    const auto choose = [dialog](int format) {
        dialog->selectNameFilter(dialog->nameFilters().at(format));
        emit dialog->filterSelected(dialog->selectedNameFilter());
        return QFileInfo(dialog->selectedFiles().constFirst()).suffix();
    };
    QCOMPARE(choose(1), u"json"_s);
    QCOMPARE(choose(0), u"csv"_s);
    QCOMPARE(choose(2), u"json"_s);
}

void ExportFlowTest::saysWhereItIs()
{
    accept(ask(), u"my list.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the folder"_s), patience);
    QVERIFY(m_strip->currentSentence().contains(u"1000 candidate"_s));
    QVERIFY(m_strip->currentSentence().contains(u"my list.csv"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"my list.csv"_s)));
    QDesktopServices::setUrlHandler(u"file"_s, this, "openFolder");
    button(u"Show the folder"_s)->click();
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_folder->path()));
}

void ExportFlowTest::takesEverything()
{
    accept(ask({.text = u"999"_s}), u"all"_s, 2);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the folder"_s), patience);
    QFile file(m_folder->filePath(u"all.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto array = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(array.size(), 1);
    QVERIFY(array.first().toObject().contains(u"candidate"_s));
}

void ExportFlowTest::saysWhyNot()
{
    accept(ask({.text = u"nobody"_s}), u"list.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_strip->currentSentence(),
                              u"There is nothing in this list to export."_s, patience);
    auto *dialog = ask();
    emit dialog->fileSelected(m_folder->filePath(u"not/there/list.csv"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->currentSentence().contains(u"may not write there"_s),
                             patience);
}

void ExportFlowTest::saysHowFarItIs()
{
    auto busy = std::make_unique<BusyWorkers>();
    accept(ask(), u"list.csv"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_strip->currentSentence(),
                              u"The list is being exported: 0 of 1,000"_s, patience);
    QStringList said;
    const auto *exporting = m_flow->findChild<submission::RecordExport *>();
    const QPointer<QPushButton> stop = button(u"Stop"_s);
    bool stayed = true;
    connect(exporting, &submission::RecordExport::progressed, this, [&] {
        said.append(m_strip->currentSentence());
        stayed = stayed && stop && stop == button(u"Stop"_s); // never from under the hand
    });
    busy.reset();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the folder"_s), patience);
    QVERIFY(stayed);
    QCOMPARE(said.first(), u"The list is being exported: 200 of 1,000"_s);
    QCOMPARE(said.last(), u"The list is being exported: 1,000 of 1,000"_s);
}

void ExportFlowTest::canBeStopped()
{
    {
        const BusyWorkers busy;
        accept(ask(), u"list.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"Stop"_s), patience);
        button(u"Stop"_s)->click();
        QCOMPARE(m_strip->currentSentence(), u"Nothing was exported."_s);
    }
    accept(ask(), u"other.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the folder"_s), patience);
    QVERIFY(!QFile::exists(m_folder->filePath(u"list.csv"_s)));
}

void ExportFlowTest::oneAtATime()
{
    auto busy = std::make_unique<BusyWorkers>();
    accept(ask(), u"list.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QFileDialog *>(), patience);
    QVERIFY(!ask());
    QVERIFY(button(u"Stop"_s)); // at once
    m_strip->clear();           // something else was said in between
    busy.reset();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"Show the folder"_s), patience);
}

QTEST_MAIN(ExportFlowTest)
#include "exportflowtest.moc"
