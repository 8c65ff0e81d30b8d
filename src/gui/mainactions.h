// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;
class QUndoStack;

namespace gui {

/// The window's actions with their names, shortcuts and icons, and the menu bar that holds them.
/// What they do is connected by the window.
class MainActions : public QObject
{
    Q_OBJECT

public:
    MainActions(QMainWindow *window, QUndoStack *undoStack);

    QAction *newCandidate = nullptr;
    QAction *submit = nullptr;
    QAction *discard = nullptr;
    QAction *bringBack = nullptr;
    QAction *refresh = nullptr;
    QAction *openInComeet = nullptr;
    QAction *exportList = nullptr;
    QAction *retention = nullptr;
    QAction *find = nullptr;
    QAction *quit = nullptr;
    QAction *account = nullptr;
    QAction *about = nullptr;
    QAction *watchStatuses = nullptr; ///< checkable
    QAction *notify = nullptr;        ///< checkable
    QMenu *accountMenu = nullptr;

    void setAppearance(theme::Appearance appearance);
    /// Whether there is a form to edit: else nothing submits, discards, undoes or redoes.
    void setEditing(bool editing);

signals:
    void appearanceChosen(gui::theme::Appearance appearance);

private:
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                 const char *objectName);
    void addAppearance(QMenu *menu);

    QUndoGroup *m_undoGroup;
    QUndoStack *m_undoStack;
    QActionGroup *m_appearances = nullptr;
};

} // namespace gui
