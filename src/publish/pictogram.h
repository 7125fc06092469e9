/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/**
 * panal_pictogram_check:
 * @name: what was written
 * @file: @line: where
 * @faults: takes `pictogram.unknown`
 *
 * Reports a name that is not among the drawings that the kiosk brings with it.
 */
void panal_pictogram_check (const char  *name,
                            const char  *file,
                            guint        line,
                            PanalFaults *faults);

G_END_DECLS
