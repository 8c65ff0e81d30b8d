// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/attachmentzone.h"

#include "gui/attachmentcard.h"
#include "gui/filebadge.h"
#include "gui/noticerow.h"
#include "submission/attachmentinspector.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using candidate::Attachment;
using candidate::AttachmentKind;
using gui::AttachmentZone;

class AttachmentZoneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesADrop();
    void neverMoves();
    void refusesDuringTheDrag();
    void knowsSizesDuringTheDrag();
    void keepsTheOrderOfADrop();
    void noticesTheSameContent();
    void noticesTheSameContentAsTheResume();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void replaces();
    void takesTheFirstThatFits();
    void removesByKeyboardAndOffersUndo();
    void endsTheOfferOfUndo();
    void dropsLateResults();
    void theNewestIsTheOne();
    void anUndoIsOfferedOfTheLastAlone();
    void anUndoKeepsWhatIsBeingRead();
    void replacesOneOfMany();
    void saysThatTheFileIsElsewhereToo();
    void keepsItsStateWhenTheFormEchoes();
    void setterEmitsNothing();
    void pastesAPicture();
    void pastesTheBytesOfAPng();
    void pastesFilesByKeyboard();
    void opensTheFileDialogByKeyboard_data();
    void opensTheFileDialogByKeyboard();
    void beginsWhereDownloadsLie();
    void reachesEverythingByTab();
    void namesItsControls();
    void showsProblems();
    void survivesABrokenPicture();
    void survivesItsOwnEnd();

private:
    QString write(const QString &name, const QByteArray &content);
    QMimeData *mimeOf(const QStringList &paths);
    bool drop(const QStringList &paths);
    QStringList names() const;
    QStringList notices() const;

    QTemporaryDir m_dir;
    std::unique_ptr<AttachmentZone> m_zone;
    std::unique_ptr<QMimeData> m_mime;
};

void AttachmentZoneTest::init()
{
    m_zone = std::make_unique<AttachmentZone>();
    m_zone->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_zone.get()));
    m_zone->activateWindow();
}

QString AttachmentZoneTest::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the test's file");
    return file.fileName();
}

QMimeData *AttachmentZoneTest::mimeOf(const QStringList &paths)
{
    m_mime = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    m_mime->setUrls(urls);
    return m_mime.get();
}

bool AttachmentZoneTest::drop(const QStringList &paths)
{
    QMimeData *mime = mimeOf(paths);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &enter);
    QDropEvent event({5, 5}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &event);
    return QTest::qWaitFor([this] { return !m_zone->isBusy(); });
}

QStringList AttachmentZoneTest::names() const
{
    QStringList names;
    for (const auto &attachment : m_zone->attachments())
        names.append(attachment.name);
    return names;
}

QStringList AttachmentZoneTest::notices() const
{
    QStringList sentences;
    const auto rows = m_zone->findChildren<gui::NoticeRow *>();
    for (auto *row : rows) {
        if (row->isVisible())
            sentences.append(row->sentence().remove(u'\u2068').remove(u'\u2069'));
    }
    return sentences;
}

void AttachmentZoneTest::takesADrop()
{
    m_zone->setKind(AttachmentKind::Resume);
    QSignalSpy changed(m_zone.get(), &AttachmentZone::changed);
    QSignalSpy busy(m_zone.get(), &AttachmentZone::busyChanged);
    QVERIFY(drop({write(u"cv.pdf"_s, "a CV")}));
    QCOMPARE(names(), QStringList{u"cv.pdf"_s});
    QCOMPARE(m_zone->attachments().constFirst().size, 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(busy.size(), 2);
    QCOMPARE(notices(), QStringList());
}

void AttachmentZoneTest::neverMoves()
{
    QMimeData *mime = mimeOf({write(u"a.pdf"_s, "a")});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &enter);
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent event({5, 5}, Qt::CopyAction | Qt::MoveAction, mime, Qt::LeftButton, {});
    event.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_zone.get(), &event);
    QCOMPARE(event.dropAction(), Qt::CopyAction);
}

void AttachmentZoneTest::refusesDuringTheDrag()
{
    m_zone->setKind(AttachmentKind::Resume);
    auto *overlay = m_zone->findChild<QWidget *>(u"dropOverlay"_s);
    QMimeData *mime = mimeOf({m_dir.filePath(u"cv.odt"_s)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &enter);
    QVERIFY(overlay->isVisible());
    QVERIFY(!m_zone->verdict().acceptable);
    QDragMoveEvent move({6, 6}, Qt::CopyAction, mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &move);
    QVERIFY(!move.isAccepted());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_zone.get(), &leave);
    QVERIFY(!overlay->isVisible());
}

