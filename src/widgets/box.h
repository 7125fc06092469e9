/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * panal_box_clear:
 * @box: a GtkBox
 *
 * Takes all children out; what nobody else holds is gone.
 */
void panal_box_clear (GtkBox *box);

G_END_DECLS
