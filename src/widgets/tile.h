/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A tile of the home screen: a button with pictogram, title and, on a large one, a line. Its action is
 * that of a GtkButton (gtk_actionable_set_action_name()). */

#define PANAL_TYPE_TILE (panal_tile_get_type ())
G_DECLARE_FINAL_TYPE (PanalTile, panal_tile, PANAL, TILE, GtkButton)

/**
 * panal_tile_new:
 * @colour: a name of the palette
 * @pictogram: a name of the set
 * @title: its name
 * @line: (nullable): what one finds there; makes it a large tile
 *
 * Returns: (transfer floating): a tile, pictogram beside the texts
 */
GtkWidget *panal_tile_new (const char *colour,
                           const char *pictogram,
                           const char *title,
                           const char *line);

/**
 * panal_tile_set_upright:
 * @upright: whether the pictogram stands above the texts, for narrow tiles
 */
void panal_tile_set_upright (PanalTile *self,
                             gboolean   upright);

G_END_DECLS
