/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/tokenizer.h"

#include <string.h>

static char *
split (const char *language,
       const char *text)
{
  g_autoptr(PanalTokenizer) tokenizer = panal_tokenizer_new (language);
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (tokenizer, text);
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < tokens->len; i++)
    {
      const PanalToken *token = tokens->pdata[i];

      g_assert_cmpuint (token->start + token->length, <=, strlen (text));
      g_string_append_printf (all, "%s%s", i > 0 ? " " : "", token->exact);
    }

  return g_strdup (all->str);
}

static void
test_split (void)
{
  static const struct { const char *language; const char *text; const char *words; } rows[] = {
    { "es", "", "" }, { "es", "¿?¡!--\"'*()^", "" }, { "es", "¿Cómo pido refugio?", "como pido refugio" },
    { "quc", "K'iche' K\u2019iche\u2019 Kʼicheʼ", "kiche kiche kiche" }, { "en", "don't", "dont" },
    { "fr", "l'asile d\u2019ici", "l asile d ici" }, { "es", "+52 (800) 55-33", "52 800 55 33" },
    { "es", "a\u0301rbol", "arbol" }, { "ar", "اللجوء", "اللجوء" }, { "es", "\u0301 ''' x", "x" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *words = split (rows[i].language, rows[i].text);

      g_assert_cmpstr (words, ==, rows[i].words);
    }
}

static gboolean
share_stem (const char *language,
            const char *left,
            const char *right)
{
  g_autoptr(PanalTokenizer) tokenizer = panal_tokenizer_new (language);
  g_autoptr(GPtrArray) lefts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) rights = g_ptr_array_new_with_free_func (g_free);

  panal_tokenizer_add_stems (tokenizer, left, lefts);
  panal_tokenizer_add_stems (tokenizer, right, rights);
  g_assert_cmpuint (lefts->len, >=, 1);
  for (guint i = 0; i < lefts->len; i++)
    if (g_ptr_array_find_with_equal_func (rights, lefts->pdata[i], g_str_equal, NULL))
      return TRUE;

  return FALSE;
}

static void
test_stems (void)
{
  g_assert_true (share_stem ("es", "migraciones", "migracion"));
  g_assert_true (share_stem ("es", "refugios", "refugio"));
  g_assert_true (share_stem ("es", "solicitar", "solicitó"));
  g_assert_true (share_stem ("en", "shelters", "shelter"));
  g_assert_true (share_stem ("es-MX", "albergues", "albergue"));
  g_assert_false (share_stem ("es", "refugio", "peligro"));
  /* Snowball has no Haitian Creole: words stay as they are, and are never cut as French. */
  g_assert_false (share_stem ("ht", "migrations", "migration"));
  g_assert_true (share_stem ("fr", "migrations", "migration"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/tokenizer/split", test_split);
  g_test_add_func ("/search/tokenizer/stems", test_stems);
  return g_test_run ();
}
