/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "article-page"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/article-page.h"
#include "widgets/contact-text.h"
#include "widgets/date-text.h"
#include "widgets/notice-line.h"
#include "widgets/person-text.h"

struct _PanalArticlePage
{
  PanalPageContent  content;

  /* Owned */
  GPtrArray        *blocks;     /* of PanalBlock */
  GHashTable       *linked;     /* ids of articles that have their button already */
  GPtrArray        *waiting;    /* of PanalBlock: buttons that wait for the end of a list */
  char             *language;   /* of the article */
  char             *interface;  /* language tag of the phrases */
  char             *colour;
  PanalPhrases      phrases;

  /* Borrowed */
  PanalVisit       *visit;
};

/* Topics about law and procedures: they change, and an old rule costs a person a deadline. */
static const char * const changing[] = { "pathways", "rights", "work", "return", NULL };

static PanalBlock *
add (PanalArticlePage *self,
     PanalBlockKind    kind,
     const char       *text)
{
  PanalBlock *block = panal_block_new (kind, self->interface);

  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, text, NULL);
  g_ptr_array_add (self->blocks, block);

  return block;
}

static void
add_labels (PanalArticlePage   *self,
            const PanalArticle *article)
{
  g_autofree char *language = panal_notice_line_dup_language (self->visit, article->language);

  if (language != NULL)
    add (self, PANAL_BLOCK_LABEL, language);
  if (article->stale)
    add (self, PANAL_BLOCK_LABEL, _("A part of this translation is older than the original. Ask at the desk."));
  if (article->unreviewed)
    add (self, PANAL_BLOCK_LABEL, _("Translated, not yet read by a native reader"));
}

/* The status of a contact lies in the spans of its block: how far one may trust it, and who says so. */
static void
add_status (PanalBlock *block)
{
  char *sentences[] = {
    panal_contact_text_dup_weak (block->contact),
    panal_contact_text_dup_source (block->contact),
    panal_contact_text_dup_check (block->contact),
  };
  gboolean first = TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      g_autofree char *sentence = g_steal_pointer (&sentences[i]);

      if (sentence == NULL)
        continue;
      if (!first)
        panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, " ", NULL);
      panal_block_add_span (block, PANAL_SPAN_TEXT, i == 0 ? PANAL_SPAN_STRONG : PANAL_SPAN_PLAIN, sentence, NULL);
      first = FALSE;
    }
}

static void
queue_link (PanalArticlePage *self,
            const char       *id)
{
  g_autoptr(PanalArticle) article = NULL;
  PanalBlock *link;

  if (id == NULL || !g_hash_table_add (self->linked, g_strdup (id)))
    return;

  article = panal_article_store_require (panal_visit_get_snapshot (self->visit), id, panal_visit_get_language (self->visit),
                                         panal_visit_get_country (self->visit), NULL /* may fail: no button that leads nowhere */);
  if (article == NULL)
    return;

  link = panal_block_new (PANAL_BLOCK_LINK, article->language);
  panal_block_add_span (link, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, article->title, NULL);
  link->target = g_strdup (id);
  g_ptr_array_add (self->waiting, link);
}

static void
flush_links (PanalArticlePage *self)
{
  while (self->waiting->len > 0)
    g_ptr_array_add (self->blocks, g_ptr_array_steal_index (self->waiting, 0));
}

static gboolean
is_list_item (const PanalBlock *block)
{
  return block->kind == PANAL_BLOCK_STEP || block->kind == PANAL_BLOCK_BULLET;
}

/* A button may not stand between two steps: it would break one list into two. */
static void
add_blocks (PanalArticlePage *self,
            PanalArticle     *article)
{
  PanalBlockKind before = PANAL_BLOCK_UNKNOWN;

  while (article->blocks->len > 0)
    {
      PanalBlock *block = g_ptr_array_steal_index (article->blocks, 0);

      if (!is_list_item (block) || block->kind != before)
        flush_links (self);
      before = block->kind;

      if (block->kind == PANAL_BLOCK_CONTACT && block->contact != NULL)
        add_status (block);
      g_ptr_array_add (self->blocks, block);

      for (guint i = 0; i < block->spans->len; i++)
        {
          const PanalSpan *span = block->spans->pdata[i];

          if (span->kind == PANAL_SPAN_ARTICLE)
            queue_link (self, span->target);
        }
    }
  flush_links (self);
}

