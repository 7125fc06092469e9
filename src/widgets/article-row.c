/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "article-row"

#include "config.h"

#include <gtk/gtk.h>

#include "widgets/article-row.h"
#include "widgets/date-text.h"
#include "widgets/notice-line.h"
#include "widgets/row.h"

GtkWidget *
panal_article_row_new (PanalVisit         *visit,
                       const PanalTopic   *topic,
                       const PanalArticle *article)
{
  GtkWidget *self = panal_row_new (topic->colour, topic->pictogram, article->title);
  g_autofree char *date = panal_date_text_dup (article->published);
  g_autofree char *language = panal_notice_line_dup_language (visit, article->language);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "(ss)", "article", article->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "kiosk.open");

  panal_row_add_line (PANAL_ROW (self), date, "strong");
  panal_row_add_line (PANAL_ROW (self), language, "strong");
  /* Somebody may be looking over a shoulder: a list shows the neutral title and no more (standards P-11). */
  if (!article->sensitive)
    panal_row_add_line (PANAL_ROW (self), article->summary, NULL);

  return self;
}

PanalTopic *
panal_article_row_find_topic (PanalVisit *visit,
                              const char *id)
{
  g_autoptr(GPtrArray) topics = NULL;

  if (panal_visit_get_snapshot (visit) == NULL)
    return NULL;

  topics = panal_article_store_list_topics (panal_visit_get_snapshot (visit), panal_visit_get_language (visit), NULL /* may fail: the caller says that it is not there */);
  for (guint i = 0; topics != NULL && i < topics->len; i++)
    if (g_strcmp0 (((PanalTopic *) topics->pdata[i])->id, id) == 0)
      return g_ptr_array_steal_index (topics, i);

  return NULL;
}
