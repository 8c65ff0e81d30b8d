// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "journal/searchtext.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace journal {

namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype longestNote = 20'000;

// A letter to FTS5's tokenizer, on no keyboard, and taken out of everything that is folded.
constexpr QChar scopeMark(0xe000);

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

/// Whether there is anything to search by: FTS5 knows no signs and no pictures.
bool hasWord(const QString &text)
{
    const auto points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), isWordCharacter);
}

QString scopeWord(QChar kind, const QString &value)
{
    const QByteArray digest = QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256);
    return QString(scopeMark) + kind + QString::fromLatin1(digest.left(8).toHex());
}

QString folderWord(Folder folder)
{
    return QString(scopeMark) + u'f' + QString::number(int(folder));
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits.append(QChar(u'0' + value));
    }
    return digits;
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

/// A phone without separators, and its ends: a number is stored as +972 54…, and asked for as
/// 054…, or by its last digits.
void addPhone(QStringList &words, const QString &phone)
{
    const QString digits = withoutLeadingZeros(digitsOf(phone));
    if (digits.isEmpty())
        return;
    words.append(digits);
    for (const qsizetype length : {10, 9, 7, 4}) {
        if (digits.size() > length)
            words.append(digits.right(length));
    }
}

/// O'Brien, Bar-Lev and מנכ"ל are also asked for without what stands between their letters.
void addJoined(QStringList &words, const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString joined;
        std::copy_if(part.cbegin(), part.cend(), std::back_inserter(joined),
                     [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (joined.size() != part.size() && joined.size() > 1)
            words.append(joined);
    }
}

QString asPrefix(QString word)
{
    return u'"' + word.replace(u'"', u' ') + u"\" *"_s;
}

/// Digits and what people write between them.
bool isPhonePart(const QString &word)
{
    static const QString between = u"+-().,/"_s;
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.digitValue() >= 0 || between.contains(c); });
}

/// Words of digits in a row are one phone, or each a number of its own.
QString phoneExpression(const QStringList &run)
{
    QStringList apart;
    QString digits;
    for (const QString &word : run) {
        apart.append(asPrefix(word));
        digits += digitsOf(word);
    }
    const QString dialled = withoutLeadingZeros(digits);
    const QString words = apart.join(u' ');
    if (dialled.isEmpty() || (run.size() == 1 && run.first() == dialled))
        return words;
    return u"(("_s + words + u") OR "_s + asPrefix(dialled) + u')';
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    result.reserve(apart.size());
    for (const QChar c : apart) {
        switch (c.category()) {
        case QChar::Mark_NonSpacing:   // accents, and the points of Hebrew and Arabic
        case QChar::Mark_Enclosing:    //
        case QChar::Other_Format:      // marks of direction, soft hyphens
        case QChar::Other_PrivateUse:  // scopeMark
        case QChar::Other_NotAssigned: //
            break;
        case QChar::Other_Control: // a NUL would end the text for SQLite
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Separator_Space:
            result.append(u' ');
            break;
        default:
            result.append(c);
        }
    }
    // Qt folds one letter to one letter, and the sharp s is two.
    return result.toCaseFolded().replace(u'\u00df', "ss"_L1);
}

QString indexWords(const candidate::Candidate &candidate, const Place &place, Folder folder,
                   const QString &status)
{
    QStringList words{folderWord(folder)};
    if (!place.accountId.isEmpty())
        words.append(scopeWord(u'a', place.accountId));
    if (!candidate.positionUid.isEmpty())
        words.append(scopeWord(u'p', candidate.positionUid));
    if (!status.isEmpty())
        words.append(scopeWord(u's', status));
    for (const QString &text : {candidate::listedName(candidate), place.clientName,
                                place.positionName, candidate.partnerCandidateId}) {
        const QString plain = folded(text);
        words.append(plain);
        addJoined(words, plain);
    }
    for (const QString &text : {candidate.email, candidate.phone, candidate.mobilePhone,
                                candidate.positionUid, candidate.note.left(longestNote)})
        words.append(folded(text));
    addPhone(words, candidate.phone);
    addPhone(words, candidate.mobilePhone);
    words.removeAll(QString());
    return words.join(u' ');
}

QString matchExpression(const Query &query)
{
    QStringList scopes;
    // Nearly everything is submitted: walking over what else is found costs less than that word.
    if (query.folder != Folder::Submitted)
        scopes.append(u'"' + folderWord(query.folder) + u'"');
    if (!query.accountId.isEmpty())
        scopes.append(u'"' + scopeWord(u'a', query.accountId) + u'"');
    if (!query.positionUid.isEmpty())
        scopes.append(u'"' + scopeWord(u'p', query.positionUid) + u'"');
    if (!query.status.isEmpty())
        scopes.append(u'"' + scopeWord(u's', query.status) + u'"');

    // Juxtaposed words are an AND that forgives a word without a single letter; AND does not.
    QString simple = scopes.join(u' ');
    QStringList phones;
    QStringList run;
    const auto endRun = [&] {
        if (!run.isEmpty())
            phones.append(phoneExpression(run));
        run.clear();
    };
    for (const QString &word :
         folded(query.text.left(longestQuery)).split(u' ', Qt::SkipEmptyParts)) {
        if (!hasWord(word))
            continue;
        if (isPhonePart(word)) {
            run.append(word);
            continue;
        }
        endRun();
        simple += u' ' + asPrefix(word);
    }
    endRun();
    if (!simple.isEmpty())
        phones.prepend(simple);
    return phones.join(u" AND "_s);
}

bool isSearch(const Query &query)
{
    return !query.accountId.isEmpty() || !query.positionUid.isEmpty() || !query.status.isEmpty()
        || hasWord(query.text.left(longestQuery));
}

} // namespace journal
