// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/fieldbinding.h"

#include "gui/attachmentzone.h"
#include "gui/countrybox.h"
#include "gui/customfieldlist.h"
#include "gui/linklist.h"
#include "gui/noteedit.h"
#include "gui/positionpicker.h"

#include <QComboBox>
#include <QLineEdit>

namespace gui {

using candidate::Candidate;
using candidate::Field;
using candidate::Problem;

namespace {

/// A binding to an editor of one class.
template <typename Editor>
class BindingTo : public FieldBinding
{
public:
    BindingTo(Field field, Editor *editor)
        : FieldBinding(field, editor)
    {
    }

protected:
    Editor *widget() const { return static_cast<Editor *>(editor()); }
    QString &textIn(Candidate &candidate) const { return fieldInfo(field()).text(candidate); }
    QString textIn(const Candidate &candidate) const { return fieldText(candidate, field()); }
};

class LineBinding : public BindingTo<QLineEdit>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { textIn(candidate) = widget()->text(); }
    void write(const Candidate &candidate) override
    {
        widget()->setText(textIn(candidate));
        if (!widget()->hasFocus())
            widget()->home(false); // a long text is read from its beginning
    }
    void listen(const Notify &changed, const Notify &) override
    {
        QObject::connect(widget(), &QLineEdit::textChanged, widget(), changed);
    }
};

class NoteBinding : public BindingTo<NoteEdit>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { textIn(candidate) = widget()->toPlainText(); }
    void write(const Candidate &candidate) override { widget()->changeTo(textIn(candidate)); }
    void listen(const Notify &changed, const Notify &) override
    {
        QObject::connect(widget(), &NoteEdit::textChanged, widget(), changed);
    }
};

class ChoiceBinding : public BindingTo<QComboBox>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override
    {
        textIn(candidate) = widget()->currentData().toString();
    }
    void write(const Candidate &candidate) override
    {
        const QString value = textIn(candidate);
        // A value that is not offered, from a file say, is shown as it is rather than lost.
        if (widget()->findData(value) < 0)
            widget()->addItem(value, value);
        widget()->setCurrentIndex(widget()->findData(value));
    }
    void listen(const Notify &changed, const Notify &) override
    {
        QObject::connect(widget(), &QComboBox::currentIndexChanged, widget(), changed);
    }
};

class PositionBinding : public BindingTo<PositionPicker>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { textIn(candidate) = widget()->uid(); }
    void write(const Candidate &candidate) override { widget()->setUid(textIn(candidate)); }
    void listen(const Notify &changed, const Notify &) override
    {
        QObject::connect(widget(), &PositionPicker::uidChanged, widget(), changed);
    }
};

class CountryBinding : public BindingTo<CountryBox>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { textIn(candidate) = widget()->code(); }
    void write(const Candidate &candidate) override { widget()->setCode(textIn(candidate)); }
    void listen(const Notify &changed, const Notify &) override
    {
        QObject::connect(widget(), &CountryBox::codeChanged, widget(), changed);
    }
};

class LinksBinding : public BindingTo<LinkList>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { candidate.links = widget()->links(); }
    void write(const Candidate &candidate) override { widget()->setLinks(candidate.links); }
    void listen(const Notify &changed, const Notify &left) override
    {
        QObject::connect(widget(), &LinkList::changed, widget(), changed);
        QObject::connect(widget(), &LinkList::editingFinished, widget(), left);
    }
    bool showProblems(const QList<Problem> &problems) override
    {
        widget()->setProblems(problems);
        return true;
    }
    void focus(int row) override { widget()->focusRow(std::max(row, 0)); }
};

class CustomFieldsBinding : public BindingTo<CustomFieldList>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override { candidate.customFields = widget()->rows(); }
    void write(const Candidate &candidate) override { widget()->setRows(candidate.customFields); }
    void listen(const Notify &changed, const Notify &left) override
    {
        QObject::connect(widget(), &CustomFieldList::changed, widget(), changed);
        QObject::connect(widget(), &CustomFieldList::editingFinished, widget(), left);
    }
    bool showProblems(const QList<Problem> &problems) override
    {
        widget()->setProblems(problems);
        return true;
    }
    void focus(int row) override { widget()->focusRow(std::max(row, 0)); }
};

