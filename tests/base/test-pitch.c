/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/pitch.h"

static void
test_unusable (void)
{
  static const struct { guint px, conf, edid; double ppi; } rows[] = {
    { 1920, 0, 0, 102.0 },
    { 0, 476, 476, 102.0 },
    { 1920, 0, 16, 102.0 },      /* an EDID with the aspect ratio instead of millimetres */
    { 1920, 0, 160000, 102.0 },
    { 1920, 47, 0, 102.0 },      /* centimetres typed */
    { 1920, 4760, 16, 102.0 },
    { 1920, 47, 476, 102.45 },   /* settings wrong, the display knows: still a word to staff */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *warning = NULL;

      g_assert_cmpfloat_with_epsilon (panal_pitch_ppi (rows[i].px, rows[i].conf, rows[i].edid, &warning), rows[i].ppi, 0.01);
      g_assert_nonnull (warning);
    }
  g_assert_cmpfloat (panal_pitch_ppi (1920, 0, 0, NULL), ==, 102.0);
}

static void
test_usable (void)
{
  static const struct { guint px, conf, edid; double ppi; } rows[] = {
    { 1920, 476, 0, 102.45 },
    { 1920, 0, 476, 102.45 },
    { 1920, 476, 160, 102.45 },  /* settings win */
    { 1080, 268, 476, 102.36 },  /* a display that does not know it was turned */
    { 1000, 508, 0, 50.0 },
    { 1000, 0, 508, 50.0 },
    { 2500, 254, 0, 250.0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      char *warning = (char *) "untouched";

      g_assert_cmpfloat_with_epsilon (panal_pitch_ppi (rows[i].px, rows[i].conf, rows[i].edid, &warning), rows[i].ppi, 0.01);
      g_assert_null (warning);
    }
}

/* 20 mm and 15 mm on panels that one can buy. */
static void
test_pixels (void)
{
  static const struct { guint px, mm; int px_20, px_15, px_3; } rows[] = {
    { 1280, 217, 118, 89, 18 },
    { 1920, 345, 112, 84, 17 },
    { 1920, 476, 81, 61, 13 },
    { 1920, 527, 73, 55, 11 },
    { 1920, 598, 65, 49, 10 },
    { 1080, 450, 48, 36, 8 },  /* 20 mm are 48 pixels exactly, which the quotient misses by its last bit */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      double ppi = panal_pitch_ppi (rows[i].px, rows[i].mm, 0, NULL);

      g_assert_cmpint (panal_pitch_px (ppi, 20), ==, rows[i].px_20);
      g_assert_cmpint (panal_pitch_px (ppi, 15), ==, rows[i].px_15);
      g_assert_cmpint (panal_pitch_px (ppi, 3), ==, rows[i].px_3);
    }

  g_assert_cmpint (panal_pitch_px (100, 25.4), ==, 100);
  g_assert_cmpint (panal_pitch_px (100, 25.5), ==, 101);
  g_assert_cmpint (panal_pitch_px (102, 0), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/pitch/unusable", test_unusable);
  g_test_add_func ("/base/pitch/usable", test_usable);
  g_test_add_func ("/base/pitch/pixels", test_pixels);
  return g_test_run ();
}
