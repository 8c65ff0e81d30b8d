// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/validation.h"

#include <functional>
#include <memory>

class QWidget;

namespace gui {

/// Ties one field of a Candidate to the widget that edits it, whatever kind of widget that is, so
/// that the form treats all fields alike.
class FieldBinding
{
public:
    using Notify = std::function<void()>;

    FieldBinding(candidate::Field field, QWidget *editor);
    virtual ~FieldBinding() = default;
    Q_DISABLE_COPY_MOVE(FieldBinding)

    candidate::Field field() const { return m_field; }
    QWidget *editor() const { return m_editor; }

    /// Puts what the editor shows into the field of the candidate.
    virtual void read(candidate::Candidate &candidate) const = 0;
    /// Has the editor show the field of the candidate.
    virtual void write(const candidate::Candidate &candidate) = 0;
    /// Has `changed` called on every edit. `left` is called when a part of the editor, e.g. a row,
    /// has been left; that the editor as a whole lost the focus is seen by the form.
    virtual void listen(const Notify &changed, const Notify &left) = 0;
    /// Whether the editor itself shows what is wrong, e.g. beside a row.
    virtual bool showProblems(const QList<candidate::Problem> &problems);
    virtual void focus(int row);

private:
    candidate::Field m_field;
    QWidget *m_editor;
};

/// The binding for an editor of a known class; null for others.
std::unique_ptr<FieldBinding> bind(candidate::Field field, QWidget *editor);

/// Whether two candidates are the same in one field.
bool sameField(const candidate::Candidate &one, const candidate::Candidate &other,
               candidate::Field field);
/// Puts one field of a candidate into another.
void copyField(const candidate::Candidate &from, candidate::Candidate &to, candidate::Field field);

} // namespace gui
