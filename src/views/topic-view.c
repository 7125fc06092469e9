/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "topic-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-store.h"
#include "views/topic-view.h"
#include "widgets/article-row.h"
#include "widgets/box.h"
#include "widgets/columns.h"
#include "widgets/header.h"
#include "widgets/notice-line.h"

struct _PanalTopicView
{
  PanalView          parent_instance;

  /* Template children */
  PanalHeader       *header;
  GtkScrolledWindow *scroller;
  GtkWidget         *rows;

  /* State */
  gboolean           landscape;
};

G_DEFINE_FINAL_TYPE (PanalTopicView, panal_topic_view, PANAL_TYPE_VIEW)

static void
clear (PanalTopicView *self)
{
  panal_box_clear (GTK_BOX (self->rows));
}

static void
arrange (PanalTopicView *self)
{
  gboolean large_text = panal_visit_get_text_size (panal_view_get_visit (PANAL_VIEW (self))) > 140;

  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->rows)), self->landscape && !large_text ? 2 : 1);
}

static void
panal_topic_view_prepare (PanalView *view)
{
  g_signal_connect_object (panal_view_get_visit (view), "notify::text-size", G_CALLBACK (arrange), view, G_CONNECT_SWAPPED);
}

static void
panal_topic_view_enter (PanalView  *view,
                        const char *subject)
{
  PanalTopicView *self = PANAL_TOPIC_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  g_autoptr(PanalTopic) topic = panal_article_row_find_topic (visit, subject);
  g_autoptr(GPtrArray) articles = NULL;

  clear (self);
  if (topic != NULL)
    articles = panal_article_store_list (panal_visit_get_snapshot (visit), topic->id, panal_visit_get_language (visit),
                                         panal_visit_get_country (visit), NULL /* may fail: said below */);

  panal_header_show (self->header, topic != NULL ? topic->colour : "news", topic != NULL ? topic->pictogram : "info",
                     NULL, topic != NULL ? topic->title : _("Nothing here now"));
  panal_view_set_place (view, topic != NULL ? topic->title : _("Nothing here now"));

  for (guint i = 0; articles != NULL && i < articles->len; i++)
    gtk_box_append (GTK_BOX (self->rows), panal_article_row_new (visit, topic, articles->pdata[i]));
  if (articles == NULL || articles->len == 0)
    gtk_box_append (GTK_BOX (self->rows),
                    panal_notice_line_new ("info", _("There is nothing to show here now. Go back and choose another topic, or ask a person."), "note"));

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
panal_topic_view_reflow (PanalView *view,
                         gboolean   landscape)
{
  PANAL_TOPIC_VIEW (view)->landscape = landscape;
  arrange (PANAL_TOPIC_VIEW (view));
}

static void
panal_topic_view_scrub (PanalView *view)
{
  PanalTopicView *self = PANAL_TOPIC_VIEW (view);

  clear (self);
  panal_header_show (self->header, "news", "info", NULL, "");
  panal_view_set_place (view, "");
}

static void
panal_topic_view_class_init (PanalTopicViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  g_type_ensure (PANAL_TYPE_HEADER);
  view_class->prepare = panal_topic_view_prepare;
  view_class->enter = panal_topic_view_enter;
  view_class->reflow = panal_topic_view_reflow;
  view_class->scrub = panal_topic_view_scrub;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/topic-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalTopicView, header);
  gtk_widget_class_bind_template_child (widget_class, PanalTopicView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalTopicView, rows);
}

static void
panal_topic_view_init (PanalTopicView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->rows, panal_columns_new (1, 5, PANAL_COLUMNS_LONGEST_WORD));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
