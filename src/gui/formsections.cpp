// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/formsections.h"

#include "gui/fieldbinding.h"
#include "gui/theme.h"

#include "ui_candidatedetails.h"
#include "ui_candidatefields.h"

#include <QHash>

#include <utility>

namespace gui {

using candidate::Field;

namespace {

// In steps of the rhythm, see theme::unit.
constexpr qreal SectionGap = 2.25;
constexpr qreal HeadingGap = 1;

} // namespace

FormSections::FormSections(QWidget *content)
    : m_content(content)
    , m_fields(std::make_unique<Ui::CandidateFields>())
{
    m_fields->setupUi(content);
    m_fields->resume->setKind(candidate::AttachmentKind::Resume);
    m_fields->picture->setKind(candidate::AttachmentKind::Picture);
    m_fields->files->setKind(candidate::AttachmentKind::File);
    for (AttachmentZone *zone : zones()) {
        auto others = zones();
        others.removeOne(zone);
        zone->setComparedWith(others);
        // A candidate's documents lie together.
        for (const AttachmentZone *other : std::as_const(others))
            QObject::connect(zone, &AttachmentZone::chosenDirectoryChanged, other,
                             &AttachmentZone::setChosenDirectory);
    }
    bindEditors();
}

FormSections::~FormSections() = default;

void FormSections::complete()
{
    if (isComplete())
        return;
    m_details = std::make_unique<Ui::CandidateDetails>();
    auto *details = new QWidget(m_content);
    m_details->setupUi(details);
    m_fields->sectionsLayout->insertWidget(m_fields->sectionsLayout->count() - 1, details);
    bindEditors();
    spaceOut(m_details->sectionsLayout);
    details->show();
}

/// A field's editor bears the field's key as its name.
void FormSections::bindEditors()
{
    QHash<QString, QWidget *> named;
    for (QWidget *child : m_content->findChildren<QWidget *>())
        named.insert(child->objectName(), child);
    for (const auto &info : candidate::fieldTable().subspan(m_bindings.size())) {
        QWidget *editor = named.value(QLatin1String(info.key));
        if (!editor && !isComplete())
            return; // the rest is still to come
        m_bindings.push_back(bind(info.field, editor));
        Q_ASSERT_X(m_bindings.back(), info.key, "has no editor in the form");
    }
}

bool FormSections::has(Field field) const
{
    return static_cast<std::size_t>(field) < m_bindings.size();
}

FieldBinding &FormSections::binding(Field field) const
{
    return *m_bindings.at(static_cast<std::size_t>(field));
}

FormField *FormSections::formField(Field field) const
{
    return static_cast<FormField *>(binding(field).editor()->parentWidget());
}

FieldBinding *FormSections::bindingAround(const QWidget *widget) const
{
    for (const QWidget *at = widget; at && at != m_content; at = at->parentWidget()) {
        for (const auto &bound : m_bindings) {
            if (bound->editor() == at)
                return bound.get();
        }
    }
    return nullptr;
}

QList<AttachmentZone *> FormSections::zones() const
{
    return {m_fields->resume, m_fields->picture, m_fields->files};
}

AttachmentZone *FormSections::resume() const
{
    return m_fields->resume;
}

PositionPicker *FormSections::position() const
{
    return m_fields->positionUid;
}

QComboBox *FormSections::prospectStatus() const
{
    return m_details->prospectStatus;
}

CustomFieldList *FormSections::customFields() const
{
    return m_details->customFields;
}

void FormSections::takeRhythm()
{
    spaceOut(m_fields->sectionsLayout);
    if (m_details)
        spaceOut(m_details->sectionsLayout);
}

void FormSections::spaceOut(QVBoxLayout *sections)
{
    sections->setSpacing(theme::unit(m_content, HeadingGap));
    const QFont bold = theme::strong(QFont());
    const int above = theme::unit(m_content, SectionGap - HeadingGap);
    for (int i = 0; i < sections->count(); ++i) {
        QWidget *part = sections->itemAt(i)->widget();
        if (auto *heading = qobject_cast<QLabel *>(part)) {
            const bool first = heading == m_fields->positionHeading;
            heading->setFont(bold);
            heading->setContentsMargins(0, first ? 0 : above, 0, 0);
        } else if (auto *field =
                       part ? qobject_cast<FormField *>(part->children().value(1)) : nullptr;
                   field && field->isHeading()) {
            part->setContentsMargins(0, above, 0, 0);
        }
    }
}

void FormSections::setEdges(int left, int right, int bottom)
{
    m_fields->sectionsLayout->setContentsMargins(left, 0, right, bottom);
}

} // namespace gui