void AttachmentZoneTest::knowsSizesDuringTheDrag()
{
    QFile large(write(u"video.mp4"_s, {}));
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(9 * 1024 * 1024));
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, mimeOf({large.fileName(), m_dir.path()}),
                          Qt::LeftButton, {});
    QApplication::sendEvent(m_zone.get(), &enter);
    QVERIFY(m_zone->verdict().acceptable);
    QTRY_VERIFY(!m_zone->verdict().acceptable);
    QVERIFY(m_zone->verdict().detail.contains(u"over the limit"_s));
    QVERIFY(m_zone->verdict().detail.contains(u"is a folder"_s));
}

void AttachmentZoneTest::keepsTheOrderOfADrop()
{
    QStringList paths;
    QStringList expected;
    for (int i = 0; i < 12; ++i) {
        expected.append(u"%1.txt"_s.arg(i));
        // The first ones take longest to read.
        paths.append(write(expected.constLast(), QByteArray((12 - i) * 300'000, char('a' + i))));
    }
    QVERIFY(drop(paths));
    QCOMPARE(names(), expected);
}

void AttachmentZoneTest::noticesTheSameContent()
{
    QVERIFY(drop({write(u"cv.pdf"_s, "same"), write(u"portfolio.pdf"_s, "same")}));
    QCOMPARE(names(), QStringList{u"cv.pdf"_s});
    QCOMPARE(notices(), QStringList{u"portfolio.pdf is already there as cv.pdf."_s});
    QVERIFY(drop({m_dir.filePath(u"cv.pdf"_s)}));
    QCOMPARE(names(), QStringList{u"cv.pdf"_s});
    QCOMPARE(notices(), QStringList{u"cv.pdf is already there."_s});
}

void AttachmentZoneTest::noticesTheSameContentAsTheResume()
{
    AttachmentZone resume;
    resume.setKind(AttachmentKind::Resume);
    resume.setAttachments({submission::attachmentFromBytes(u"cv.pdf"_s, "same")});
    m_zone->setComparedWith({&resume});
    QVERIFY(drop({write(u"copy.pdf"_s, "same")}));
    QCOMPARE(names(), QStringList());
    QCOMPARE(notices(), QStringList{u"copy.pdf is already there as cv.pdf."_s});
}

void AttachmentZoneTest::refusesWithASentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << write(u"empty.pdf"_s, {}) << u"empty.pdf: This file is empty"_s;
    QTest::newRow("vanished") << m_dir.filePath(u"gone.pdf"_s) << u"no longer there"_s;
    QDir(m_dir.path()).mkdir(u"folder.pdf"_s);
    QTest::newRow("folder") << m_dir.filePath(u"folder.pdf"_s) << u"This is a folder"_s;
#ifdef Q_OS_UNIX
    ::mkfifo(QFile::encodeName(m_dir.filePath(u"fifo.pdf"_s)).constData(), 0600);
    QTest::newRow("fifo") << m_dir.filePath(u"fifo.pdf"_s) << u"a device or a pipe"_s;
#endif
    QFile large(write(u"large.zip"_s, {}));
    QVERIFY(large.open(QIODevice::ReadWrite) && large.resize(candidate::maximumFileSize + 1));
    QTest::newRow("too large") << large.fileName() << u"Comeet takes at most"_s;
}

void AttachmentZoneTest::refusesWithASentence()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QSignalSpy changed(m_zone.get(), &AttachmentZone::changed);
    QVERIFY(drop({path}));
    QCOMPARE(names(), QStringList());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(notices().size(), 1);
    QVERIFY2(notices().constFirst().contains(words), qPrintable(notices().constFirst()));
}

void AttachmentZoneTest::replaces()
{
    m_zone->setKind(AttachmentKind::Resume);
    QVERIFY(drop({write(u"old.pdf"_s, "old")}));
    QVERIFY(drop({write(u"new.pdf"_s, "new")}));
    QCOMPARE(names(), QStringList{u"new.pdf"_s});
    QCOMPARE(notices(), QStringList{u"old.pdf replaced."_s});
}

void AttachmentZoneTest::takesTheFirstThatFits()
{
    m_zone->setKind(AttachmentKind::Resume);
    QVERIFY(drop({write(u"a.png"_s, "a"), write(u"b.pdf"_s, "b"), write(u"c.pdf"_s, "c")}));
    QCOMPARE(names(), QStringList{u"b.pdf"_s});
    QCOMPARE(notices().size(), 2);
    QVERIFY(notices().at(0).startsWith(u"a.png is not"_s));
    QCOMPARE(notices().at(1), u"Only one file fits here, so b.pdf was taken."_s);
}

void AttachmentZoneTest::removesByKeyboardAndOffersUndo()
{
    QVERIFY(drop({write(u"a.pdf"_s, "a"), write(u"b.pdf"_s, "b")}));
    const auto before = m_zone->attachments();
    QSignalSpy changed(m_zone.get(), &AttachmentZone::changed);
    QSignalSpy undo(m_zone.get(), &AttachmentZone::undoRequested);
    auto *card = m_zone->findChild<gui::AttachmentCard *>();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Delete);
    QCOMPARE(names(), QStringList{u"b.pdf"_s});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(notices(), QStringList{u"a.pdf removed."_s});
    QTRY_VERIFY(qobject_cast<gui::AttachmentCard *>(m_zone->focusWidget()));

    auto *button = m_zone->findChild<QPushButton *>(u"undoButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(undo.size(), 1);
    m_zone->setAttachments(before);
    QCOMPARE(names(), (QStringList{u"a.pdf"_s, u"b.pdf"_s}));
    QCOMPARE(notices(), QStringList());
}

void AttachmentZoneTest::endsTheOfferOfUndo()
{
    m_zone->setUndoDuration(1ms);
    m_zone->setAttachments({submission::attachmentFromBytes(u"a.pdf"_s, "a")});
    m_zone->findChild<QToolButton *>(u"removeButton"_s)->click();
    QTRY_COMPARE(notices(), QStringList());
}

/// In a zone for one file, however long the others take.
void AttachmentZoneTest::theNewestIsTheOne()
{
    QPromise<candidate::Result<Attachment>> slow;
    slow.start();
    const QString wrong = write(u"wrong.pdf"_s, "wrong");
    m_zone->intake()->setInspector([&](const QString &path) {
        return path == wrong ? slow.future() : submission::inspectFile(path);
    });
    m_zone->setKind(AttachmentKind::Resume);
    QSignalSpy busy(m_zone.get(), &AttachmentZone::busyChanged);
    m_zone->addPaths({wrong});
    m_zone->addPaths({write(u"right.pdf"_s, "right")});
    QVERIFY(slow.isCanceled());
    QCOMPARE(busy.size(), 1); // idle would be the moment to send
    QTRY_COMPARE(names(), QStringList{u"right.pdf"_s});
    QVERIFY(!m_zone->isBusy());
    slow.addResult(Attachment{u"wrong.pdf"_s, wrong, {}, 5, "x"});
    slow.finish();
    QCoreApplication::processEvents();
    QCOMPARE(names(), QStringList{u"right.pdf"_s});
}

void AttachmentZoneTest::anUndoIsOfferedOfTheLastAlone()
{
    QVERIFY(drop({write(u"a.pdf"_s, "a"), write(u"b.pdf"_s, "b")}));
    m_zone->findChild<QToolButton *>(u"removeButton"_s)->click();
    QVERIFY(m_zone->findChild<QWidget *>(u"undoRow"_s));
    emit m_zone->intake()->taken({{u"c.pdf"_s, Attachment{u"c.pdf"_s, u"/x/c.pdf"_s, {}, 1, "c"}}});
    QCOMPARE(names(), (QStringList{u"b.pdf"_s, u"c.pdf"_s}));
    QTRY_VERIFY(!m_zone->findChild<QWidget *>(u"undoRow"_s)); // it would take c.pdf away
}

void AttachmentZoneTest::dropsLateResults()
{
    QPromise<candidate::Result<Attachment>> late;
    m_zone->intake()->setInspector([&late](const QString &) { return late.future(); });
    QSignalSpy changed(m_zone.get(), &AttachmentZone::changed);
    m_zone->addPaths({u"/x/late.pdf"_s});
    QVERIFY(m_zone->isBusy());
    m_zone->forget();
    QVERIFY(!m_zone->isBusy());
    QVERIFY(late.isCanceled());
    late.start();
    late.addResult(Attachment{u"late.pdf"_s, u"/x/late.pdf"_s, {}, 1, "x"});
    late.finish();

    m_zone->intake()->setInspector(submission::inspectFile);
    m_zone->addPaths({write(u"next.pdf"_s, "next")});
    QTRY_COMPARE(names(), QStringList{u"next.pdf"_s});
    QCOMPARE(changed.size(), 1);
}

void AttachmentZoneTest::anUndoKeepsWhatIsBeingRead()
{
    QPromise<candidate::Result<Attachment>> late;
    m_zone->intake()->setInspector([&late](const QString &) { return late.future(); });
    m_zone->addPaths({u"/x/late.pdf"_s});
    m_zone->setAttachments({submission::attachmentFromBytes(u"undone.pdf"_s, "u")});
    QVERIFY(m_zone->isBusy());
    late.start();
    late.addResult(Attachment{u"late.pdf"_s, u"/x/late.pdf"_s, {}, 1, "x"});
    late.finish();
    QTRY_COMPARE(names(), (QStringList{u"undone.pdf"_s, u"late.pdf"_s}));
}

void AttachmentZoneTest::replacesOneOfMany()
{
    QVERIFY(drop({write(u"a.pdf"_s, "a"), write(u"b.pdf"_s, "b"), write(u"c.pdf"_s, "c")}));
    const auto cards = m_zone->findChildren<gui::AttachmentCard *>();
    cards.at(1)->findChild<QToolButton *>(u"replaceButton"_s)->click();
    auto *dialog = m_zone->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->fileMode(), QFileDialog::ExistingFile);
    emit dialog->filesSelected({write(u"new.pdf"_s, "new")});
    dialog->close();
    QTRY_COMPARE(names(), (QStringList{u"a.pdf"_s, u"new.pdf"_s, u"c.pdf"_s}));
    QCOMPARE(notices(), QStringList{u"b.pdf replaced."_s});
    QVERIFY(drop({write(u"d.pdf"_s, "d")})); // the next one is an addition again
    QCOMPARE(names(), (QStringList{u"a.pdf"_s, u"new.pdf"_s, u"c.pdf"_s, u"d.pdf"_s}));
}

