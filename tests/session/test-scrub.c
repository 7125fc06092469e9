/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "session/scrub.h"

static GString *order;

static void
forget (gpointer data)
{
  g_string_append (order, data);
}

static void
add (PanalScrub *scrub,
     const char *name)
{
  panal_scrub_add (scrub, name, forget, (gpointer) name);
}

static void
assert_run (PanalScrub *scrub,
            const char *expected)
{
  order = g_string_new (NULL);
  panal_scrub_run (scrub);
  g_assert_cmpstr (order->str, ==, expected);
  g_string_free (order, TRUE);
}

/* Two with one name would hide that one of them is missing. */
static void
test_twice (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(PanalScrub) scrub = panal_scrub_new ();

      add (scrub, "search");
      add (scrub, "search");
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*find_item*");
}

static void
run_again (gpointer data)
{
  panal_scrub_run (data);
}

static void
test_run_in_run (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(PanalScrub) scrub = panal_scrub_new ();

      panal_scrub_add (scrub, "again", run_again, scrub);
      panal_scrub_run (scrub);
      return;
    }

  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*is_running*");
}

static void
test_missing (void)
{
  static const char * const expected[] = { "search", "language", "speech", NULL };
  static const char * const missing[] = { "language", "speech", NULL };
  static const char * const added[] = { "search", "reader", NULL };
  g_autoptr(PanalScrub) scrub = panal_scrub_new ();
  g_auto(GStrv) names = NULL;
  g_auto(GStrv) first = NULL;
  g_auto(GStrv) second = NULL;

  add (scrub, "search");
  add (scrub, "reader");
  names = panal_scrub_dup_names (scrub);
  g_assert_true (g_strv_equal ((const char * const *) names, added));
  first = panal_scrub_dup_missing (scrub, expected);
  g_assert_true (g_strv_equal ((const char * const *) first, missing));

  add (scrub, "speech");
  add (scrub, "language");
  second = panal_scrub_dup_missing (scrub, expected);
  g_assert_null (second[0]);
}

static void
test_run (void)
{
  g_autoptr(PanalScrub) scrub = panal_scrub_new ();

  assert_run (scrub, "");
  add (scrub, "b");
  add (scrub, "a");
  add (scrub, "c");
  assert_run (scrub, "bac");
  assert_run (scrub, "bac");

  panal_scrub_remove (scrub, "a");
  panal_scrub_remove (scrub, "never-there");
  assert_run (scrub, "bc");
  add (scrub, "a");
  assert_run (scrub, "bca");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session/scrub/twice", test_twice);
  g_test_add_func ("/session/scrub/run-in-run", test_run_in_run);
  g_test_add_func ("/session/scrub/missing", test_missing);
  g_test_add_func ("/session/scrub/run", test_run);
  return g_test_run ();
}
