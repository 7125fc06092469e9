/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/inspect.h"

#include <string.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "publish/snapshot-writer.h"

static char *
build (const char *folder)
{
  char *path = g_build_filename (folder, "a.db", NULL);
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);

  g_assert_true (panal_snapshot_write (tree, path, NULL));
  return path;
}

static void
assert_refused (const char *path)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = panal_inspect_read (path, &error);

  g_assert_null (node);
  g_assert_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_READ);
}

static void
test_foreign (void)
{
  char *folder = folder_new ();
  g_autofree char *text = g_build_filename (folder, "contacts.csv", NULL);

  assert_refused ("/no/such/file");
  assert_refused (folder);
  assert_refused (text);
  folder_remove (folder);
}

/* Cut short at any place, or with another head: magic, page size, page count, format, application. */
static void
test_damaged (void)
{
  static const gsize places[] = { 0, 16, 31, 63, 70 };
  char *folder = folder_new ();
  g_autofree char *path = build (folder);
  g_autofree char *data = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  for (gsize length = 0; length < size; length += size / 7)
    {
      g_assert_true (g_file_set_contents (path, data, length, NULL));
      assert_refused (path);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      data[places[i]] ^= 0x55;
      g_assert_true (g_file_set_contents (path, data, size, NULL));
      assert_refused (path);
      data[places[i]] ^= 0x55;
    }
  folder_remove (folder);
}

static void
test_numbers (void)
{
  char *folder = folder_new ();
  g_autofree char *path = build (folder);
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) node = panal_inspect_read (path, &error);
  JsonObject *root, *articles, *contacts, *blocks;

  g_assert_no_error (error);
  root = json_node_get_object (node);
  articles = json_object_get_object_member (root, "articles");
  contacts = json_object_get_object_member (root, "contacts");
  blocks = json_object_get_object_member (json_object_get_object_member (root, "blocks"), "by_language");
  g_assert_cmpint (json_object_get_int_member (root, "format"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (articles, "by_language"), "en"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (articles, "by_topic"), "health"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (articles, "by_country"), "all"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (articles, "by_country"), "MX"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (contacts, "by_country"), "MX"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (contacts, "by_kind"), "emergency"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (contacts, "by_strength"), "weak"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (blocks, "es"), "source"), ==, 16);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (blocks, "en"), "approved"), ==, 10);
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/inspect/foreign", test_foreign);
  g_test_add_func ("/publish/inspect/damaged", test_damaged);
  g_test_add_func ("/publish/inspect/numbers", test_numbers);
  return g_test_run ();
}
