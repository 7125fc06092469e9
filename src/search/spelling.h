/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that the texts of one language use, and which of them a mistyped word may have been. One wrong
 * letter is forgiven (one too many, one missing, one other, two exchanged) in words of four letters or more
 * (standards L-19). Numbers are never corrected: a corrected number is a wrong number. */

typedef struct _PanalSpelling PanalSpelling;

/* The shortest word, in characters, that is corrected. */
#define PANAL_SPELLING_LENGTH_MIN 4

/* No words yet. (transfer full) */
PanalSpelling *panal_spelling_new (void);
void panal_spelling_free (PanalSpelling *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSpelling, panal_spelling_free)

/* Counts a word: @exact is folded, @shown is how a correction writes it. Both are copied. */
void panal_spelling_add (PanalSpelling *self,
                         const char    *exact,
                         const char    *shown);

/**
 * panal_spelling_find:
 * @exact: a folded word that was found nowhere
 *
 * Returns: (transfer none) (nullable): the word with one letter's difference that the texts use most; one with
 *   the same first letter goes before, and for four letters no other is taken
 */
const char *panal_spelling_find (const PanalSpelling *self,
                                 const char          *exact);

/**
 * panal_spelling_is_near:
 *
 * Whether one wrong letter makes @left out of @right (restricted Damerau-Levenshtein distance of 1).
 */
gboolean panal_spelling_is_near (const char *left,
                                 const char *right);

G_END_DECLS
