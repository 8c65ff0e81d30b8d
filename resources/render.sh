#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Submittal authors
# SPDX-License-Identifier: MIT
#
# Renders the icons' masks and the application icon from their drawings. Only whoever changes a
# drawing runs this; the rendered files are in the repository, so a build needs no SVG renderer.
set -eu
cd "$(dirname "$0")"

# A mask is the drawing's opacity, one byte a pixel, at 16, 32, 48 and 64 pixels in turn. Not PNG:
# Qt loads every image plugin before it reads one, which would double the time to the first picture.
for drawing in icons/*.svg; do
    for size in 16 32 48 64; do
        rsvg-convert -w $size -h $size "$drawing" | convert png:- -alpha extract -depth 8 gray:-
    done >"${drawing%.svg}.mask"
done

for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size submittal.svg -o "submittal-$size.png"
done

# For Windows: at the side of the installer's last page,
rsvg-convert -w 164 installer.svg | convert png:- -alpha off +dither -colors 64 -type Palette -compress none BMP3:installer.bmp

# and in the program itself.
icotool -c -o submittal.ico submittal-16.png submittal-24.png submittal-32.png submittal-48.png \
    submittal-64.png submittal-128.png --raw=submittal-256.png
