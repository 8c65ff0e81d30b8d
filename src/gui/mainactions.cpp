// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/mainactions.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>
#include <QUndoStack>

namespace gui {

MainActions::MainActions(QMainWindow *window, QUndoStack *undoStack)
    : QObject(window)
    , m_undoGroup(new QUndoGroup(this))
    , m_undoStack(undoStack)
{
    m_undoGroup->addStack(undoStack);
    m_undoGroup->setActiveStack(undoStack);
    // No mnemonics: every letter of these words leads to a field of the form. Alt alone or F10
    // leads here.
    QMenuBar *bar = window->menuBar();
    QMenu *candidateMenu = bar->addMenu(tr("Candidate"));
    newCandidate = add(candidateMenu, tr("&New candidate"), QKeySequence::New, "newCandidate");
    submit = add(candidateMenu, tr("&Submit"), QKeySequence(Qt::CTRL | Qt::Key_Return), "submit");
    discard = add(candidateMenu, tr("&Discard"), {}, "discard");
    bringBack = add(candidateMenu, tr("&Bring back the discarded one"), {}, "bringBack");
    bringBack->setEnabled(false);
    candidateMenu->addSeparator();
    refresh = add(candidateMenu, tr("&Refresh the timeline"), QKeySequence(Qt::Key_F5), "refresh");
    openInComeet = add(candidateMenu, tr("&Open in Comeet"), {}, "openInComeet");
    candidateMenu->addSeparator();
    exportList = add(candidateMenu, tr("E&xport the list…"), {}, "exportList");
    retention = add(candidateMenu, tr("Re&tention periods…"), {}, "retention");
    candidateMenu->addSeparator();
    quit = add(candidateMenu, tr("&Quit"), QKeySequence::Quit, "quit");
    quit->setMenuRole(QAction::QuitRole);

    QMenu *editMenu = bar->addMenu(tr("Edit"));
    QAction *undo = m_undoGroup->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QAction *redo = m_undoGroup->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    undo->setObjectName(QLatin1String("undo"));
    redo->setObjectName(QLatin1String("redo"));
    editMenu->addActions({undo, redo});
    editMenu->addSeparator();
    find = add(editMenu, tr("&Find a candidate"), QKeySequence::Find, "find");

    accountMenu = bar->addMenu(tr("Account"));
    account = add(accountMenu, tr("&Connect a Comeet account…"), {}, "connectAccount");
    QMenu *viewMenu = bar->addMenu(tr("View"));
    addAppearance(viewMenu);
    viewMenu->addSeparator();
    watchStatuses = add(viewMenu, tr("&Ask for statuses by itself"), {}, "watchStatuses");
    notify = add(viewMenu, tr("&Notify me of changes"), {}, "notify");
    watchStatuses->setCheckable(true);
    notify->setCheckable(true);
    QMenu *help = bar->addMenu(tr("Help"));
    about = add(help, tr("&About Submittal"), {}, "about");
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainActions::add(QMenu *menu, const QString &text, const QKeySequence &shortcut,
                          const char *objectName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(shortcut);
    menu->addAction(action);
    return action;
}

void MainActions::addAppearance(QMenu *menu)
{
    m_appearances = new QActionGroup(this);
    const auto addChoice = [&](theme::Appearance appearance, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
    };
    addChoice(theme::Appearance::System, tr("As the &system"));
    addChoice(theme::Appearance::Light, tr("&Light"));
    addChoice(theme::Appearance::Dark, tr("&Dark"));
    connect(m_appearances, &QActionGroup::triggered, this, [this](QAction *action) {
        emit appearanceChosen(static_cast<theme::Appearance>(action->data().toInt()));
    });
}

void MainActions::setEditing(bool editing)
{
    submit->setEnabled(editing);
    discard->setEnabled(editing);
    m_undoGroup->setActiveStack(editing ? m_undoStack : nullptr);
}

void MainActions::setAppearance(theme::Appearance appearance)
{
    for (QAction *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

} // namespace gui
