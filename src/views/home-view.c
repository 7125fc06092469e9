/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "home-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-store.h"
#include "views/home-view.h"
#include "widgets/columns.h"
#include "widgets/date-text.h"
#include "widgets/idle-text.h"
#include "widgets/row.h"
#include "widgets/tile.h"

#define GAP_MM 5
#define LARGE_TEXT 190    /* per cent; from here on one tile takes the whole width */

struct _PanalHomeView
{
  PanalView           parent_instance;

  /* Template children */
  GtkScrolledWindow  *scroller;
  GtkWidget          *large;
  GtkWidget          *small;
  GtkWidget          *lines;

  /* State */
  gboolean            landscape;
};

G_DEFINE_FINAL_TYPE (PanalHomeView, panal_home_view, PANAL_TYPE_VIEW)

static void
open_on_touch (GtkWidget  *button,
               const char *view,
               const char *subject)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", view, subject);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "kiosk.open");
}

/* The directory is the largest part of `help`; its articles stand on top of it there, so that a number is
 * never more than two touches away. */
static void
open_topic (GtkWidget        *button,
            const PanalTopic *topic)
{
  if (g_str_equal (topic->id, "help"))
    open_on_touch (button, "contacts", "");
  else
    open_on_touch (button, "topic", topic->id);
}

/* The newest of the topic, with its date, so that the visitor sees whether there is anything new. */
static void
add_newest (PanalHomeView    *self,
            PanalRow         *row,
            const PanalTopic *topic)
{
  PanalVisit *visit = panal_view_get_visit (PANAL_VIEW (self));
  g_autoptr(GPtrArray) articles = panal_article_store_list (panal_visit_get_snapshot (visit), topic->id, panal_visit_get_language (visit),
                                                            panal_visit_get_country (visit), NULL /* may fail: the row stands without it */);
  const PanalArticle *newest = articles != NULL && articles->len > 0 ? articles->pdata[0] : NULL;
  g_autofree char *date = newest != NULL ? panal_date_text_dup (newest->published) : NULL;
  g_autofree char *line = NULL;

  if (newest == NULL || date == NULL)
    {
      panal_row_add_line (row, topic->summary, NULL);
      return;
    }

  /* TRANSLATORS: %1$s: the day of a news item, %2$s: its title */
  line = g_strdup_printf (C_("news", "%1$s: %2$s"), date, newest->title);
  panal_row_add_line (row, line, NULL);
}

static void
add_topic (PanalHomeView    *self,
           const PanalTopic *topic)
{
  gboolean large = g_str_equal (topic->size, "large");
  GtkWidget *button;

  if (g_str_equal (topic->size, "line"))
    {
      button = panal_row_new (topic->colour, topic->pictogram, topic->title);
      add_newest (self, PANAL_ROW (button), topic);
      gtk_box_append (GTK_BOX (self->lines), button);
    }
  else
    {
      button = panal_tile_new (topic->colour, topic->pictogram, topic->title, large ? topic->summary : NULL);
      gtk_box_append (GTK_BOX (large ? self->large : self->small), button);
    }
  open_topic (button, topic);
}

static void
add_quiet (PanalHomeView *self)
{
  const PanalSite *site = panal_visit_get_site (panal_view_get_visit (PANAL_VIEW (self)));
  GtkWidget *row = panal_row_new ("news", "info", _("About this kiosk and what is kept"));
  g_autofree char *erase = panal_idle_text_dup (site->idle_seconds);

  panal_row_add_line (PANAL_ROW (row), erase, NULL);
  gtk_widget_add_css_class (row, "quiet-row");
  open_on_touch (row, "about", "");
  gtk_box_append (GTK_BOX (self->lines), row);
}

/* Wide screens put tiles beside each other; large text puts them below each other. */
static void
arrange (PanalHomeView *self)
{
  gboolean large_text = panal_visit_get_text_size (panal_view_get_visit (PANAL_VIEW (self))) >= LARGE_TEXT;
  gboolean beside = self->landscape && !large_text;
  guint small = self->landscape ? 3 : 2;

  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->large)), beside ? 3 : 1);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->small)), large_text ? small - 1 : small);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->lines)), beside ? 2 : 1);
  for (GtkWidget *tile = gtk_widget_get_first_child (self->large); tile != NULL; tile = gtk_widget_get_next_sibling (tile))
    panal_tile_set_upright (PANAL_TILE (tile), beside);
}

static void
panal_home_view_prepare (PanalView *view)
{
  PanalHomeView *self = PANAL_HOME_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  g_autoptr(GPtrArray) topics = NULL;

  panal_view_set_place (view, _("Home"));
  if (panal_visit_get_snapshot (visit) != NULL)
    topics = panal_article_store_list_topics (panal_visit_get_snapshot (visit), panal_visit_get_language (visit), NULL /* may fail: a home without tiles still leads to the desk */);

  /* A topic without articles would be a dead button; the directory stands behind `help`. */
  for (guint i = 0; topics != NULL && i < topics->len; i++)
    {
      const PanalTopic *topic = topics->pdata[i];

      if (topic->n_articles > 0 || g_str_equal (topic->id, "help"))
        add_topic (self, topic);
    }
  add_quiet (self);
  g_signal_connect_object (visit, "notify::text-size", G_CALLBACK (arrange), self, G_CONNECT_SWAPPED);
}

static void
panal_home_view_reflow (PanalView *view,
                        gboolean   landscape)
{
  PanalHomeView *self = PANAL_HOME_VIEW (view);

  self->landscape = landscape;
  if (landscape)
    gtk_widget_add_css_class (GTK_WIDGET (self), "landscape");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "landscape");
  arrange (self);
}

static void
panal_home_view_class_init (PanalHomeViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  view_class->prepare = panal_home_view_prepare;
  view_class->reflow = panal_home_view_reflow;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/home-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalHomeView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalHomeView, large);
  gtk_widget_class_bind_template_child (widget_class, PanalHomeView, small);
  gtk_widget_class_bind_template_child (widget_class, PanalHomeView, lines);
}

static void
panal_home_view_init (PanalHomeView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->large, panal_columns_new (1, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  gtk_widget_set_layout_manager (self->small, panal_columns_new (2, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  gtk_widget_set_layout_manager (self->lines, panal_columns_new (1, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  panal_columns_set_full (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->small)), TRUE);
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
