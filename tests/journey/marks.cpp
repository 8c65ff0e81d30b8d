// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journey/marks.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journey {

namespace {

/// Long enough to be found by chance in no file.
QByteArray random(const QByteArray &letters, int length)
{
    QByteArray text;
    while (text.size() < length)
        text += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    return text;
}

QByteArray word()
{
    // No vowel: no word of any language or program.
    return "Q" + random("bcdfghjkmnpqrstvwxz23456789", 15);
}

QByteArray number()
{
    return "7" + random("0123456789", 13);
}

QByteArray utf16(const QByteArray &text, bool bigEndian)
{
    QByteArray wide;
    for (const char c : text) {
        if (bigEndian)
            wide += '\0';
        wide += c;
        if (!bigEndian)
            wide += '\0';
    }
    return wide;
}

/// Each letter as "%41" or "\u0041".
QByteArray escaped(const QByteArray &text, const QByteArray &before)
{
    QByteArray escapes;
    for (const char c : text)
        escapes += before + QByteArray(1, c).toHex();
    return escapes.toLower();
}

/// What base64 makes of it where it begins at that byte of three, without the letters that its
/// neighbours have a part in.
QByteArray base64At(const QByteArray &text, int offset)
{
    const QByteArray code = (QByteArray(offset, '\0') + text).toBase64();
    const qsizetype from = (offset * 8 + 5) / 6;
    const qsizetype to = (offset + text.size()) * 8 / 6;
    return code.mid(from, to - from);
}

} // namespace

Marks Marks::makeUp()
{
    Marks marks;
    const auto add = [&marks](const QString &role, const QByteArray &core, const QString &shape,
                              Home home = Home::Record) {
        marks.add(role, shape.arg(QString::fromLatin1(core)), core, home);
    };
    const QString text = u"%1 \"&"_s; // there to be escaped
    add(u"secret"_s, word(), u"partner-%1"_s, Home::Nowhere);
    add(u"firstName"_s, word(), text);
    add(u"lastName"_s, word(), text);
    add(u"email"_s, word(), u"%1@example.com"_s);
    add(u"phone"_s, number(), u"%1"_s);
    add(u"mobilePhone"_s, number(), u"%1"_s);
    add(u"nationalId"_s, number(), u"%1"_s);
    add(u"salaryExpectations"_s, word(), text);
    add(u"note"_s, word(), u"One says of %1 that"_s);
    add(u"street"_s, word(), text);
    add(u"customValue"_s, word(), text);
    add(u"cvName"_s, word(), u"%1 cv &.docx"_s);
    add(u"cvContent"_s, word(), u"PK\x03\x04 worked with %1 for years"_s);
    // The key names an integration and opens nothing without the secret; the contact is the
    // headhunter. Both are kept for the next candidate, and have no business elsewhere.
    add(u"apiKey"_s, word(), u"%1"_s, Home::Settings);
    add(u"contact"_s, word(), text, Home::Settings);
    return marks;
}

void Marks::add(const QString &role, const QString &value, const QByteArray &core, Home home)
{
    Mark mark{role, value, core, home, {}, {}};
    const QByteArray lower = core.toLower();
    mark.anyCase = {lower,
                    utf16(lower, false),
                    utf16(lower, true),
                    escaped(core, "%"),
                    escaped(core, "\\u00"),
                    core.toHex()};
    for (int offset = 0; offset < 3; ++offset)
        mark.exact.append(base64At(core, offset));
    m_marks.append(mark);
}

QString Marks::operator[](const QString &role) const
{
    const auto found = std::find_if(m_marks.cbegin(), m_marks.cend(),
                                    [&role](const Mark &mark) { return mark.role == role; });
    if (found == m_marks.cend())
        qFatal("there is no mark \"%s\"", qPrintable(role));
    return found->value;
}

QStringList Marks::in(const QByteArray &bytes, const QList<Home> &allowed) const
{
    const QByteArray lower = bytes.toLower();
    QStringList roles;
    for (const Mark &mark : m_marks) {
        const auto holds = [](const QByteArray &text, const QList<QByteArray> &needles) {
            return std::any_of(needles.cbegin(), needles.cend(),
                               [&text](const auto &needle) { return text.contains(needle); });
        };
        if (!allowed.contains(mark.home)
            && (holds(lower, mark.anyCase) || holds(bytes, mark.exact)))
            roles.append(mark.role);
    }
    return roles;
}

QString Marks::withoutMarks(const QString &path) const
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (!in(part.toUtf8()).isEmpty())
            part = u"…"_s;
    }
    return parts.join(u'/');
}

QJsonObject Marks::json() const
{
    QJsonObject json;
    for (const Mark &mark : m_marks)
        json.insert(mark.role, mark.value);
    return json;
}

} // namespace journey
