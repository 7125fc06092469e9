/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "update/tuf-program.h"
#include "web-server.h"

static int
run (const char *first,
     ...)
{
  g_autoptr(GPtrArray) arguments = g_ptr_array_new ();
  g_autoptr(GString) errors = g_string_new (NULL);
  va_list list;
  int result;

  g_ptr_array_add (arguments, (gpointer) "panal-tuf");
  va_start (list, first);
  for (const char *at = first; at != NULL; at = va_arg (list, const char *))
    g_ptr_array_add (arguments, (gpointer) at);
  va_end (list);
  g_ptr_array_add (arguments, NULL);
  result = panal_tuf_program_run ((const char * const *) arguments->pdata, errors);
  g_test_message ("%s", errors->str);
  /* It fails with a sentence, and says nothing when all is well. */
  g_assert_cmpint (result, ==, errors->len > 0);
  return result;
}

static void
test_usage (void)
{
  g_assert_cmpint (run (NULL), ==, 1);
  g_assert_cmpint (run ("refresh", NULL), ==, 1);
  g_assert_cmpint (run ("--metadata-dir", "x", "refresh", NULL), ==, 1);
  g_assert_cmpint (run ("--metadata-dir", "x", "init", NULL), ==, 1);
  g_assert_cmpint (run ("--metadata-dir", "x", "--metadata-url", "http://127.0.0.1/", "download", NULL), ==, 1);
  g_assert_cmpint (run ("--metadata-dir", "x", "dance", NULL), ==, 1);
  g_assert_cmpint (run ("--nonsense", NULL), ==, 1);
}

/* The whole protocol against a server. The clock is the machine's, so the dates lie far off. */
static void
test_protocol (void)
{
  g_autoptr(GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_bytes_unref);
  g_autoptr(WebServer) server = web_server_new (files);
  g_autofree char *folder = forge_folder ();
  g_autofree char *targets = forge_folder ();
  g_autofree char *root_file = g_build_filename (targets, "first.json", NULL);
  g_autofree char *metadata_url = g_strconcat (web_server_get_address (server), "/m/", NULL);
  g_autofree char *target_url = g_strconcat (web_server_get_address (server), "/t", NULL);
  g_autofree char *target = forge_target ("d/a b", "abc");
  g_autofree char *wanted = g_build_filename (targets, "d%2Fa%20b", NULL);
  g_autofree char *content = NULL;
  g_autoptr(GBytes) root = forge_root (1, "01", 2, "3", "4", "2999-01-01T00:00:00Z", "01");
  const char *path = "/t/d/ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.a b";

  g_assert_cmpint (run ("--metadata-dir", folder, "init", root_file, NULL), ==, 1);
  g_assert_true (g_file_set_contents (root_file, g_bytes_get_data (root, NULL), g_bytes_get_size (root), NULL));
  g_assert_cmpint (run ("--metadata-dir", folder, "init", root_file, NULL), ==, 0);
  g_assert_cmpint (run ("--metadata-dir", folder, "--metadata-url", metadata_url, "refresh", NULL), ==, 1);

  g_hash_table_insert (files, (gpointer) "/m/timestamp.json", forge_timestamp (1, 1, "", "2999-01-01T00:00:00Z", "3"));
  g_hash_table_insert (files, (gpointer) "/m/1.snapshot.json", forge_snapshot (1, "\"targets.json\":{\"version\":1}", "2999-01-01T00:00:00Z", "4"));
  g_hash_table_insert (files, (gpointer) "/m/1.targets.json", forge_targets (1, target, NULL, "2999-01-01T00:00:00Z", "5"));
  g_assert_cmpint (run ("--metadata-dir", folder, "--metadata-url", metadata_url, "refresh", NULL), ==, 0);

  /* Another file under the name; then the right one, which is asked for once. */
  g_hash_table_insert (files, (gpointer) path, g_bytes_new_static ("abd", 3));
  g_assert_cmpint (run ("--metadata-dir", folder, "--metadata-url", metadata_url, "--target-name", "d/a b", "--target-base-url", target_url,
                        "--target-dir", targets, "download", NULL), ==, 1);
  g_assert_false (g_file_test (wanted, G_FILE_TEST_EXISTS));
  g_hash_table_insert (files, (gpointer) path, g_bytes_new_static ("abc", 3));
  for (guint i = 0; i < 2; i++)
    g_assert_cmpint (run ("--metadata-dir", folder, "--metadata-url", metadata_url, "--target-name", "d/a b", "--target-base-url", target_url,
                          "--target-dir", targets, "download", NULL), ==, 0);
  g_assert_true (g_file_get_contents (wanted, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "abc");
  g_assert_cmpint (run ("--metadata-dir", folder, "--metadata-url", metadata_url, "--target-name", "none", "--target-base-url", target_url,
                        "--target-dir", targets, "download", NULL), ==, 1);
  g_assert_nonnull (strstr (web_server_get_asked (server), path));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/update/tuf-program/usage", test_usage);
  g_test_add_func ("/update/tuf-program/protocol", test_protocol);
  return g_test_run ();
}
