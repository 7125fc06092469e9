/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/error.h"

/* In the folders that belong to this one test and go with it. */
static char *
path_of (const char *name)
{
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

/* A pipe without a writer would make a reader wait for ever, and a folder is no file. */
static void
test_not_a_file (void)
{
  g_autofree char *missing = path_of ("missing");
  g_autofree char *pipe = path_of ("pipe");
  g_autofree char *dangling = path_of ("dangling");
  const char *paths[] = { missing, pipe, dangling, g_get_user_cache_dir (), "/dev/zero" };

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", paths[i]);
      g_assert_null (panal_bytes_read (paths[i], 10, &error));
      g_assert_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_READ);
    }

  g_unlink (pipe);
  g_unlink (dangling);
}

static void
test_length (void)
{
  static const gsize lengths[] = { 0, 1, 4095, 4096, 4097, 9000 };
  g_autofree char *path = path_of ("length");
  g_autofree char *content = g_strnfill (10000, 'x');

  for (gsize i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = NULL;

      g_assert_true (g_file_set_contents (path, content, lengths[i], NULL));
      bytes = panal_bytes_read (path, lengths[i], &error);
      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), content, lengths[i]);

      if (lengths[i] > 0)
        {
          g_assert_null (panal_bytes_read (path, lengths[i] - 1, &error));
          g_assert_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_TOO_LARGE);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/bytes/not-a-file", test_not_a_file);
  g_test_add_func ("/base/bytes/length", test_length);
  return g_test_run ();
}
