// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/countrybox.h"

#include "gui/countrymodel.h"
#include "gui/ltrfield.h"
#include "gui/searchtext.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace gui {

namespace {

/// Searches names in two languages and codes, and completes to the name.
class CountryCompleter : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override { return {searchtext::folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::EditRole).toString();
    }
};

} // namespace

CountryBox::CountryBox(QWidget *parent)
    : ChoiceBox(parent)
    , m_countries(new CountryModel(this))
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // else it measures every name
    setMinimumContentsLength(10);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(12);
    setCompleter(nullptr);
    followText(lineEdit());
    lineEdit()->setPlaceholderText(tr("Not set"));
    connect(this, &QComboBox::editTextChanged, this, &CountryBox::textChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, [this] {
        showCode();
        emit editingFinished();
    });
}

CountryBox::~CountryBox()
{
    // The field loses its focus while QWidget destroys it, and would report that it was left.
    lineEdit()->disconnect(this);
}

void CountryBox::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    showCode();
}

void CountryBox::fill()
{
    if (m_countries->isFilled())
        return;
    const QScopedValueRollback setting(m_setting, true);
    m_countries->fill();
    setModel(m_countries);
    auto *completer = new CountryCompleter(m_countries, this);
    completer->setCompletionRole(CountryModel::SearchRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(completer);
}

void CountryBox::showCode()
{
    if (!m_code.isEmpty())
        fill();
    const QScopedValueRollback setting(m_setting, true);
    const int row = m_countries->rowOfCode(m_code);
    setCurrentIndex(row);
    const QString text = row < 0 ? m_code : itemText(row);
    if (currentText() != text)
        setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void CountryBox::textChanged(const QString &text)
{
    if (m_setting)
        return;
    const QString code = m_countries->codeFor(text);
    if (code == m_code)
        return;
    m_code = code;
    emit codeChanged(code);
}

void CountryBox::showPopup()
{
    fill();
    showCode();
    ChoiceBox::showPopup();
}

void CountryBox::focusInEvent(QFocusEvent *event)
{
    fill();
    ChoiceBox::focusInEvent(event);
}

void CountryBox::changeEvent(QEvent *event)
{
    ChoiceBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    lineEdit()->setPlaceholderText(tr("Not set"));
    if (m_countries->isFilled()) {
        const QScopedValueRollback setting(m_setting, true);
        m_countries->fill();
        showCode();
    }
}

} // namespace gui
