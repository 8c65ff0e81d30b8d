// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/linklist.h"

#include "gui/ltrfield.h"

#include <QLineEdit>
#include <QRegularExpression>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeAddress(const QString &text)
{
    static const QRegularExpression address(
        uR"(^(?:[a-z][a-z0-9+.-]*://\S|www\.\S|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/|$)))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(text).hasMatch();
}

/// A comma may be part of an address, so without a space it separates only what begins anew.
QStringList partsOf(const QString &line)
{
    static const QRegularExpression separator(uR"([,;]*\s+|[,;]+(?=https?://|www\.|$))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return line.split(separator, Qt::SkipEmptyParts);
}

} // namespace

LinkList::LinkList(QWidget *parent)
    : RowEditor(candidate::Field::Links, 1, parent)
{
    retranslate();
}

QStringList LinkList::links() const
{
    QStringList links;
    for (const Cells &cells : rows())
        links.append(cells.first());
    return links;
}

void LinkList::setLinks(const QStringList &links)
{
    QList<Cells> rows;
    for (const QString &link : links)
        rows.append({link});
    setRows(rows);
}

QStringList LinkList::linksIn(const QString &text)
{
    static const QRegularExpression lineEnd(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QStringList links;
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts)) {
        const QStringList parts = partsOf(line.trimmed());
        if (std::all_of(parts.cbegin(), parts.cend(), looksLikeAddress))
            links.append(parts);
        else
            links.append(line.trimmed());
    }
    links.removeAll(QString());
    return links;
}

RowEditor::Words LinkList::words() const
{
    return {tr("Add a link"), tr("Move link %1 up"), tr("Move link %1 down"), tr("Remove link %1")};
}

QString LinkList::fieldName(int row, int) const
{
    return tr("Link %1").arg(row);
}

QString LinkList::placeholder(int) const
{
    return u"https://"_s;
}

void LinkList::setUpField(QLineEdit *edit, int)
{
    edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    keepLeftToRight(edit);
}

QList<RowEditor::Cells> LinkList::rowsFromPasted(const QString &text, int) const
{
    const QStringList links = linksIn(text);
    if (links.size() < 2 && links.value(0) == text)
        return {};
    QList<Cells> rows;
    for (const QString &link : links)
        rows.append({link});
    return rows;
}

} // namespace gui
