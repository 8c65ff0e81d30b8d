// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/formundo.h"

#include "gui/fieldbinding.h"

#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QUndoCommand>

#include <algorithm>

namespace gui {

using candidate::Candidate;
using candidate::Field;

namespace {

constexpr int StepId = 1;
constexpr int MostSteps = 500;
constexpr int Alone = -1;

template <typename Row>
int changedRow(const QList<Row> &before, const QList<Row> &after)
{
    // A row that came, went or moved is a step of its own.
    if (before.size() != after.size())
        return Alone;
    int changed = Alone;
    for (int row = 0; row < before.size(); ++row) {
        if (before.at(row) == after.at(row))
            continue;
        if (changed != Alone)
            return Alone;
        changed = row;
    }
    return changed;
}

/// Two edits of a field are one step if their numbers are the same, and not Alone.
int stepKey(Field field, const Candidate &before, const Candidate &after)
{
    switch (field) {
    case Field::Resume:
    case Field::Picture:
    case Field::Files:
        return Alone;
    case Field::Links:
        return changedRow(before.links, after.links);
    case Field::CustomFields:
        return changedRow(before.customFields, after.customFields);
    case Field::Note: // by words, as a long text should not go at one stroke
        return static_cast<int>(std::count_if(after.note.cbegin(), after.note.cend(),
                                              [](QChar c) { return c.isSpace(); }));
    default:
        return 0;
    }
}

class Step : public QUndoCommand
{
public:
    Step(const FormUndo::Show &show, Field field, Candidate before, Candidate after, int step)
        : m_show(show)
        , m_field(field)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_step(step)
        , m_key(stepKey(field, m_before, m_after))
    {
        setText(candidate::plainLabel(field));
    }

    Field field() const { return m_field; }
    const Candidate &before() const { return m_before; }

    int id() const override { return m_key == Alone ? -1 : StepId; }
    void undo() override { m_show(m_before, m_field); }
    void redo() override
    {
        // The first time the form shows it already: it is where the edit came from.
        if (m_done)
            m_show(m_after, m_field);
        m_done = true;
    }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        if (next->m_field != m_field || next->m_step != m_step || next->m_key != m_key)
            return false;
        m_after = next->m_after;
        setObsolete(sameField(m_before, m_after, m_field));
        return true;
    }

private:
    const FormUndo::Show &m_show;
    Field m_field;
    Candidate m_before;
    Candidate m_after;
    int m_step;
    int m_key;
    bool m_done = false;
};

bool isRedo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Redo)
        || event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
}

QMenu *standardMenu(QWidget *editor)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        return line->isReadOnly() ? nullptr : line->createStandardContextMenu();
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        return text->isReadOnly() ? nullptr : text->createStandardContextMenu();
    return nullptr;
}

} // namespace

FormUndo::FormUndo(Show show, QObject *parent)
    : QObject(parent)
    , m_show(std::move(show))
{
    m_stack.setUndoLimit(MostSteps);
}

void FormUndo::reset()
{
    m_stack.clear();
    closeStep();
}

void FormUndo::record(Field field, const Candidate &before, const Candidate &after)
{
    m_stack.push(new Step(m_show, field, before, after, m_step));
}

void FormUndo::closeStep()
{
    ++m_step;
}

bool FormUndo::revert(Field field, const Candidate &now)
{
    closeStep();
    for (int index = m_stack.index() - 1; index >= 0; --index) {
        const auto *step = static_cast<const Step *>(m_stack.command(index));
        if (step->field() != field)
            continue;
        if (index == m_stack.index() - 1) {
            m_stack.undo();
            return true;
        }
        Candidate reverted = now;
        copyField(step->before(), reverted, field);
        record(field, now, reverted);
        m_show(reverted, field);
        return true;
    }
    return false;
}

void FormUndo::watch(QWidget *focused)
{
    const auto viewportOf = [](QWidget *widget) -> QWidget * {
        auto *area = qobject_cast<QAbstractScrollArea *>(widget);
        return area ? area->viewport() : nullptr;
    };
    if (m_watched == focused)
        return;
    if (m_watched) {
        m_watched->removeEventFilter(this);
        if (auto *viewport = viewportOf(m_watched))
            viewport->removeEventFilter(this);
    }
    m_watched = focused;
    if (focused) {
        focused->installEventFilter(this);
        if (auto *viewport = viewportOf(focused))
            viewport->installEventFilter(this);
    }
}

bool FormUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        return showMenu(m_watched, static_cast<QContextMenuEvent *>(event)->globalPos());
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !isRedo(*key))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Not the editor's: the window's action has its turn.
        event->ignore();
        return true;
    }
    // No action took it.
    if (undo)
        m_stack.undo();
    else
        m_stack.redo();
    return true;
}

bool FormUndo::showMenu(QWidget *editor, const QPoint &globalPos)
{
    QMenu *menu = standardMenu(editor);
    if (!menu)
        return false;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Undo and redo stand first in Qt's menus for what can be edited.
    const auto own = menu->actions().mid(0, 2);
    QAction *next = menu->actions().value(2);
    for (QAction *action : own)
        delete action;
    menu->insertActions(
        next,
        {m_stack.createUndoAction(menu, tr("&Undo")), m_stack.createRedoAction(menu, tr("&Redo"))});
    menu->popup(globalPos);
    return true;
}

} // namespace gui
