/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "window-page"

#include "config.h"

#include "shell/window-private.h"
#include "views/article-view.h"

/* The page of articles outlives the screens that show it, because its process takes long to start. */

static void
give_page (PanalWindow      *self,
           PanalArticleView *view)
{
  GtkWidget *holder;

  if (self->page == NULL)
    return;

  /* The screen before may live on for a moment, held by the touch that made it go. */
  holder = gtk_widget_get_ancestor (self->page, PANAL_TYPE_ARTICLE_VIEW);
  if (holder != NULL && holder != GTK_WIDGET (view))
    panal_article_view_set_page (PANAL_ARTICLE_VIEW (holder), NULL);
  panal_article_view_set_page (view, PANAL_PAGE (self->page));
}

/* The web view cannot show anything: the same blocks in GTK's own widgets, for the rest of the life of the
 * program. */
static void
on_failed (PanalPage   *page,
           PanalWindow *self)
{
  GtkWidget *holder;

  if (self->make_native_page == NULL || page != PANAL_PAGE (self->page))
    return;

  /* The screen that holds it may stand behind the one that is shown. */
  holder = gtk_widget_get_ancestor (self->page, PANAL_TYPE_ARTICLE_VIEW);

  g_warning ("the page of articles does not work: the simple one takes its place");
  g_signal_handlers_disconnect_by_data (page, self);
  g_object_unref (self->page);
  self->page = g_object_ref_sink (self->make_native_page (self->page_data));
  self->make_page = self->make_native_page;
  if (holder != NULL)
    give_page (self, PANAL_ARTICLE_VIEW (holder));
}

static void
ensure_page (PanalWindow *self)
{
  if (self->page != NULL || self->make_page == NULL)
    return;

  self->page = g_object_ref_sink (self->make_page (self->page_data));
  g_signal_connect_object (self->page, "failed", G_CALLBACK (on_failed), self, 0);
}

static gboolean
on_idle (gpointer data)
{
  PanalWindow *self = data;

  self->warming = 0;
  ensure_page (self);

  return G_SOURCE_REMOVE;
}

void
panal_window_warm_page (PanalWindow *self)
{
  /* After the first frame: a process that starts is no reason to wait for the languages. */
  if (self->warming == 0)
    self->warming = g_idle_add_full (G_PRIORITY_LOW, on_idle, self, NULL);
}

void
panal_window_on_view_made (PanalWindow *self,
                           PanalView   *view,
                           const char  *id)
{
  if (!PANAL_IS_ARTICLE_VIEW (view))
    return;

  ensure_page (self);
  give_page (self, PANAL_ARTICLE_VIEW (view));
}

void
panal_window_forget_page (gpointer data)
{
  PanalWindow *self = data;

  if (self->page != NULL)
    panal_page_forget (PANAL_PAGE (self->page));
}
