/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row of a list: a button with a pictogram square, a title and lines under it. */

#define PANAL_TYPE_ROW (panal_row_get_type ())
G_DECLARE_FINAL_TYPE (PanalRow, panal_row, PANAL, ROW, GtkButton)

/**
 * panal_row_new:
 * @colour: a name of the palette, for the square
 * @pictogram: a name of the set
 * @title: what it is
 *
 * Returns: (transfer floating): a row whose accessible name is @title
 */
GtkWidget *panal_row_new (const char *colour,
                          const char *pictogram,
                          const char *title);

/**
 * panal_row_add_line:
 * @text: (nullable): a line under the title, read out after it; nothing is added for an empty one
 * @style: (nullable): a class of ui/css for it; %NULL for quiet text
 *
 * Returns: (transfer none) (nullable): the line
 */
GtkWidget *panal_row_add_line (PanalRow   *self,
                               const char *text,
                               const char *style);

G_END_DECLS
