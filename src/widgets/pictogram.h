/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A drawing of ui/pictograms in the colour of the text around it, sharp at every size. It is a paintable,
 * so it goes into a GtkImage or GtkPicture; the size comes from CSS (-gtk-icon-size). librsvg draws,
 * because GTK's own recolouring of symbolic icons fills shapes and ours are strokes. */

#define PANAL_TYPE_PICTOGRAM (panal_pictogram_get_type ())
G_DECLARE_FINAL_TYPE (PanalPictogram, panal_pictogram, PANAL, PICTOGRAM, GObject)

/**
 * panal_pictogram_new:
 * @name: a file of ui/pictograms without `.svg`
 *
 * Returns: (transfer full): the drawing; an empty one, with a warning for the log, if there is no such file
 */
GdkPaintable *panal_pictogram_new (const char *name);

/**
 * panal_pictogram_image_new:
 * @name: a file of ui/pictograms
 *
 * Returns: (transfer floating): a GtkImage that is decoration only (no accessible name) and, for
 *   drawings with a direction (back, finish, return), is mirrored right to left
 */
GtkWidget *panal_pictogram_image_new (const char *name);

/**
 * panal_pictogram_set_image:
 * @image: an image of a template
 *
 * Gives @image the drawing @name in the same way.
 */
void panal_pictogram_set_image (GtkImage   *image,
                                const char *name);

G_END_DECLS
