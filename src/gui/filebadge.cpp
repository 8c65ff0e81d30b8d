// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#include "gui/filebadge.h"

#include "gui/filenames.h"
#include "gui/theme.h"
#include "gui/thumbnailer.h"
#include "gui/whendone.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace gui {

namespace {

theme::Tone toneOf(const QString &badge)
{
    if (badge == u"PDF"_s)
        return theme::Tone::Error;
    if (badge == u"DOC"_s || badge == u"DOCX"_s)
        return theme::Tone::Accent;
    if (badge == u"XLSX"_s || badge == u"XLS"_s || badge == u"CSV"_s)
        return theme::Tone::Success;
    if (badge == u"ZIP"_s || badge == u"RAR"_s || badge == u"7Z"_s)
        return theme::Tone::Attention;
    return theme::Tone::Dimmed;
}

} // namespace

FileBadge::FileBadge(const QString &name, int side, QWidget *parent)
    : QWidget(parent)
    , m_text(filenames::badge(name))
{
    setFixedSize(side, side);
}

void FileBadge::loadThumbnail(const candidate::Attachment &attachment)
{
    whenDone(makeThumbnail(attachment, qRound(width() * devicePixelRatioF())), this,
             [this](const QImage &image) {
                 m_picture = image;
                 update();
                 emit loaded();
             });
}

void FileBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    const qreal radius = theme::unit(this, 0.5);
    shape.addRoundedRect(rect(), radius, radius);
    if (isPictured()) {
        painter.setClipPath(shape);
        painter.drawImage(rect(), m_picture);
        return;
    }
    const auto tone = toneOf(m_text);
    painter.fillPath(shape, theme::tint(tone, palette()));
    QFont small = font();
    small.setWeight(QFont::Bold);
    small.setPointSizeF(small.pointSizeF() * (m_text.size() > 3 ? 0.7 : 0.78));
    painter.setFont(small);
    painter.setPen(theme::ink(tone, palette()));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace gui
