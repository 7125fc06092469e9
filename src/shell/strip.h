/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/visit.h"

G_BEGIN_DECLS

/* The line on top of every screen: the sign of the kiosk, whose it is and where, and the emergency number
 * of the kiosk's country. A touch on the number opens its contact. Where no number is fit to show it says
 * to ask the staff, and never a number. Made anew by the window when the language changes. */

#define PANAL_TYPE_STRIP (panal_strip_get_type ())
G_DECLARE_FINAL_TYPE (PanalStrip, panal_strip, PANAL, STRIP, GtkBox)

/**
 * panal_strip_new:
 * @visit: the visit; asked once
 *
 * Returns: (transfer floating): a strip in the visit's language
 */
GtkWidget *panal_strip_new (PanalVisit *visit);

G_END_DECLS
