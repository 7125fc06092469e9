/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "view"

#include "config.h"

#include "widgets/view.h"

typedef struct
{
  /* Owned */
  PanalVisit        *visit;
  char              *place;

  /* Borrowed: a child of this view */
  GtkScrolledWindow *scroller;

  /* State */
  double             wanted;      /* a place that the layout cannot give yet; < 0: none */
} PanalViewPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PanalView, panal_view, GTK_TYPE_BOX)

static PanalViewPrivate *
priv (PanalView *self)
{
  return panal_view_get_instance_private (self);
}

/* The adjustment learns its height only when the children have theirs: until then the place waits. */
static void
on_height_changed (GtkAdjustment *adjustment,
                   PanalView     *self)
{
  double last = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);

  if (priv (self)->wanted < 0 || last < priv (self)->wanted)
    return;

  gtk_adjustment_set_value (adjustment, priv (self)->wanted);
  priv (self)->wanted = -1;
}

static double
panal_view_real_get_position (PanalView *self)
{
  if (priv (self)->scroller == NULL)
    return 0;

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (priv (self)->scroller));
}

static void
panal_view_real_set_position (PanalView *self,
                              double     position)
{
  if (priv (self)->scroller == NULL)
    return;

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (priv (self)->scroller), position);
  priv (self)->wanted = position;
}

static void
panal_view_dispose (GObject *object)
{
  PanalView *self = PANAL_VIEW (object);

  g_clear_object (&priv (self)->visit);
  g_clear_pointer (&priv (self)->place, g_free);
  G_OBJECT_CLASS (panal_view_parent_class)->dispose (object);
}

static void
panal_view_class_init (PanalViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = panal_view_dispose;
  klass->get_position = panal_view_real_get_position;
  klass->set_position = panal_view_real_set_position;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "view");
}

static void
panal_view_init (PanalView *self)
{
  priv (self)->wanted = -1;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
}

PanalVisit *
panal_view_get_visit (PanalView *self)
{
  return priv (self)->visit;
}

void
panal_view_set_scroller (PanalView         *self,
                         GtkScrolledWindow *scroller)
{
  priv (self)->scroller = scroller;
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (scroller), "changed",
                           G_CALLBACK (on_height_changed), self, 0);
}

void
panal_view_set_place (PanalView  *self,
                      const char *title)
{
  g_free (priv (self)->place);
  priv (self)->place = g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

const char *
panal_view_get_place (PanalView *self)
{
  return priv (self)->place != NULL ? priv (self)->place : "";
}

void
panal_view_attach (PanalView  *self,
                   PanalVisit *visit)
{
  g_return_if_fail (priv (self)->visit == NULL);

  priv (self)->visit = g_object_ref (visit);
  if (PANAL_VIEW_GET_CLASS (self)->prepare != NULL)
    PANAL_VIEW_GET_CLASS (self)->prepare (self);
  panal_view_reflow (self, panal_visit_get_landscape (visit));
}

void
panal_view_enter (PanalView  *self,
                  const char *subject)
{
  if (PANAL_VIEW_GET_CLASS (self)->enter != NULL)
    PANAL_VIEW_GET_CLASS (self)->enter (self, subject);
}

void
panal_view_reflow (PanalView *self,
                   gboolean   landscape)
{
  if (PANAL_VIEW_GET_CLASS (self)->reflow != NULL)
    PANAL_VIEW_GET_CLASS (self)->reflow (self, landscape);
}

double
panal_view_get_position (PanalView *self)
{
  return PANAL_VIEW_GET_CLASS (self)->get_position (self);
}

void
panal_view_set_position (PanalView *self,
                         double     position)
{
  PANAL_VIEW_GET_CLASS (self)->set_position (self, position);
}

void
panal_view_scrub (PanalView *self)
{
  if (PANAL_VIEW_GET_CLASS (self)->scrub != NULL)
    PANAL_VIEW_GET_CLASS (self)->scrub (self);
}
