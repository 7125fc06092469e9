/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "score"

#include "config.h"

#include "search/score.h"

#include <math.h>
#include <string.h>

#include "base/fold.h"
#include "search/query.h"

/* The shortest beginning of a word that is looked for on submit: a shorter one begins half of all words. */
#define PREFIX_MIN 3

/* What a word is worth, by where and how it was found. */
typedef struct
{
  PanalVolumeTable  table;
  const char       *column;
  double            worth;
} Place;

static const Place key_place = { PANAL_VOLUME_TITLES, "key", 10 };
static const Place country_place = { PANAL_VOLUME_TITLES, "country", 10 };
static const Place exact_places[] = { { PANAL_VOLUME_TITLES, "exact", 10 }, { PANAL_VOLUME_BODIES, "exact", 3 } };
static const Place stem_places[] = { { PANAL_VOLUME_TITLES, "stem", 8 }, { PANAL_VOLUME_BODIES, "stem", 2.5 } };
static const Place prefix_places[] = { { PANAL_VOLUME_TITLES, "exact", 3.5 }, { PANAL_VOLUME_BODIES, "exact", 1 } };
static const Place synonym_places[] = { { PANAL_VOLUME_TITLES, "exact", 4.5 }, { PANAL_VOLUME_BODIES, "exact", 2.2 } };
static const Place synonym_stem_places[] = { { PANAL_VOLUME_TITLES, "stem", 4 }, { PANAL_VOLUME_BODIES, "stem", 2 } };

typedef struct
{
  PanalScores *scores;
  GArray      *rows;     /* owned by the caller; of guint */
  guint        n_tables; /* 1: titles only */
  GError      *error;    /* the first thing that went wrong; what follows does nothing */
} Lookup;

void
panal_scores_free (PanalScores *self)
{
  g_ptr_array_unref (self->words);
  g_array_unref (self->missing);
  g_array_unref (self->scores);
  panal_terms_free (self->terms);
  g_free (self);
}

/* Which words of the query to look for: those that say something, or all if none does. */
static GPtrArray *
list_words (PanalVolume *volume,
            const char  *clean)
{
  g_autoptr(GPtrArray) words = panal_query_split (volume->tokenizer, clean);
  guint n_silent = 0;

  for (guint i = 0; i < words->len; i++)
    n_silent += panal_synonyms_is_silent (volume->synonyms, words->pdata[i]);
  for (guint i = words->len; n_silent < words->len && i > 0; i--)
    if (panal_synonyms_is_silent (volume->synonyms, words->pdata[i - 1]))
      {
        g_ptr_array_remove_index (words, i - 1);
        n_silent--;
      }

  return g_steal_pointer (&words);
}

/* Gives each document that has @word at @place what that is worth, unless it has something better already. */
static void
look (Lookup      *lookup,
      const Place *place,
      const char  *word,
      gboolean     prefix)
{
  g_autofree char *expression = panal_query_dup_expression (place->column, word, prefix);

  if (lookup->error != NULL
      || !panal_volume_match (lookup->scores->volume, place->table, expression, lookup->rows, &lookup->error))
    return;

  for (guint i = 0; i < lookup->rows->len; i++)
    {
      PanalScore *score = &g_array_index (lookup->scores->scores, PanalScore, g_array_index (lookup->rows, guint, i));

      score->current = MAX (score->current, place->worth);
      score->keyed |= place == &key_place;
      score->n_countries += place == &country_place;
    }
}

static void
look_in_tables (Lookup      *lookup,
                const Place *places,
                const char  *word,
                gboolean     prefix)
{
  for (guint i = 0; i < lookup->n_tables; i++)
    look (lookup, &places[i], word, prefix);
}

static void
look_for_stems (Lookup      *lookup,
                const Place *places,
                GPtrArray   *stems)
{
  for (guint i = 0; i < stems->len; i++)
    {
      look_in_tables (lookup, places, stems->pdata[i], FALSE);
      panal_terms_add_stem (lookup->scores->terms, stems->pdata[i]);
    }
}

