// SPDX-FileCopyrightText: 2026 The Submittal authors
// SPDX-License-Identifier: MIT
#pragma once

#include "gui/theme.h"

#include <QIcon>
#include <QString>

/// The program's icons: masks in resources/icons, rendered at 1x to 4x, tinted by the palette.
namespace gui::icons {

/// The icon of that name (its file in resources/icons, without extension), painted in the palette's
/// text colours for normal, disabled and selected, at any device pixel ratio.
QIcon icon(const QString &name);
/// The same, always in the ink of a tone.
QIcon icon(const QString &name, theme::Tone tone);
/// The icon in one colour if it is one of ours (for a button that is filled, say); else unchanged.
QIcon recolored(const QIcon &icon, const QColor &color);
/// The program's own icon, for windows and the desktop.
QIcon application();
/// One picture of the mask in a colour, `size` in logical pixels.
QPixmap pixmap(const QString &name, int size, qreal devicePixelRatio, const QColor &color);

} // namespace gui::icons
