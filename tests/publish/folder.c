/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "folder.h"

#include <string.h>

#include <glib/gstdio.h>

static void
copy_below (const char *from,
            const char *to)
{
  g_autoptr(GDir) dir = g_dir_open (from, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  g_assert_cmpint (g_mkdir_with_parents (to, 0700), ==, 0);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *source = g_build_filename (from, name, NULL);
      g_autofree char *target = g_build_filename (to, name, NULL);
      g_autofree char *data = NULL;
      g_autoptr(GError) error = NULL;
      gsize size;

      if (g_str_equal (name, "expect") || g_str_equal (name, "remove"))
        continue;
      if (g_file_test (source, G_FILE_TEST_IS_DIR))
        {
          copy_below (source, target);
          continue;
        }
      g_file_get_contents (source, &data, &size, &error);
      g_assert_no_error (error);
      g_file_set_contents (target, data, size, &error);
      g_assert_no_error (error);
    }
}

char *
folder_new (void)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *tree = g_test_build_filename (G_TEST_DIST, "publish", "tree", NULL);
  char *folder = g_dir_make_tmp ("panal-content-XXXXXX", &error);

  g_assert_no_error (error);
  copy_below (tree, folder);

  return folder;
}

void
folder_overlay (const char *folder,
                const char *from)
{
  g_autofree char *removed = g_build_filename (from, "remove", NULL);
  g_autofree char *names = NULL;

  copy_below (from, folder);
  if (g_file_get_contents (removed, &names, NULL, NULL))
    {
      g_auto(GStrv) lines = g_strsplit (g_strstrip (names), "\n", -1);

      for (guint i = 0; lines[i] != NULL; i++)
        {
          g_autofree char *path = g_build_filename (folder, lines[i], NULL);

          g_assert_cmpint (g_unlink (path), ==, 0);
        }
    }
}

void
folder_write (const char *folder,
              const char *file,
              const char *text)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

char *
folder_read (const char *folder,
             const char *file)
{
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  return text;
}

void
folder_replace (const char *folder,
                const char *file,
                const char *old,
                const char *new)
{
  g_autofree char *text = folder_read (folder, file);
  const char *at = strstr (text, old);
  g_autofree char *before = NULL, *changed = NULL;

  g_assert_nonnull (at);
  before = g_strndup (text, at - text);
  changed = g_strconcat (before, new, at + strlen (old), NULL);
  folder_write (folder, file, changed);
}

static void
list_below (const char *root,
            const char *below,
            GPtrArray  *names)
{
  g_autofree char *path = g_build_filename (root, below, NULL);
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = below[0] != '\0' ? g_build_filename (below, name, NULL) : g_strdup (name);
      g_autofree char *full = g_build_filename (root, file, NULL);

      if (g_file_test (full, G_FILE_TEST_IS_DIR) && !g_file_test (full, G_FILE_TEST_IS_SYMLINK))
        list_below (root, file, names);
      else
        g_ptr_array_add (names, g_steal_pointer (&file));
    }
}

static int
compare_names (gconstpointer left,
               gconstpointer right)
{
  return strcmp (*(char * const *) left, *(char * const *) right);
}

GPtrArray *
folder_list (const char *folder)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  list_below (folder, "", names);
  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
remove_below (const char *path)
{
  g_autoptr(GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_below (child);
    }
  g_remove (path);
}

void
folder_remove (char *folder)
{
  remove_below (folder);
  g_free (folder);
}

guint
folder_check (const char  *folder,
              char       **ret_text)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, &error);

  g_assert_no_error (error);
  g_assert_nonnull (tree);
  if (ret_text != NULL)
    *ret_text = panal_faults_to_text (faults);

  return panal_faults_count (faults, PANAL_SEVERITY_ERROR);
}

void
folder_assert_fault (const char *folder,
                     const char *rule,
                     const char *file,
                     guint       line)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree G_GNUC_UNUSED = panal_tree_load (folder, FOLDER_TODAY, faults, &error);
  g_autoptr(GPtrArray) list = panal_faults_list (faults);
  g_autofree char *text = panal_faults_to_text (faults);
  guint found = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < list->len; i++)
    {
      const PanalFault *fault = list->pdata[i];

      if (fault->severity == PANAL_SEVERITY_ERROR && g_str_equal (fault->rule, rule) && g_str_equal (fault->file, file) && fault->line == line)
        {
          found++;
          g_assert_cmpstr (fault->what, !=, "");
          g_assert_cmpstr (fault->how, !=, "");
        }
    }
  if (found != 1 || panal_faults_count (faults, PANAL_SEVERITY_ERROR) != 1)
    {
      g_test_message ("expected %s %s %u, found:\n%s", rule, file, line, text);
      g_test_fail ();
    }
}
