/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "spelling"

#include "config.h"

#include "search/spelling.h"

#include <string.h>

typedef struct
{
  char  *shown;   /* owned */
  guint  count;
} Word;

struct _PanalSpelling
{
  GHashTable *words;   /* owned; folded -> Word */
};

static void
word_free (Word *self)
{
  g_free (self->shown);
  g_free (self);
}

PanalSpelling *
panal_spelling_new (void)
{
  PanalSpelling *self = g_new0 (PanalSpelling, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) word_free);

  return self;
}

void
panal_spelling_free (PanalSpelling *self)
{
  g_hash_table_unref (self->words);
  g_free (self);
}

void
panal_spelling_add (PanalSpelling *self,
                    const char    *exact,
                    const char    *shown)
{
  Word *word = g_hash_table_lookup (self->words, exact);

  if (word == NULL)
    {
      word = g_new0 (Word, 1);
      word->shown = g_strdup (shown);
      g_hash_table_insert (self->words, g_strdup (exact), word);
    }
  word->count++;
}

gboolean
panal_spelling_is_near (const char *left,
                        const char *right)
{
  const char *longer, *shorter;
  const char *next_longer, *next_shorter;
  glong left_length = g_utf8_strlen (left, -1), right_length = g_utf8_strlen (right, -1);

  if (ABS (left_length - right_length) > 1 || g_str_equal (left, right))
    return FALSE;

  longer = left_length >= right_length ? left : right;
  shorter = longer == left ? right : left;
  while (*shorter != '\0' && g_utf8_get_char (longer) == g_utf8_get_char (shorter))
    {
      longer = g_utf8_next_char (longer);
      shorter = g_utf8_next_char (shorter);
    }

  /* Here is the first difference: what follows must be the same, after one of the four mistakes. */
  next_longer = g_utf8_next_char (longer);
  if (left_length != right_length)
    return g_str_equal (next_longer, shorter);
  next_shorter = g_utf8_next_char (shorter);
  if (g_str_equal (next_longer, next_shorter))
    return TRUE;

  return *next_longer != '\0' && *next_shorter != '\0'
         && g_utf8_get_char (longer) == g_utf8_get_char (next_shorter)
         && g_utf8_get_char (shorter) == g_utf8_get_char (next_longer)
         && g_str_equal (g_utf8_next_char (next_longer), g_utf8_next_char (next_shorter));
}

static gboolean
has_digit (const char *word)
{
  return strpbrk (word, "0123456789") != NULL;
}

const char *
panal_spelling_find (const PanalSpelling *self,
                     const char          *exact)
{
  glong length = g_utf8_strlen (exact, -1);
  const Word *best = NULL;
  const char *best_key = NULL;
  gboolean best_first = FALSE;
  GHashTableIter iter;
  gpointer key, value;

  /* A word that the texts use is right, even if it was not looked for where it stands. */
  if (length < PANAL_SPELLING_LENGTH_MIN || has_digit (exact) || g_hash_table_contains (self->words, exact))
    return NULL;

  g_hash_table_iter_init (&iter, self->words);
  while (g_hash_table_iter_next (&iter, &key, &value))
    {
      const Word *word = value;
      gboolean first = g_utf8_get_char (key) == g_utf8_get_char (exact);

      if (has_digit (key) || (!first && length == PANAL_SPELLING_LENGTH_MIN) || !panal_spelling_is_near (exact, key))
        continue;
      /* The last comparison makes the answer the same each time: a table has no order. */
      if (best == NULL || first > best_first
          || (first == best_first && (word->count > best->count || (word->count == best->count && strcmp (key, best_key) < 0))))
        {
          best = word;
          best_key = key;
          best_first = first;
        }
    }

  return best != NULL ? best->shown : NULL;
}