class AttachmentBinding : public BindingTo<AttachmentZone>
{
public:
    using BindingTo::BindingTo;
    void read(Candidate &candidate) const override
    {
        const auto attachments = widget()->attachments();
        if (field() == Field::Files)
            candidate.files = attachments;
        else
            single(candidate) =
                attachments.isEmpty() ? std::nullopt : std::optional(attachments.constFirst());
    }
    void write(const Candidate &candidate) override
    {
        if (field() == Field::Files)
            return widget()->setAttachments(candidate.files);
        const auto &one = field() == Field::Resume ? candidate.resume : candidate.picture;
        widget()->setAttachments(one ? QList{*one} : QList<candidate::Attachment>());
    }
    void listen(const Notify &changed, const Notify &left) override
    {
        QObject::connect(widget(), &AttachmentZone::changed, widget(), changed);
        // There is no typing to wait for: what is wrong with a file is said when it comes.
        QObject::connect(widget(), &AttachmentZone::changed, widget(), left);
    }
    bool showProblems(const QList<Problem> &problems) override
    {
        widget()->setProblems(problems);
        return true;
    }

private:
    std::optional<candidate::Attachment> &single(Candidate &candidate) const
    {
        return field() == Field::Resume ? candidate.resume : candidate.picture;
    }
};

template <typename Binding, typename Editor>
std::unique_ptr<FieldBinding> bindAs(Field field, QWidget *editor)
{
    if (auto *known = qobject_cast<Editor *>(editor))
        return std::make_unique<Binding>(field, known);
    return nullptr;
}

} // namespace

FieldBinding::FieldBinding(Field field, QWidget *editor)
    : m_field(field)
    , m_editor(editor)
{
}

bool FieldBinding::showProblems(const QList<Problem> &)
{
    return false;
}

void FieldBinding::focus(int)
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

std::unique_ptr<FieldBinding> bind(Field field, QWidget *editor)
{
    // The special ones first: they may well be derived from a line edit or a combo box.
    using Maker = std::unique_ptr<FieldBinding> (*)(Field, QWidget *);
    constexpr Maker makers[] = {
        &bindAs<PositionBinding, PositionPicker>,
        &bindAs<CountryBinding, CountryBox>,
        &bindAs<LinksBinding, LinkList>,
        &bindAs<CustomFieldsBinding, CustomFieldList>,
        &bindAs<AttachmentBinding, AttachmentZone>,
        &bindAs<NoteBinding, NoteEdit>,
        &bindAs<ChoiceBinding, QComboBox>,
        &bindAs<LineBinding, QLineEdit>,
    };
    for (const auto make : makers) {
        if (auto binding = make(field, editor))
            return binding;
    }
    return nullptr;
}

bool sameField(const Candidate &one, const Candidate &other, Field field)
{
    switch (field) {
    case Field::Resume:
        return one.resume == other.resume;
    case Field::Picture:
        return one.picture == other.picture;
    case Field::Files:
        return one.files == other.files;
    case Field::Links:
        return one.links == other.links;
    case Field::CustomFields:
        return one.customFields == other.customFields;
    default:
        return fieldText(one, field) == fieldText(other, field);
    }
}

void copyField(const Candidate &from, Candidate &to, Field field)
{
    switch (field) {
    case Field::Resume:
        to.resume = from.resume;
        break;
    case Field::Picture:
        to.picture = from.picture;
        break;
    case Field::Files:
        to.files = from.files;
        break;
    case Field::Links:
        to.links = from.links;
        break;
    case Field::CustomFields:
        to.customFields = from.customFields;
        break;
    default:
        fieldInfo(field).text(to) = fieldText(from, field);
    }
}

} // namespace gui
