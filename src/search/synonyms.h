/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/db.h"
#include "search/tokenizer.h"

G_BEGIN_DECLS

/* What people say and what texts say, in one language: 'mica' and 'tarjeta', 'coyote' and 'trafficker'. It comes from
 * the snapshot, where editors wrote it. A word that means nothing ('donde', 'quiero') is not looked for. */

typedef struct _PanalSynonyms PanalSynonyms;

/**
 * panal_synonyms_load:
 * @db: a snapshot
 * @language: BCP 47
 * @tokenizer: of that language
 *
 * Returns: (transfer full): the synonyms of @language, perhaps none
 * Errors: PANAL_DB_ERROR
 */
PanalSynonyms *panal_synonyms_load (PanalDb         *db,
                                    const char      *language,
                                    PanalTokenizer  *tokenizer,
                                    GError         **error) G_GNUC_WARN_UNUSED_RESULT;
void panal_synonyms_free (PanalSynonyms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSynonyms, panal_synonyms_free)

/**
 * panal_synonyms_find:
 * @word: what was typed
 * @stems: its stems: 'polleros' has the synonyms of 'pollero'
 *
 * Returns: (transfer none) (nullable): of char *: small letters with their accents
 */
const GPtrArray *panal_synonyms_find (const PanalSynonyms *self,
                                      const PanalToken    *word,
                                      const GPtrArray     *stems);

/* Whether @word says nothing. */
gboolean panal_synonyms_is_silent (const PanalSynonyms *self,
                                   const PanalToken    *word);

/* Calls @each with every word (folded) that has synonyms: somebody may have mistyped it. */
void panal_synonyms_foreach (const PanalSynonyms *self,
                             GFunc                each,
                             gpointer             data);

G_END_DECLS