void AttachmentZoneTest::saysThatTheFileIsElsewhereToo()
{
    AttachmentZone files;
    files.setAttachments({submission::attachmentFromBytes(u"cv.pdf"_s, "same")});
    m_zone->setKind(AttachmentKind::Resume);
    m_zone->setComparedWith({&files});
    QVERIFY(drop({write(u"copy.pdf"_s, "same")}));
    QCOMPARE(names(), QStringList{u"copy.pdf"_s});
    QCOMPARE(notices(), QStringList{u"The same file is among the others as cv.pdf."_s});
}

void AttachmentZoneTest::keepsItsStateWhenTheFormEchoes()
{
    m_zone->setAttachments({submission::attachmentFromBytes(u"a.pdf"_s, "a")});
    connect(m_zone.get(), &AttachmentZone::changed, m_zone.get(),
            [this] { m_zone->setAttachments(m_zone->attachments()); });
    m_zone->findChild<QToolButton *>(u"removeButton"_s)->click();
    QCOMPARE(notices(), QStringList{u"a.pdf removed."_s});
}

void AttachmentZoneTest::setterEmitsNothing()
{
    QSignalSpy changed(m_zone.get(), &AttachmentZone::changed);
    m_zone->setAttachments({submission::attachmentFromBytes(u"a.pdf"_s, "a")});
    m_zone->setAttachments({});
    QCOMPARE(changed.size(), 0);
}

