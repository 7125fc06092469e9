/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-program.c runs it by its commands */

#define G_LOG_DOMAIN "scaffold"

#include "config.h"

#include "publish/scaffold.h"

#include <errno.h>
#include <string.h>

#include <glib/gstdio.h>

#include "base/id.h"
#include "publish/contacts-csv.h"

static gboolean
refuse (GError     **error,
        const char  *id,
        const char  *why)
{
  g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_USAGE, "'%s' %s", id, why);
  return FALSE;
}

static gboolean
write_file (const char  *path,
            const char  *text,
            GError     **error)
{
  g_autoptr(GError) local = NULL;

  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, &local))
    return TRUE;

  g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "cannot write %s: %s", path, local->message);
  return FALSE;
}

gboolean
panal_scaffold_article (PanalTree   *tree,
                        const char  *id,
                        const char  *topic,
                        GError     **error)
{
  g_autofree char *folder = g_build_filename (panal_source_tree_get_path (tree->files), "articles", id, NULL);
  g_autofree char *name = g_strconcat (tree->source_language, ".md", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;

  if (!panal_id_is_slug (id))
    return refuse (error, id, "cannot be an id: use small letters, digits and '-'");
  if (panal_rows_find (tree->topics, topic) == NULL)
    return refuse (error, topic, "is no topic of topics.yaml");
  if (g_file_test (folder, G_FILE_TEST_EXISTS))
    return refuse (error, id, "is there already");
  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "cannot make %s: %s", folder, g_strerror (errno));
      return FALSE;
    }

  text = g_strdup_printf ("---\nid: %s\ntopic: %s\norder: 10\ncountries: all\nsensitivity: normal\nreviewed: %s\n---\n"
                          "# …\n\n… {{fact:…}}\n\n## …\n\n1. … {{fact:…}}\n", id, topic, tree->today);
  return write_file (path, text, error);
}

/* The rows of a spreadsheet are written as they are: only the new one is ours. Cells of it have neither
 * commas nor quotes. */
static char *
dup_new_row (const char *first_row,
             const char *id,
             const char *country)
{
  const char *delimiter = strchr (first_row, ',') != NULL ? "," : strchr (first_row, ';') != NULL ? ";" : "\t";
  g_auto(GStrv) names = g_strsplit (first_row, delimiter, -1);
  const struct { const char *column; const char *cell; } cells[] = {
    { "id", id }, { "status", "active" }, { "visibility", "staff" }, { "country", country }, { "strength", "hold" },
  };

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = g_strdup (names[i][0] == '"' ? names[i] + 1 : names[i]);
      const char *cell = "";

      if (g_str_has_suffix (name, "\""))
        name[strlen (name) - 1] = '\0';
      for (gsize j = 0; j < G_N_ELEMENTS (cells); j++)
        if (g_str_equal (name, cells[j].column))
          cell = cells[j].cell;
      g_free (names[i]);
      names[i] = g_strdup (cell);
    }

  return g_strjoinv (delimiter, names);
}

gboolean
panal_scaffold_contact (PanalTree   *tree,
                        const char  *id,
                        GError     **error)
{
  g_autofree char *path = g_build_filename (panal_source_tree_get_path (tree->files), "contacts.csv", NULL);
  g_autofree char *country = g_ascii_strup (id, MIN (strlen (id), 2));
  g_autofree char *old = NULL, *first_row = NULL, *row = NULL, *text = NULL;
  GBytes *bytes = panal_source_tree_find (tree->files, "contacts.csv");

  if (!panal_id_is_slug (id) || strlen (id) < 4 || id[2] != '-' || panal_rows_find (tree->countries, country) == NULL)
    return refuse (error, id, "cannot be the id of a contact: begin with a country of countries.yaml, as in mx-comar-tapachula");
  if (panal_rows_find (tree->services, id) != NULL)
    return refuse (error, id, "is there already");
  if (bytes != NULL && memchr (g_bytes_get_data (bytes, NULL), '\0', g_bytes_get_size (bytes)) != NULL)
    return refuse (error, "contacts.csv", "is no text file: save it as CSV UTF-8");

  if (bytes != NULL)
    old = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  else
    {
      g_auto(GStrv) head = panal_contacts_dup_head (tree);

      old = g_strjoinv (",", head);
    }

  first_row = g_strndup (old, strcspn (old, "\r\n"));
  row = dup_new_row (g_str_has_prefix (first_row, "\xef\xbb\xbf") ? first_row + 3 : first_row, id, country);
  text = g_strconcat (old, g_str_has_suffix (old, "\n") ? "" : "\n", row, "\n", NULL);
  return write_file (path, text, error);
}

gboolean
panal_scaffold_language (PanalTree   *tree,
                         const char  *tag,
                         const char  *name,
                         gboolean     right_to_left,
                         GError     **error)
{
  g_autofree char *path = g_build_filename (panal_source_tree_get_path (tree->files), "languages.yaml", NULL);
  g_autofree char *old = NULL, *text = NULL;
  GBytes *bytes = panal_source_tree_find (tree->files, "languages.yaml");

  if (!panal_id_is_language (tag))
    return refuse (error, tag, "is not the tag of a language: write it as in BCP 47, as ht or pt-BR");
  if (panal_rows_find (tree->languages, tag) != NULL)
    return refuse (error, tag, "is there already");
  if (strpbrk (name, "\"\\\n") != NULL || name[0] == '\0')
    return refuse (error, name, "cannot be the name of a language");

  old = bytes != NULL ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : g_strdup ("");
  text = g_strdup_printf ("%s%s- tag: %s\n  name: \"%s\"\n  direction: %s\n  fallback: [%s]\n", old, old[0] == '\0' || g_str_has_suffix (old, "\n") ? "" : "\n",
                          tag, name, right_to_left ? "rtl" : "ltr", tree->source_language);
  return write_file (path, text, error);
}
