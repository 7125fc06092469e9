/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "article-blocks"

#include "config.h"

#include "content/article-blocks.h"

#include <string.h>

#include "base/id.h"
#include "content/contact-store.h"
#include "content/answer.h"

/* More than this is no article. */
#define BLOCKS_MAX 2000
#define SPANS_MAX 200
#define ARTICLE_TEXT_MAX (4 * 1024 * 1024)
#define LANGUAGES_MAX 100

enum { BLOCK_NUMBER, BLOCK_KIND, BLOCK_LEVEL, BLOCK_TARGET, BLOCK_STATE };          /* article-blocks.sql */
enum { UNVERIFIED_BLOCK };                                                          /* article-unverified.sql */
enum { SPAN_BLOCK, SPAN_NUMBER, SPAN_KIND, SPAN_STYLE, SPAN_TEXT, SPAN_TARGET };    /* article-spans.sql */
enum { TEXT_LANGUAGE };                                                             /* article-texts.sql */

static guint
level_of (PanalBlockKind kind,
          gint64         level)
{
  if (kind == PANAL_BLOCK_HEADING)
    return level == 3 ? 3 : 2;
  if (kind == PANAL_BLOCK_STEP)
    return CLAMP (level, 1, BLOCKS_MAX);

  return 0;
}

static PanalBlock *
read_block (PanalAnswer  *rows,
            const char *language)
{
  g_autofree char *kind_name = panal_answer_dup_text (rows, BLOCK_KIND);
  g_autofree char *state = panal_answer_dup_text (rows, BLOCK_STATE);
  PanalBlockKind kind = panal_block_kind_from_string (kind_name);
  PanalBlock *block;

  /* Kinds for display only are ours to make: content cannot say 'a person of the staff' in our voice. */
  if (!panal_block_kind_is_stored (kind))
    kind = PANAL_BLOCK_PARAGRAPH;

  block = panal_block_new (kind, language);
  block->level = level_of (kind, panal_answer_get_int (rows, BLOCK_LEVEL));
  block->state = panal_block_state_from_string (state);
  if (kind == PANAL_BLOCK_CONTACT || kind == PANAL_BLOCK_PICTURE)
    block->target = panal_answer_dup_text (rows, BLOCK_TARGET);

  return block;
}

static gboolean
load_blocks (PanalSnapshot  *snapshot,
             PanalArticle   *article,
             GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-blocks", BLOCKS_MAX);

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  panal_answer_bind_text (&rows, ":language", article->language);
  while (panal_answer_next (&rows))
    {
      PanalBlock *block = read_block (&rows, article->language);
      guint number = article->blocks->len;

      g_ptr_array_add (article->blocks, block);
      if (panal_answer_get_int (&rows, BLOCK_NUMBER) != number)
        panal_answer_damage (&rows, "a block is missing");
      if ((block->kind == PANAL_BLOCK_TITLE) != (number == 0))
        panal_answer_damage (&rows, "the title is not the first block");
      article->unreviewed |= block->state == PANAL_BLOCK_STATE_UNREVIEWED;
      article->stale |= block->state == PANAL_BLOCK_STATE_STALE;
    }
  if (article->blocks->len == 0)
    panal_answer_damage (&rows, "an article without blocks");

  return panal_answer_end (&rows, error);
}

static gboolean
load_unverified (PanalSnapshot  *snapshot,
                 PanalArticle   *article,
                 GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-unverified", BLOCKS_MAX);

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  while (panal_answer_next (&rows))
    {
      gint64 number = panal_answer_get_int (&rows, UNVERIFIED_BLOCK);

      /* Facts belong to the blocks of the source; a translation may have fewer. */
      if (number >= 0 && number < article->blocks->len)
        ((PanalBlock *) article->blocks->pdata[number])->unverified = TRUE;
    }

  return panal_answer_end (&rows, error);
}

static void
read_span (PanalAnswer  *rows,
           PanalBlock *block,
           gsize      *length)
{
  g_autofree char *kind_name = panal_answer_dup_text (rows, SPAN_KIND);
  g_autofree char *text = panal_answer_dup_text (rows, SPAN_TEXT);
  g_autofree char *target = panal_answer_dup_text (rows, SPAN_TARGET);
  PanalSpanKind kind = panal_span_kind_from_string (kind_name);
  gboolean needs_slug = kind == PANAL_SPAN_ARTICLE || kind == PANAL_SPAN_CONTACT;
  gboolean needs_target = needs_slug || kind == PANAL_SPAN_LANGUAGE;

  if (panal_answer_get_int (rows, SPAN_NUMBER) != block->spans->len)
    panal_answer_damage (rows, "a piece of a text is missing");
  if (block->spans->len >= SPANS_MAX)
    panal_answer_damage (rows, "too many pieces of text in one block");
  *length += strlen (text);
  if (*length > ARTICLE_TEXT_MAX)
    panal_answer_damage (rows, "an article is too long");
  if ((needs_slug && !panal_id_is_slug (target)) || (kind == PANAL_SPAN_LANGUAGE && !panal_id_is_language (target)))
    panal_answer_damage (rows, "a piece of text leads nowhere");

  panal_block_add_span (block, kind, panal_answer_get_int (rows, SPAN_STYLE) & (PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS),
                        text, needs_target ? target : NULL);
}

