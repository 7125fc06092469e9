/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "base/atomic.h"
#include "base/error.h"

/* In the folders that belong to this one test and go with it. */
static char *
path_of (const char *name)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

static void
assert_content (const char *path,
                const char *expected)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
}

static void
test_cannot_write (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("new", 3);
  g_autofree char *in_no_folder = path_of ("no-folder/file");
  g_autofree char *over_folder = path_of ("folder");
  const char *paths[] = { in_no_folder, over_folder };

  g_assert_cmpint (g_mkdir (over_folder, 0700), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (panal_atomic_write (paths[i], bytes, &error));
      g_assert_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_WRITE);
    }
  g_rmdir (over_folder);
}

/* Nothing but the file may stay in the folder, and what a link at its name points to is not written. */
static void
test_replace (void)
{
  g_autoptr(GBytes) first = g_bytes_new_static ("first", 5);
  g_autoptr(GBytes) second = g_bytes_new_static ("", 0);
  g_autoptr(GError) error = NULL;
  g_autofree char *folder = path_of ("replace");
  g_autofree char *path = g_build_filename (folder, "file", NULL);
  g_autofree char *other = path_of ("other");
  g_autoptr(GDir) dir = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (other, "other", -1, NULL));
  g_assert_cmpint (symlink (other, path), ==, 0);

  g_assert_true (panal_atomic_write (path, first, &error));
  g_assert_no_error (error);
  assert_content (path, "first");
  assert_content (other, "other");
  g_assert_false (g_file_test (path, G_FILE_TEST_IS_SYMLINK));

  g_assert_true (panal_atomic_write (path, second, &error));
  assert_content (path, "");

  dir = g_dir_open (folder, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (dir), ==, "file");
  g_assert_null (g_dir_read_name (dir));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/atomic/cannot-write", test_cannot_write);
  g_test_add_func ("/base/atomic/replace", test_replace);
  return g_test_run ();
}
