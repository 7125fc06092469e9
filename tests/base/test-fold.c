/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/fold.h"

static void
test_equal (void)
{
  static const char * const pairs[][2] = {
    { "", "" }, { "MIGRACIÓN", "migracion" }, { "ñandú", "nandu" }, { "Straße", "strasse" }, { "ﬁn", "fin" },
    { "ＡＢ", "ab" }, { "n\u0303", "n" }, { "crè́me", "creme" }, { "\u0301", "" }, { "911", "911" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *folded = panal_fold (pairs[i][0]);
      g_autofree char *again = panal_fold (folded);

      g_assert_cmpstr (folded, ==, pairs[i][1]);
      g_assert_cmpstr (again, ==, folded);
    }
}

/* The vowels of other scripts are no accents. */
static void
test_marks (void)
{
  g_autofree char *devanagari = panal_fold ("हिन्दी");
  g_autofree char *without = panal_fold ("हनद");

  g_assert_cmpstr (devanagari, !=, without);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/fold/equal", test_equal);
  g_test_add_func ("/base/fold/marks", test_marks);
  return g_test_run ();
}
