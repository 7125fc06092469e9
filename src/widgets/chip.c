/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "chip"

#include "config.h"

#include "widgets/chip.h"
#include "widgets/pictogram.h"

struct _PanalChip
{
  GtkButton parent_instance;

  /* State */
  gboolean  selected;
};

G_DEFINE_FINAL_TYPE (PanalChip, panal_chip, GTK_TYPE_BUTTON)

static void
panal_chip_class_init (PanalChipClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_RADIO);
}

static void
panal_chip_init (PanalChip *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "chip");
}

GtkWidget *
panal_chip_new (const char *label,
                gboolean    selected)
{
  PanalChip *self = g_object_new (PANAL_TYPE_CHIP, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *text = g_object_new (GTK_TYPE_LABEL, "label", label, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD,
                                  "xalign", 0.5, "hexpand", TRUE, NULL);

  self->selected = selected;
  if (selected)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "selected");
      gtk_box_append (GTK_BOX (box), panal_pictogram_image_new ("check"));
    }
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (self), box);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);

  return GTK_WIDGET (self);
}

gboolean
panal_chip_is_selected (PanalChip *self)
{
  return self->selected;
}
