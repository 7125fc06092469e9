/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "block-picture"

#include "config.h"

#include <librsvg/rsvg.h>

#include "widgets/block-picture.h"

#include "widgets/measure.h"

/* As in ui/reader/reader.css. */
#define MAX_HEIGHT_MM 110
/* The longer side of what is drawn once and then scaled. A drawing of a line art of this size is sharp on the
 * widest panel, and 9 MB for the moment that it is on the screen. */
#define TEXTURE_PX 1500.0

static GdkTexture *
draw (RsvgHandle *handle,
      double      width,
      double      height)
{
  double scale = TEXTURE_PX / MAX (width, height);
  int w = MAX (1, (int) (width * scale));
  int h = MAX (1, (int) (height * scale));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, w, h);
  cairo_t *cr = cairo_create (surface);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) pixels = NULL;
  gboolean drawn;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  drawn = rsvg_handle_render_document (handle, cr, &(RsvgRectangle) { 0, 0, w, h }, &error);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  if (drawn)
    pixels = g_bytes_new (cairo_image_surface_get_data (surface), (gsize) cairo_image_surface_get_stride (surface) * h);
  else
    g_debug ("a drawing cannot be drawn: %s", error->message);

  if (pixels == NULL)
    {
      cairo_surface_destroy (surface);
      return NULL;
    }

  GdkTexture *texture = gdk_memory_texture_new (w, h, GDK_MEMORY_DEFAULT, pixels, cairo_image_surface_get_stride (surface));
  cairo_surface_destroy (surface);

  return texture;
}

GtkWidget *
panal_block_picture_new (GBytes     *bytes,
                         const char *text)
{
  g_autoptr(GError) error = NULL;
  RsvgHandle *handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  /* This librsvg has no autoptr of its own, a newer one may. */
  g_autoptr(GObject) owner G_GNUC_UNUSED = (GObject *) handle;
  g_autoptr(GdkTexture) texture = NULL;
  double width = 0;
  double height = 0;
  GtkWidget *picture;
  int limit;

  if (handle == NULL)
    {
      g_debug ("a drawing cannot be read: %s", error->message);
      return NULL;
    }
  if (!rsvg_handle_get_intrinsic_size_in_pixels (handle, &width, &height) || width < 1 || height < 1)
    {
      RsvgRectangle box = { 0 };

      rsvg_handle_get_intrinsic_dimensions (handle, NULL, NULL, NULL, NULL, NULL, &box);
      width = box.width;
      height = box.height;
    }
  if (width < 1 || height < 1)
    return NULL;

  texture = draw (handle, width, height);
  if (texture == NULL)
    return NULL;

  picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));
  limit = panal_measure_px (picture, MAX_HEIGHT_MM);
  gtk_picture_set_alternative_text (GTK_PICTURE (picture), text);
  gtk_picture_set_can_shrink (GTK_PICTURE (picture), TRUE);
  /* A picture that may shrink asks for nothing: it gets the height that it has at full size, or the limit. */
  gtk_widget_set_size_request (picture, -1, MIN (limit, (int) (height * panal_measure_px (picture, 25.4) / 96)));
  gtk_widget_add_css_class (picture, "drawing");

  return picture;
}
