/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-snapshot-writer.c looks at the rows */

#define G_LOG_DOMAIN "rows-writer"

#include "config.h"

#include "publish/rows-writer.h"

#include <string.h>

#include "base/id.h"

static int
compare_keys (gconstpointer left,
              gconstpointer right)
{
  gint64 a = panal_id_key ((*(PanalRow * const *) left)->id);
  gint64 b = panal_id_key ((*(PanalRow * const *) right)->id);

  return (a > b) - (a < b);
}

static int
compare_ids (gconstpointer left,
             gconstpointer right)
{
  return strcmp ((*(PanalRow * const *) left)->id, (*(PanalRow * const *) right)->id);
}

GPtrArray *
panal_rows_list_by_key (const PanalRows  *rows,
                        GError          **error)
{
  g_autoptr(GPtrArray) list = g_ptr_array_sized_new (rows->all->len);

  for (guint i = 0; i < rows->all->len; i++)
    g_ptr_array_add (list, rows->all->pdata[i]);
  g_ptr_array_sort (list, compare_keys);

  for (guint i = 1; i < list->len; i++)
    if (compare_keys (&list->pdata[i - 1], &list->pdata[i]) == 0)
      {
        g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "the ids '%s' and '%s' have one key: rename one of them",
                     ((PanalRow *) list->pdata[i - 1])->id, ((PanalRow *) list->pdata[i])->id);
        return NULL;
      }

  return g_steal_pointer (&list);
}

GPtrArray *
panal_rows_list_by_id (const PanalRows *rows)
{
  GPtrArray *list = g_ptr_array_sized_new (rows->all->len);

  for (guint i = 0; i < rows->all->len; i++)
    g_ptr_array_add (list, rows->all->pdata[i]);
  g_ptr_array_sort (list, compare_ids);

  return list;
}

static const char *
text_of (GTree      *texts,
         const char *language)
{
  const char *text = g_tree_lookup (texts, language);

  return text != NULL ? text : "";
}

