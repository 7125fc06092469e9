/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "snippet"

#include "config.h"

#include "search/snippet.h"

#include <string.h>

#define LEFT_OUT "…"

/* How many characters before the first word that is lit are kept. */
#define BEFORE 50

struct _PanalTerms
{
  GHashTable *words;      /* owned; sets */
  GHashTable *stems;
  GHashTable *prefixes;
};

PanalTerms *
panal_terms_new (void)
{
  PanalTerms *self = g_new0 (PanalTerms, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->stems = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->prefixes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  return self;
}

void
panal_terms_free (PanalTerms *self)
{
  g_hash_table_unref (self->words);
  g_hash_table_unref (self->stems);
  g_hash_table_unref (self->prefixes);
  g_free (self);
}

void
panal_terms_add_word (PanalTerms *self,
                      const char *exact)
{
  g_hash_table_add (self->words, g_strdup (exact));
}

void
panal_terms_add_stem (PanalTerms *self,
                      const char *stem)
{
  g_hash_table_add (self->stems, g_strdup (stem));
}

void
panal_terms_add_prefix (PanalTerms *self,
                        const char *prefix)
{
  g_hash_table_add (self->prefixes, g_strdup (prefix));
}

static gboolean
is_lit (const PanalTerms *self,
        PanalTokenizer   *tokenizer,
        const PanalToken *token)
{
  g_autoptr(GPtrArray) stems = NULL;
  GHashTableIter iter;
  gpointer prefix;

  if (g_hash_table_contains (self->words, token->exact))
    return TRUE;
  g_hash_table_iter_init (&iter, self->prefixes);
  while (g_hash_table_iter_next (&iter, &prefix, NULL))
    if (g_str_has_prefix (token->exact, prefix))
      return TRUE;

  stems = g_ptr_array_new_with_free_func (g_free);
  panal_tokenizer_add_stems (tokenizer, token->lower, stems);
  for (guint i = 0; i < stems->len; i++)
    if (g_hash_table_contains (self->stems, stems->pdata[i]))
      return TRUE;

  return FALSE;
}

/* The words of @text that are lit; how many different ones. (transfer full) */
static GArray *
find_lights (const PanalTerms *terms,
             PanalTokenizer   *tokenizer,
             const char       *text,
             guint            *ret_different)
{
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (tokenizer, text);
  g_autoptr(GHashTable) different = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *lights = g_array_new (FALSE, FALSE, sizeof (PanalLight));

  for (guint i = 0; i < tokens->len; i++)
    {
      const PanalToken *token = tokens->pdata[i];
      PanalLight light = { token->start, token->length };

      if (!is_lit (terms, tokenizer, token))
        continue;
      g_array_append_val (lights, light);
      g_hash_table_add (different, token->exact);
    }

  *ret_different = g_hash_table_size (different);
  return lights;
}

/* Goes from @at to the beginning of a word, at most @most characters back. */
static const char *
go_back (const char *text,
         const char *at,
         guint       most)
{
  const char *start = at, *blank = NULL;

  for (guint i = 0; i < most && start > text; i++)
    {
      start = g_utf8_prev_char (start);
      if (*start == ' ')
        blank = start + 1;
    }

  return start == text ? text : blank != NULL ? blank : at;
}

/* Where a piece that begins at @start ends. */
static const char *
go_on (const char *start)
{
  const char *end = start, *blank = NULL;

  for (guint i = 0; i < PANAL_SNIPPET_LENGTH_MAX && *end != '\0'; i++)
    {
      if (*end == ' ')
        blank = end;
      end = g_utf8_next_char (end);
    }

  return *end == '\0' || blank == NULL ? end : blank;
}

static void
cut (const char   *text,
     const GArray *lights,
     PanalHit     *hit)
{
  const char *first = text + (lights->len > 0 ? g_array_index (lights, PanalLight, 0).start : 0);
  const char *start = g_utf8_strlen (text, -1) <= PANAL_SNIPPET_LENGTH_MAX ? text : go_back (text, first, BEFORE);
  const char *end = go_on (start);
  const char *before = start > text ? LEFT_OUT : "";
  g_autofree char *piece = g_strndup (start, end - start);

  g_free (hit->snippet);
  hit->snippet = g_strconcat (before, piece, *end != '\0' ? LEFT_OUT : "", NULL);
  g_array_set_size (hit->lights, 0);
  for (guint i = 0; i < lights->len; i++)
    {
      PanalLight light = g_array_index (lights, PanalLight, i);

      if (text + light.start < start || text + light.start + light.length > end)
        continue;
      light.start = light.start - (start - text) + strlen (before);
      g_array_append_val (hit->lights, light);
    }
}

void
panal_snippet_make (PanalTokenizer   *tokenizer,
                    const GPtrArray  *texts,
                    const PanalTerms *terms,
                    PanalHit         *hit)
{
  g_autoptr(GArray) best = g_array_new (FALSE, FALSE, sizeof (PanalLight));
  const char *text = texts->len > 0 ? texts->pdata[0] : "";
  guint most = 0;

  for (guint i = 0; i < texts->len; i++)
    {
      guint different;
      g_autoptr(GArray) lights = find_lights (terms, tokenizer, texts->pdata[i], &different);

      if (different <= most)
        continue;
      most = different;
      text = texts->pdata[i];
      g_array_unref (best);
      best = g_steal_pointer (&lights);
    }

  cut (text, best, hit);
}
