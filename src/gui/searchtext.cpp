// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/searchtext.h"

#include <algorithm>

namespace gui::searchtext {

namespace {

/// Letters that Unicode does not take apart, but that people type without their stroke.
QChar withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'\u0142':
        return u'l';
    case u'\u00f8':
        return u'o';
    case u'\u0111':
        return u'd';
    case u'\u0131':
        return u'i';
    case u'\u05f4':
    case u'\u201d':
        return u'"';
    case u'\u05f3':
    case u'\u2019':
        return u'\'';
    default:
        return c;
    }
}

bool onlySeparates(const QString &word)
{
    return std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString folded(const QString &text)
{
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (!c.isMark())
            plain.append(withoutStroke(c));
    }
    return plain.simplified();
}

QStringList words(const QString &query)
{
    QStringList found = folded(query).split(u' ', Qt::SkipEmptyParts);
    found.removeIf(onlySeparates);
    return found;
}

bool holdsAll(const QString &foldedText, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return foldedText.contains(word); });
}

} // namespace gui::searchtext
