/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/mark.h"
#include "widgets/theme.h"

/* It is drawn: a cell of its size with the pictogram inside, and nobody reads it out. */
static void
test_drawn (void)
{
  g_autoptr(PanalTheme) theme = panal_theme_new (gdk_display_get_default (), 102.5);
  g_autoptr(GtkWidget) mark = g_object_ref_sink (g_object_new (PANAL_TYPE_MARK, "pictogram", "places", NULL));
  GtkWidget *window = gtk_window_new ();
  int width, height;

  panal_theme_apply (theme, window, "light", 100);
  gtk_window_set_child (GTK_WINDOW (window), mark);
  gtk_widget_measure (mark, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (mark, GTK_ORIENTATION_VERTICAL, -1, &height, NULL, NULL, NULL);

  /* 15 mm, as ui/css/20-mark.css says. */
  g_assert_cmpint (width, >=, 60);
  g_assert_cmpint (width, <=, 62);
  g_assert_cmpint (height, ==, width);
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (mark)), ==, GTK_ACCESSIBLE_ROLE_PRESENTATION);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_no_such_pictogram (void)
{
  g_autoptr(GtkWidget) mark = NULL;

  g_test_expect_message ("pictogram", G_LOG_LEVEL_WARNING, "*no pictogram nothing*");
  mark = g_object_ref_sink (g_object_new (PANAL_TYPE_MARK, "pictogram", "nothing", NULL));
  g_test_assert_expected_messages ();
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/mark/no-such-pictogram", test_no_such_pictogram);
  g_test_add_func ("/widgets/mark/drawn", test_drawn);

  return g_test_run ();
}
