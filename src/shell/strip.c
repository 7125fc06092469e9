/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "strip"

#include "config.h"

#include <glib/gi18n.h>

#include "content/contact-store.h"
#include "shell/strip.h"
#include "widgets/mark.h"
#include "widgets/pictogram.h"

/* Above this the strip would take more lines than it is worth; the about screen has all of it. */
#define MOST_CHARACTERS 40

struct _PanalStrip
{
  GtkBox     parent_instance;

  /* Template children */
  GtkLabel  *where;
  GtkButton *emergency;
  GtkImage  *emergency_image;
  GtkLabel  *emergency_text;
  GtkLabel  *ask;
};

G_DEFINE_FINAL_TYPE (PanalStrip, panal_strip, GTK_TYPE_BOX)

static char *
dup_where (const PanalSite *site)
{
  if (*site->operator_name == '\0' || *site->place_name == '\0')
    return g_strconcat (site->operator_name, site->place_name, NULL);
  if (g_utf8_strlen (site->operator_name, -1) + g_utf8_strlen (site->place_name, -1) > MOST_CHARACTERS)
    return g_strdup (site->place_name);

  /* Translators: who runs the kiosk, and the place where it stands */
  return g_strdup_printf (C_("who and where", "%1$s · %2$s"), site->operator_name, site->place_name);
}

static void
show_number (PanalStrip   *self,
             PanalContact *contact)
{
  g_autofree char *text = NULL;
  g_autofree char *isolated = g_strdup_printf ("\u2068%s\u2069", panal_contact_get_first_number (contact));

  /* Translators: %s is the emergency number of the country, such as 911 */
  text = g_strdup_printf (_("Emergency %s"), isolated);
  gtk_label_set_text (self->emergency_text, text);
  gtk_label_set_wrap (self->emergency_text, FALSE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->emergency), "(ss)", "contact", contact->id);
}

static void
panal_strip_class_init (PanalStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PANAL_TYPE_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/shell/strip.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalStrip, where);
  gtk_widget_class_bind_template_child (widget_class, PanalStrip, emergency);
  gtk_widget_class_bind_template_child (widget_class, PanalStrip, emergency_image);
  gtk_widget_class_bind_template_child (widget_class, PanalStrip, emergency_text);
  gtk_widget_class_bind_template_child (widget_class, PanalStrip, ask);
  gtk_widget_class_set_css_name (widget_class, "strip");
}

static void
panal_strip_init (PanalStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_pictogram_set_image (self->emergency_image, "help");
}

GtkWidget *
panal_strip_new (PanalVisit *visit)
{
  PanalStrip *self = g_object_new (PANAL_TYPE_STRIP, NULL);
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);
  g_autofree char *where = dup_where (panal_visit_get_site (visit));
  g_autoptr(PanalContact) contact = NULL;

  gtk_label_set_text (self->where, where);
  if (snapshot != NULL)
    contact = panal_contact_store_find_emergency (snapshot, panal_visit_get_country (visit), panal_visit_get_language (visit));

  if (contact != NULL && panal_contact_get_first_number (contact) != NULL)
    show_number (self, contact);
  else
    /* All emergency contacts, of whatever country there are. */
    gtk_actionable_set_action_target (GTK_ACTIONABLE (self->emergency), "(ss)", "contacts", "/emergency");

  /* After the target, for which alone it is right. */
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->emergency), "kiosk.open");

  /* Without content there is nothing to open: the same words, but not a button. */
  gtk_widget_set_visible (GTK_WIDGET (self->emergency), snapshot != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->ask), snapshot == NULL);

  return GTK_WIDGET (self);
}
