/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "synonyms"

#include "config.h"

#include "search/synonyms.h"

#include "base/fold.h"
#include "db/stmt.h"

enum { COL_WORD, COL_EXPANSION };   /* index-synonyms.sql */

struct _PanalSynonyms
{
  GHashTable *by_word;   /* owned; folded word -> GPtrArray of char * */
  GHashTable *by_stem;   /* owned; stem -> a borrowed array of by_word */
  GHashTable *silent;    /* owned; set of folded words */
};

void
panal_synonyms_free (PanalSynonyms *self)
{
  g_hash_table_unref (self->by_stem);
  g_hash_table_unref (self->by_word);
  g_hash_table_unref (self->silent);
  g_free (self);
}

static void
add (PanalSynonyms  *self,
     PanalTokenizer *tokenizer,
     const char     *word,
     const char     *expansion)
{
  g_autofree char *exact = panal_fold (word);
  g_autoptr(GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *expansions = g_hash_table_lookup (self->by_word, exact);

  if (expansion[0] == '\0')
    {
      g_hash_table_add (self->silent, g_steal_pointer (&exact));
      return;
    }
  if (expansions == NULL)
    {
      expansions = g_ptr_array_new_with_free_func (g_free);
      g_hash_table_insert (self->by_word, g_strdup (exact), expansions);
    }
  g_ptr_array_add (expansions, g_utf8_strdown (expansion, -1));

  panal_tokenizer_add_stems (tokenizer, word, stems);
  for (guint i = 0; i < stems->len; i++)
    g_hash_table_insert (self->by_stem, g_strdup (stems->pdata[i]), expansions);
}

PanalSynonyms *
panal_synonyms_load (PanalDb         *db,
                     const char      *language,
                     PanalTokenizer  *tokenizer,
                     GError         **error)
{
  g_autoptr(PanalSynonyms) self = g_new0 (PanalSynonyms, 1);
  g_autoptr(GError) local = NULL;
  PanalStmt *stmt;

  self->by_word = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->by_stem = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->silent = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if ((stmt = panal_db_query (db, "index-synonyms", error)) == NULL)
    return NULL;
  panal_stmt_bind_text (stmt, ":language", language);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *word = panal_stmt_dup_text (stmt, COL_WORD);
      g_autofree char *expansion = panal_stmt_dup_text (stmt, COL_EXPANSION);

      add (self, tokenizer, word, expansion);
    }
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  return g_steal_pointer (&self);
}

const GPtrArray *
panal_synonyms_find (const PanalSynonyms *self,
                     const PanalToken    *word,
                     const GPtrArray     *stems)
{
  const GPtrArray *found = g_hash_table_lookup (self->by_word, word->exact);

  for (guint i = 0; found == NULL && i < stems->len; i++)
    found = g_hash_table_lookup (self->by_stem, stems->pdata[i]);

  return found;
}

gboolean
panal_synonyms_is_silent (const PanalSynonyms *self,
                          const PanalToken    *word)
{
  return g_hash_table_contains (self->silent, word->exact);
}

void
panal_synonyms_foreach (const PanalSynonyms *self,
                        GFunc                each,
                        gpointer             data)
{
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, self->by_word);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    each (word, data);
  g_hash_table_iter_init (&iter, self->silent);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    each (word, data);
}
