/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "phone-card"

#include "config.h"

#include "widgets/contact-text.h"
#include "widgets/phone-card.h"

static GtkWidget *
add_line (GtkWidget  *card,
          const char *text,
          const char *style)
{
  GtkWidget *label;

  if (text == NULL || *text == '\0')
    return NULL;

  label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (card), label);

  return label;
}

GtkWidget *
panal_phone_card_new (const PanalContact *contact,
                      const PanalPhone   *phone)
{
  GtkWidget *self = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *dialling = panal_contact_text_dup_dialling (contact, phone);

  gtk_widget_add_css_class (self, "phone");
  if (g_strcmp0 (contact->kind, "emergency") == 0)
    gtk_widget_add_css_class (self, "emergency-phone");
  panal_phone_card_keep_ltr (GTK_LABEL (add_line (self, phone->number, "dial")));
  add_line (self, phone->note, "strong");
  add_line (self, dialling, "small");

  return self;
}

void
panal_phone_card_keep_ltr (GtkLabel *label)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (label)) == GTK_TEXT_DIR_RTL;

  gtk_widget_set_direction (GTK_WIDGET (label), GTK_TEXT_DIR_LTR);
  gtk_label_set_xalign (label, rtl ? 1.0f : 0.0f);
}
