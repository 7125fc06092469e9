/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_idle_text_dup:
 * @seconds: from the last touch until everything is forgotten, `idle_seconds` of the settings
 *
 * `Everything is erased after 2 minutes without touch.`, in the language of the interface. Whole
 * minutes; a part of one is said in seconds, because a promise of more time than there is would be wrong.
 *
 * Returns: (transfer full): a sentence
 */
char *panal_idle_text_dup (guint seconds) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
