/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "ranking"

#include "config.h"

#include "search/ranking.h"

#include <string.h>

#include "search/query.h"
#include "search/score.h"

/* How much more a contact in the kiosk's own country counts. */
#define HERE 1.15

typedef struct
{
  const PanalScores   *scores;     /* borrowed; of the volume where it was found */
  const PanalDocument *document;   /* borrowed */
  guint                rank;       /* of the language, 0 is the visitor's */
  guint                missing;    /* words that it has not */
  gboolean             first;      /* a contact that was asked for */
  double               score;
} Candidate;

typedef struct
{
  PanalIndex   *index;      /* borrowed, all of these */
  GPtrArray    *chain;      /* of PanalVolume */
  const char   *country;
  gboolean      typing;
  GCancellable *cancellable;
} Search;

static int
compare_candidates (gconstpointer left,
                    gconstpointer right)
{
  const Candidate *a = left, *b = right;

  if (a->missing != b->missing)
    return a->missing < b->missing ? -1 : 1;
  if (a->rank != b->rank)
    return a->rank < b->rank ? -1 : 1;
  if (a->first != b->first)
    return a->first ? -1 : 1;
  if (a->score != b->score)
    return a->score > b->score ? -1 : 1;

  if (a->document->position != b->document->position)
    return a->document->position < b->document->position ? -1 : 1;

  return strcmp (a->document->id, b->document->id);
}

/* Appends what fits of one volume. Half of the words, or more than half if there are few, must be there. */
static void
add_candidates (const Search      *search,
                const PanalScores *scores,
                guint              rank,
                GArray            *candidates)
{
  guint n = scores->words->len;

  for (guint i = 0; i < scores->scores->len; i++)
    {
      const PanalScore *score = &g_array_index (scores->scores, PanalScore, i);
      const PanalDocument *document = scores->volume->documents->pdata[i];
      Candidate candidate = { scores, document, rank };

      if (score->n_words * 2 <= n)
        continue;
      candidate.missing = n - score->n_words;
      candidate.first = document->kind == PANAL_HIT_CONTACT && (score->keyed || score->n_countries == n);
      candidate.score = score->total * document->weight;
      if (g_strcmp0 (search->country, document->country) == 0)
        candidate.score *= HERE;
      g_array_append_val (candidates, candidate);
    }
}

/* The hit of a candidate in the best language that its document has. */
static PanalHit *
make_hit (const Search     *search,
          const Candidate  *candidate,
          GError          **error)
{
  PanalVolume *volume = candidate->scores->volume;
  const PanalDocument *document = candidate->document;
  g_autoptr(GPtrArray) texts = NULL;
  PanalHit *hit;

  for (guint i = 0; i < candidate->rank; i++)
    {
      PanalVolume *better = search->chain->pdata[i];
      const PanalDocument *same = panal_volume_find (better, candidate->document->kind, candidate->document->id);

      if (same == NULL)
        continue;
      volume = better;
      document = same;
      break;
    }
  if ((texts = panal_index_list_texts (search->index, volume, document, error)) == NULL)
    return NULL;

  hit = panal_hit_new (document->kind, document->id, volume->tag);
  g_free (hit->title);
  hit->title = g_strdup (document->title);
  panal_snippet_make (volume->tokenizer, texts, candidate->scores->terms, hit);

  return hit;
}

static gboolean
add_hits (const Search  *search,
          GArray        *candidates,
          GPtrArray     *hits,
          GError       **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_array_sort (candidates, compare_candidates);
  for (guint i = 0; i < candidates->len && hits->len < PANAL_RANKING_HITS_MAX; i++)
    {
      const Candidate *candidate = &g_array_index (candidates, Candidate, i);
      PanalHit *hit;

      if (!g_hash_table_add (seen, g_strdup_printf ("%d %s", candidate->document->kind, candidate->document->id)))
        continue;
      if (g_cancellable_set_error_if_cancelled (search->cancellable, error)
          || (hit = make_hit (search, candidate, error)) == NULL)
        return FALSE;
      g_ptr_array_add (hits, hit);
    }

  return TRUE;
}

/* What was typed with the words of one language that nothing has replaced by near ones; NULL if there are none. A word
 * that is not finished is not mistyped yet. */
static char *
dup_corrected (const char        *clean,
               const PanalScores *scores,
               gboolean           typing)
{
  g_autoptr(GString) corrected = g_string_new (NULL);
  gsize done = 0;

  for (guint i = 0; i < scores->missing->len; i++)
    {
      const PanalToken *word = scores->words->pdata[g_array_index (scores->missing, guint, i)];
      const char *near = panal_spelling_find (scores->volume->spelling, word->exact);

      if (near == NULL || (typing && word->start + word->length == strlen (clean)))
        continue;
      g_string_append_len (corrected, clean + done, word->start - done);
      g_string_append (corrected, near);
      done = word->start + word->length;
    }
  if (done == 0)
    return NULL;
  g_string_append (corrected, clean + done);

  return g_strdup (corrected->str);
}

/* The words may be whole in the third language of the chain: then nothing was mistyped. */
static gboolean
is_complete_somewhere (const GPtrArray *all)
{
  for (guint i = 0; i < all->len; i++)
    if (((PanalScores *) all->pdata[i])->missing->len == 0)
      return TRUE;

  return FALSE;
}

/* Looks up @clean in each volume of the chain and makes the hits; with @ret_suggestion also what may be meant. */
static gboolean
run (const Search  *search,
     const char    *clean,
     GPtrArray     *hits,
     char         **ret_suggestion,
     GError       **error)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_scores_free);
  g_autoptr(GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint rank = 0; rank < search->chain->len; rank++)
    {
      PanalScores *scores = panal_scores_new (search->chain->pdata[rank], clean, search->typing, search->cancellable, error);

      if (scores == NULL)
        return FALSE;
      g_ptr_array_add (all, scores);
      if (scores->words->len > 0)
        add_candidates (search, scores, rank, candidates);
    }

  for (guint i = 0; ret_suggestion != NULL && *ret_suggestion == NULL && i < all->len && !is_complete_somewhere (all); i++)
    *ret_suggestion = dup_corrected (clean, all->pdata[i], search->typing);

  return add_hits (search, candidates, hits, error);
}

PanalHits *
panal_ranking_search (PanalIndex    *index,
                      const char    *typed,
                      const char    *language,
                      const char    *country,
                      gboolean       typing,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autofree char *clean = panal_query_clean (typed);
  g_autoptr(PanalHits) hits = panal_hits_new (clean);
  g_autoptr(GPtrArray) chain = panal_index_list_chain (index, language);
  const Search search = { index, chain, country, typing, cancellable };

  if (!run (&search, clean, hits->hits, &hits->suggestion, error))
    return NULL;
  if (hits->suggestion == NULL || hits->hits->len > 0)
    return g_steal_pointer (&hits);

  if (!run (&search, hits->suggestion, hits->hits, NULL, error))
    return NULL;
  hits->suggested = hits->hits->len > 0;
  if (!hits->suggested)
    g_clear_pointer (&hits->suggestion, g_free);

  return g_steal_pointer (&hits);
}
