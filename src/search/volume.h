/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/db.h"
#include "search/hit.h"
#include "search/spelling.h"
#include "search/synonyms.h"

G_BEGIN_DECLS

/* The index of one language: its documents, their words in memory, its synonyms and its spelling. Filled by index,
 * then sealed and asked by ranking. One thread. */

/* Something that can be found. */
typedef struct
{
  PanalHitKind  kind;
  char         *id;        /* owned, all of these */
  gint64        key;       /* of the id, base/id.h */
  char         *title;
  char         *summary;   /* what a contact does, the lead of an article */
  char         *country;   /* code of a contact's country; empty for articles */
  guint         position;  /* of its country in the publisher's order, before the id when all else is equal */
  double        weight;    /* how much it counts beside others that fit as well; 1 is usual */
} PanalDocument;

/* The texts by which a document is found; each may be empty. */
typedef struct
{
  const char *title;
  const char *key;         /* town, state, numbers, short names: who types one wants a contact */
  const char *country;
  const char *body;
} PanalDocumentTexts;

typedef enum
{
  PANAL_VOLUME_TITLES,
  PANAL_VOLUME_BODIES,
} PanalVolumeTable;

typedef struct
{
  char           *tag;          /* owned, all of these; BCP 47 */
  PanalDb        *db;           /* the words */
  PanalTokenizer *tokenizer;
  PanalSynonyms  *synonyms;
  PanalSpelling  *spelling;
  GPtrArray      *documents;    /* of PanalDocument; row n of @db is number n-1 */
  GHashTable     *by_id;        /* [kind][id] -> borrowed document */
} PanalVolume;

/**
 * panal_volume_new:
 * @snapshot: whose synonyms it takes
 * @tag: its language
 *
 * Returns: (transfer full): an empty volume
 * Errors: PANAL_DB_ERROR
 */
PanalVolume *panal_volume_new (PanalDb     *snapshot,
                               const char  *tag,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;
void panal_volume_free (PanalVolume *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalVolume, panal_volume_free)

/**
 * panal_volume_add:
 * @document: (transfer full): all its texts set
 * @texts: what it is found by
 *
 * Errors: PANAL_DB_ERROR
 */
gboolean panal_volume_add (PanalVolume               *self,
                           PanalDocument             *document,
                           const PanalDocumentTexts  *texts,
                           GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/* Ends the adding. Errors: PANAL_DB_ERROR */
gboolean panal_volume_seal (PanalVolume  *self,
                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_volume_match:
 * @expression: from panal_query_dup_expression()
 * @rows: takes the numbers (guint) of the documents, from 0; emptied first
 *
 * Errors: PANAL_DB_ERROR
 */
gboolean panal_volume_match (PanalVolume       *self,
                             PanalVolumeTable   table,
                             const char        *expression,
                             GArray            *rows,
                             GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer none) (nullable) */
const PanalDocument *panal_volume_find (const PanalVolume *self,
                                        PanalHitKind       kind,
                                        const char        *id);

G_END_DECLS
