/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_suggestion_find:
 * @word: what was written
 * @known: the words that would have been right, ended by %NULL
 *
 * Returns: (transfer none) (nullable): the word of @known that needs the fewest changes of letters, if it
 *   is near enough to be meant; the first of equals
 */
const char *panal_suggestion_find (const char         *word,
                                   const char * const *known);

/**
 * panal_suggestion_dup_how:
 * @word: what was written
 * @known: the words that would have been right
 *
 * Returns: (transfer full): 'Did you mean …?' or 'Write one of: …'
 */
char *panal_suggestion_dup_how (const char         *word,
                                const char * const *known) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
