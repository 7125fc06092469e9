/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "support/every-kind.h"
#include "widgets/block-picture.h"

static void
test_broken (void)
{
  static const char * const bad[] = {
    "", "<", "<svg", "<html></html>", "\x89PNG\r\n", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"></svg>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 -1 -1\" width=\"-5\" height=\"5\"></svg>",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      GtkWidget *picture = panal_block_picture_new (bytes, "text");

      g_test_message ("%" G_GSIZE_FORMAT, i);
      if (picture != NULL)
        g_object_unref (g_object_ref_sink (picture));
      /* An empty drawing may be drawn as nothing; what is no drawing must not become one. */
      if (i < 5)
        g_assert_null (picture);
    }
}

static void
test_good (void)
{
  g_autoptr(GBytes) bytes = every_kind_picture ("drawing/water.svg", NULL);
  GtkWidget *picture = g_object_ref_sink (panal_block_picture_new (bytes, "agua"));
  GdkPaintable *paintable = gtk_picture_get_paintable (GTK_PICTURE (picture));

  g_assert_cmpstr (gtk_picture_get_alternative_text (GTK_PICTURE (picture)), ==, "agua");
  g_assert_cmpfloat_with_epsilon (gdk_paintable_get_intrinsic_aspect_ratio (paintable), 320. / 180., 0.01);
  g_object_unref (picture);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/block-picture/broken", test_broken);
  g_test_add_func ("/widgets/block-picture/good", test_good);
  return g_test_run ();
}
