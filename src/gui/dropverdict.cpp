// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/dropverdict.h"

#include "gui/bidi.h"
#include "gui/filenames.h"

#include <QCoreApplication>
#include <QStringList>

using candidate::AttachmentKind;
using namespace Qt::StringLiterals;

namespace gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gui::DropVerdict)
};

constexpr int MostNamed = 4;

std::optional<candidate::Remark> remark(AttachmentKind kind, const OfferedFile &file)
{
    return candidate::remarkOn(kind, filenames::shown(file.name), file.size);
}

bool isForbidden(AttachmentKind kind, const OfferedFile &file)
{
    const auto found = remark(kind, file);
    return found && found->severity == candidate::Severity::Error;
}

/// The few words that fit into a zone while the mouse is over it.
QString shortReason(AttachmentKind kind, const OfferedFile &file)
{
    const QString name = filenames::isolated(file.name);
    switch (file.nature) {
    case OfferedFile::Nature::Folder:
        return Text::tr("%1 is a folder").arg(name);
    case OfferedFile::Nature::Special:
        return Text::tr("%1 is not a regular file").arg(name);
    case OfferedFile::Nature::Missing:
        return Text::tr("%1 is no longer there").arg(name);
    case OfferedFile::Nature::WebAddress:
        return Text::tr("%1 is on the web: download it first").arg(name);
    case OfferedFile::Nature::Unknown:
    case OfferedFile::Nature::Regular:
        break;
    }
    if (file.size == 0)
        return Text::tr("%1 is empty").arg(name);
    if (!isForbidden(kind, file))
        return {};
    if (kind == AttachmentKind::Resume)
        return Text::tr("%1 is not a .pdf, .doc or .docx").arg(name);
    if (kind == AttachmentKind::Picture)
        return Text::tr("%1 is not a picture").arg(name);
    return Text::tr("%1, %2 is over the limit of %3")
        .arg(name, bidi::leftToRight(candidate::sizeText(file.size)),
             bidi::leftToRight(candidate::sizeText(candidate::maximumFileSize)));
}

QString takenWords(AttachmentKind kind, const OfferedFile &file)
{
    QString words = filenames::isolated(file.name);
    if (file.size >= 0)
        words = Text::tr("%1, %2", "file name, size")
                    .arg(words, bidi::leftToRight(candidate::sizeText(file.size)));
    if (remark(kind, file))
        words = Text::tr("%1 (Comeet may refuse it)").arg(words);
    return words;
}

QString oneTitle(AttachmentKind kind, bool fits, bool held)
{
    if (kind == AttachmentKind::Resume) {
        if (!fits)
            return Text::tr("This cannot be the CV");
        return held ? Text::tr("Drop to replace the CV") : Text::tr("Drop to add the CV");
    }
    if (!fits)
        return Text::tr("This cannot be the picture");
    return held ? Text::tr("Drop to replace the picture") : Text::tr("Drop to add the picture");
}

QString title(AttachmentKind kind, int taken, int offered, bool held)
{
    if (kind != AttachmentKind::File)
        return oneTitle(kind, taken > 0, held);
    if (taken == 0)
        return Text::tr("%n file(s) cannot be added", nullptr, offered);
    return Text::tr("Drop to add %n file(s)", nullptr, taken);
}

} // namespace

DropVerdict dropVerdict(AttachmentKind kind, const QList<OfferedFile> &files, int held)
{
    const bool one = kind != AttachmentKind::File;
    DropVerdict verdict;
    QStringList words;
    QStringList refused;
    for (int i = 0; i < files.size(); ++i) {
        const QString reason = shortReason(kind, files.at(i));
        if (!reason.isEmpty()) {
            refused.append(reason);
        } else if (one && !verdict.taken.isEmpty()) {
            continue;
        } else {
            verdict.taken.append(i);
            words.append(takenWords(kind, files.at(i)));
        }
    }
    verdict.acceptable = !verdict.taken.isEmpty();
    verdict.title = title(kind, int(verdict.taken.size()), int(files.size()), held > 0);
    if (one && verdict.acceptable && files.size() > 1)
        refused = {Text::tr("only one fits here")};
    // What is refused must be read before it is too late, so it is never the part that is cut.
    const auto room = std::max<qsizetype>(1, MostNamed - refused.size());
    words = words.mid(0, room) + refused.mid(0, MostNamed - 1);
    const auto unnamed = one ? 0 : files.size() - words.size();
    if (unnamed > 0)
        words.append(Text::tr("%n more", nullptr, int(unnamed)));
    verdict.detail = words.join(u" · "_s);
    return verdict;
}

QString refusalOf(AttachmentKind kind, const OfferedFile &file)
{
    const QString name = filenames::isolated(file.name);
    switch (file.nature) {
    case OfferedFile::Nature::WebAddress:
        return Text::tr("%1 is on the web. Download it and add the file, or enter the address as a "
                        "link.")
            .arg(name);
    case OfferedFile::Nature::Folder:
    case OfferedFile::Nature::Special:
    case OfferedFile::Nature::Missing:
        return {}; // whoever reads the file has the sentence
    case OfferedFile::Nature::Unknown:
    case OfferedFile::Nature::Regular:
        break;
    }
    const auto found = remark(kind, file);
    return found && found->severity == candidate::Severity::Error ? found->sentence : QString();
}

QString refusalOf(AttachmentKind kind, const QString &name,
                  const candidate::Result<candidate::Attachment> &read)
{
    if (!read) {
        return Text::tr("%1: %2", "file name, what is wrong")
            .arg(filenames::isolated(name), read.error().sentence);
    }
    return refusalOf(kind, {name, {}, read->size, OfferedFile::Nature::Regular});
}

} // namespace gui
