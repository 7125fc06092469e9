/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "bar"

#include "config.h"

#include <glib/gi18n.h>

#include "shell/bar.h"
#include "widgets/columns.h"
#include "widgets/pictogram.h"

#define GAP_MM 3.0

/* In the order in which they stand; the bit of a place is its number here. */
static const struct
{
  const char *view;        /* id of the screen whose place this is; NULL: none */
  const char *pictogram;
  const char *label;       /* NULL: the name of the language */
  const char *action;
} places[] = {
  { "home", "home", N_("Home"), "kiosk.home" },
  { NULL, "back", N_("Back"), "kiosk.back" },
  { "see-better", "textsize", N_("See better"), "kiosk.open" },
  { "language", "language", NULL, "kiosk.open" },
  { NULL, "finish", N_("Finish"), "kiosk.finish" },
};

struct _PanalBar
{
  GtkBox     parent_instance;

  /* Children */
  GtkWidget *buttons[G_N_ELEMENTS (places)];
};

G_DEFINE_FINAL_TYPE (PanalBar, panal_bar, GTK_TYPE_BOX)

static const char *
own_name (PanalVisit *visit)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);
  const PanalLanguage *language = snapshot != NULL ? panal_snapshot_find_language (snapshot, panal_visit_get_language (visit)) : NULL;

  return language != NULL ? language->name : panal_visit_get_language (visit);
}

static GtkWidget *
button_new (const char *pictogram,
            const char *text)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), panal_pictogram_image_new (pictogram));
  gtk_box_append (GTK_BOX (box), g_object_new (GTK_TYPE_LABEL,
                                               "label", text,
                                               "wrap", TRUE,
                                               "wrap-mode", PANGO_WRAP_WORD,
                                               "justify", GTK_JUSTIFY_CENTER,
                                               NULL));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return button;
}

static void
panal_bar_class_init (PanalBarClass *klass)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "bar");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_NAVIGATION);
}

static void
panal_bar_init (PanalBar *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), panal_columns_new (G_N_ELEMENTS (places), GAP_MM, PANAL_COLUMNS_WHOLE_LINE));
  gtk_widget_add_css_class (GTK_WIDGET (self), "chrome");
}

GtkWidget *
panal_bar_new (PanalVisit *visit)
{
  PanalBar *self = g_object_new (PANAL_TYPE_BAR, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      self->buttons[i] = button_new (places[i].pictogram, places[i].label != NULL ? _(places[i].label) : own_name (visit));
      if (g_str_equal (places[i].action, "kiosk.open"))
        gtk_actionable_set_action_target (GTK_ACTIONABLE (self->buttons[i]), "(ss)", places[i].view, "");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->buttons[i]), places[i].action);
      gtk_widget_add_css_class (self->buttons[i], places[i].pictogram);
      gtk_box_append (GTK_BOX (self), self->buttons[i]);
    }

  return GTK_WIDGET (self);
}

void
panal_bar_set_places (PanalBar       *self,
                      PanalBarPlaces  shown)
{
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gboolean is_shown = (shown & (1 << i)) != 0;

      /* Not gtk_widget_set_visible(): a place keeps its room, so that no other moves under a finger. */
      gtk_widget_set_child_visible (self->buttons[i], is_shown);
      gtk_accessible_update_state (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_HIDDEN, !is_shown, -1);
    }
  /* Child visibility alone draws nothing anew: the bar would show the places of the screen before. */
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
panal_bar_set_current (PanalBar   *self,
                       const char *view)
{
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      gboolean is_current = g_strcmp0 (places[i].view, view) == 0;

      if (is_current)
        gtk_widget_add_css_class (self->buttons[i], "here");
      else
        gtk_widget_remove_css_class (self->buttons[i], "here");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, is_current ? _("You are here") : "", -1);
    }
}
