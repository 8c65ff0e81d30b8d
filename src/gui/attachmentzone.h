// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/validation.h"
#include "gui/attachmentintake.h"
#include "gui/dropverdict.h"
#include "gui/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QFileDialog;
class QLabel;
class QMimeData;
class QPushButton;
class QShortcut;
class QVBoxLayout;

namespace gui {

class AttachmentCard;
class DropCard;
class DropOverlay;
class NoticeRow;
class ZonePrompt;

/// A place for files: the CV, the picture (one each) or the other files (many). Takes them by
/// drop, paste, or button; has them read in worker threads; says at the place what it took, what
/// it refused and why. Knows no undo of its own: the form takes a snapshot at changed().
class AttachmentZone : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(candidate::AttachmentKind kind READ kind WRITE setKind)
    Q_PROPERTY(QString title READ title WRITE setTitle)

public:
    explicit AttachmentZone(QWidget *parent = nullptr);
    ~AttachmentZone() override;

    candidate::AttachmentKind kind() const { return m_kind; }
    void setKind(candidate::AttachmentKind kind);
    /// With a mnemonic; by default the field's label.
    QString title() const { return m_title; }
    void setTitle(const QString &title);

    const QList<candidate::Attachment> &attachments() const { return m_attachments; }
    /// Shows these; what is still being read comes in addition. Emits nothing.
    void setAttachments(const QList<candidate::Attachment> &attachments);
    /// Forgets what is still being read, and what was said: it belonged to another candidate.
    void forget();
    /// Zones that are looked into for the same content.
    void setComparedWith(const QList<AttachmentZone *> &others);
    /// What the validation says of this field, shown under the zone.
    void setProblems(const QList<candidate::Problem> &problems);

    void addPaths(const QStringList &paths);
    /// Takes what was read elsewhere as if it had been dropped here.
    void takeEntries(const QList<AttachmentIntake::Entry> &entries);
    /// A pasted picture; becomes "picture.png".
    void addImage(const QImage &image);
    bool takesPaste(const QMimeData *mime) const;
    void paste(const QMimeData *mime);

    bool isBusy() const { return m_intake->isBusy(); }
    /// Whether a file that was dropped elsewhere may come here without replacing anything.
    bool isFree() const;

    /// Shows what dropping these files would do; the sizes follow when a worker knows them.
    void previewDrop(const QList<OfferedFile> &files);
    void endPreview();
    const DropVerdict &verdict() const;
    /// Takes what fits of these and says what does not.
    void drop(const QList<OfferedFile> &files);

    /// Where the file dialog opens; follows the user's choices.
    QString chosenDirectory() const { return m_directory; }
    void setChosenDirectory(const QString &directory) { m_directory = directory; }
    void setUndoDuration(std::chrono::milliseconds duration) { m_undoTimer.setInterval(duration); }
    AttachmentIntake *intake() const { return m_intake; }

public slots:
    /// Opens the file dialog, not blocking.
    void choose();

signals:
    /// The user added, replaced or removed something.
    void changed();
    void busyChanged(bool busy);
    /// A file was not taken; why stands at the zone.
    void refused();
    /// "Undo" was pressed in the row that appears after removing or replacing.
    void undoRequested();
    void chosenDirectoryChanged(const QString &directory);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isSingle() const { return m_kind != candidate::AttachmentKind::File; }
    void build();
    void buildHeader();
    void showAttachments();
    void showTotal();
    void setFocusOrder();
    void applyLook();
    QString reasonAgainst(const AttachmentIntake::Entry &entry) const;
    QString duplicateOf(const candidate::Attachment &attachment) const;
    QString twinElsewhere(const candidate::Attachment &attachment) const;
    void add(const candidate::Attachment &attachment);
    void chooseInPlaceOf(const candidate::Attachment &attachment);
    QString directoryToOpen() const;
    QFileDialog *openDialog(bool many);
    void removeAt(int row);
    void offerUndo(const QString &sentence);
    void endUndo();
    void takeUndoAway();
    void say(theme::Tone tone, const QString &sentence);
    void clearNotices();
    void showReading();

    candidate::AttachmentKind m_kind = candidate::AttachmentKind::File;
    QString m_title;
    QString m_directory; ///< not kept for the next start: its name may be a candidate's
    QList<candidate::Attachment> m_attachments;
    QList<OfferedFile> m_offered;
    QList<QPointer<AttachmentZone>> m_comparedWith;
    std::optional<candidate::Attachment> m_replaced; ///< by what is being read
    AttachmentIntake *m_intake;
    DropCard *m_card;
    DropOverlay *m_overlay;
    ZonePrompt *m_prompt;
    QWidget *m_header = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_total = nullptr;
    QPushButton *m_addButton = nullptr;
    QShortcut *m_mnemonic;
    QVBoxLayout *m_rows = nullptr;
    QVBoxLayout *m_notices = nullptr;
    QVBoxLayout *m_problemRows = nullptr;
    QList<AttachmentCard *> m_cards;
    QPointer<NoticeRow> m_undoRow;
    QPointer<NoticeRow> m_readingRow;
    QTimer m_undoTimer;
    QTimer m_readingTimer;
    quint64 m_preview = 0;
    bool m_reporting = false;
};

} // namespace gui
