/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "search/snippet.h"
#include "search/volume.h"

G_BEGIN_DECLS

/* How well the documents of one volume fit what was typed: the words are looked up one by one, each as it stands,
 * by its stem, as a beginning and by its synonyms, and each document keeps the best of these a word. A rare word
 * counts more.
 * While somebody types only titles are asked, because bodies cost too much after each letter. */

typedef struct
{
  double   total;
  double   current;      /* of the word being looked up */
  guint    n_words;      /* how many of the words it has */
  guint    n_countries;  /* how many of them are the name of its country */
  gboolean keyed;        /* it has a place, a number or a short name that was typed */
} PanalScore;

typedef struct
{
  PanalVolume *volume;   /* borrowed */
  GPtrArray   *words;    /* owned; of PanalToken: those that say something */
  GArray      *missing;  /* owned; of guint: words (numbers of @words) that no document has */
  GArray      *scores;   /* owned; of PanalScore, a document each */
  PanalTerms  *terms;    /* owned; what to light */
} PanalScores;

/**
 * panal_scores_new:
 * @clean: from panal_query_clean()
 * @typing: titles only, and the last word is perhaps not finished
 *
 * Returns: (transfer full): the scores of all documents of @volume
 * Errors: PANAL_DB_ERROR, G_IO_ERROR_CANCELLED
 */
PanalScores *panal_scores_new (PanalVolume   *volume,
                               const char    *clean,
                               gboolean       typing,
                               GCancellable  *cancellable,
                               GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void panal_scores_free (PanalScores *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalScores, panal_scores_free)

G_END_DECLS
