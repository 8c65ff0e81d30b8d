// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/pipeline.h"
#include "candidate/validation.h"
#include "gui/attachmentintake.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QUndoStack;

namespace Ui {
class CandidateForm;
} // namespace Ui

namespace gui {

class AttachmentZone;
class FieldBinding;
class FormField;
class FormSections;
class FormUndo;

/// The form for one candidate: shows and edits a candidate::Candidate, says at each field what is
/// wrong with it, and undoes across all fields. Knows neither network nor record.
class CandidateForm : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateForm(QWidget *parent = nullptr);
    ~CandidateForm() override;

    /// What the form holds, word for word: not yet tidied.
    const candidate::Candidate &candidate() const { return m_candidate; }
    /// Shows another candidate: no remarks, nothing to undo, no changed().
    void setCandidate(const candidate::Candidate &candidate);
    /// As if it had been dropped; whoever calls has read and judged it.
    void takeResume(const candidate::Attachment &resume);
    QUndoStack *undoStack() const;
    /// Says quietly that what the form holds is on the disk, or says nothing.
    void setSaved(bool saved);
    /// Who reads a file that is added; see AttachmentIntake.
    void setIntake(const AttachmentIntake::Inspector &inspector,
                   const AttachmentIntake::Keeper &keeper);

    /// Not complete: there are more, which have to be typed.
    void setPositions(const QList<candidate::Position> &positions, bool complete = true);
    void forgetPositions();
    /// Those that are still being read never arrive.
    void forgetFiles();
    void setPositionsLoading();
    void setPositionsUnavailable(const QString &sentence);
    /// The name of the chosen position, if it is known.
    QString positionName() const;
    /// The same of any uid.
    QString nameOfPosition(const QString &uid) const;
    /// Keys of custom fields that were used before, to be offered.
    void setKnownKeys(const QStringList &keys);
    /// The position that somebody was last submitted to, to be offered first.
    void setLatestPosition(const QString &uid);

    /// Shows at the fields all that speaks against sending, errors and warnings, and returns it.
    QList<candidate::Problem> validateAll();
    /// What is shown at the fields now, in their order.
    QList<candidate::Problem> problems() const;
    /// Shows problems that others found, the server say, at their fields; other fields stay as
    /// they are.
    void showProblems(const QList<candidate::Problem> &problems);
    void focusProblem(const candidate::Problem &problem);
    void focusFirst();
    void focusPosition();
    void focusPartnerCandidateId();
    /// Whether attachments are still being read.
    bool isBusy() const;

signals:
    /// By an edit, an undo or a redo.
    void changed();
    /// What speaks against the field that was left stands at it by now.
    void fieldLeft();
    /// How many errors the form shows.
    void problemCountChanged(int count);
    void positionListRequested();
    void busyChanged(bool busy);
    /// A file that was added is not taken; why stands at its zone.
    void fileRefused();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void completeSections();
    void adopt(FieldBinding &binding);
    void connectEditors();
    void fillChoices();
    void takeRhythm();
    void takeEdges();
    void takeInks();
    void showTitle();
    void showNeeded();
    void display(const candidate::Candidate &candidate);
    void showStep(const candidate::Candidate &candidate, candidate::Field field);

    void onEdited(FieldBinding &binding);
    void onLeft(candidate::Field field);
    bool isLeftFor(const QWidget *now) const;
    void sayProblems(candidate::Field left);
    void onFocusChanged(QWidget *now);
    void onBusyChanged();
    QList<candidate::Problem> problemsOf(candidate::Field field) const;
    void validateField(candidate::Field field);
    void revalidateContact(candidate::Field left);
    void setProblems(candidate::Field field, const QList<candidate::Problem> &problems);
    void clearProblems(FieldBinding &binding, const candidate::Candidate &before);
    void countProblems();
    void reveal(QWidget *focused);
    /// Where Tab goes, field by field, then on to what is outside of the form.
    QList<QWidget *> tabStops() const;

    /// Builds what is still missing if the field is in none of them yet.
    FormSections &sectionsWith(candidate::Field field);
    FieldBinding &binding(candidate::Field field);
    FormField *formField(candidate::Field field);

    std::unique_ptr<Ui::CandidateForm> m_ui;
    QWidget *m_content = nullptr; ///< what scrolls
    std::unique_ptr<FormSections> m_sections;
    std::unique_ptr<FormUndo> m_undo;
    candidate::Candidate m_candidate;
    QStringList m_knownKeys;
    QHash<candidate::Field, QList<candidate::Problem>> m_problems;
    QSet<candidate::Field> m_visited; ///< have been left once
    std::optional<candidate::Field> m_focused;
    int m_problemCount = 0;
    bool m_busy = false;
    bool m_showing = false; ///< the form itself changes the editors
};

} // namespace gui
