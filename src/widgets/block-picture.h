/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * panal_block_picture_new:
 * @bytes: an SVG drawing of an article
 * @text: what one sees on it
 *
 * A drawing on a white ground, as wide as its place allows, drawn by librsvg at the size it has on the
 * screen. Main thread.
 *
 * Returns: (transfer floating) (nullable): the picture; %NULL if @bytes is not an SVG that can be drawn
 */
GtkWidget *panal_block_picture_new (GBytes     *bytes,
                                    const char *text);

G_END_DECLS
