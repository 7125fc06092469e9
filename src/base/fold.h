/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_fold:
 * @text: valid UTF-8
 *
 * Folds what people do not type on a kiosk: case (Unicode's full case folding), compatibility forms, and the
 * accents of U+0300 to U+036F, so that 'Ñame', 'ñame' and 'name' are one. Marks of other scripts (vowels of
 * Arabic or Devanagari) stay: there they are letters. Pure, any thread.
 *
 * Returns: (transfer full): the folded text, NFKC
 */
char *panal_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
