/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* The largest picture, in bytes: it lies in the snapshot as it is. */
#define PANAL_PICTURE_MAX 65536

/**
 * panal_svg_picture_check:
 * @bytes: a file
 * @file: its name in faults
 * @faults: takes `picture.large`, `picture.syntax`, `picture.doctype`, `picture.element`,
 *   `picture.attribute`, `picture.outside`, `picture.no-size`
 *
 * Allows the elements and attributes that draw (SVG 1.1 shapes, gradients, groups) and nothing else: no
 * script, no style sheet, no text (a picture has none: it could not be translated), nothing that
 * refers to another file.
 */
void panal_svg_picture_check (GBytes      *bytes,
                              const char  *file,
                              PanalFaults *faults);

G_END_DECLS
