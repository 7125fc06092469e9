/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/snippet.h"

#include <string.h>

static PanalHit *
make (const char * const *pieces,
      const char         *word,
      const char         *prefix)
{
  g_autoptr(PanalTokenizer) tokenizer = panal_tokenizer_new ("es");
  g_autoptr(GPtrArray) texts = g_ptr_array_new ();
  g_autoptr(PanalTerms) terms = panal_terms_new ();
  g_autoptr(GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);
  PanalHit *hit = panal_hit_new (PANAL_HIT_ARTICLE, "a", "es");

  for (; *pieces != NULL; pieces++)
    g_ptr_array_add (texts, (gpointer) *pieces);
  if (word != NULL)
    {
      panal_terms_add_word (terms, word);
      panal_tokenizer_add_stems (tokenizer, word, stems);
      for (guint i = 0; i < stems->len; i++)
        panal_terms_add_stem (terms, stems->pdata[i]);
    }
  if (prefix != NULL)
    panal_terms_add_prefix (terms, prefix);
  panal_snippet_make (tokenizer, texts, terms, hit);

  return hit;
}

static void
assert_lit (const PanalHit *hit,
            guint           number,
            const char     *words)
{
  PanalLight light;

  g_assert_cmpuint (hit->lights->len, >, number);
  light = g_array_index (hit->lights, PanalLight, number);
  g_assert_cmpuint (light.length, ==, strlen (words));
  g_assert_cmpint (strncmp (hit->snippet + light.start, words, light.length), ==, 0);
}

static void
test_short (void)
{
  static const char * const none[] = { NULL };
  static const char * const two[] = { "Nada aquí.", "Los Peligros, y más peligro.", NULL };
  g_autoptr(PanalHit) empty = make (none, "peligro", NULL);
  g_autoptr(PanalHit) unlit = make (two, "xyz", NULL);
  g_autoptr(PanalHit) lit = make (two, "peligro", NULL);
  g_autoptr(PanalHit) begun = make (two, NULL, "aq");

  g_assert_cmpstr (empty->snippet, ==, "");
  g_assert_cmpstr (unlit->snippet, ==, two[0]);
  g_assert_cmpuint (unlit->lights->len, ==, 0);
  g_assert_cmpstr (lit->snippet, ==, two[1]);
  g_assert_cmpuint (lit->lights->len, ==, 2);
  assert_lit (lit, 0, "Peligros");
  assert_lit (lit, 1, "peligro");
  assert_lit (begun, 0, "aquí");
}

static void
test_long (void)
{
  g_autoptr(GString) text = g_string_new (NULL);
  const char *pieces[] = { NULL, NULL };
  g_autoptr(PanalHit) hit = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append (text, "añadido y más ");
  g_string_append (text, "refugio ");
  for (guint i = 0; i < 40; i++)
    g_string_append (text, "después ");
  pieces[0] = text->str;
  hit = make (pieces, "refugio", NULL);

  g_assert_true (g_utf8_validate (hit->snippet, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (hit->snippet, -1), <=, PANAL_SNIPPET_LENGTH_MAX + 2);
  g_assert_true (g_str_has_prefix (hit->snippet, "…"));
  g_assert_true (g_str_has_suffix (hit->snippet, "…"));
  assert_lit (hit, 0, "refugio");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/snippet/short", test_short);
  g_test_add_func ("/search/snippet/long", test_long);
  return g_test_run ();
}
