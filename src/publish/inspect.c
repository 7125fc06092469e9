/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "inspect"

#include "config.h"

#include "publish/inspect.h"

#include "db/stmt.h"

enum { COL_NAME, COL_COUNT };                                                    /* inspect-…-by-… */
enum { COL_LANGUAGE, COL_STATE, COL_BLOCKS };                                     /* inspect-blocks */
enum { COL_ARTICLES, COL_CONTACTS, COL_FACTS, COL_PICTURES, COL_PLACES };         /* inspect-totals */

/* Whether a question came to its end. Takes what stopped it, if anything did. */
static gboolean
is_whole (GError  *stopped,
          GError **error)
{
  if (stopped == NULL)
    return TRUE;

  g_propagate_error (error, stopped);
  return FALSE;
}

/* A question that gives names with counts, as members of a new object called @member. */
static gboolean
add_counts (JsonBuilder  *builder,
            PanalDb      *db,
            const char   *member,
            const char   *question,
            GError      **error)
{
  PanalStmt *stmt = panal_db_query (db, question, error);
  g_autoptr(GError) local = NULL;

  if (stmt == NULL)
    return FALSE;

  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *name = panal_stmt_dup_text (stmt, COL_NAME);

      json_builder_set_member_name (builder, name);
      json_builder_add_int_value (builder, panal_stmt_get_int (stmt, COL_COUNT));
    }
  json_builder_end_object (builder);

  return is_whole (g_steal_pointer (&local), error);
}

static gboolean
add_identity (JsonBuilder  *builder,
              PanalDb      *db,
              GError      **error)
{
  PanalStmt *stmt = panal_db_query (db, "inspect-identity", error);
  g_autoptr(GError) local = NULL;

  if (stmt == NULL)
    return FALSE;

  json_builder_set_member_name (builder, "identity");
  json_builder_begin_object (builder);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *name = panal_stmt_dup_text (stmt, 0);
      g_autofree char *value = panal_stmt_dup_text (stmt, 1);

      json_builder_set_member_name (builder, name);
      json_builder_add_string_value (builder, value);
    }
  json_builder_end_object (builder);

  return is_whole (g_steal_pointer (&local), error);
}

static gboolean
add_languages (JsonBuilder  *builder,
               PanalDb      *db,
               GError      **error)
{
  PanalStmt *stmt = panal_db_query (db, "inspect-languages", error);
  g_autoptr(GError) local = NULL;

  if (stmt == NULL)
    return FALSE;

  json_builder_set_member_name (builder, "languages");
  json_builder_begin_array (builder);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *tag = panal_stmt_dup_text (stmt, 0);

      json_builder_add_string_value (builder, tag);
    }
  json_builder_end_array (builder);

  return is_whole (g_steal_pointer (&local), error);
}

static gboolean
add_blocks (JsonBuilder  *builder,
            PanalDb      *db,
            GError      **error)
{
  PanalStmt *stmt = panal_db_query (db, "inspect-blocks", error);
  g_autofree char *open = NULL;
  g_autoptr(GError) local = NULL;

  if (stmt == NULL)
    return FALSE;

  json_builder_set_member_name (builder, "blocks");
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "by_language");
  json_builder_begin_object (builder);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *language = panal_stmt_dup_text (stmt, COL_LANGUAGE);
      g_autofree char *state = panal_stmt_dup_text (stmt, COL_STATE);

      if (g_strcmp0 (open, language) != 0)
        {
          if (open != NULL)
            json_builder_end_object (builder);
          json_builder_set_member_name (builder, language);
          json_builder_begin_object (builder);
          g_free (open);
          open = g_strdup (language);
        }
      json_builder_set_member_name (builder, state);
      json_builder_add_int_value (builder, panal_stmt_get_int (stmt, COL_BLOCKS));
    }
  if (open != NULL)
    json_builder_end_object (builder);
  json_builder_end_object (builder);
  json_builder_end_object (builder);

  return is_whole (g_steal_pointer (&local), error);
}

