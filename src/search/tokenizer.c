/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "tokenizer"

#include "config.h"

#include "search/tokenizer.h"

#include <string.h>

#include <libstemmer.h>

#include "base/fold.h"

/* The language of a tag, without region or script: two or three letters. */
#define SUBTAG_MAX 8

struct _PanalTokenizer
{
  struct sb_stemmer *stemmer;   /* owned, nullable: Snowball does not know the language */
  gboolean           spanish;
  gboolean           elides;    /* an apostrophe ends a word */
};

void
panal_token_free (PanalToken *self)
{
  g_free (self->lower);
  g_free (self->exact);
  g_free (self);
}

PanalTokenizer *
panal_tokenizer_new (const char *language)
{
  PanalTokenizer *self = g_new0 (PanalTokenizer, 1);
  g_autofree char *subtag = g_strndup (language, MIN (strcspn (language, "-"), SUBTAG_MAX));

  self->stemmer = sb_stemmer_new (subtag, "UTF_8");
  self->spanish = g_str_equal (subtag, "es");
  self->elides = g_str_equal (subtag, "fr");

  return self;
}

void
panal_tokenizer_free (PanalTokenizer *self)
{
  if (self->stemmer != NULL)
    sb_stemmer_delete (self->stemmer);
  g_free (self);
}

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gboolean
is_apostrophe (gunichar c)
{
  return c == '\'' || c == 0x2019 || c == 0x02bc || c == 0xa78c;
}

/* Where the word that begins at @at ends. */
static const char *
find_end (const PanalTokenizer *self,
          const char           *at)
{
  for (; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      const char *next = g_utf8_next_char (at);

      /* U+02BC and U+A78C are letters to Unicode, and only sometimes typed. */
      if (is_apostrophe (c) ? !self->elides && is_letter (g_utf8_get_char (next)) : is_letter (c))
        continue;
      break;
    }

  return at;
}

static void
add_token (GPtrArray  *tokens,
           const char *text,
           const char *start,
           const char *end)
{
  g_autoptr(GString) bare = g_string_new (NULL);
  g_autofree char *composed = NULL;
  PanalToken *token;

  for (const char *at = start; at < end; at = g_utf8_next_char (at))
    if (!is_apostrophe (g_utf8_get_char (at)))
      g_string_append_unichar (bare, g_utf8_get_char (at));
  composed = g_utf8_normalize (bare->str, -1, G_NORMALIZE_ALL_COMPOSE);

  token = g_new0 (PanalToken, 1);
  token->start = start - text;
  token->length = end - start;
  token->lower = g_utf8_strdown (composed, -1);
  token->exact = panal_fold (token->lower);
  /* A mark alone folds to nothing. */
  if (token->exact[0] == '\0')
    panal_token_free (token);
  else
    g_ptr_array_add (tokens, token);
}

GPtrArray *
panal_tokenizer_split (const PanalTokenizer *self,
                       const char           *text)
{
  GPtrArray *tokens = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_token_free);
  const char *at = text;

  while (*at != '\0')
    {
      const char *end;

      if (!is_letter (g_utf8_get_char (at)) || is_apostrophe (g_utf8_get_char (at)))
        {
          at = g_utf8_next_char (at);
          continue;
        }
      end = find_end (self, at);
      add_token (tokens, text, at, end);
      at = end;
    }

  return tokens;
}

static void
add_stem (PanalTokenizer *self,
          const char     *word,
          GPtrArray      *stems)
{
  g_autofree char *stem = NULL;
  g_autofree char *folded = NULL;

  if (self->stemmer != NULL)
    {
      const sb_symbol *result = sb_stemmer_stem (self->stemmer, (const sb_symbol *) word, strlen (word));

      /* It gives nothing when memory ran out; the word itself is still right. */
      if (result != NULL)
        stem = g_strndup ((const char *) result, sb_stemmer_length (self->stemmer));
    }
  folded = panal_fold (stem != NULL ? stem : word);

  if (folded[0] != '\0' && !g_ptr_array_find_with_equal_func (stems, folded, g_str_equal, NULL))
    g_ptr_array_add (stems, g_steal_pointer (&folded));
}

void
panal_tokenizer_add_stems (PanalTokenizer *self,
                           const char     *lower,
                           GPtrArray      *stems)
{
  g_autofree char *folded = panal_fold (lower);

  add_stem (self, lower, stems);
  add_stem (self, folded, stems);
  if (self->spanish && g_str_has_suffix (folded, "ion"))
    {
      g_autofree char *accented = g_strdup_printf ("%.*són", (int) strlen (folded) - 2, folded);

      add_stem (self, accented, stems);
    }
}
