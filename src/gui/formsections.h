// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"
#include "candidate/fields.h"

#include <QList>

#include <memory>
#include <vector>

class QComboBox;
class QVBoxLayout;
class QWidget;

namespace Ui {
class CandidateDetails;
class CandidateFields;
} // namespace Ui

namespace gui {

class AttachmentZone;
class CustomFieldList;
class FieldBinding;
class FormField;
class PositionPicker;

/// The sections of the form with their fields, and which editor is whose. Those that a window of
/// the usual height does not show are built only once they are asked for: the first picture does
/// not wait for them.
class FormSections
{
public:
    /// Builds the first sections into `content`.
    explicit FormSections(QWidget *content);
    ~FormSections();
    Q_DISABLE_COPY_MOVE(FormSections)

    /// Builds the others below them; only once.
    void complete();
    bool isComplete() const { return m_details != nullptr; }
    bool has(candidate::Field field) const;

    /// In the order of the field table: all, or those of the first sections.
    const std::vector<std::unique_ptr<FieldBinding>> &bindings() const { return m_bindings; }
    /// Of a field that there is.
    FieldBinding &binding(candidate::Field field) const;
    FormField *formField(candidate::Field field) const;
    /// Whose editor the widget is or stands in; null outside of them.
    FieldBinding *bindingAround(const QWidget *widget) const;

    QList<AttachmentZone *> zones() const;
    AttachmentZone *resume() const;
    PositionPicker *position() const;
    /// Once all sections are there.
    QComboBox *prospectStatus() const;
    CustomFieldList *customFields() const;

    /// The spaces between the sections and their headings' font, by the content's own font.
    void takeRhythm();
    void setEdges(int left, int right, int bottom);

private:
    void bindEditors();
    void spaceOut(QVBoxLayout *sections);

    QWidget *m_content;
    std::unique_ptr<Ui::CandidateFields> m_fields;
    std::unique_ptr<Ui::CandidateDetails> m_details; ///< null until complete()
    std::vector<std::unique_ptr<FieldBinding>> m_bindings;
};

} // namespace gui
