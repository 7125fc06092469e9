/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "search/hit.h"
#include "search/tokenizer.h"

G_BEGIN_DECLS

/* The piece of a text that shows why it was found, with the words lit. */

/* The longest snippet, in characters. */
#define PANAL_SNIPPET_LENGTH_MAX 160

/* What is lit: folded words, stems, and beginnings of words. */
typedef struct _PanalTerms PanalTerms;

/* Nothing is lit yet. (transfer full) */
PanalTerms *panal_terms_new (void);
void panal_terms_free (PanalTerms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTerms, panal_terms_free)

/* Adds a folded word, a stem, or the folded beginning of a word. Copied. */
void panal_terms_add_word (PanalTerms *self,
                           const char *exact);
void panal_terms_add_stem (PanalTerms *self,
                           const char *stem);
void panal_terms_add_prefix (PanalTerms *self,
                             const char *prefix);

/**
 * panal_snippet_make:
 * @texts: of char *, valid UTF-8: the pieces of a text, as its paragraphs
 * @hit: takes the snippet and its lights
 *
 * Takes the piece with the most different terms, the first of equals; cuts it at words, with '…' where
 * something is left out. Without a term in any piece it is the beginning of the first.
 */
void panal_snippet_make (PanalTokenizer   *tokenizer,
                         const GPtrArray  *texts,
                         const PanalTerms *terms,
                         PanalHit         *hit);

G_END_DECLS