static void
look_for_synonyms (Lookup           *lookup,
                   const PanalToken *word,
                   const GPtrArray  *stems)
{
  PanalVolume *volume = lookup->scores->volume;
  const GPtrArray *synonyms = panal_synonyms_find (volume->synonyms, word, stems);

  for (guint i = 0; synonyms != NULL && i < synonyms->len; i++)
    {
      g_autofree char *exact = panal_fold (synonyms->pdata[i]);
      g_autoptr(GPtrArray) own_stems = g_ptr_array_new_with_free_func (g_free);

      panal_tokenizer_add_stems (volume->tokenizer, synonyms->pdata[i], own_stems);
      look_in_tables (lookup, synonym_places, exact, FALSE);
      panal_terms_add_word (lookup->scores->terms, exact);
      look_for_stems (lookup, synonym_stem_places, own_stems);
    }
}

static void
look_for_word (Lookup           *lookup,
               const PanalToken *word,
               gboolean          unfinished)
{
  PanalScores *scores = lookup->scores;
  gboolean number = panal_query_is_number (word->exact);
  gboolean long_enough = g_utf8_strlen (word->exact, -1) >= PREFIX_MIN;
  gboolean prefix = unfinished || long_enough;
  g_autoptr(GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);

  panal_terms_add_word (scores->terms, word->exact);
  /* Half a number is a number that somebody remembers half; half a town on submit is another word, and one letter
   * is no town yet. */
  look (lookup, &country_place, word->exact, unfinished && long_enough);
  look (lookup, &key_place, word->exact, long_enough && (number || unfinished));
  look_in_tables (lookup, exact_places, word->exact, FALSE);
  if (prefix && !number)
    {
      look_in_tables (lookup, prefix_places, word->exact, TRUE);
      panal_terms_add_prefix (scores->terms, word->exact);
    }
  if (number)
    return;

  panal_tokenizer_add_stems (scores->volume->tokenizer, word->lower, stems);
  look_for_stems (lookup, stem_places, stems);
  look_for_synonyms (lookup, word, stems);
}

/* Counts the word that was just looked up. Returns whether any document has it. */
static gboolean
close_word (PanalScores *self)
{
  guint found = 0;
  double rarity;

  for (guint i = 0; i < self->scores->len; i++)
    found += g_array_index (self->scores, PanalScore, i).current > 0;
  rarity = log1p ((double) self->scores->len / MAX (found, 1));
  for (guint i = 0; i < self->scores->len; i++)
    {
      PanalScore *score = &g_array_index (self->scores, PanalScore, i);

      score->n_words += score->current > 0;
      score->total += score->current * rarity;
      score->current = 0;
    }

  return found > 0;
}

PanalScores *
panal_scores_new (PanalVolume   *volume,
                  const char    *clean,
                  gboolean       typing,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr(PanalScores) self = g_new0 (PanalScores, 1);
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));
  Lookup lookup = { self, rows, typing ? 1 : 2, NULL };
  gsize length = strlen (clean);

  self->volume = volume;
  self->words = list_words (volume, clean);
  self->missing = g_array_new (FALSE, FALSE, sizeof (guint));
  self->scores = g_array_new (FALSE, TRUE, sizeof (PanalScore));
  self->terms = panal_terms_new ();
  g_array_set_size (self->scores, volume->documents->len);

  for (guint i = 0; i < self->words->len; i++)
    {
      const PanalToken *word = self->words->pdata[i];

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      look_for_word (&lookup, word, typing && word->start + word->length == length);
      if (lookup.error != NULL)
        {
          g_propagate_error (error, lookup.error);
          return NULL;
        }
      if (!close_word (self))
        g_array_append_val (self->missing, i);
    }

  return g_steal_pointer (&self);
}
