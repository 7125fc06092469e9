/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "volume"

#include "config.h"

#include "search/volume.h"

#include "db/memory.h"
#include "db/stmt.h"

static void
document_free (PanalDocument *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->country);
  g_free (self);
}

static void
learn_word (gpointer word,
            gpointer data)
{
  panal_spelling_add (data, word, word);
}

PanalVolume *
panal_volume_new (PanalDb     *snapshot,
                  const char  *tag,
                  GError     **error)
{
  g_autoptr(PanalVolume) self = g_new0 (PanalVolume, 1);

  self->tag = g_strdup (tag);
  self->tokenizer = panal_tokenizer_new (tag);
  self->spelling = panal_spelling_new ();
  self->documents = g_ptr_array_new_with_free_func ((GDestroyNotify) document_free);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if ((self->synonyms = panal_synonyms_load (snapshot, tag, self->tokenizer, error)) == NULL
      || (self->db = panal_db_memory_new (error)) == NULL)
    return NULL;

  panal_synonyms_foreach (self->synonyms, learn_word, self->spelling);
  return g_steal_pointer (&self);
}

void
panal_volume_free (PanalVolume *self)
{
  g_free (self->tag);
  panal_db_free (self->db);
  g_clear_pointer (&self->synonyms, panal_synonyms_free);
  panal_tokenizer_free (self->tokenizer);
  panal_spelling_free (self->spelling);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->documents);
  g_free (self);
}

static char *
dup_name (PanalHitKind  kind,
          const char   *id)
{
  return g_strdup_printf ("%d %s", kind, id);
}

/* The words of @text, one after the other, as FTS5 takes them. */
static void
write_words (PanalVolume *self,
             const char  *text,
             GString     *exact,
             GString     *stems)
{
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (self->tokenizer, text);

  for (guint i = 0; i < tokens->len; i++)
    {
      const PanalToken *token = tokens->pdata[i];
      g_autoptr(GPtrArray) of_token = g_ptr_array_new_with_free_func (g_free);

      g_string_append_printf (exact, "%s ", token->exact);
      panal_spelling_add (self->spelling, token->exact, token->lower);
      panal_tokenizer_add_stems (self->tokenizer, token->lower, of_token);
      for (guint j = 0; stems != NULL && j < of_token->len; j++)
        g_string_append_printf (stems, "%s ", (char *) of_token->pdata[j]);
    }
}

static gboolean
write_titles (PanalVolume               *self,
              const PanalDocumentTexts  *texts,
              GError                   **error)
{
  PanalStmt *stmt = panal_db_insert (self->db, "title", error);
  g_autoptr(GString) exact = g_string_new (NULL);
  g_autoptr(GString) stems = g_string_new (NULL);
  g_autoptr(GString) key = g_string_new (NULL);
  g_autoptr(GString) country = g_string_new (NULL);

  if (stmt == NULL)
    return FALSE;
  write_words (self, texts->title, exact, stems);
  write_words (self, texts->key, key, NULL);
  write_words (self, texts->country, country, NULL);
  panal_stmt_bind_text (stmt, ":exact", exact->str);
  panal_stmt_bind_text (stmt, ":stem", stems->str);
  panal_stmt_bind_text (stmt, ":key", key->str);
  panal_stmt_bind_text (stmt, ":country", country->str);

  return panal_stmt_run (stmt, error);
}

static gboolean
write_body (PanalVolume               *self,
            const PanalDocumentTexts  *texts,
            GError                   **error)
{
  PanalStmt *stmt = panal_db_insert (self->db, "body", error);
  g_autoptr(GString) exact = g_string_new (NULL);
  g_autoptr(GString) stems = g_string_new (NULL);

  if (stmt == NULL)
    return FALSE;
  write_words (self, texts->body, exact, stems);
  panal_stmt_bind_text (stmt, ":exact", exact->str);
  panal_stmt_bind_text (stmt, ":stem", stems->str);

  return panal_stmt_run (stmt, error);
}

gboolean
panal_volume_add (PanalVolume               *self,
                  PanalDocument             *document,
                  const PanalDocumentTexts  *texts,
                  GError                   **error)
{
  g_ptr_array_add (self->documents, document);
  g_hash_table_insert (self->by_id, dup_name (document->kind, document->id), document);

  return write_titles (self, texts, error) && write_body (self, texts, error);
}

gboolean
panal_volume_seal (PanalVolume  *self,
                   GError      **error)
{
  return panal_db_memory_seal (self->db, error);
}

gboolean
panal_volume_match (PanalVolume       *self,
                    PanalVolumeTable   table,
                    const char        *expression,
                    GArray            *rows,
                    GError           **error)
{
  PanalStmt *stmt = panal_db_query (self->db, table == PANAL_VOLUME_TITLES ? "title-matches" : "body-matches", error);
  g_autoptr(GError) local = NULL;

  g_array_set_size (rows, 0);
  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_text (stmt, ":expression", expression);
  while (panal_stmt_step (stmt, &local))
    {
      gint64 row = panal_stmt_get_int (stmt, 0);

      if (row >= 1 && row <= self->documents->len)
        {
          guint number = row - 1;

          g_array_append_val (rows, number);
        }
    }
  if (local == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

const PanalDocument *
panal_volume_find (const PanalVolume *self,
                   PanalHitKind       kind,
                   const char        *id)
{
  g_autofree char *name = dup_name (kind, id);

  return g_hash_table_lookup (self->by_id, name);
}