static gboolean
load_spans (PanalSnapshot  *snapshot,
            PanalArticle   *article,
            GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-spans", BLOCKS_MAX * SPANS_MAX);
  gsize length = 0;

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  panal_answer_bind_text (&rows, ":language", article->language);
  while (panal_answer_next (&rows))
    {
      gint64 number = panal_answer_get_int (&rows, SPAN_BLOCK);

      if (number < 0 || number >= article->blocks->len)
        panal_answer_damage (&rows, "a piece of text without its block");
      else
        read_span (&rows, article->blocks->pdata[number], &length);
    }

  return panal_answer_end (&rows, error);
}

/* A contact that is there, or NULL: not there, which is no error here. */
static gboolean
find_contact (PanalSnapshot  *snapshot,
              const char     *id,
              const char     *language,
              PanalContact  **ret_contact,
              GError        **error)
{
  g_autoptr(GError) local = NULL;

  *ret_contact = panal_contact_store_require (snapshot, id, language, &local);
  if (local == NULL || g_error_matches (local, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND))
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

static gboolean
has_article (PanalSnapshot  *snapshot,
             const char     *id,
             const char     *language,
             gboolean       *ret_has,
             GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-texts", LANGUAGES_MAX);

  *ret_has = FALSE;
  panal_answer_bind_int (&rows, ":article", panal_id_key (id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, TEXT_LANGUAGE);

      *ret_has |= panal_snapshot_rank (snapshot, language, tag) != PANAL_LANGUAGE_NONE;
    }

  return panal_answer_end (&rows, error);
}

/* The words of a span that only the directory knows. */
static gboolean
fill_span (PanalSnapshot  *snapshot,
           PanalSpan      *span,
           const char     *language,
           const char     *country,
           GError        **error)
{
  g_autoptr(PanalContact) contact = NULL;
  gboolean has_target;

  switch (span->kind)
    {
    case PANAL_SPAN_ARTICLE:
      if (!has_article (snapshot, span->target, language, &has_target, error))
        return FALSE;
      if (!has_target)
        {
          span->kind = PANAL_SPAN_TEXT;
          g_clear_pointer (&span->target, g_free);
        }
      return TRUE;

    case PANAL_SPAN_CONTACT:
      if (!find_contact (snapshot, span->target, language, &contact, error))
        return FALSE;
      break;

    case PANAL_SPAN_EMERGENCY:
      contact = panal_contact_store_find_emergency (snapshot, country, language);
      break;

    default:
      return TRUE;
    }

  g_free (span->text);
  if (contact == NULL)
    span->text = g_strdup ("");
  else
    span->text = g_strdup (contact->phones->len > 0 ? panal_contact_get_first_number (contact) : contact->name);
  return TRUE;
}

/* FALSE in @ret_keep: the block would be a dead card or a picture of nothing. */
static gboolean
fill_block (PanalSnapshot  *snapshot,
            PanalBlock     *block,
            const char     *language,
            const char     *country,
            gboolean       *ret_keep,
            GError        **error)
{
  *ret_keep = TRUE;

  if (block->kind == PANAL_BLOCK_CONTACT)
    {
      if (!find_contact (snapshot, block->target, language, &block->contact, error))
        return FALSE;
      *ret_keep = block->contact != NULL;
    }
  else if (block->kind == PANAL_BLOCK_PICTURE)
    *ret_keep = panal_id_is_picture (block->target);

  for (guint i = 0; i < block->spans->len; i++)
    if (!fill_span (snapshot, block->spans->pdata[i], language, country, error))
      return FALSE;

  return TRUE;
}

gboolean
panal_article_blocks_load (PanalSnapshot  *snapshot,
                           PanalArticle   *article,
                           const char     *language,
                           const char     *country,
                           GError        **error)
{
  if (!load_blocks (snapshot, article, error) || !load_unverified (snapshot, article, error)
      || !load_spans (snapshot, article, error))
    return FALSE;

  for (guint i = 0; i < article->blocks->len;)
    {
      gboolean keep;

      if (!fill_block (snapshot, article->blocks->pdata[i], language, country, &keep, error))
        return FALSE;
      if (keep)
        i++;
      else
        g_ptr_array_remove_index (article->blocks, i);
    }

  return TRUE;
}