static void
add_number (JsonBuilder *builder,
            const char  *member,
            gint64       value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

static gboolean
read_totals (PanalDb  *db,
             gint64   *totals,
             GError  **error)
{
  PanalStmt *stmt = panal_db_query (db, "inspect-totals", error);

  if (stmt == NULL || !panal_stmt_step (stmt, error))
    return FALSE;
  for (int i = COL_ARTICLES; i <= COL_PLACES; i++)
    totals[i] = panal_stmt_get_int (stmt, i);

  return TRUE;
}

static gboolean
add_all (JsonBuilder  *builder,
         PanalDb      *db,
         GError      **error)
{
  gint64 totals[COL_PLACES + 1];

  if (!read_totals (db, totals, error) || !add_identity (builder, db, error) || !add_languages (builder, db, error))
    return FALSE;

  json_builder_set_member_name (builder, "articles");
  json_builder_begin_object (builder);
  add_number (builder, "total", totals[COL_ARTICLES]);
  if (!add_counts (builder, db, "by_language", "inspect-articles-by-language", error)
      || !add_counts (builder, db, "by_topic", "inspect-articles-by-topic", error)
      || !add_counts (builder, db, "by_country", "inspect-articles-by-country", error))
    return FALSE;
  json_builder_end_object (builder);

  json_builder_set_member_name (builder, "contacts");
  json_builder_begin_object (builder);
  add_number (builder, "total", totals[COL_CONTACTS]);
  if (!add_counts (builder, db, "by_country", "inspect-contacts-by-country", error)
      || !add_counts (builder, db, "by_kind", "inspect-contacts-by-kind", error)
      || !add_counts (builder, db, "by_strength", "inspect-contacts-by-strength", error))
    return FALSE;
  json_builder_end_object (builder);

  add_number (builder, "facts", totals[COL_FACTS]);
  add_number (builder, "pictures", totals[COL_PICTURES]);
  add_number (builder, "places", totals[COL_PLACES]);

  return add_blocks (builder, db, error);
}

JsonNode *
panal_inspect_read (const char  *path,
                    GError     **error)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autoptr(GError) local = NULL;
  g_autoptr(PanalDb) db = panal_db_open (path, &local);
  g_autofree char *data = NULL;
  g_autofree char *digest = NULL;
  gsize size = 0;

  if (db == NULL || !g_file_get_contents (path, &data, &size, &local))
    {
      g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_READ, "%s", local->message);
      return NULL;
    }

  digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, size);
  json_builder_begin_object (builder);
  add_number (builder, "format", PANAL_DB_FORMAT);
  json_builder_set_member_name (builder, "sha256");
  json_builder_add_string_value (builder, digest);
  add_number (builder, "bytes", size);
  if (!add_all (builder, db, &local))
    {
      g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_READ, "%s", local != NULL ? local->message : "the file has no rows");
      return NULL;
    }
  json_builder_end_object (builder);

  return json_builder_get_root (builder);
}

static void
add_line (GString    *text,
          guint       depth,
          const char *name,
          JsonNode   *node)
{
  g_string_append_printf (text, "%*s%s:", depth * 2, "", name);

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_string_append_printf (text, " %s", json_array_get_string_element (array, i));
    }
  else if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    g_string_append_printf (text, " %s", json_node_get_string (node));
  else if (JSON_NODE_HOLDS_VALUE (node))
    g_string_append_printf (text, " %" G_GINT64_FORMAT, json_node_get_int (node));
  g_string_append_c (text, '\n');
}

/* Four deep at most, so recursion is fine. */
static void
add_object (GString    *text,
            guint       depth,
            JsonObject *object)
{
  g_autoptr(GList) names = json_object_get_members (object);

  for (GList *at = names; at != NULL; at = at->next)
    {
      JsonNode *node = json_object_get_member (object, at->data);

      add_line (text, depth, at->data, node);
      if (JSON_NODE_HOLDS_OBJECT (node))
        add_object (text, depth + 1, json_node_get_object (node));
    }
}

char *
panal_inspect_to_text (JsonNode *node)
{
  GString *text = g_string_new (NULL);

  add_object (text, 0, json_node_get_object (node));
  return g_string_free (text, FALSE);
}
