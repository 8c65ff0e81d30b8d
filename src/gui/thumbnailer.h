// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/candidate.h"

#include <QFuture>
#include <QImage>

namespace gui {

/// A square picture of an attached image, `side` device pixels wide, upright as its camera says,
/// made in a worker thread. Null if the file is no picture of a kind that Comeet takes, is broken,
/// or unfolds to more than a sensible number of pixels.
QFuture<QImage> makeThumbnail(const candidate::Attachment &attachment, int side);

/// A picture that was pasted, as a PNG named "picture.png", made in a worker thread; without
/// content if there is nothing to encode.
QFuture<candidate::Attachment> encodePicture(const QImage &image);

/// The same of the bytes of a PNG, which stay as they are; without content if they are no picture.
QFuture<candidate::Attachment> checkedPicture(const QByteArray &png);

} // namespace gui
