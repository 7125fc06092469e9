/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates in words, in the language of the interface: `12 March 2026`, `March 2026`, `2026`. The C library's
 * own names are not used, because it has no locale for several of our languages. Main thread. */

/**
 * panal_date_text_dup:
 * @iso: (nullable): a date as sources give it: YYYY-MM-DD, YYYY-MM or YYYY
 *
 * Returns: (transfer full) (nullable): @iso in words, as precise as it is, for use inside a sentence;
 *   %NULL if it is no date. Nothing is guessed: a wrong date is worse than none.
 */
char *panal_date_text_dup (const char *iso) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
