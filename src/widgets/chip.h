/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* One choice of a filter. The chosen one is filled and carries a check mark, and says so as the state
 * `checked`. */

#define PANAL_TYPE_CHIP (panal_chip_get_type ())
G_DECLARE_FINAL_TYPE (PanalChip, panal_chip, PANAL, CHIP, GtkButton)

/**
 * panal_chip_new:
 * @label: what it chooses
 * @selected: whether it is chosen
 *
 * Returns: (transfer floating): a chip
 */
GtkWidget *panal_chip_new (const char *label,
                           gboolean    selected);

/* Whether it is the chosen one. */
gboolean panal_chip_is_selected (PanalChip *self);

G_END_DECLS
