/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/block.h"
#include "content/snapshot.h"

G_BEGIN_DECLS

/* Questions about topics and articles. A fetch takes microseconds, so all of these run on the main
 * thread. Each text comes in the visitor's language or, where that is missing, in the nearest language of
 * the fallback chain; which one is said in `language`, and the caller labels it. */

typedef struct
{
  char     *id;             /* owned, all of these */
  char     *size;           /* large, small, line */
  char     *colour;         /* a name of the palette */
  char     *pictogram;      /* a name of the set */
  char     *language;       /* of the texts */
  char     *title;
  char     *summary;
  guint     n_articles;     /* with a text that this visitor can be shown */
} PanalTopic;

typedef struct
{
  char     *name;           /* owned: who says so, for a visitor */
  char     *date;           /* owned: YYYY, YYYY-MM, YYYY-MM-DD or empty */
} PanalSource;

typedef struct
{
  char      *id;            /* owned, all of these */
  char      *topic;         /* id */
  char      *language;      /* of title, summary and blocks */
  char      *title;
  char      *summary;
  char      *reviewed;      /* YYYY-MM-DD */
  char      *published;     /* YYYY-MM-DD; empty unless it is news */
  gboolean   sensitive;     /* violence, trafficking */
  gboolean   unreviewed;    /* at least one block is a translation that no native reader has read */
  gboolean   stale;         /* at least one block is older than its source */
  GPtrArray *blocks;        /* of PanalBlock, title first; empty in lists */
  GPtrArray *sources;       /* of PanalSource; empty in lists */
} PanalArticle;

void panal_topic_free (PanalTopic *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTopic, panal_topic_free)
void panal_article_free (PanalArticle *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalArticle, panal_article_free)

/**
 * panal_article_store_list_topics:
 * @language: what the visitor chose
 *
 * Topics without a title that this visitor can be shown are left out.
 *
 * Returns: (transfer full): of PanalTopic, in the publisher's order
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
GPtrArray *panal_article_store_list_topics (PanalSnapshot  *snapshot,
                                            const char     *language,
                                            GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_article_store_list:
 * @topic: a topic's id
 * @language: what the visitor chose
 * @country: (nullable): the kiosk's country; articles for other countries only come last
 *
 * Returns: (transfer full): of PanalArticle without blocks and sources; news newest first, guides in the
 *   publisher's order (in a topic that has both, news come first)
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
GPtrArray *panal_article_store_list (PanalSnapshot  *snapshot,
                                     const char     *topic,
                                     const char     *language,
                                     const char     *country,
                                     GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_article_store_require:
 * @id: an article's id
 * @language: what the visitor chose
 * @country: (nullable): the kiosk's country, for the emergency number
 *
 * The whole article: blocks with their spans, contacts resolved to their numbers of today, and the
 * sources of all facts it rests on, each once, the newest first. What a missing contact or article does to the
 * blocks is told in content/article-blocks.h.
 *
 * Returns: (transfer full): the article
 * Errors: %PANAL_CONTENT_ERROR_NOT_FOUND, %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
PanalArticle *panal_article_store_require (PanalSnapshot  *snapshot,
                                           const char     *id,
                                           const char     *language,
                                           const char     *country,
                                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_article_store_find_picture:
 * @id: a picture's id, `<article>/<file>.svg`
 *
 * Returns: (transfer full) (nullable): its bytes, SVG; %NULL if there is none
 */
GBytes *panal_article_store_find_picture (PanalSnapshot *snapshot,
                                          const char    *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
