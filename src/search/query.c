/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "query"

#include "config.h"

#include "search/query.h"

#include <string.h>

/* A character of UTF-8 has at most four bytes; composing makes no text longer than three times. */
#define BYTES_MAX (PANAL_QUERY_CHARACTERS_MAX * 4)

static gboolean
is_dropped (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CONTROL:
    case G_UNICODE_FORMAT:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_UNASSIGNED:
      return TRUE;
    default:
      return FALSE;
    }
}

char *
panal_query_clean (const char *typed)
{
  g_autofree char *valid = g_utf8_make_valid (typed, strnlen (typed, BYTES_MAX));
  g_autofree char *composed = g_utf8_normalize (valid, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autoptr(GString) clean = g_string_new (NULL);
  guint n = 0;

  for (const char *at = composed; *at != '\0' && n < PANAL_QUERY_CHARACTERS_MAX; at = g_utf8_next_char (at), n++)
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_isspace (c))
        g_string_append_c (clean, ' ');
      else if (!is_dropped (c))
        g_string_append_unichar (clean, c);
    }

  return g_strdup (g_strstrip (clean->str));
}

gboolean
panal_query_is_number (const char *word)
{
  return word[0] != '\0' && word[strspn (word, "0123456789")] == '\0';
}

static gboolean
has_word (const GPtrArray *tokens,
          const char      *exact)
{
  for (guint i = 0; i < tokens->len; i++)
    if (g_str_equal (((PanalToken *) tokens->pdata[i])->exact, exact))
      return TRUE;

  return FALSE;
}

static void
append_digits (PanalToken       *number,
               const PanalToken *more)
{
  char *exact = g_strconcat (number->exact, more->exact, NULL);

  g_free (number->exact);
  g_free (number->lower);
  number->exact = exact;
  number->lower = g_strdup (exact);
  number->length = more->start + more->length - number->start;
}

GPtrArray *
panal_query_split (const PanalTokenizer *tokenizer,
                   const char           *clean)
{
  g_autoptr(GPtrArray) all = panal_tokenizer_split (tokenizer, clean);
  GPtrArray *words = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_token_free);
  gboolean in_number = FALSE;

  for (guint i = 0; i < all->len && words->len < PANAL_QUERY_WORDS_MAX; i++)
    {
      PanalToken *token = all->pdata[i];
      gboolean digits = panal_query_is_number (token->exact);

      if (digits && in_number)
        append_digits (words->pdata[words->len - 1], token);
      else if (!has_word (words, token->exact))
        {
          PanalToken *copy = g_new0 (PanalToken, 1);

          copy->start = token->start;
          copy->length = token->length;
          copy->lower = g_strdup (token->lower);
          copy->exact = g_strdup (token->exact);
          g_ptr_array_add (words, copy);
        }
      in_number = digits && words->len > 0 && panal_query_is_number (((PanalToken *) words->pdata[words->len - 1])->exact);
    }

  return words;
}

char *
panal_query_dup_expression (const char *column,
                            const char *word,
                            gboolean    prefix)
{
  g_autoptr(GString) quoted = g_string_new (word);

  /* No folded word has a quotation mark; if that ever changes it still stays inside the quotes. */
  g_string_replace (quoted, "\"", "\"\"", 0);
  return g_strdup_printf ("%s : \"%s\"%s", column, quoted->str, prefix ? " *" : "");
}
