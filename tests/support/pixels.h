/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The pixels of a picture, and how well they stand off from each other. */

typedef struct
{
  int     width;
  int     height;
  guint8 *data;      /* owned; 4 bytes a pixel: blue, green, red, alpha (GDK_MEMORY_DEFAULT on little endian) */
} PanalPixels;

PanalPixels *panal_pixels_new (GdkTexture *picture);
void panal_pixels_free (PanalPixels *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalPixels, panal_pixels_free)

/**
 * panal_pixels_ratio:
 * @a, @b: colours as 0xRRGGBB
 *
 * Returns: the contrast ratio of WCAG 2.2, 1 to 21
 */
double panal_pixels_ratio (guint32 a,
                           guint32 b);

/**
 * panal_pixels_get:
 * Returns: the colour at @x, @y as 0xRRGGBB; the nearest inside the picture
 */
guint32 panal_pixels_get (const PanalPixels *self,
                          int                x,
                          int                y);

/**
 * panal_pixels_text_contrast:
 * @area: where a text stands
 *
 * The ground is the commonest colour of @area; the ink is the colour that stands off most among those with
 * enough pixels not to be noise. Anti-aliasing only adds colours between the two.
 *
 * Returns: their ratio; 0 if @area holds one colour only
 */
double panal_pixels_text_contrast (const PanalPixels     *self,
                                   const graphene_rect_t *area);

/**
 * panal_pixels_edge_contrast:
 * @area: a control
 *
 * Walks from outside to inside over the middle of each side and keeps the strongest step against the
 * outermost pixel. Two sides that stand off are enough to see where a control is: a wide one may lie against a
 * neighbour of its own colour.
 *
 * Returns: the second strongest of the sides; a side at the edge of the picture counts as seen
 */
double panal_pixels_edge_contrast (const PanalPixels     *self,
                                   const graphene_rect_t *area);

G_END_DECLS
