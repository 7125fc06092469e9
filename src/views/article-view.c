/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "article-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-store.h"
#include "views/article-view.h"
#include "widgets/article-page.h"
#include "widgets/article-row.h"
#include "widgets/header.h"

struct _PanalArticleView
{
  PanalView         parent_instance;

  /* Template children */
  PanalHeader      *header;

  /* Owned */
  PanalPage        *page;       /* nullable: the window has not given one yet */
  PanalArticlePage *content;    /* nullable: nothing entered yet */

  /* State */
  double            wanted;     /* place for a page that is not here yet */
};

G_DEFINE_FINAL_TYPE (PanalArticleView, panal_article_view, PANAL_TYPE_VIEW)

static void
on_open (PanalArticleView *self,
         const char       *view,
         const char       *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "kiosk.open", "(ss)", view, id);
}

static GBytes *
find_picture (const char *id,
              gpointer    data)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (data);

  return snapshot != NULL ? panal_article_store_find_picture (snapshot, id) : NULL;
}

static void
on_look_changed (PanalArticleView *self)
{
  PanalLook look = panal_visit_get_look (panal_view_get_visit (PANAL_VIEW (self)));

  if (self->page != NULL)
    panal_page_set_look (self->page, &look);
}

static void
show_content (PanalArticleView *self)
{
  if (self->page == NULL || self->content == NULL)
    return;

  panal_page_show (self->page, panal_article_page_get_content (self->content));
  if (self->wanted > 0)
    panal_page_set_position (self->page, self->wanted);
}

static void
join_visit (PanalArticleView *self)
{
  PanalVisit *visit = panal_view_get_visit (PANAL_VIEW (self));

  if (self->page == NULL || visit == NULL)
    return;

  /* The visit lives longer than any page (widgets/visit.h). */
  panal_page_set_pictures (self->page, find_picture, visit);
  on_look_changed (self);
}

static void
panal_article_view_prepare (PanalView *view)
{
  PanalVisit *visit = panal_view_get_visit (view);

  g_signal_connect_object (visit, "notify::text-size", G_CALLBACK (on_look_changed), view, G_CONNECT_SWAPPED);
  g_signal_connect_object (visit, "notify::theme", G_CALLBACK (on_look_changed), view, G_CONNECT_SWAPPED);
  join_visit (PANAL_ARTICLE_VIEW (view));
}

static void
panal_article_view_enter (PanalView  *view,
                          const char *subject)
{
  PanalArticleView *self = PANAL_ARTICLE_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  g_autoptr(PanalArticle) article = NULL;
  g_autoptr(PanalTopic) topic = NULL;
  const char *colour;
  const char *title;

  if (panal_visit_get_snapshot (visit) != NULL)
    article = panal_article_store_require (panal_visit_get_snapshot (visit), subject, panal_visit_get_language (visit),
                                           panal_visit_get_country (visit), NULL /* may fail: the page says so */);
  if (article != NULL)
    topic = panal_article_row_find_topic (visit, article->topic);
  colour = topic != NULL ? topic->colour : "news";
  title = article != NULL ? article->title : _("This text is not here");

  panal_header_show (self->header, colour, topic != NULL ? topic->pictogram : "info", topic != NULL ? topic->title : NULL, title);
  panal_view_set_place (view, title);

  g_clear_pointer (&self->content, panal_article_page_free);
  self->wanted = 0;
  self->content = article != NULL ? panal_article_page_new (visit, g_steal_pointer (&article), colour)
                                  : panal_article_page_new_missing (visit, colour);
  show_content (self);
}

static double
panal_article_view_get_position (PanalView *view)
{
  PanalArticleView *self = PANAL_ARTICLE_VIEW (view);

  return self->page != NULL ? panal_page_get_position (self->page) : self->wanted;
}

static void
panal_article_view_set_position (PanalView *view,
                                 double     position)
{
  PanalArticleView *self = PANAL_ARTICLE_VIEW (view);

  self->wanted = position;
  if (self->page != NULL)
    panal_page_set_position (self->page, position);
}

static void
panal_article_view_scrub (PanalView *view)
{
  PanalArticleView *self = PANAL_ARTICLE_VIEW (view);

  self->wanted = 0;
  if (self->page != NULL)
    panal_page_forget (self->page);
  g_clear_pointer (&self->content, panal_article_page_free);
  panal_header_show (self->header, "news", "info", NULL, "");
  panal_view_set_place (view, "");
}

static void
panal_article_view_dispose (GObject *object)
{
  PanalArticleView *self = PANAL_ARTICLE_VIEW (object);

  panal_article_view_set_page (self, NULL);
  g_clear_pointer (&self->content, panal_article_page_free);
  G_OBJECT_CLASS (panal_article_view_parent_class)->dispose (object);
}

static void
panal_article_view_class_init (PanalArticleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  g_type_ensure (PANAL_TYPE_HEADER);
  G_OBJECT_CLASS (klass)->dispose = panal_article_view_dispose;
  view_class->prepare = panal_article_view_prepare;
  view_class->enter = panal_article_view_enter;
  view_class->get_position = panal_article_view_get_position;
  view_class->set_position = panal_article_view_set_position;
  view_class->scrub = panal_article_view_scrub;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/article-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalArticleView, header);
}

static void
panal_article_view_init (PanalArticleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
panal_article_view_set_page (PanalArticleView *self,
                             PanalPage        *page)
{
  g_return_if_fail (PANAL_IS_ARTICLE_VIEW (self));

  if (self->page == page)
    return;

  if (self->page != NULL)
    {
      self->wanted = panal_page_get_position (self->page);
      g_signal_handlers_disconnect_by_data (self->page, self);
      if (gtk_widget_get_parent (GTK_WIDGET (self->page)) == GTK_WIDGET (self))
        gtk_box_remove (GTK_BOX (self), GTK_WIDGET (self->page));
      /* Pictures come from the visit, which a page without a screen must not ask. */
      panal_page_set_pictures (self->page, NULL, NULL);
      g_clear_object (&self->page);
    }
  if (page == NULL)
    return;

  self->page = g_object_ref (page);
  gtk_widget_set_vexpand (GTK_WIDGET (page), TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (page));
  g_signal_connect_swapped (page, "open", G_CALLBACK (on_open), self);
  join_visit (self);
  show_content (self);
}
