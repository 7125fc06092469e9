/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-snapshot-writer.c looks at the rows */

#define G_LOG_DOMAIN "article-writer"

#include "config.h"

#include "base/id.h"
#include "publish/passage.h"
#include "publish/rows-writer.h"
#include "publish/translations.h"

static gboolean
write_row (const PanalArticleSource  *article,
           PanalDb                   *db,
           GError                   **error)
{
  PanalStmt *stmt = panal_db_insert (db, "article", error);
  gint64 key = panal_id_key (article->row.id);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":key", key);
  panal_stmt_bind_text (stmt, ":id", article->row.id);
  panal_stmt_bind_int (stmt, ":topic", panal_id_key (article->topic));
  panal_stmt_bind_int (stmt, ":position", article->order);
  panal_stmt_bind_text (stmt, ":kind", article->news ? "news" : "guide");
  panal_stmt_bind_text (stmt, ":sensitivity", article->sensitive ? "high" : "normal");
  panal_stmt_bind_text (stmt, ":reviewed", article->reviewed);
  panal_stmt_bind_text (stmt, ":published", article->published);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (guint i = 0; article->countries[i] != NULL; i++)
    {
      if ((stmt = panal_db_insert (db, "article_country", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":article", key);
      panal_stmt_bind_text (stmt, ":country", article->countries[i]);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_spans (const PanalArticleSource  *article,
             const PanalBlock          *block,
             guint                      number,
             PanalDb                   *db,
             GError                   **error)
{
  for (guint i = 0; i < block->spans->len; i++)
    {
      const PanalSpan *span = block->spans->pdata[i];
      PanalStmt *stmt = panal_db_insert (db, "span", error);

      if (stmt == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":article", panal_id_key (article->row.id));
      panal_stmt_bind_text (stmt, ":language", block->language);
      panal_stmt_bind_int (stmt, ":block", number);
      panal_stmt_bind_int (stmt, ":number", i);
      panal_stmt_bind_text (stmt, ":kind", panal_span_kind_to_string (span->kind));
      panal_stmt_bind_int (stmt, ":style", span->style);
      panal_stmt_bind_text (stmt, ":text", span->text);
      panal_stmt_bind_text (stmt, ":target", span->target);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_block (const PanalArticleSource  *article,
             const PanalBlock          *block,
             guint                      number,
             PanalBlockState            state,
             PanalDb                   *db,
             GError                   **error)
{
  PanalStmt *stmt = panal_db_insert (db, "block", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":article", panal_id_key (article->row.id));
  panal_stmt_bind_text (stmt, ":language", block->language);
  panal_stmt_bind_int (stmt, ":number", number);
  panal_stmt_bind_text (stmt, ":kind", panal_block_kind_to_string (block->kind));
  panal_stmt_bind_int (stmt, ":level", block->level);
  panal_stmt_bind_text (stmt, ":target", block->target);
  panal_stmt_bind_text (stmt, ":state", panal_block_state_to_string (state));

  return panal_stmt_run (stmt, error) && write_spans (article, block, number, db, error);
}

static gboolean
write_facts (const PanalArticleSource  *article,
             const PanalPassage        *passage,
             guint                      number,
             PanalDb                   *db,
             GError                   **error)
{
  for (guint i = 0; i < passage->facts->len; i++)
    {
      PanalStmt *stmt = panal_db_insert (db, "block_fact", error);

      if (stmt == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":article", panal_id_key (article->row.id));
      panal_stmt_bind_int (stmt, ":block", number);
      panal_stmt_bind_int (stmt, ":fact", panal_id_key (passage->facts->pdata[i]));
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_text (const PanalTree           *tree,
            const PanalArticleSource  *article,
            const PanalText           *text,
            PanalDb                   *db,
            GError                   **error)
{
  g_autofree char *title = panal_block_dup_text (((PanalPassage *) text->passages->pdata[0])->block);
  g_autofree char *summary = panal_block_dup_text (((PanalPassage *) text->passages->pdata[1])->block);
  gboolean is_source = text == article->texts->pdata[0];
  PanalStmt *stmt = panal_db_insert (db, "article_text", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":article", panal_id_key (article->row.id));
  panal_stmt_bind_text (stmt, ":language", text->language);
  panal_stmt_bind_text (stmt, ":title", title);
  panal_stmt_bind_text (stmt, ":summary", summary);
  if (!panal_stmt_run (stmt, error))
    return FALSE;

  for (guint i = 0; i < text->passages->len; i++)
    {
      const PanalPassage *passage = text->passages->pdata[i];
      PanalBlockState state = is_source ? PANAL_BLOCK_STATE_SOURCE : panal_translations_get_state (tree, article, text, i, NULL);

      if (!write_block (article, passage->block, i, state, db, error) || !write_facts (article, passage, i, db, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_pictures (const PanalTree  *tree,
                PanalDb          *db,
                GError          **error)
{
  PanalRows pictures = { g_ptr_array_new (), NULL };
  g_autoptr(GPtrArray) all = pictures.all;
  g_autoptr(GPtrArray) list = NULL;

  for (guint i = 0; i < tree->articles->all->len; i++)
    {
      const PanalArticleSource *article = tree->articles->all->pdata[i];

      for (guint j = 0; j < article->pictures->len; j++)
        g_ptr_array_add (all, article->pictures->pdata[j]);
    }

  if ((list = panal_rows_list_by_key (&pictures, error)) == NULL)
    return FALSE;
  for (guint i = 0; i < list->len; i++)
    {
      const PanalPicture *picture = list->pdata[i];
      PanalStmt *stmt = panal_db_insert (db, "picture", error);

      if (stmt == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":key", panal_id_key (picture->row.id));
      panal_stmt_bind_text (stmt, ":id", picture->row.id);
      panal_stmt_bind_text (stmt, ":media_type", "image/svg+xml");
      panal_stmt_bind_bytes (stmt, ":bytes", picture->bytes);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
panal_rows_write_articles (PanalTree  *tree,
                           PanalDb    *db,
                           GError    **error)
{
  g_autoptr(GPtrArray) articles = panal_rows_list_by_key (tree->articles, error);

  if (articles == NULL)
    return FALSE;
  for (guint i = 0; i < articles->len; i++)
    {
      const PanalArticleSource *article = articles->pdata[i];

      if (!write_row (article, db, error))
        return FALSE;
      for (guint j = 0; j < article->texts->len; j++)
        if (!write_text (tree, article, article->texts->pdata[j], db, error))
          return FALSE;
    }

  return write_pictures (tree, db, error);
}