static gboolean
write_language (const PanalLanguage  *language,
                guint                 position,
                PanalDb              *db,
                GError              **error)
{
  PanalStmt *stmt = panal_db_insert (db, "language", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_text (stmt, ":tag", language->row.id);
  panal_stmt_bind_int (stmt, ":position", position);
  panal_stmt_bind_text (stmt, ":name", language->name);
  panal_stmt_bind_text (stmt, ":direction", language->direction);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (guint i = 0; language->fallback[i] != NULL; i++)
    {
      if ((stmt = panal_db_insert (db, "fallback", error)) == NULL)
        return FALSE;
      panal_stmt_bind_text (stmt, ":language", language->row.id);
      panal_stmt_bind_int (stmt, ":position", i + 1);
      panal_stmt_bind_text (stmt, ":fallback", language->fallback[i]);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_languages (PanalTree  *tree,
                            PanalDb    *db,
                            GError    **error)
{
  /* Languages and countries have no number of their own: their place in the file is their place on the
   * screen. */
  for (guint i = 0; i < tree->languages->all->len; i++)
    if (!write_language (tree->languages->all->pdata[i], i + 1, db, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_topic (const PanalTopic  *topic,
             PanalDb           *db,
             GError           **error)
{
  PanalStmt *stmt = panal_db_insert (db, "topic", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":key", panal_id_key (topic->row.id));
  panal_stmt_bind_text (stmt, ":id", topic->row.id);
  panal_stmt_bind_int (stmt, ":position", topic->order);
  panal_stmt_bind_text (stmt, ":size", topic->size);
  panal_stmt_bind_text (stmt, ":colour", topic->colour);
  panal_stmt_bind_text (stmt, ":pictogram", topic->pictogram);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (GTreeNode *node = g_tree_node_first (topic->title); node != NULL; node = g_tree_node_next (node))
    {
      if ((stmt = panal_db_insert (db, "topic_text", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":topic", panal_id_key (topic->row.id));
      panal_stmt_bind_text (stmt, ":language", g_tree_node_key (node));
      panal_stmt_bind_text (stmt, ":title", g_tree_node_value (node));
      panal_stmt_bind_text (stmt, ":summary", text_of (topic->summary, g_tree_node_key (node)));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_topics (PanalTree  *tree,
                         PanalDb    *db,
                         GError    **error)
{
  g_autoptr(GPtrArray) topics = panal_rows_list_by_key (tree->topics, error);

  if (topics == NULL)
    return FALSE;
  for (guint i = 0; i < topics->len; i++)
    if (!write_topic (topics->pdata[i], db, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_country (const PanalCountry  *country,
               guint                position,
               PanalDb             *db,
               GError             **error)
{
  PanalStmt *stmt = panal_db_insert (db, "country", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_text (stmt, ":code", country->row.id);
  panal_stmt_bind_int (stmt, ":position", position);
  panal_stmt_bind_text (stmt, ":calling_code", country->calling_code);
  panal_stmt_bind_int (stmt, ":shown", country->shown);
  panal_stmt_bind_text (stmt, ":emergency", country->emergency);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (GTreeNode *node = g_tree_node_first (country->name); node != NULL; node = g_tree_node_next (node))
    {
      if ((stmt = panal_db_insert (db, "country_text", error)) == NULL)
        return FALSE;
      panal_stmt_bind_text (stmt, ":country", country->row.id);
      panal_stmt_bind_text (stmt, ":language", g_tree_node_key (node));
      panal_stmt_bind_text (stmt, ":name", g_tree_node_value (node));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_countries (PanalTree  *tree,
                            PanalDb    *db,
                            GError    **error)
{
  for (guint i = 0; i < tree->countries->all->len; i++)
    if (!write_country (tree->countries->all->pdata[i], i + 1, db, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_kind (const PanalKind  *kind,
            PanalDb          *db,
            GError          **error)
{
  PanalStmt *stmt = panal_db_insert (db, "kind", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_text (stmt, ":id", kind->row.id);
  panal_stmt_bind_int (stmt, ":position", kind->order);
  panal_stmt_bind_text (stmt, ":pictogram", kind->pictogram);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (GTreeNode *node = g_tree_node_first (kind->title); node != NULL; node = g_tree_node_next (node))
    {
      if ((stmt = panal_db_insert (db, "kind_text", error)) == NULL)
        return FALSE;
      panal_stmt_bind_text (stmt, ":kind", kind->row.id);
      panal_stmt_bind_text (stmt, ":language", g_tree_node_key (node));
      panal_stmt_bind_text (stmt, ":title", g_tree_node_value (node));
      panal_stmt_bind_text (stmt, ":singular", g_tree_lookup (kind->singular, g_tree_node_key (node)));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_kinds (PanalTree  *tree,
                        PanalDb    *db,
                        GError    **error)
{
  g_autoptr(GPtrArray) kinds = panal_rows_list_by_id (tree->kinds);

  for (guint i = 0; i < kinds->len; i++)
    if (!write_kind (kinds->pdata[i], db, error))
      return FALSE;

  return TRUE;
}

static gboolean
write_source (const PanalSource  *source,
              PanalDb            *db,
              GError            **error)
{
  PanalStmt *stmt = panal_db_insert (db, "source", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":key", panal_id_key (source->row.id));
  panal_stmt_bind_text (stmt, ":id", source->row.id);
  panal_stmt_bind_text (stmt, ":url", source->url);
  panal_stmt_bind_text (stmt, ":date", source->date);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (GTreeNode *node = g_tree_node_first (source->name); node != NULL; node = g_tree_node_next (node))
    {
      if ((stmt = panal_db_insert (db, "source_text", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":source", panal_id_key (source->row.id));
      panal_stmt_bind_text (stmt, ":language", g_tree_node_key (node));
      panal_stmt_bind_text (stmt, ":name", g_tree_node_value (node));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_fact (const PanalFact  *fact,
            PanalDb          *db,
            GError          **error)
{
  PanalStmt *stmt = panal_db_insert (db, "fact", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":key", panal_id_key (fact->row.id));
  panal_stmt_bind_text (stmt, ":id", fact->row.id);
  panal_stmt_bind_text (stmt, ":certainty", fact->verified ? "sourced" : "unverified");
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (guint i = 0; fact->sources[i] != NULL; i++)
    {
      if ((stmt = panal_db_insert (db, "fact_source", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":fact", panal_id_key (fact->row.id));
      panal_stmt_bind_int (stmt, ":source", panal_id_key (fact->sources[i]));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_facts (PanalTree  *tree,
                        PanalDb    *db,
                        GError    **error)
{
  g_autoptr(GPtrArray) facts = panal_rows_list_by_key (tree->facts, error);
  g_autoptr(GPtrArray) sources = panal_rows_list_by_key (tree->sources, error);
  g_autoptr(GHashTable) needed = g_hash_table_new (g_str_hash, g_str_equal);

  if (facts == NULL || sources == NULL)
    return FALSE;

  for (guint i = 0; i < facts->len; i++)
    {
      const PanalFact *fact = facts->pdata[i];

      for (guint j = 0; fact->cited && fact->sources[j] != NULL; j++)
        g_hash_table_add (needed, fact->sources[j]);
    }
  for (guint i = 0; i < sources->len; i++)
    if (g_hash_table_contains (needed, ((PanalRow *) sources->pdata[i])->id) && !write_source (sources->pdata[i], db, error))
      return FALSE;
  for (guint i = 0; i < facts->len; i++)
    if (((PanalFact *) facts->pdata[i])->cited && !write_fact (facts->pdata[i], db, error))
      return FALSE;

  return TRUE;
}

gboolean
panal_rows_write_places (PanalTree  *tree,
                         PanalDb    *db,
                         GError    **error)
{
  g_autoptr(GPtrArray) places = panal_rows_list_by_key (tree->places, error);

  for (guint i = 0; places != NULL && i < places->len; i++)
    {
      const PanalPlace *place = places->pdata[i];
      PanalStmt *stmt;

      if (!place->located)
        continue;
      if ((stmt = panal_db_insert (db, "place", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":key", panal_id_key (place->row.id));
      panal_stmt_bind_text (stmt, ":id", place->row.id);
      panal_stmt_bind_text (stmt, ":name", place->name);
      panal_stmt_bind_text (stmt, ":country", place->country);
      panal_stmt_bind_text (stmt, ":state_province", place->state_province);
      panal_stmt_bind_double (stmt, ":latitude", place->latitude);
      panal_stmt_bind_double (stmt, ":longitude", place->longitude);
      panal_stmt_bind_int (stmt, ":population", place->population);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return places != NULL;
}

static gboolean
write_synonym (const PanalSynonym  *synonym,
               const char          *expansion,
               PanalDb             *db,
               GError             **error)
{
  PanalStmt *stmt = panal_db_insert (db, "synonym", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_text (stmt, ":language", synonym->language);
  panal_stmt_bind_text (stmt, ":word", synonym->word);
  panal_stmt_bind_text (stmt, ":expansion", expansion);

  return panal_stmt_run (stmt, error);
}

gboolean
panal_rows_write_synonyms (PanalTree  *tree,
                           PanalDb    *db,
                           GError    **error)
{
  g_autoptr(GPtrArray) synonyms = panal_rows_list_by_id (tree->synonyms);

  for (guint i = 0; i < synonyms->len; i++)
    {
      const PanalSynonym *synonym = synonyms->pdata[i];

      if (synonym->means[0] == NULL && !write_synonym (synonym, "", db, error))
        return FALSE;
      for (char **means = synonym->means; *means != NULL; means++)
        if (!write_synonym (synonym, *means, db, error))
          return FALSE;
    }

  return TRUE;
}
