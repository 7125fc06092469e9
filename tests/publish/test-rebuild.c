/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "dump.h"
#include "folder.h"
#include "publish/snapshot-writer.h"

/* The same folder gives the same bytes, and a change in it changes no other row: kiosks fetch what
 * differs between two snapshots, often over a poor line. */

static void
build (const char *folder,
       const char *path)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, &error);
  g_autofree char *text = panal_faults_to_text (faults);

  g_assert_no_error (error);
  g_test_message ("%s", text);
  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 0);
  g_assert_true (panal_snapshot_write (tree, path, &error));
  g_assert_no_error (error);
}

static char *
dup_bytes_hash (const char *path)
{
  g_autofree char *data = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_assert_cmpuint (size, >, 0);
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, size);
}

static void
test_same_bytes (void)
{
  char *first = folder_new (), *second = folder_new ();
  g_autofree char *a = g_build_filename (first, "a.db", NULL);
  g_autofree char *b = g_build_filename (second, "other-name.db", NULL);
  g_autofree char *hash_a = NULL, *hash_b = NULL, *hash_again = NULL;

  /* Two folders with other names, files made in another order and at another time. */
  folder_write (second, "articles/asylum-mexico/new.tmp~", "x");
  build (first, a);
  build (second, b);
  hash_a = dup_bytes_hash (a);
  hash_b = dup_bytes_hash (b);
  g_assert_cmpstr (hash_a, ==, hash_b);

  /* Over an older file. */
  g_remove (b);
  build (first, a);
  hash_again = dup_bytes_hash (a);
  g_assert_cmpstr (hash_a, ==, hash_again);

  folder_remove (first);
  folder_remove (second);
}

/* Nothing of this machine or of the moment may be in the file. */
static void
test_no_traces (void)
{
  char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "a.db", NULL);
  g_autofree char *data = NULL;
  gsize size = 0;

  build (folder, path);
  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_assert_null (memmem (data, size, folder, strlen (folder)));
  g_assert_nonnull (memmem (data, size, "COMAR", 5));
  /* A contact that is not shown, and a note for editors. */
  g_assert_null (memmem (data, size, "mx-089", 6));
  g_assert_null (memmem (data, size, "with a line end", 15));
  /* A fact that no block cites. */
  g_assert_null (memmem (data, size, "C1-06", 5));
  folder_remove (folder);
}

static void
test_first_article (void)
{
  char *folder = folder_new ();
  g_autofree char *before = g_build_filename (folder, "before.db", NULL);
  g_autofree char *after = g_build_filename (folder, "after.db", NULL);
  g_autoptr(GPtrArray) old_rows = NULL;
  g_autoptr(GPtrArray) new_rows = NULL;
  guint added = 0;

  build (folder, before);
  old_rows = dump_rows (before);
  g_remove (before);
  folder_write (folder, "articles/0-before-all/es.md",
                "---\nid: 0-before-all\ntopic: health\norder: 1\ncountries: [GT]\nsensitivity: normal\nreviewed: 2026-11-01\n---\n"
                "# ¿Y el agua?\n\nTome agua. {{fact:F2-01}}\n");
  build (folder, after);
  new_rows = dump_rows (after);

  for (guint i = 0; i < old_rows->len; i++)
    {
      if (!dump_has (new_rows, old_rows->pdata[i]))
        g_test_message ("changed: %s", (char *) old_rows->pdata[i]);
      g_assert_true (dump_has (new_rows, old_rows->pdata[i]));
    }
  for (guint i = 0; i < new_rows->len; i++)
    added += !dump_has (old_rows, new_rows->pdata[i]);
  /* article, article_country, article_text, two blocks, two spans, one block_fact */
  g_assert_cmpuint (added, ==, 8);
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/rebuild/same-bytes", test_same_bytes);
  g_test_add_func ("/publish/rebuild/no-traces", test_no_traces);
  g_test_add_func ("/publish/rebuild/first-article", test_first_article);
  return g_test_run ();
}
