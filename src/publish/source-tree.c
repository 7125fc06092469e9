/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "source-tree"

#include "config.h"

#include "publish/source-tree.h"

#include <string.h>
#include <sys/stat.h>

#include <glib/gstdio.h>

#include "base/id.h"

#define ARTICLES "articles"

struct _PanalSourceTree
{
  char       *path;       /* owned */
  GHashTable *files;      /* owned; name -> GBytes */
  GHashTable *folders;    /* owned; set of article folders */
};

static const char * const known_files[] = {
  "README.md", "LICENSE", "topics.yaml", "languages.yaml", "countries.yaml", "kinds.yaml",
  "contacts.csv", "places.csv", "facts.csv", "sources.csv", "synonyms.yaml", "translations.tsv", NULL,
};

static gboolean
is_left_alone (const char *name)
{
  return name[0] == '.' || g_str_has_suffix (name, "~");
}

static void
read_file (PanalSourceTree *self,
           const char      *name,
           PanalFaults     *faults)
{
  g_autofree char *path = g_build_filename (self->path, name, NULL);
  g_autoptr(GError) error = NULL;
  char *data = NULL;
  gsize size = 0;
  GStatBuf info;

  if (g_lstat (path, &info) != 0 || S_ISLNK (info.st_mode) || !S_ISREG (info.st_mode))
    {
      panal_faults_error (faults, "file.link", name, 0, "This is not a file but a link or something else\nPut the file itself here");
      return;
    }
  if (info.st_size > PANAL_SOURCE_FILE_MAX)
    {
      panal_faults_error (faults, "file.large", name, 0, "This file has %" G_GINT64_FORMAT " bytes; the most is %d\nMake it smaller",
                          (gint64) info.st_size, PANAL_SOURCE_FILE_MAX);
      return;
    }
  if (!g_file_get_contents (path, &data, &size, &error))
    {
      panal_faults_error (faults, "file.unreadable", name, 0, "This file cannot be read: %s\nLook at its permissions", error->message);
      return;
    }

  g_hash_table_insert (self->files, g_strdup (name), g_bytes_new_take (data, size));
}

static gboolean
is_article_file (const char *base)
{
  const char *dot = strrchr (base, '.');
  g_autofree char *stem = dot != NULL ? g_strndup (base, dot - base) : NULL;

  if (stem == NULL)
    return FALSE;
  if (g_str_equal (dot, ".md"))
    return panal_id_is_language (stem);

  return g_str_equal (dot, ".svg") && panal_id_is_slug (stem);
}

static int
compare_names (gconstpointer left,
               gconstpointer right)
{
  return strcmp (*(char * const *) left, *(char * const *) right);
}

static GPtrArray *
list_folder (const char *path)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GDir) dir = g_dir_open (path, 0, NULL /* may fail: there is no such folder */);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (!is_left_alone (name))
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_names);

  return names;
}

static void
read_article (PanalSourceTree *self,
              const char      *id,
              PanalFaults     *faults)
{
  g_autofree char *folder = g_build_filename (self->path, ARTICLES, id, NULL);
  g_autofree char *name = g_strconcat (ARTICLES "/", id, NULL);
  g_autoptr(GPtrArray) names = NULL;

  if (g_file_test (folder, G_FILE_TEST_IS_SYMLINK))
    {
      panal_faults_error (faults, "file.link", name, 0, "This is a link\nPut the folder itself here");
      return;
    }
  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      panal_faults_error (faults, "file.unknown", name, 0, "Only folders lie below articles\nMake a folder with the id of the article and put the text there as es.md");
      return;
    }
  if (!panal_id_is_slug (id))
    {
      panal_faults_error (faults, "file.name", name, 0, "A folder of an article is named with small letters, digits and '-', at most %d\nRename it", PANAL_ID_MAX);
      return;
    }

  g_hash_table_add (self->folders, g_strdup (id));
  names = list_folder (folder);
  for (guint i = 0; i < names->len; i++)
    {
      const char *base = names->pdata[i];
      g_autofree char *file = g_strconcat (name, "/", base, NULL);

      if (is_article_file (base))
        read_file (self, file, faults);
      else
        panal_faults_error (faults, "file.name", file, 0,
                            "An article holds texts named by their language (es.md) and pictures (.svg) named with small letters, digits and '-'\nRename it or take it away");
    }
}

PanalSourceTree *
panal_source_tree_open (const char   *path,
                        PanalFaults  *faults,
                        GError      **error)
{
  g_autoptr(PanalSourceTree) self = g_new0 (PanalSourceTree, 1);
  g_autofree char *articles = g_build_filename (path, ARTICLES, NULL);
  g_autoptr(GPtrArray) names = NULL;
  g_autoptr(GPtrArray) ids = NULL;

  self->path = g_strdup (path);
  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  self->folders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_READ, "there is no folder %s", path);
      return NULL;
    }

  names = list_folder (path);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = names->pdata[i];

      if (g_str_equal (name, ARTICLES))
        continue;
      if (g_strv_contains (known_files, name))
        read_file (self, name, faults);
      else
        panal_faults_warning (faults, "file.unknown", name, 0, "Nothing reads this file\nCorrect its name or take it away");
    }

  if (g_file_test (articles, G_FILE_TEST_IS_SYMLINK))
    panal_faults_error (faults, "file.link", ARTICLES, 0, "This is a link\nPut the folder itself here");
  else
    {
      ids = list_folder (articles);
      for (guint i = 0; i < ids->len; i++)
        read_article (self, ids->pdata[i], faults);
    }

  return g_steal_pointer (&self);
}

void
panal_source_tree_free (PanalSourceTree *self)
{
  if (self == NULL)
    return;

  g_free (self->path);
  g_clear_pointer (&self->files, g_hash_table_unref);
  g_clear_pointer (&self->folders, g_hash_table_unref);
  g_free (self);
}

const char *
panal_source_tree_get_path (const PanalSourceTree *self)
{
  return self->path;
}

GBytes *
panal_source_tree_find (const PanalSourceTree *self,
                        const char            *name)
{
  return g_hash_table_lookup (self->files, name);
}

GPtrArray *
panal_source_tree_list (const PanalSourceTree *self)
{
  GPtrArray *names = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->files);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, name);
  g_ptr_array_sort (names, compare_names);

  return names;
}

char **
panal_source_tree_list_articles (const PanalSourceTree *self)
{
  GPtrArray *ids = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->folders);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_ptr_array_add (ids, g_strdup (id));
  g_ptr_array_sort (ids, compare_names);
  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_free (ids, FALSE);
}

gboolean
panal_source_tree_has_article (const PanalSourceTree *self,
                               const char            *id)
{
  return g_hash_table_contains (self->folders, id);
}
