/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "widgets/visit.h"

G_BEGIN_DECLS

/* Cards of contacts; the weak ones last, under their own heading. The first screenful is there at once, the
 * others follow while nothing else happens, so that the longest list opens as fast as a short one.
 * Made in the templates of screens. */

#define PANAL_TYPE_CONTACT_LIST (panal_contact_list_get_type ())
G_DECLARE_FINAL_TYPE (PanalContactList, panal_contact_list, PANAL, CONTACT_LIST, GtkBox)

/**
 * panal_contact_list_show:
 * @visit: what the visitor chose
 * @contacts: (nullable): of PanalContact, in the order in which they are to stand; referenced
 *
 * Replaces what is shown.
 */
void panal_contact_list_show (PanalContactList *self,
                              PanalVisit       *visit,
                              GPtrArray        *contacts);

/**
 * panal_contact_list_clear:
 * Shows nothing and keeps nothing.
 */
void panal_contact_list_clear (PanalContactList *self);

/* How many cards may stand beside each other. */
void panal_contact_list_set_columns (PanalContactList *self,
                                     guint             most);

G_END_DECLS
