/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "pictogram"

#include "config.h"

#include <librsvg/rsvg.h>

#include "widgets/pictogram.h"

#include "panal-ui.h"

struct _PanalPictogram
{
  GObject     parent_instance;

  /* Owned */
  RsvgHandle *handle;     /* nullable: no such drawing */
};

/* Drawings that point somewhere. */
static const char * const directed[] = { "back", "finish", "return", "forward", NULL };

static void
draw (PanalPictogram *self,
      GdkSnapshot    *snapshot,
      double          width,
      double          height,
      const GdkRGBA  *colour)
{
  g_autofree char *ink = gdk_rgba_to_string (colour);
  g_autofree char *css = g_strdup_printf ("svg { color: %s; }", ink);
  RsvgRectangle viewport = { 0, 0, width, height };
  cairo_t *cr;

  if (self->handle == NULL || !rsvg_handle_set_stylesheet (self->handle, (const guint8 *) css, strlen (css), NULL /* may fail: drawn in black then */))
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  rsvg_handle_render_document (self->handle, cr, &viewport, NULL /* may fail: the drawing is compiled in */);
  cairo_destroy (cr);
}

static void
panal_pictogram_snapshot (GdkPaintable *paintable,
                          GdkSnapshot  *snapshot,
                          double        width,
                          double        height)
{
  draw (PANAL_PICTOGRAM (paintable), snapshot, width, height, &(GdkRGBA) { 0, 0, 0, 1 });
}

static void
panal_pictogram_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                   GdkSnapshot          *snapshot,
                                   double                width,
                                   double                height,
                                   const GdkRGBA        *colours,
                                   gsize                 n_colours)
{
  draw (PANAL_PICTOGRAM (paintable), snapshot, width, height, &colours[GTK_SYMBOLIC_COLOR_FOREGROUND]);
}

static int
panal_pictogram_get_intrinsic (GdkPaintable *paintable)
{
  return 48;
}

static void
paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = panal_pictogram_snapshot;
  iface->get_intrinsic_width = panal_pictogram_get_intrinsic;
  iface->get_intrinsic_height = panal_pictogram_get_intrinsic;
}

static void
symbolic_init (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = panal_pictogram_snapshot_symbolic;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (PanalPictogram, panal_pictogram, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE, symbolic_init))

static void
panal_pictogram_finalize (GObject *object)
{
  g_clear_object (&PANAL_PICTOGRAM (object)->handle);
  G_OBJECT_CLASS (panal_pictogram_parent_class)->finalize (object);
}

static void
panal_pictogram_class_init (PanalPictogramClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = panal_pictogram_finalize;
}

static void
panal_pictogram_init (PanalPictogram *self)
{
}

GdkPaintable *
panal_pictogram_new (const char *name)
{
  PanalPictogram *self = g_object_new (PANAL_TYPE_PICTOGRAM, NULL);
  g_autofree char *path = g_strdup_printf ("/panal/ui/pictograms/%s.svg", name);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (panal_ui_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: said below */);

  if (bytes != NULL)
    self->handle = rsvg_handle_new_from_data (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL /* may fail: said below */);
  if (self->handle == NULL)
    g_warning ("there is no pictogram %s", name);

  return GDK_PAINTABLE (self);
}

void
panal_pictogram_set_image (GtkImage   *image,
                           const char *name)
{
  g_autoptr(GdkPaintable) paintable = panal_pictogram_new (name);

  gtk_image_set_from_paintable (image, paintable);
  if (g_strv_contains (directed, name))
    gtk_widget_add_css_class (GTK_WIDGET (image), "directed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (image), "directed");
}

GtkWidget *
panal_pictogram_image_new (const char *name)
{
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  panal_pictogram_set_image (GTK_IMAGE (image), name);

  return image;
}
