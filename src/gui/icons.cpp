// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <variant>

// A static library's resources stay out of the program unless something names them.
static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace gui::icons {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaskSize = 16;
constexpr int LargestScale = 4;
constexpr auto NamePrefix = "submittal/"_L1;

/// These point the way that text runs, so they turn round with it.
bool followsDirection(const QString &name)
{
    static constexpr std::array Directional{"undo"_L1, "redo"_L1, "open-external"_L1, "send"_L1,
                                            "document"_L1};
    return std::any_of(Directional.begin(), Directional.end(),
                       [&name](QLatin1StringView directional) { return name == directional; });
}

/// The smallest mask that has at least that many pixels on a side, or the largest. A file of masks
/// holds each scale's opacity, one byte a pixel (resources/render.sh says why it is no PNG).
QImage mask(const QString &name, int pixels)
{
    registerResources();
    const int scale = std::clamp((pixels + MaskSize - 1) / MaskSize, 1, LargestScale);
    QFile file(u":/submittal/icons/%1.mask"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray masks = file.readAll();
    qsizetype start = 0;
    for (int smaller = 1; smaller < scale; ++smaller)
        start += qsizetype(smaller) * smaller * MaskSize * MaskSize;
    const int side = scale * MaskSize;
    if (masks.size() < start + qsizetype(side) * side)
        return {};
    const auto *bits = reinterpret_cast<const uchar *>(masks.constData() + start);
    return QImage(bits, side, side, side, QImage::Format_Alpha8).copy();
}

QPixmap tinted(const QString &name, int pixels, const QColor &color, bool mirrored)
{
    const QString key = u"submittal-icon/%1/%2/%3/%4"_s.arg(name)
                            .arg(pixels)
                            .arg(color.rgba(), 8, 16)
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image = mask(name, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    if (image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (mirrored)
        image = image.mirrored(true, false);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints a mask in a colour that is asked for at each painting, so that a change of the palette
/// needs no new icon, and reads no file before.
class MaskEngine : public QIconEngine
{
public:
    using Ink = std::variant<std::monostate, theme::Tone, QColor>;

    explicit MaskEngine(const QString &name, const Ink &ink = {})
        : m_name(name)
        , m_ink(ink)
    {
    }

    QIconEngine *clone() const override { return new MaskEngine(*this); }
    QString key() const override { return u"submittal-mask"_s; }
    QString iconName() override { return NamePrefix + m_name; }
    bool isNull() override { return false; }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (int scale = 1; scale <= LargestScale; ++scale)
            sizes.append({MaskSize * scale, MaskSize * scale});
        return sizes;
    }

    // Any size can be had; a box that is not square gets a square in its middle.
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        painter->drawPixmap(box, picture(qRound(side * ratio), mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return picture(std::min(size.width(), size.height()), mode);
    }

    // `size` comes in device pixels here.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        QPixmap result = picture(std::min(size.width(), size.height()), mode);
        result.setDevicePixelRatio(ratio);
        return result;
    }

private:
    QPixmap picture(int pixels, QIcon::Mode mode) const
    {
        return tinted(m_name, pixels, color(mode),
                      QGuiApplication::isRightToLeft() && followsDirection(m_name));
    }

    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (const auto *fixed = std::get_if<QColor>(&m_ink))
            return *fixed;
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (const auto *tone = std::get_if<theme::Tone>(&m_ink))
            return theme::ink(*tone, palette);
        return palette.color(QPalette::Active, QPalette::WindowText);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new MaskEngine(name));
}

QIcon icon(const QString &name, theme::Tone tone)
{
    return QIcon(new MaskEngine(name, tone));
}

QIcon recolored(const QIcon &icon, const QColor &color)
{
    const QString name = icon.name();
    if (!name.startsWith(NamePrefix))
        return icon;
    return QIcon(new MaskEngine(name.mid(NamePrefix.size()), color));
}

QIcon application()
{
    registerResources();
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(u":/submittal/submittal-%1.png"_s.arg(size), {size, size});
    return icon;
}

QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color)
{
    QPixmap result = tinted(name, qRound(size * devicePixelRatio), color,
                            QGuiApplication::isRightToLeft() && followsDirection(name));
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

} // namespace gui::icons
