/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "snapshot-writer"

#include "config.h"

#include "publish/snapshot-writer.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "publish/rows-writer.h"

typedef gboolean (*Writer) (PanalTree *tree, PanalDb *db, GError **error);

static const char *
find_newest_review (const PanalTree *tree)
{
  const char *newest = "";

  for (guint i = 0; i < tree->articles->all->len; i++)
    {
      const PanalArticleSource *article = tree->articles->all->pdata[i];

      if (strcmp (article->reviewed, newest) > 0)
        newest = article->reviewed;
    }

  return newest;
}

static gboolean
write_identity (PanalTree  *tree,
                PanalDb    *db,
                GError    **error)
{
  g_autofree char *format = g_strdup_printf ("%d", PANAL_DB_FORMAT);
  const struct { const char *name; const char *value; } rows[] = {
    { "format", format },
    { "licence", "CC-BY-4.0" },
    { "reviewed", find_newest_review (tree) },
    { "source_language", tree->source_language },
    { "title", "Panal" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PanalStmt *stmt = panal_db_insert (db, "identity", error);

      if (stmt == NULL)
        return FALSE;
      panal_stmt_bind_text (stmt, ":name", rows[i].name);
      panal_stmt_bind_text (stmt, ":value", rows[i].value);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_tables (PanalTree   *tree,
              const char  *path,
              GError     **error)
{
  static const Writer writers[] = {
    write_identity,
    panal_rows_write_languages,
    panal_rows_write_topics,
    panal_rows_write_countries,
    panal_rows_write_kinds,
    panal_rows_write_contacts,
    panal_rows_write_places,
    panal_rows_write_synonyms,
    panal_rows_write_facts,
    panal_rows_write_articles,
  };
  g_autoptr(PanalDb) db = panal_db_create (path, error);

  if (db == NULL)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (writers); i++)
    if (!writers[i] (tree, db, error))
      return FALSE;

  return panal_db_finish (db, error);
}

gboolean
panal_snapshot_write (PanalTree   *tree,
                      const char  *path,
                      GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *draft = g_strdup_printf ("%s/.%s.%d.draft", folder, name, (int) getpid ());
  g_autoptr(GError) local = NULL;

  g_unlink (draft);
  if (write_tables (tree, draft, &local) && g_rename (draft, path) == 0)
    return TRUE;

  if (local == NULL)
    g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "cannot write %s: %s", path, g_strerror (errno));
  else
    g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "cannot write %s: %s", path, local->message);
  g_unlink (draft);

  return FALSE;
}
