/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/contact.h"
#include "widgets/visit.h"

G_BEGIN_DECLS

/**
 * panal_contact_card_new:
 * @visit: what the visitor chose
 * @contact: a contact
 *
 * A row for a contact in a list: name, first number, what it does, alert, town, and how far it may be
 * trusted. That nobody has called yet stands once above the list and not on each card. It opens the
 * contact's screen (kiosk.open). Emergency contacts get the emergency colour.
 *
 * Returns: (transfer floating): a PanalRow
 */
GtkWidget *panal_contact_card_new (PanalVisit         *visit,
                                   const PanalContact *contact);

/**
 * panal_contact_card_get_colour:
 *
 * Returns: the palette name for @contact: `emergency` or `help`
 */
const char *panal_contact_card_get_colour (const PanalContact *contact);

G_END_DECLS
