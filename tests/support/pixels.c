/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "pixels.h"

#include <math.h>

PanalPixels *
panal_pixels_new (GdkTexture *picture)
{
  PanalPixels *self = g_new0 (PanalPixels, 1);

  self->width = gdk_texture_get_width (picture);
  self->height = gdk_texture_get_height (picture);
  self->data = g_malloc ((gsize) self->width * self->height * 4);
  gdk_texture_download (picture, self->data, (gsize) self->width * 4);

  return self;
}

void
panal_pixels_free (PanalPixels *self)
{
  g_free (self->data);
  g_free (self);
}

/* WCAG 2.2, "relative luminance". */
static double
luminance (guint32 colour)
{
  double parts[3];

  for (int i = 0; i < 3; i++)
    {
      double c = ((colour >> (16 - 8 * i)) & 0xff) / 255.0;

      parts[i] = c <= 0.04045 ? c / 12.92 : pow ((c + 0.055) / 1.055, 2.4);
    }

  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}

double
panal_pixels_ratio (guint32 a,
                    guint32 b)
{
  double la = luminance (a), lb = luminance (b);

  return (MAX (la, lb) + 0.05) / (MIN (la, lb) + 0.05);
}

guint32
panal_pixels_get (const PanalPixels *self,
                  int                x,
                  int                y)
{
  const guint8 *at = self->data + ((gsize) CLAMP (y, 0, self->height - 1) * self->width + CLAMP (x, 0, self->width - 1)) * 4;

  return (guint32) at[2] << 16 | (guint32) at[1] << 8 | at[0];
}

double
panal_pixels_text_contrast (const PanalPixels     *self,
                            const graphene_rect_t *area)
{
  g_autoptr(GHashTable) counts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer colour, count;
  guint32 ground = 0;
  guint most = 0, total = 0;
  double best = 0;

  for (int y = (int) area->origin.y; y < (int) (area->origin.y + area->size.height); y++)
    for (int x = (int) area->origin.x; x < (int) (area->origin.x + area->size.width); x++)
      {
        gpointer key;
        guint n;

        if (x < 0 || y < 0 || x >= self->width || y >= self->height)
          continue;
        key = GUINT_TO_POINTER (panal_pixels_get (self, x, y));
        n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;
        g_hash_table_insert (counts, key, GUINT_TO_POINTER (n));
        total++;
        if (n > most)
          {
            most = n;
            ground = GPOINTER_TO_UINT (key);
          }
      }

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &colour, &count))
    if (GPOINTER_TO_UINT (count) >= MAX (3, total / 4000) && GPOINTER_TO_UINT (colour) != ground)
      best = MAX (best, panal_pixels_ratio (ground, GPOINTER_TO_UINT (colour)));

  return best;
}

static double
step (const PanalPixels *self,
      int                x,
      int                y,
      int                dx,
      int                dy)
{
  guint32 outside = panal_pixels_get (self, x - 3 * dx, y - 3 * dy);
  double best = 1;

  for (int i = -2; i < 9; i++)
    best = MAX (best, panal_pixels_ratio (outside, panal_pixels_get (self, x + i * dx, y + i * dy)));

  return best;
}

static int
by_size (const void *a,
         const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x < y) - (x > y);
}

double
panal_pixels_edge_contrast (const PanalPixels     *self,
                            const graphene_rect_t *area)
{
  int left = (int) area->origin.x, top = (int) area->origin.y;
  int right = (int) (area->origin.x + area->size.width) - 1, bottom = (int) (area->origin.y + area->size.height) - 1;
  int cx = (left + right) / 2, cy = (top + bottom) / 2;
  double sides[4] = { 21, 21, 21, 21 };

  if (left > 3 && cy < self->height)
    sides[0] = step (self, left, cy, 1, 0);
  if (right < self->width - 4 && cy < self->height)
    sides[1] = step (self, right, cy, -1, 0);
  if (top > 3)
    sides[2] = step (self, cx, top, 0, 1);
  if (bottom < self->height - 4)
    sides[3] = step (self, cx, bottom, 0, -1);

  qsort (sides, G_N_ELEMENTS (sides), sizeof *sides, by_size);
  return sides[1];
}
