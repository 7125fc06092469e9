/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Lays children out in equal columns, as many as fit but no more than asked for, row after row, and
 * shares surplus height among the rows, which are then of one height if there is room for it. Rows hold
 * equally many: seven children with room for six are four and three. Used for tiles, languages and the bar:
 * in large text a second column or a second row appears by itself where otherwise a word would be cut.
 * Invisible children take no place. Mirrors itself right to left. */

#define PANAL_TYPE_COLUMNS (panal_columns_get_type ())
G_DECLARE_FINAL_TYPE (PanalColumns, panal_columns, PANAL, COLUMNS, GtkLayoutManager)

/* What of a child must fit into a column. */
typedef enum
{
  PANAL_COLUMNS_LONGEST_WORD,   /* its minimum width: texts wrap between words */
  PANAL_COLUMNS_WHOLE_LINE,     /* its natural width: texts stay on one line */
} PanalColumnsFit;

/**
 * panal_columns_new:
 * @most: how many columns at the most; 0 counts as 1
 * @gap_mm: space between children in millimetres of the panel
 *
 * Returns: (transfer full): a layout manager, for a GtkBox or any container
 */
GtkLayoutManager *panal_columns_new (guint           most,
                                     double          gap_mm,
                                     PanalColumnsFit fit);

/* Another limit of columns, when the window turns. */
void panal_columns_set_most (PanalColumns *self,
                             guint         most);

/**
 * panal_columns_set_full:
 * @full: whether the children of a last row that is not full share its whole width
 *
 * For tiles, among which a hole looks like something missing.
 */
void panal_columns_set_full (PanalColumns *self,
                             gboolean      full);

G_END_DECLS