void AttachmentZoneTest::pastesAPicture()
{
    QMimeData mime;
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    mime.setImageData(image);
    QVERIFY(!m_zone->takesPaste(&mime));
    m_zone->setKind(AttachmentKind::Picture);
    QVERIFY(m_zone->takesPaste(&mime));
    m_zone->paste(&mime);
    QTRY_COMPARE(names(), QStringList{u"picture.png"_s});
    QCOMPARE(QImage::fromData(m_zone->attachments().constFirst().content), image);
    auto *badge = m_zone->findChild<gui::FileBadge *>();
    QTRY_VERIFY(badge->isPictured());
}

void AttachmentZoneTest::pastesTheBytesOfAPng()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
    m_zone->setKind(AttachmentKind::Picture);
    QMimeData mime;
    mime.setImageData(image);
    mime.setData(u"image/png"_s, "no picture");
    m_zone->paste(&mime);
    QTRY_COMPARE(notices().size(), 1);
    QVERIFY(notices().constFirst().contains(u"not a picture"_s));
    mime.setData(u"image/png"_s, bytes);
    m_zone->paste(&mime);
    QTRY_COMPARE(names(), QStringList{u"picture.png"_s});
    QCOMPARE(m_zone->attachments().constFirst().content, bytes);
}

void AttachmentZoneTest::pastesFilesByKeyboard()
{
    auto *mime = new QMimeData;
    mime->setUrls(
        {QUrl::fromLocalFile(write(u"pasted.pdf"_s, "p")), QUrl(u"https://example.com/far.pdf"_s)});
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::keySequence(m_zone->findChild<QPushButton *>(u"chooseButton"_s), QKeySequence::Paste);
    QTRY_COMPARE(names(), QStringList{u"pasted.pdf"_s});
    QCOMPARE(notices().size(), 1);
    QVERIFY(notices().constFirst().contains(u"on the web"_s));
}

