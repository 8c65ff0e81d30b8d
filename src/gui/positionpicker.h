// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"

#include <QWidget>

class QCompleter;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;

namespace gui {

class FieldTray;
class PositionModel;

/// The position that a candidate is submitted to: a uid that is typed, or a position chosen from
/// the list that typing narrows. What matches no position is the uid itself, as typed; only a
/// choice, a uid or an unambiguous whole name stands for a position. Return and Tab choose what is
/// marked in the list, which marks the only position that can be meant by itself.
class PositionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PositionPicker(QWidget *parent = nullptr);

    QString uid() const { return m_uid; }
    /// Emits nothing.
    void setUid(const QString &uid);
    /// The name of a position; empty if the uid is not in the list.
    QString nameOf(const QString &uid) const;
    /// Whether the list has come, and the uid is none of its positions'.
    bool isUnlisted() const;

    /// Not complete: a uid that is not listed may be right all the same.
    void setPositions(const QList<candidate::Position> &positions, bool complete = true);
    /// The position that somebody was last submitted to: Down and Return choose it while nothing is
    /// typed.
    void setLatest(const QString &uid);
    void setLoading(bool loading);
    /// Another account's list is to be asked for: at once if the field has the focus, else when it
    /// gets it.
    void forgetPositions();
    /// The list cannot be had; the field stays a typed one. Cleared by the next setPositions().
    void setUnavailable(const QString &sentence);

    /// Where the text is typed, e.g. to mark it as invalid.
    QLineEdit *lineEdit() const { return m_edit; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// By the user.
    void uidChanged(const QString &uid);
    void editingFinished();
    /// The list is needed: on the first focus or opening, and when the user wants to try again.
    void listRequested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void textEdited();
    void choose(const QModelIndex &index);
    void takeUid(const QString &uid);
    void finish();
    void showUid();
    void openList(const QString &filter);
    QCompleter &completer();
    bool isListOpen() const;
    void hideList();
    void showList();
    int firstRow() const;
    void requestOnce();
    bool keyPressed(QKeyEvent *key);
    bool keyPressedInList(const QKeyEvent *key);

    PositionModel *m_model;
    QLineEdit *m_edit;
    FieldTray *m_tray;
    QLabel *m_uidLabel;
    QToolButton *m_chevron;
    QCompleter *m_completer = nullptr;
    QString m_uid;
    QString m_before; ///< the uid when editing began, for Esc
    QString m_sentence;
    bool m_requested = false;
    bool m_complete = true;
    bool m_dirty = false; ///< the text is being edited
};

} // namespace gui
