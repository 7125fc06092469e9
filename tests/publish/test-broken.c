/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "folder.h"

/* Each folder of tests/publish/broken differs from tests/publish/tree by one mistake. Its file `expect`
 * says `rule file line`. The fault must be there, at that line, and no other error with it. */

static void
test_folder (gconstpointer data)
{
  const char *path = data;
  char *folder = folder_new ();
  g_autofree char *expect = folder_read (path, "expect");
  g_auto(GStrv) words = g_strsplit (g_strstrip (expect), " ", -1);

  g_assert_cmpuint (g_strv_length (words), ==, 3);
  folder_overlay (folder, path);
  folder_assert_fault (folder, words[0], words[1], g_ascii_strtoull (words[2], NULL, 10));
  folder_remove (folder);
}

/* The tree without a mistake has no fault at all; else the others would prove nothing. */
static void
test_valid (void)
{
  char *folder = folder_new ();
  g_autofree char *text = NULL;

  folder_check (folder, &text);
  g_assert_cmpstr (text, ==, "0 errors, 0 warnings\n");
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *broken = NULL;
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GPtrArray) names = NULL;

  g_test_init (&argc, &argv, NULL);
  broken = g_test_build_filename (G_TEST_DIST, "publish", "broken", NULL);
  names = folder_list (broken);
  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *name = g_path_get_dirname (names->pdata[i]);
      g_autofree char *test = g_strconcat ("/publish/broken/", name, NULL);
      char *path;

      if (!g_str_has_suffix (names->pdata[i], "/expect"))
        continue;
      path = g_build_filename (broken, name, NULL);
      g_ptr_array_add (paths, path);
      g_test_add_data_func (test, path, test_folder);
    }
  g_assert_cmpuint (paths->len, >=, 45);
  g_test_add_func ("/publish/broken/valid-tree", test_valid);

  return g_test_run ();
}
