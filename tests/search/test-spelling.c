/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/spelling.h"

static void
test_near (void)
{
  static const struct { const char *left; const char *right; gboolean near; } rows[] = {
    { "", "", FALSE }, { "a", "", TRUE }, { "asilo", "asilo", FALSE }, { "acilo", "asilo", TRUE }, { "asil", "asilo", TRUE },
    { "assilo", "asilo", TRUE }, { "aislo", "asilo", TRUE }, { "asiol", "asilo", TRUE }, { "sailo", "asilo", TRUE },
    { "olisa", "asilo", FALSE }, { "acila", "asilo", FALSE }, { "as", "asilo", FALSE }, { "aсilo", "asilo", TRUE },
    { "abcd", "badc", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s %s", rows[i].left, rows[i].right);
      g_assert_cmpint (panal_spelling_is_near (rows[i].left, rows[i].right), ==, rows[i].near);
      g_assert_cmpint (panal_spelling_is_near (rows[i].right, rows[i].left), ==, rows[i].near);
    }
}

static void
test_find (void)
{
  g_autoptr(PanalSpelling) spelling = panal_spelling_new ();

  g_assert_null (panal_spelling_find (spelling, "asilo"));
  panal_spelling_add (spelling, "migracion", "migración");
  panal_spelling_add (spelling, "casa", "casa");
  panal_spelling_add (spelling, "cama", "cama");
  panal_spelling_add (spelling, "cama", "cama");
  panal_spelling_add (spelling, "8005533", "8005533");

  g_assert_cmpstr (panal_spelling_find (spelling, "migracoin"), ==, "migración");
  /* The one that is used more. */
  g_assert_cmpstr (panal_spelling_find (spelling, "caja"), ==, "cama");
  /* Four letters keep the first one; three are never corrected; nor is a number. */
  g_assert_null (panal_spelling_find (spelling, "masa"));
  g_assert_null (panal_spelling_find (spelling, "cas"));
  g_assert_null (panal_spelling_find (spelling, "8005534"));
  g_assert_null (panal_spelling_find (spelling, "xyzzy"));
  /* What is there is not mistyped. */
  g_assert_null (panal_spelling_find (spelling, "casa"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/spelling/near", test_near);
  g_test_add_func ("/search/spelling/find", test_find);
  return g_test_run ();
}
