// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "candidate/attachmentrules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace candidate {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(candidate::AttachmentRules)
};

QString extensionOf(const QString &name)
{
    return QFileInfo(name).suffix().toLower();
}

std::optional<Remark> remarkOnType(AttachmentKind kind, const QString &name)
{
    const QString extension = extensionOf(name);
    if (allowedExtensions(kind).contains(extension))
        return std::nullopt;
    switch (kind) {
    case AttachmentKind::Resume:
        return Remark{
            Severity::Error,
            Text::tr("%1 is not a .pdf, .doc or .docx. Save the CV as one of these.").arg(name)};
    case AttachmentKind::Picture:
        return Remark{
            Severity::Error,
            Text::tr("%1 is not a picture. Choose a .jpg, .png, .gif or .bmp.").arg(name)};
    case AttachmentKind::File:
        break;
    }
    if (extension.isEmpty()) {
        return Remark{Severity::Warning,
                      Text::tr("%1 has no file type. Comeet may refuse it.").arg(name)};
    }
    return Remark{
        Severity::Warning,
        Text::tr("Comeet's usual list has no .%1 files. It may refuse %2.").arg(extension, name)};
}

Remark remarkOnSize(AttachmentKind kind, const QString &name, qint64 size)
{
    QString given = sizeText(size);
    QString most = sizeText(maximumFileSize);
    if (given == most) { // "6.0 MB, and at most 6.0 MB" would help nobody
        given = Text::tr("%L1 bytes").arg(size);
        most = Text::tr("%L1 bytes").arg(maximumFileSize);
    }
    if (kind == AttachmentKind::File) {
        return {Severity::Error,
                Text::tr("%1 has %2, and Comeet takes at most %3. Make it smaller, or add a link "
                         "to it instead.")
                    .arg(name, given, most)};
    }
    return {Severity::Warning,
            Text::tr("%1 has %2. Comeet may refuse files over %3.").arg(name, given, most)};
}

} // namespace

const QStringList &allowedExtensions(AttachmentKind kind)
{
    static const QStringList resume{u"pdf"_s, u"doc"_s, u"docx"_s};
    static const QStringList picture{u"jpg"_s,  u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s,
                                     u"jfif"_s, u"webp"_s, u"tif"_s, u"tiff"_s};
    // The order of Comeet's public reference [doc].
    static const QStringList file =
        u"jpeg jpg tiff tif png gif bmp jfif ico xlsx zip pptx msg rar xls csv gsheet xml 7z txt gz gdoc ppsx ppt ics html htm eml dwg gl cs css py java json mp3 mp4 psd odt pem cpp swf apk sql mov dash p7s dat ipynb pdf doc docx rtf log pages"_s
            .split(u' ');
    switch (kind) {
    case AttachmentKind::Resume:
        return resume;
    case AttachmentKind::Picture:
        return picture;
    case AttachmentKind::File:
        break;
    }
    return file;
}

std::optional<Remark> remarkOn(AttachmentKind kind, const QString &name, qint64 size)
{
    const auto type = remarkOnType(kind, name);
    if (type && type->severity == Severity::Error)
        return type;
    if (size > maximumFileSize)
        return remarkOnSize(kind, name, size);
    return type;
}

AttachmentKind bestKindFor(const QString &name, bool resumeFree, bool pictureFree)
{
    const QString extension = extensionOf(name);
    if (resumeFree && allowedExtensions(AttachmentKind::Resume).contains(extension))
        return AttachmentKind::Resume;
    if (pictureFree && allowedExtensions(AttachmentKind::Picture).contains(extension))
        return AttachmentKind::Picture;
    return AttachmentKind::File;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

} // namespace candidate
