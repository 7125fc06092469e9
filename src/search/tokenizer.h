/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Cuts text of one language into words, for the index, for what a visitor types, and for the words that are lit
 * in a snippet: all three the same way. Each word is folded (base/fold.h); its stem comes from Snowball
 * (libstemmer) if that knows the language, else the word is its own stem. A Haitian Creole text is never stemmed
 * as French. One thread at a time. */

typedef struct _PanalTokenizer PanalTokenizer;

typedef struct
{
  gsize  start;     /* bytes from the beginning of the text */
  gsize  length;    /* bytes */
  char  *lower;     /* owned; small letters, with its accents */
  char  *exact;     /* owned; folded; never empty */
} PanalToken;

void panal_token_free (PanalToken *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalToken, panal_token_free)

/* @language: BCP 47. (transfer full) */
PanalTokenizer *panal_tokenizer_new (const char *language);
void panal_tokenizer_free (PanalTokenizer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTokenizer, panal_tokenizer_free)

/**
 * panal_tokenizer_split:
 * @text: valid UTF-8
 *
 * A word is a run of letters, digits and marks. An apostrophe in it counts as nothing (K'iche' is one word),
 * but in French it ends the word (l'asile).
 *
 * Returns: (transfer full): of PanalToken, in the order of the text
 */
GPtrArray *panal_tokenizer_split (const PanalTokenizer *self,
                                  const char           *text) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_tokenizer_add_stems:
 * @lower: a word in small letters, with or without its accents
 * @stems: takes the stems, folded; one that is there already is not added again
 *
 * The rules of a stemmer know the accents, and people do not type them, so a word has up to three stems: as
 * written, without its accents, and in Spanish with the one that '-ion' has lost.
 */
void panal_tokenizer_add_stems (PanalTokenizer *self,
                                const char     *lower,
                                GPtrArray      *stems);

G_END_DECLS
