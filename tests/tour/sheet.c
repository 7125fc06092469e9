/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "sheet.h"

/* Large enough to see a cut word, small enough for twelve on one picture. */
#define LONGER_SIDE 620
#define GAP 12

struct _PanalSheet
{
  GPtrArray *small;   /* of GdkTexture */
};

PanalSheet *
panal_sheet_new (void)
{
  PanalSheet *self = g_new0 (PanalSheet, 1);

  self->small = g_ptr_array_new_with_free_func (g_object_unref);

  return self;
}

void
panal_sheet_free (PanalSheet *self)
{
  g_ptr_array_unref (self->small);
  g_free (self);
}

static GdkTexture *
render (GskRenderer *renderer,
        GtkSnapshot *snapshot,
        int          width,
        int          height)
{
  GskRenderNode *node = gtk_snapshot_to_node (snapshot);
  GdkTexture *texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, width, height));

  gsk_render_node_unref (node);
  return texture;
}

void
panal_sheet_add (PanalSheet  *self,
                 GskRenderer *renderer,
                 GdkTexture  *picture)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  double scale = (double) LONGER_SIDE / MAX (gdk_texture_get_width (picture), gdk_texture_get_height (picture));
  int width = gdk_texture_get_width (picture) * scale, height = gdk_texture_get_height (picture) * scale;

  gtk_snapshot_append_texture (snapshot, picture, &GRAPHENE_RECT_INIT (0, 0, width, height));
  g_ptr_array_add (self->small, render (renderer, snapshot, width, height));
}

GdkTexture *
panal_sheet_take (PanalSheet  *self,
                  GskRenderer *renderer)
{
  g_autoptr(GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width, height, columns, rows;
  GdkTexture *sheet;

  if (self->small->len == 0)
    return NULL;

  width = gdk_texture_get_width (self->small->pdata[0]);
  height = gdk_texture_get_height (self->small->pdata[0]);
  columns = width > height ? 3 : 6;
  rows = (int) (self->small->len + columns - 1) / columns;

  gtk_snapshot_append_color (snapshot, &(GdkRGBA) { .5f, .5f, .5f, 1 },
                             &GRAPHENE_RECT_INIT (0, 0, columns * (width + GAP) + GAP, rows * (height + GAP) + GAP));
  for (guint i = 0; i < self->small->len; i++)
    gtk_snapshot_append_texture (snapshot, self->small->pdata[i],
                                 &GRAPHENE_RECT_INIT (GAP + (int) (i % columns) * (width + GAP),
                                                      GAP + (int) (i / columns) * (height + GAP), width, height));
  sheet = render (renderer, snapshot, columns * (width + GAP) + GAP, rows * (height + GAP) + GAP);
  g_ptr_array_set_size (self->small, 0);

  return sheet;
}
