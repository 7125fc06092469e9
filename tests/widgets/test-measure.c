/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "stage.h"
#include "widgets/measure.h"

/* A panel that nobody measured: 96 dots an inch, as everywhere else. */
static void
test_no_resolution (void)
{
  g_autoptr(GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", -1, NULL);
  g_assert_cmpint (panal_measure_px (label, 20), ==, 76);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 0, NULL);
  g_assert_cmpint (panal_measure_px (label, 20), ==, 76);
}

/* Standards 1.1, the table of panels. */
static void
test_panels (void)
{
  static const double lengths[] = { 9.5, 15, 20, 22, 3 };
  static const struct { double ppi; int px[G_N_ELEMENTS (lengths)]; } panels[] = {
    { 149.5, { 56, 89, 118, 130, 18 } },
    { 100.5, { 38, 60, 80, 88, 12 } },
    { 141.2, { 53, 84, 112, 123, 17 } },
    { 102.5, { 39, 61, 81, 89, 13 } },
    { 92.6, { 35, 55, 73, 81, 11 } },
    { 81.6, { 31, 49, 65, 71, 10 } },
    { 68.8, { 26, 41, 55, 60, 9 } },
  };
  g_autoptr(GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));

  for (gsize i = 0; i < G_N_ELEMENTS (panels); i++)
    {
      panal_stage_set_ppi (panels[i].ppi);
      for (gsize j = 0; j < G_N_ELEMENTS (lengths); j++)
        {
          g_test_message ("%g mm at %g ppi", lengths[j], panels[i].ppi);
          g_assert_cmpint (panal_measure_px (label, lengths[j]), ==, panels[i].px[j]);
        }
    }
}

static void
test_rounding (void)
{
  g_autoptr(GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));

  panal_stage_set_ppi (100);
  g_assert_cmpint (panal_measure_px (label, 0), ==, 0);
  g_assert_cmpint (panal_measure_px (label, 0.001), ==, 1);
  /* A length that is whole pixels is not one more because of how computers divide. */
  for (int px = 1; px <= 2000; px++)
    g_assert_cmpint (panal_measure_px (label, px * 25.4 / 100), ==, px);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/measure/no-resolution", test_no_resolution);
  g_test_add_func ("/widgets/measure/panels", test_panels);
  g_test_add_func ("/widgets/measure/rounding", test_rounding);
  return g_test_run ();
}
