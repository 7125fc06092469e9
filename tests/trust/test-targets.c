/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/targets.h"

static void
test_paths (void)
{
  static const char *bad[] = { "", "/a", "a/", "a//b", ".", "..", "a/../b", "./a", "a\\b", "a\nb", "a\177" };
  static const char *good[] = { "a", "a/b.c", "...", "a b", "\303\261/?*%", "content.db" };
  g_autofree char *longest = g_strnfill (1024, 'a');
  g_autofree char *longer = g_strnfill (1025, 'a');

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (panal_targets_is_path (bad[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (panal_targets_is_path (good[i]));
  g_assert_true (panal_targets_is_path (longest));
  g_assert_false (panal_targets_is_path (longer));
}

static void
test_refused (void)
{
  g_autofree char *escape = forge_target ("../a", "x");
  g_autofree char *good = forge_target ("a", "x");
  const struct { const char *targets, *delegations; } cases[] = {
    { escape, NULL }, { "\"a\":1", NULL }, { "\"a\":{}", NULL }, { "\"a\":{\"length\":1,\"hashes\":{\"x\":\"y\"},\"custom\":1}", NULL },
    { good, "[]" }, { good, "{}" }, { good, "{\"keys\":{},\"roles\":{}}" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) bytes = forge_targets (1, cases[i].targets, cases[i].delegations, FORGE_LATER, "5");
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", cases[i].targets);
      g_assert_null (panal_targets_parse (bytes, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_parse (void)
{
  g_autofree char *good = forge_target ("a", "x");
  g_autoptr(GBytes) bytes = forge_targets (3, good, "{\"keys\":{},\"roles\":[]}", FORGE_LATER, "5");
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTargets) targets = panal_targets_parse (bytes, &error);

  g_assert_no_error (error);
  g_assert_true (json_object_has_member (targets->targets, "a"));
  g_assert_cmpuint (targets->delegations->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/targets/paths", test_paths);
  g_test_add_func ("/trust/targets/refused", test_refused);
  g_test_add_func ("/trust/targets/parse", test_parse);
  return g_test_run ();
}
