/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/article-store.h"
#include "widgets/visit.h"

G_BEGIN_DECLS

/**
 * panal_article_row_new:
 * @visit: what the visitor chose
 * @topic: the topic of @article, for colour and pictogram
 * @article: an article of a list
 *
 * A row for an article: title, date if it is news, the answer in a line, and the language if it is not the
 * visitor's. It opens the article (kiosk.open).
 *
 * Returns: (transfer floating): a PanalRow
 */
GtkWidget *panal_article_row_new (PanalVisit         *visit,
                                  const PanalTopic   *topic,
                                  const PanalArticle *article);

/**
 * panal_article_row_find_topic:
 * @visit: what the visitor chose
 * @id: a topic's id
 *
 * Returns: (transfer full) (nullable): the topic in the visitor's language; %NULL if there is none
 */
PanalTopic *panal_article_row_find_topic (PanalVisit *visit,
                                          const char *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
