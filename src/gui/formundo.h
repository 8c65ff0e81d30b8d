// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/fields.h"

#include <QObject>
#include <QPointer>
#include <QUndoStack>
#include <QWidget>

#include <functional>

namespace gui {

/// Undo and redo across a whole form: each step keeps the candidate before and after (they share
/// their texts), and is undone by having the form show the other one. Also sees to it that the
/// keys for it reach this stack and not the undo that a text field has of its own.
class FormUndo : public QObject
{
    Q_OBJECT

public:
    /// Has the form show a candidate, and look at the field that a step has changed.
    using Show = std::function<void(const candidate::Candidate &, candidate::Field)>;

    explicit FormUndo(Show show, QObject *parent = nullptr);

    QUndoStack *stack() { return &m_stack; }
    /// Forgets all steps.
    void reset();
    /// Takes down an edit of a field. Edits that follow one another in a field are one step.
    void record(candidate::Field field, const candidate::Candidate &before,
                const candidate::Candidate &after);
    /// Ends the step: whatever is edited next is another one.
    void closeStep();
    /// Takes back the latest edit of one field, also if others were edited since. False if there
    /// is none.
    bool revert(candidate::Field field, const candidate::Candidate &now);

    /// Watches the widget that has the focus for the keys of undo and redo, and no other.
    void watch(QWidget *focused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showMenu(QWidget *editor, const QPoint &globalPos);

    Show m_show;
    QUndoStack m_stack;
    QPointer<QWidget> m_watched;
    int m_step = 0;
};

} // namespace gui
