/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/trusted-private.h"
#include "trust/trusted.h"

static PanalTargets *
targets_of (const char *text)
{
  g_autoptr(GBytes) bytes = forge_targets (1, text, NULL, FORGE_LATER, "5");
  g_autoptr(GError) error = NULL;
  PanalTargets *targets = panal_targets_parse (bytes, &error);

  g_assert_no_error (error);
  return targets;
}

static void
test_unknown_hash (void)
{
  g_autoptr(PanalTargets) targets = targets_of ("\"a\":{\"length\":1,\"hashes\":{\"blake9\":\"00\"}}");
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_trusted_target_new (targets, "a", TRUE, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH);
}

static void
test_target (void)
{
  g_autofree char *text = forge_target ("d/e.db", "abc");
  g_autoptr(PanalTargets) targets = targets_of (text);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTrustedTarget) plain = panal_trusted_target_new (targets, "d/e.db", FALSE, &error);
  g_autoptr(PanalTrustedTarget) target = panal_trusted_target_new (targets, "d/e.db", TRUE, &error);
  g_autoptr(PanalTrustedTarget) same = panal_trusted_target_ref (target);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("abc", 3);
  g_autoptr(GBytes) longer = g_bytes_new_static ("abcd", 4);
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

  g_assert_no_error (error);
  g_assert_false (panal_trusted_target_check_bytes (target, longer, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH);
  g_clear_error (&error);
  g_assert_true (panal_trusted_target_check_bytes (same, bytes, &error));
  g_assert_true (panal_trusted_target_check_stream (target, stream, NULL, &error));

  g_assert_cmpstr (panal_trusted_target_get_path (target), ==, "d/e.db");
  g_assert_cmpint (panal_trusted_target_get_length (target), ==, 3);
  g_assert_cmpstr (panal_trusted_target_get_sha256 (target), ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  g_assert_cmpstr (panal_trusted_target_get_remote_path (plain), ==, "d/e.db");
  g_assert_cmpstr (panal_trusted_target_get_remote_path (target), ==, "d/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.e.db");
  g_assert_cmpstr (panal_trusted_target_get_text (target, "channel"), ==, "es");
  g_assert_null (panal_trusted_target_get_text (target, "serial"));
  g_assert_null (panal_trusted_target_get_text (target, "none"));
  g_assert_cmpint (panal_trusted_target_get_number (target, "serial"), ==, 7);
  g_assert_cmpint (panal_trusted_target_get_number (target, "channel"), ==, -1);
  g_assert_cmpint (panal_trusted_target_get_number (target, "none"), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/trusted/unknown-hash", test_unknown_hash);
  g_test_add_func ("/trust/trusted/target", test_target);
  return g_test_run ();
}
