/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/locale.h"
#include "widgets/tile.h"

#include "views/stage.h"

static void
test_words (void)
{
  const struct { const char *line, *name; gboolean large; } cases[] = {
    { NULL, "Salud", FALSE },
    { "", "Salud", FALSE },
    { "Calor, agua", "Salud\nCalor, agua", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
      GtkWidget *tile = panal_tile_new ("health", "health", "Salud", cases[i].line);
      g_autofree char *name = NULL;

      panal_stage_put (stage, tile);
      name = panal_stage_dup_name (tile);
      g_assert_cmpstr (name, ==, cases[i].name);
      g_assert_cmpint (gtk_widget_has_css_class (tile, "large-tile"), ==, cases[i].large);
      g_assert_true (gtk_widget_has_css_class (tile, "topic-health"));
    }
}

/* Upright, the words stand below the pictogram; else beside it. */
static void
test_upright (void)
{
  for (gboolean upright = FALSE; upright <= TRUE; upright++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
      GtkWidget *tile = panal_tile_new ("health", "health", "Salud", "Calor, agua");
      graphene_rect_t image, label;

      panal_tile_set_upright (PANAL_TILE (tile), upright);
      panal_stage_put (stage, tile);
      g_assert_true (gtk_widget_compute_bounds (panal_stage_find (stage, GTK_TYPE_IMAGE, 0), tile, &image));
      g_assert_true (gtk_widget_compute_bounds (panal_stage_find (stage, GTK_TYPE_LABEL, 0), tile, &label));
      if (upright)
        g_assert_cmpfloat (label.origin.y, >=, image.origin.y + image.size.height);
      else
        g_assert_cmpfloat (label.origin.x, >=, image.origin.x + image.size.width);
    }
}

int
main (int    argc,
      char **argv)
{
  /* Names and states can be asked for without a bus. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));
  gtk_disable_setlocale ();
  gtk_init ();

  g_test_add_func ("/widgets/tile/words", test_words);
  g_test_add_func ("/widgets/tile/upright", test_upright);

  return g_test_run ();
}