void AttachmentZoneTest::opensTheFileDialogByKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
}

void AttachmentZoneTest::opensTheFileDialogByKeyboard()
{
    QFETCH(Qt::Key, key);
    m_zone->setKind(AttachmentKind::Resume);
    m_zone->setChosenDirectory(m_dir.path());
    QTest::keyClick(m_zone->findChild<QPushButton *>(u"chooseButton"_s), key);
    QPointer<QFileDialog> dialog = m_zone->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->directory(), QDir(m_dir.path()));
    emit dialog->filesSelected({write(u"chosen.pdf"_s, "c")});
    dialog->close();
    QTRY_COMPARE(names(), QStringList{u"chosen.pdf"_s});
    QCOMPARE(m_zone->chosenDirectory(), QDir(m_dir.path()).absolutePath());
}

void AttachmentZoneTest::beginsWhereDownloadsLie()
{
    const auto restore = qScopeGuard([home = qgetenv("HOME")] { qputenv("HOME", home); });
    qputenv("HOME", m_dir.path().toLocal8Bit());
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (!downloads.startsWith(m_dir.path()))
        QSKIP("this system has it elsewhere than in HOME");
    m_zone->choose();
    QCOMPARE(m_zone->findChild<QFileDialog *>()->directory(), QDir::home());
    delete m_zone->findChild<QFileDialog *>();
    QVERIFY(QDir().mkpath(downloads));
    m_zone->choose();
    QCOMPARE(m_zone->findChild<QFileDialog *>()->directory(), QDir(downloads));
}

void AttachmentZoneTest::reachesEverythingByTab()
{
    m_zone->setAttachments({submission::attachmentFromBytes(u"a.pdf"_s, "a"),
                            submission::attachmentFromBytes(u"b.pdf"_s, "b")});
    m_zone->setFocus();
    QStringList reached;
    for (int i = 0; i < 7; ++i) {
        reached.append(m_zone->focusWidget()->accessibleName()
                       + m_zone->focusWidget()->objectName());
        QTest::keyClick(m_zone->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(reached,
             (QStringList{u"a.pdf, 1 bytesattachmentCard"_s, u"Replace a.pdfreplaceButton"_s,
                          u"Remove a.pdfremoveButton"_s, u"b.pdf, 1 bytesattachmentCard"_s,
                          u"Replace b.pdfreplaceButton"_s, u"Remove b.pdfremoveButton"_s,
                          u"addButton"_s}));
}

void AttachmentZoneTest::namesItsControls()
{
    m_zone->setKind(AttachmentKind::Resume);
    QCOMPARE(m_zone->accessibleName(), u"CV"_s);
    QCOMPARE(m_zone->findChild<QPushButton *>(u"chooseButton"_s)->accessibleName(),
             u"CV: choose a file"_s);
    m_zone->setAttachments({submission::attachmentFromBytes(u"<b>a.pdf"_s, "a")});
    QCOMPARE(m_zone->findChild<QToolButton *>(u"replaceButton"_s)->accessibleName(),
             u"Replace <b>a.pdf"_s);
    QCOMPARE(m_zone->findChild<QToolButton *>(u"removeButton"_s)->toolTip(),
             u"Remove &lt;b&gt;a.pdf"_s);
}

void AttachmentZoneTest::showsProblems()
{
    m_zone->setProblems(
        {{candidate::Field::Files, 0, {candidate::Severity::Error, u"Mend it."_s}}});
    QCOMPARE(notices(), QStringList{u"Mend it."_s});
    m_zone->setProblems({});
    QCOMPARE(notices(), QStringList());
}

void AttachmentZoneTest::survivesABrokenPicture()
{
    m_zone->setKind(AttachmentKind::Picture);
    m_zone->setAttachments({submission::attachmentFromBytes(u"broken.png"_s, "\x89PNG nonsense")});
    auto *badge = m_zone->findChild<gui::FileBadge *>();
    QSignalSpy loaded(badge, &gui::FileBadge::loaded);
    QVERIFY(loaded.size() == 1 || loaded.wait());
    QVERIFY(!badge->isPictured());
}

void AttachmentZoneTest::survivesItsOwnEnd()
{
    m_zone->addPaths({write(u"a.pdf"_s, QByteArray(3'000'000, 'a'))});
    m_zone->previewDrop({});
    m_zone.reset();
    QTest::qWait(0);
}

QTEST_MAIN(AttachmentZoneTest)
#include "attachmentzonetest.moc"
