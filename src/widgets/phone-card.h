/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "content/contact.h"

G_BEGIN_DECLS

/**
 * panal_phone_card_new:
 * @contact: whose number it is
 * @phone: one of its numbers
 *
 * A card with the number in large digits, which run left to right in every language, from where it can be
 * dialled, and its note (an extension, whom it serves). Nothing to touch: the kiosk cannot call.
 *
 * Returns: (transfer floating): the card
 */
GtkWidget *panal_phone_card_new (const PanalContact *contact,
                                 const PanalPhone   *phone);

/**
 * panal_phone_card_keep_ltr:
 * @label: a label that holds a telephone number, an address of the web or of mail
 *
 * Lets the text of @label run left to right, and begin where the lines around it begin.
 */
void panal_phone_card_keep_ltr (GtkLabel *label);

G_END_DECLS