static void
add_person (PanalArticlePage *self)
{
  PanalBlock *block = panal_block_new (PANAL_BLOCK_PERSON, self->interface);
  g_autofree char *where = panal_person_text_dup (panal_visit_get_site (self->visit));

  panal_block_add_span (block, PANAL_SPAN_TEXT, PANAL_SPAN_STRONG, where, NULL);
  g_ptr_array_add (self->blocks, block);
}

static void
add_sources (PanalArticlePage   *self,
             const PanalArticle *article)
{
  g_autofree char *reviewed = panal_date_text_dup (article->reviewed);

  if (g_strv_contains (changing, article->topic))
    add (self, PANAL_BLOCK_SOURCE, _("Rules change: ask the office before you decide."));

  for (guint i = 0; article->sources != NULL && i < article->sources->len; i++)
    {
      const PanalSource *source = article->sources->pdata[i];
      g_autofree char *date = panal_date_text_dup (source->date);
      g_autofree char *line = NULL;

      if (date != NULL)
        /* TRANSLATORS: %1$s: who says so, %2$s: when: a day, a month or a year */
        line = g_strdup_printf (_("Source: %1$s, %2$s"), source->name, date);
      else
        /* TRANSLATORS: %s: who says so */
        line = g_strdup_printf (_("Source: %s"), source->name);
      add (self, PANAL_BLOCK_SOURCE, line);
    }

  if (reviewed != NULL)
    {
      /* TRANSLATORS: when somebody compared an article with its sources. %s: a day */
      g_autofree char *line = g_strdup_printf (_("Compared with its sources on %s."), reviewed);

      add (self, PANAL_BLOCK_SOURCE, line);
    }
  add (self, PANAL_BLOCK_SOURCE, _("Drafted from public sources; not an official publication of any organisation."));
}

static PanalArticlePage *
new_empty (PanalVisit *visit,
           const char *colour,
           const char *language)
{
  PanalArticlePage *self = g_new0 (PanalArticlePage, 1);

  self->visit = visit;
  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_block_free);
  self->waiting = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_block_free);
  self->linked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->colour = g_strdup (colour);
  self->interface = g_strdup (panal_visit_get_language (visit));
  self->language = g_strdup (language);

  self->phrases = (PanalPhrases) {
    .language = self->interface,
    .unverified = _("Not confirmed. Ask before you rely on it."),
    .ask_emergency = _("(ask the staff for the emergency number)"),
    .note = _("Take note"),
    .danger = _("Danger"),
    /* TRANSLATORS: read out before a step. %u: its number */
    .step = _("Step %u"),
    .see_contact = _("See all about this contact"),
  };
  self->content = (PanalPageContent) {
    .blocks = self->blocks,
    .language = self->language,
    .rtl = panal_visit_is_rtl (visit),
    .colour = self->colour,
    .phrases = &self->phrases,
  };

  return self;
}

PanalArticlePage *
panal_article_page_new (PanalVisit   *visit,
                        PanalArticle *article,
                        const char   *colour)
{
  g_autoptr(PanalArticle) owned = article;
  PanalArticlePage *self = new_empty (visit, colour, owned->language);

  /* A mention of itself needs no button. */
  g_hash_table_add (self->linked, g_strdup (owned->id));

  add_labels (self, owned);
  add_blocks (self, owned);
  add_person (self);
  add_sources (self, owned);

  return self;
}

PanalArticlePage *
panal_article_page_new_missing (PanalVisit *visit,
                                const char *colour)
{
  PanalArticlePage *self = new_empty (visit, colour, panal_visit_get_language (visit));

  add (self, PANAL_BLOCK_NOTE, _("We cannot show this text now. Go back and choose another one, or ask a person."));
  add_person (self);

  return self;
}

void
panal_article_page_free (PanalArticlePage *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->waiting);
  g_hash_table_unref (self->linked);
  g_free (self->language);
  g_free (self->interface);
  g_free (self->colour);
  g_free (self);
}

const PanalPageContent *
panal_article_page_get_content (PanalArticlePage *self)
{
  return &self->content;
}
