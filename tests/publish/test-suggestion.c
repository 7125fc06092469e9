/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/suggestion.h"

static const char * const known[] = { "health", "pathways", "risks", NULL };

static void
test_nothing_near (void)
{
  static const char * const none[] = { NULL };
  g_autofree char *long_word = g_strnfill (10000, 'a');
  g_autofree char *how = panal_suggestion_dup_how ("zzzz", known);
  g_autofree char *empty = panal_suggestion_dup_how ("zzzz", none);

  g_assert_null (panal_suggestion_find ("", known));
  g_assert_null (panal_suggestion_find ("zzzz", known));
  g_assert_null (panal_suggestion_find (long_word, known));
  g_assert_cmpstr (how, ==, "Write one of: health, pathways, risks");
  g_assert_cmpstr (empty, ==, "There is none yet");
}

static void
test_near (void)
{
  g_autofree char *how = panal_suggestion_dup_how ("helth", known);

  g_assert_cmpstr (panal_suggestion_find ("helth", known), ==, "health");
  g_assert_cmpstr (panal_suggestion_find ("Health", known), ==, "health");
  g_assert_cmpstr (panal_suggestion_find ("pathway", known), ==, "pathways");
  g_assert_cmpstr (panal_suggestion_find ("riks", known), ==, "risks");
  g_assert_cmpstr (how, ==, "Did you mean 'health'?");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/suggestion/nothing-near", test_nothing_near);
  g_test_add_func ("/publish/suggestion/near", test_near);
  return g_test_run ();
}
