/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/query.h"

#include <string.h>

static void
test_clean (void)
{
  static const struct { const char *typed; const char *clean; } rows[] = {
    { "", "" }, { "   ", "" }, { " a\tb\n", "a b" }, { "9\u202e11", "911" }, { "\ufeffrefugio\u200b", "refugio" },
    { "n\u0303o", "ño" }, { "\ue000x", "x" }, { "\001\033[31mx", "[31mx" }, { "👨\u200d👩", "👨👩" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *clean = panal_query_clean (rows[i].typed);

      g_assert_cmpstr (clean, ==, rows[i].clean);
    }
}

static void
test_long (void)
{
  g_autofree char *typed = g_strnfill (100000, 'a');
  g_autofree char *clean = panal_query_clean (typed);
  g_autofree char *broken = panal_query_clean ("\xed\xa0\x80 x \xff");

  g_assert_cmpuint (strlen (clean), ==, PANAL_QUERY_CHARACTERS_MAX);
  g_assert_true (g_utf8_validate (broken, -1, NULL));
  g_assert_nonnull (strchr (broken, 'x'));
}

static void
test_split (void)
{
  static const struct { const char *clean; const char *words; } rows[] = {
    { "", "" }, { "asilo Asilo ASILO", "asilo" }, { "800 5533 000", "8005533000" }, { "+52 800-5533", "528005533" },
    { "911 o 079", "911 o 079" }, { "1 2 x 3", "12 x 3" }, { "a b c d e f g h i j k l m n", "a b c d e f g h i j k l" },
    { "x 5 5", "x 55" },
  };
  g_autoptr(PanalTokenizer) tokenizer = panal_tokenizer_new ("es");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GPtrArray) words = panal_query_split (tokenizer, rows[i].clean);
      g_autoptr(GString) all = g_string_new (NULL);

      for (guint j = 0; j < words->len; j++)
        g_string_append_printf (all, "%s%s", j > 0 ? " " : "", ((PanalToken *) words->pdata[j])->exact);
      g_assert_cmpstr (all->str, ==, rows[i].words);
    }
}

static void
test_expression (void)
{
  g_autofree char *plain = panal_query_dup_expression ("exact", "asilo", FALSE);
  g_autofree char *prefix = panal_query_dup_expression ("stem", "NEAR", TRUE);
  g_autofree char *quoted = panal_query_dup_expression ("exact", "a\" OR \"b", FALSE);

  g_assert_cmpstr (plain, ==, "exact : \"asilo\"");
  g_assert_cmpstr (prefix, ==, "stem : \"NEAR\" *");
  g_assert_cmpstr (quoted, ==, "exact : \"a\"\" OR \"\"b\"");
  g_assert_true (panal_query_is_number ("079"));
  g_assert_false (panal_query_is_number ("79a"));
  g_assert_false (panal_query_is_number (""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/query/clean", test_clean);
  g_test_add_func ("/search/query/long", test_long);
  g_test_add_func ("/search/query/split", test_split);
  g_test_add_func ("/search/query/expression", test_expression);
  return g_test_run ();
}
