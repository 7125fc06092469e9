/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/root.h"

static void
test_refused (void)
{
  static const char *rest[] = {
    "\"x\":1", "\"keys\":{}", "\"roles\":{}", "\"keys\":{},\"roles\":{}", "\"keys\":[],\"roles\":{}", "\"keys\":{\"a\":1},\"roles\":{}",
    "\"keys\":{},\"roles\":{\"root\":{\"keyids\":[],\"threshold\":1},\"timestamp\":{\"keyids\":[],\"threshold\":1},\"snapshot\":{\"keyids\":[],\"threshold\":1}}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rest); i++)
    {
      g_autofree char *content = g_strdup_printf ("{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"" FORGE_LATER "\",%s}", rest[i]);
      g_autoptr(GBytes) bytes = forge_file (content, "0");
      g_autoptr(GError) error = NULL;

      g_assert_null (panal_root_parse (bytes, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_first (void)
{
  g_autoptr(GBytes) unsigned_root = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "0");
  g_autoptr(GBytes) bytes = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "01");
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalRoot) root = NULL;

  g_assert_null (panal_root_parse_first (unsigned_root, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_SIGNATURE);
  g_clear_error (&error);
  root = panal_root_parse_first (bytes, &error);
  g_assert_no_error (error);
  g_assert_true (root->is_consistent);
}

/* From version 1 with the keys 0 and 1, two of them needed. */
static void
test_next (void)
{
  static const struct { int version; const char *keys; guint threshold; const char *signers; int code; } cases[] = {
    { 2, "01", 2, "0", PANAL_TRUST_ERROR_SIGNATURE },
    { 2, "12", 2, "12", PANAL_TRUST_ERROR_SIGNATURE },      /* good by itself alone */
    { 2, "12", 2, "01", PANAL_TRUST_ERROR_SIGNATURE },      /* good by the old alone */
    { 2, "6", 1, "6", PANAL_TRUST_ERROR_SIGNATURE },
    { 1, "01", 2, "01", PANAL_TRUST_ERROR_ROLLBACK },
    { 3, "01", 2, "01", PANAL_TRUST_ERROR_ROLLBACK },
    { 2, "12", 2, "012", -1 },
    { 2, "6", 1, "016", -1 },
  };
  g_autoptr(GBytes) first = forge_root (1, "01", 2, "3", "4", FORGE_LATER, "01");
  g_autoptr(PanalRoot) root = panal_root_parse_first (first, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) bytes = forge_root (cases[i].version, cases[i].keys, cases[i].threshold, "3", "4", FORGE_LATER, cases[i].signers);
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalRoot) next = panal_root_parse_next (root, bytes, &error);

      g_test_message ("%" G_GSIZE_FORMAT, i);
      if (cases[i].code < 0)
        g_assert_no_error (error);
      else
        g_assert_error (error, PANAL_TRUST_ERROR, cases[i].code);
      g_assert_cmpint (next != NULL, ==, cases[i].code < 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/root/refused", test_refused);
  g_test_add_func ("/trust/root/first", test_first);
  g_test_add_func ("/trust/root/next", test_next);
  return g_test_run ();
}
