/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact-card"

#include "config.h"

#include "widgets/contact-card.h"
#include "widgets/contact-text.h"
#include "widgets/notice-line.h"
#include "widgets/phone-card.h"
#include "widgets/row.h"

const char *
panal_contact_card_get_colour (const PanalContact *contact)
{
  return g_strcmp0 (contact->kind, "emergency") == 0 ? "emergency" : "help";
}

GtkWidget *
panal_contact_card_new (PanalVisit         *visit,
                        const PanalContact *contact)
{
  GtkWidget *self = panal_row_new (panal_contact_card_get_colour (contact), contact->kind_pictogram, contact->name);
  g_autofree char *language = panal_notice_line_dup_language (visit, contact->language);
  g_autofree char *weak = panal_contact_text_dup_weak (contact);
  g_autofree char *source = panal_contact_text_dup_source (contact);
  g_autofree char *check = *contact->assured_date != '\0' ? panal_contact_text_dup_check (contact) : NULL;
  GtkWidget *number;

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "(ss)", "contact", contact->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "kiosk.open");

  panal_row_add_line (PANAL_ROW (self), language, NULL);
  number = panal_row_add_line (PANAL_ROW (self), panal_contact_get_first_number (contact), "number");
  if (number != NULL)
    panal_phone_card_keep_ltr (GTK_LABEL (number));
  panal_row_add_line (PANAL_ROW (self), contact->description, NULL);
  panal_row_add_line (PANAL_ROW (self), contact->city, NULL);
  panal_row_add_line (PANAL_ROW (self), contact->alert, "alert");
  panal_row_add_line (PANAL_ROW (self), weak, "strong");
  panal_row_add_line (PANAL_ROW (self), source, "small");
  panal_row_add_line (PANAL_ROW (self), check, "small");

  return self;
}
