/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/article-store.h"
#include "widgets/page.h"
#include "widgets/visit.h"

G_BEGIN_DECLS

/* What a page shows for an article: its blocks and, around them, what the kiosk itself has to say: in which
 * language it is, the articles that it mentions, whom to talk to, who says so and since when. The phrases
 * are in the language of the interface. Main thread. */
typedef struct _PanalArticlePage PanalArticlePage;

/**
 * panal_article_page_new:
 * @visit: what the visitor chose; it has a snapshot
 * @article: (transfer full): an article with its blocks; they move into the page
 * @colour: palette name of its topic
 *
 * Returns: (transfer full): the page of @article
 */
PanalArticlePage *panal_article_page_new (PanalVisit   *visit,
                                          PanalArticle *article,
                                          const char   *colour);

/**
 * panal_article_page_new_missing:
 * @visit: what the visitor chose
 * @colour: palette name of the head above it
 *
 * Returns: (transfer full): a page that says that this text cannot be shown, and whom to ask
 */
PanalArticlePage *panal_article_page_new_missing (PanalVisit *visit,
                                                  const char *colour);

void panal_article_page_free (PanalArticlePage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalArticlePage, panal_article_page_free)

/* Transfer none: valid as long as @self. */
const PanalPageContent *panal_article_page_get_content (PanalArticlePage *self);

G_END_DECLS
