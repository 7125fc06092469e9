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

static double
last_position (GtkAdjustment *adjustment)
{
  return gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
}

/* The adjustment learns its height only when the children have theirs: until then the place waits. */
static void
on_height_changed (GtkAdjustment *adjustment,
                   PanalView     *self)
{
  if (priv (self)->wanted < 0 || last_position (adjustment) < priv (self)->wanted)
    return;

  gtk_adjustment_set_value (adjustment, priv (self)->wanted);
  priv (self)->wanted = -1;
}

/* Moved by the visitor, not held back by a layout that is too short: the visitor is right, and what is
 * laid out later must not take the screen elsewhere. */
static void
on_moved (GtkAdjustment *adjustment,
          PanalView     *self)
{
  double value = gtk_adjustment_get_value (adjustment);

  if (value != priv (self)->wanted && value < last_position (adjustment))
    priv (self)->wanted = -1;
}

static double
panal_view_real_get_position (PanalView *self)
{
  if (priv (self)->scroller == NULL)
    return 0;
  if (priv (self)->wanted >= 0)
    return priv (self)->wanted;

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (priv (self)->scroller));
}

static void
panal_view_real_set_position (PanalView *self,
                              double     position)
{
  if (priv (self)->scroller == NULL)
    return;

  priv (self)->wanted = MAX (0, position);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (priv (self)->scroller), priv (self)->wanted);
}

static void
panal_view_dispose (GObject *object)
{
  PanalView *self = PANAL_VIEW (object);

  g_clear_object (&priv (self)->visit);
  g_clear_pointer (&priv (self)->place, g_free);
  priv (self)->scroller = NULL;
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
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (scroller);

  priv (self)->scroller = scroller;
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (on_height_changed), self, 0);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (on_moved), self, 0);
}

void
panal_view_set_place (PanalView  *self,
                      const char *title)
{
  /* First copied: @title may be the place itself. */
  char *place = g_strdup (title);

  g_free (priv (self)->place);
  priv (self)->place = place;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, place, -1);
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
  panal_view_set_position (self, 0);
}
