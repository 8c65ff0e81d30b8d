// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/filenames.h"

#include "gui/bidi.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gui::filenames {

namespace {

bool isOverride(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= u'\u202A' && c <= u'\u202E')
        || c == u'\u2028' || c == u'\u2029';
}

bool isDirectionMark(QChar c)
{
    return (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F' || c == u'\u061C';
}

} // namespace

QString shown(const QString &name)
{
    QString safe = name;
    for (QChar &c : safe) {
        if (isOverride(c) || isDirectionMark(c))
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

QString shownSentence(const QString &sentence)
{
    QString safe = sentence;
    for (QChar &c : safe) {
        if (isOverride(c) && c != u'\n')
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

QString isolated(const QString &name)
{
    return bidi::isolated(shown(name));
}

QString badge(const QString &name)
{
    const QString extension = shown(QFileInfo(name).suffix()).toUpper();
    if (extension.isEmpty() || extension.size() > 4)
        return QCoreApplication::translate("gui::filenames", "FILE");
    return extension;
}

} // namespace gui::filenames
