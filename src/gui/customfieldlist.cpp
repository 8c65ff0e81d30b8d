// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/customfieldlist.h"

#include "gui/ltrfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace gui {

using namespace Qt::StringLiterals;
using candidate::CustomField;

CustomFieldList::CustomFieldList(QWidget *parent)
    : RowEditor(candidate::Field::CustomFields, 2, parent)
    , m_knownKeys(new QStringListModel(this))
{
    retranslate();
}

QList<CustomField> CustomFieldList::rows() const
{
    QList<CustomField> fields;
    for (const Cells &cells : RowEditor::rows())
        fields.append({cells.at(0), cells.at(1)});
    return fields;
}

void CustomFieldList::setRows(const QList<CustomField> &fields)
{
    QList<Cells> rows;
    for (const CustomField &field : fields)
        rows.append({field.key, field.value});
    RowEditor::setRows(rows);
}

void CustomFieldList::setKnownKeys(const QStringList &keys)
{
    m_knownKeys->setStringList(keys);
}

RowEditor::Words CustomFieldList::words() const
{
    return {tr("Add a field"), tr("Move field %1 up"), tr("Move field %1 down"),
            tr("Remove field %1")};
}

QString CustomFieldList::fieldName(int row, int column) const
{
    return (column == 0 ? tr("Name of field %1") : tr("Value of field %1")).arg(row);
}

QString CustomFieldList::placeholder(int column) const
{
    return column == 0 ? tr("Name") : tr("Value");
}

void CustomFieldList::setUpField(QLineEdit *edit, int column)
{
    followText(edit);
    if (column != 0)
        return;
    auto *completer = new QCompleter(m_knownKeys, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    edit->setCompleter(completer);
    edit->installEventFilter(this);
}

/// Down in a name that is still empty offers all the known ones.
bool CustomFieldList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *edit = qobject_cast<QLineEdit *>(watched);
        if (edit && edit->completer() && edit->text().isEmpty() && key->key() == Qt::Key_Down
            && key->modifiers() == Qt::NoModifier) {
            edit->completer()->setCompletionPrefix({});
            edit->completer()->complete();
            return true;
        }
    }
    return RowEditor::eventFilter(watched, event);
}

QList<RowEditor::Cells> CustomFieldList::rowsFromPasted(const QString &text, int column) const
{
    if (column != 0 || !text.contains(u'\t'))
        return {};
    QList<Cells> rows;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            rows.append({line.section(u'\t', 0, 0).trimmed(), line.section(u'\t', 1).trimmed()});
    }
    return rows;
}

int CustomFieldList::problemColumn(const Cells &cells) const
{
    const bool onlyValueIsMissing =
        !cells.at(0).trimmed().isEmpty() && cells.at(1).trimmed().isEmpty();
    return onlyValueIsMissing ? 1 : 0;
}

} // namespace gui
