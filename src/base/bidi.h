/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_bidi_strip_overrides:
 * @text: valid UTF-8
 *
 * Leaves out the old embedding and override characters (U+202A to U+202E). One of them before a telephone
 * number makes it read backwards on the screen, and no text needs them: isolates and marks (U+2066 to
 * U+2069, U+200E, U+200F), which cannot reorder what they do not enclose, stay (UAX #9, 2.4).
 *
 * Pure, any thread.
 *
 * Returns: (transfer full): @text without them
 */
char *panal_bidi_strip_overrides (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
