/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* Dates are text in the form of ISO 8601: 2026-03-11, 2026-03 or 2026. */

/**
 * panal_date_is_full:
 * @text: what was written
 *
 * Whether @text is a day that exists, as `2026-03-11`.
 */
gboolean panal_date_is_full (const char *text);

/**
 * panal_date_check:
 * @text: what was written, not empty
 * @partial: whether a month or a year is enough
 * @today: a full date, or %NULL if days to come are allowed
 * @what: what it is the date of, in words: 'reviewed'
 * @file: @line: where it stands
 * @faults: takes `date.excel`, `date.bad` and `date.future`
 *
 * Returns: whether the date is good
 */
gboolean panal_date_check (const char  *text,
                           gboolean     partial,
                           const char  *today,
                           const char  *what,
                           const char  *file,
                           guint        line,
                           PanalFaults *faults);

G_END_DECLS
