// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/thumbnailer.h"

#include "submission/attachmentinspector.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QtConcurrent>

#include <memory>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

const QString pastedName = u"picture.png"_s;

// The largest camera pictures have some 60 million pixels. Beyond, a small file may unfold to
// gigabytes; Qt's own limit (256 MiB) stands behind this one for formats that decode everything.
constexpr qint64 MostPixels = 80'000'000;

std::unique_ptr<QIODevice> opened(const candidate::Attachment &attachment)
{
    std::unique_ptr<QIODevice> device;
    if (attachment.path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(attachment.content);
        device = std::move(buffer);
    } else if (QFileInfo(attachment.path).isFile()) { // a FIFO would block the open for ever
        device = std::make_unique<QFile>(attachment.path);
    }
    if (!device || !device->open(QIODevice::ReadOnly))
        return nullptr;
    return device;
}

QImage thumbnail(const candidate::Attachment &attachment, int side)
{
    const auto device = opened(attachment);
    if (!device)
        return {};
    QImageReader reader(device.get());
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QList<QByteArray> formats{"bmp", "gif", "jpeg", "jpg",
                                           "png", "tif", "tiff", "webp"};
    const QSize full = reader.size();
    if (!formats.contains(reader.format()) || full.isEmpty()
        || qint64(full.width()) * full.height() > MostPixels)
        return {};
    const QSize scaled = full.scaled(side, side, Qt::KeepAspectRatioByExpanding);
    if (qint64(scaled.width()) * scaled.height() < qint64(full.width()) * full.height())
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = image.scaled(side, side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

QFuture<QImage> makeThumbnail(const candidate::Attachment &attachment, int side)
{
    return QtConcurrent::run(thumbnail, attachment, side);
}

QFuture<candidate::Attachment> encodePicture(const QImage &image)
{
    return QtConcurrent::run([image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
            bytes.clear();
        return submission::attachmentFromBytes(pastedName, bytes);
    });
}

QFuture<candidate::Attachment> checkedPicture(const QByteArray &png)
{
    return QtConcurrent::run([png] {
        const candidate::Attachment picture = submission::attachmentFromBytes(pastedName, png);
        return thumbnail(picture, 1).isNull() ? submission::attachmentFromBytes(pastedName, {})
                                              : picture;
    });
}

} // namespace gui
