/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "navigator"

#include "config.h"

#include "session/history.h"
#include "shell/navigator.h"

struct _PanalNavigator
{
  GtkWidget             parent_instance;

  /* Children */
  GtkStack             *stack;

  /* Owned */
  PanalVisit           *visit;
  PanalHistory         *history;    /* empty while a screen stands alone */
  char                 *alone;      /* nullable: id of a screen that belongs to no way */

  /* Borrowed */
  const PanalViewTable *table;
};

G_DEFINE_FINAL_TYPE (PanalNavigator, panal_navigator, GTK_TYPE_WIDGET)

enum { MOVED, VIEW_MADE, N_SIGNALS };

static guint signals[N_SIGNALS];

static PanalView *
ensure_view (PanalNavigator *self,
             const char     *id)
{
  GtkWidget *view = gtk_stack_get_child_by_name (self->stack, id);
  const PanalViewRow *row = panal_view_table_find (self->table, id);

  if (view != NULL)
    return PANAL_VIEW (view);

  view = g_object_new (row->get_type (), NULL);
  gtk_stack_add_named (self->stack, view, id);
  panal_view_attach (PANAL_VIEW (view), self->visit);
  g_signal_emit (self, signals[VIEW_MADE], 0, view, id);

  return PANAL_VIEW (view);
}

/* Before anything else is shown: where in the present screen the visitor is. */
static void
remember_position (PanalNavigator *self)
{
  PanalView *view = panal_navigator_get_view (self);

  if (view != NULL && self->alone == NULL)
    panal_history_set_position (self->history, panal_view_get_position (view));
}

static void
show (PanalNavigator *self,
      const char     *id,
      const char     *subject,
      double          position)
{
  PanalView *view = ensure_view (self, id);

  panal_view_enter (view, subject);
  panal_view_set_position (view, position);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (view));
  g_signal_emit (self, signals[MOVED], 0);
}

/* @is_over: the visit is, so that nothing of it may stay. */
static void
throw_away (PanalNavigator *self,
            GtkWidget      *kept,
            gboolean        is_over)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack));

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      if (child != kept)
        {
          if (is_over)
            panal_view_scrub (PANAL_VIEW (child));
          gtk_stack_remove (self->stack, child);
        }
      child = next;
    }
}

static void
on_landscape (PanalVisit     *visit,
              GParamSpec     *pspec,
              PanalNavigator *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); child != NULL; child = gtk_widget_get_next_sibling (child))
    panal_view_reflow (PANAL_VIEW (child), panal_visit_get_landscape (visit));
}

static void
panal_navigator_dispose (GObject *object)
{
  PanalNavigator *self = PANAL_NAVIGATOR (object);

  g_clear_pointer ((GtkWidget **) &self->stack, gtk_widget_unparent);
  g_clear_object (&self->visit);
  g_clear_pointer (&self->history, panal_history_free);
  g_clear_pointer (&self->alone, g_free);
  G_OBJECT_CLASS (panal_navigator_parent_class)->dispose (object);
}

static void
panal_navigator_class_init (PanalNavigatorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_navigator_dispose;
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[VIEW_MADE] = g_signal_new ("view-made", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 2, PANAL_TYPE_VIEW, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "navigator");
}

static void
panal_navigator_init (PanalNavigator *self)
{
  self->history = panal_history_new ();

  /* A screen that is not shown must not widen the one that is. */
  self->stack = g_object_new (GTK_TYPE_STACK,
                              "hhomogeneous", FALSE,
                              "vhomogeneous", FALSE,
                              "transition-type", GTK_STACK_TRANSITION_TYPE_NONE,
                              "hexpand", TRUE,
                              "vexpand", TRUE,
                              NULL);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), GTK_WIDGET (self));
}

GtkWidget *
panal_navigator_new (const PanalViewTable *table,
                     PanalVisit           *visit)
{
  PanalNavigator *self = g_object_new (PANAL_TYPE_NAVIGATOR, NULL);

  self->table = table;
  self->visit = g_object_ref (visit);
  g_signal_connect_object (visit, "notify::landscape", G_CALLBACK (on_landscape), self, 0);

  return GTK_WIDGET (self);
}

gboolean
panal_navigator_open (PanalNavigator *self,
                      const char     *view,
                      const char     *subject)
{
  if (panal_view_table_find (self->table, view) == NULL)
    {
      g_warning ("there is no screen %s: nothing is opened", view);
      return FALSE;
    }

  remember_position (self);
  g_clear_pointer (&self->alone, g_free);
  if (panal_history_push (self->history, view, subject))
    show (self, view, subject, 0);

  return TRUE;
}

void
panal_navigator_turn (PanalNavigator *self,
                      const char     *view,
                      const char     *subject)
{
  if (self->alone != NULL || g_strcmp0 (panal_navigator_get_id (self), view) != 0)
    {
      panal_navigator_open (self, view, subject);
      return;
    }

  panal_history_turn (self->history, subject);
  show (self, view, subject, 0);
}

void
panal_navigator_back (PanalNavigator *self)
{
  const PanalHistoryEntry *entry = panal_history_back (self->history);
  g_autofree char *view = NULL, *subject = NULL;

  if (entry == NULL)
    return;

  view = g_strdup (entry->view);
  subject = g_strdup (entry->subject);
  show (self, view, subject, entry->position);
}

void
panal_navigator_home (PanalNavigator *self)
{
  panal_history_clear (self->history);
  panal_navigator_open (self, PANAL_NAVIGATOR_HOME, "");
}

void
panal_navigator_show_alone (PanalNavigator *self,
                            const char     *view)
{
  GtkWidget *old = gtk_stack_get_child_by_name (self->stack, view);

  g_return_if_fail (panal_view_table_find (self->table, view) != NULL);

  if (old != NULL)
    gtk_stack_remove (self->stack, old);
  panal_history_clear (self->history);
  g_free (self->alone);
  self->alone = g_strdup (view);
  show (self, view, "", 0);
}

void
panal_navigator_rebuild (PanalNavigator *self)
{
  const PanalHistoryEntry *entry;
  g_autofree char *view = g_strdup (self->alone), *subject = g_strdup ("");
  double position = 0;

  remember_position (self);
  entry = panal_history_get_current (self->history);
  if (view == NULL && entry == NULL)
    return;

  if (view == NULL)
    {
      view = g_strdup (entry->view);
      g_free (subject);
      subject = g_strdup (entry->subject);
      position = entry->position;
    }
  throw_away (self, NULL, FALSE);
  show (self, view, subject, position);
}

void
panal_navigator_forget (PanalNavigator *self)
{
  panal_history_clear (self->history);
  throw_away (self, gtk_stack_get_visible_child (self->stack), TRUE);
}

const char *
panal_navigator_get_id (PanalNavigator *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

PanalView *
panal_navigator_get_view (PanalNavigator *self)
{
  GtkWidget *view = gtk_stack_get_visible_child (self->stack);

  return view != NULL ? PANAL_VIEW (view) : NULL;
}

gboolean
panal_navigator_can_go_back (PanalNavigator *self)
{
  return panal_history_get_length (self->history) > 1;
}
