/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "search/tokenizer.h"

G_BEGIN_DECLS

/* What a visitor typed, made harmless. Only this file builds expressions for FTS5, and only out of words: what
 * was typed never reaches it as syntax (standards K-17). Pure. */

/* Characters that are read of what was typed (standards K-16), and words that are looked for. */
#define PANAL_QUERY_CHARACTERS_MAX 200
#define PANAL_QUERY_WORDS_MAX 12

/**
 * panal_query_clean:
 * @typed: any bytes that end with NUL
 *
 * Returns: (transfer full): the first %PANAL_QUERY_CHARACTERS_MAX characters as valid UTF-8 in NFC, without
 *   controls, characters that turn the direction of text, invisible ones and private ones; blanks at the ends
 *   are gone
 */
char *panal_query_clean (const char *typed) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_query_split:
 * @clean: from panal_query_clean()
 *
 * The words of a query in one language. A word that comes twice is there once; groups of digits that follow
 * each other are one number, as people write '800 5533 000' in many ways.
 *
 * Returns: (transfer full): of PanalToken, at most %PANAL_QUERY_WORDS_MAX
 */
GPtrArray *panal_query_split (const PanalTokenizer *tokenizer,
                              const char           *clean) G_GNUC_WARN_UNUSED_RESULT;

/* Whether @word has digits only. */
gboolean panal_query_is_number (const char *word);

/**
 * panal_query_dup_expression:
 * @column: `exact` or `stem`
 * @word: a folded word or a stem
 * @prefix: whether words that begin with @word are meant too
 *
 * Returns: (transfer full): the FTS5 expression
 */
char *panal_query_dup_expression (const char *column,
                                  const char *word,
                                  gboolean    prefix) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
