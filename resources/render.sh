#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Renders the icons' masks and the application icon from their drawings. Only whoever changes a
# drawing runs this; the rendered files are in the repository, so a build needs no SVG renderer.
set -eu
cd "$(dirname "$0")"

for drawing in icons/*.svg; do
    base="${drawing%.svg}"
    rsvg-convert -w 16 -h 16 "$drawing" -o "$base.png"
    for scale in 2 3 4; do
        rsvg-convert -w $((16 * scale)) -h $((16 * scale)) "$drawing" -o "$base@${scale}x.png"
    done
done

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size submittal.svg -o "submittal-$size.png"
done
