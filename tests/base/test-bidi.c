/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/bidi.h"

static void
test_overrides (void)
{
  static const char * const bad[] = { "\u202a", "\u202b", "\u202c", "\u202d", "\u202e" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *text = g_strconcat (bad[i], "9", bad[i], "11", bad[i], NULL);
      g_autofree char *plain = panal_bidi_strip_overrides (text);

      g_assert_cmpstr (plain, ==, "911");
    }
}

static void
test_rest (void)
{
  static const char text[] = "\u200e\u200f\u2066+52 55\u2069 \u2067\u2068 ñ عربي \u2029\u2030";
  g_autofree char *same = panal_bidi_strip_overrides (text);
  g_autofree char *empty = panal_bidi_strip_overrides ("");

  g_assert_cmpstr (same, ==, text);
  g_assert_cmpstr (empty, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/bidi/overrides", test_overrides);
  g_test_add_func ("/base/bidi/rest", test_rest);
  return g_test_run ();
}
