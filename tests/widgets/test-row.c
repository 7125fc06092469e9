/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/locale.h"
#include "widgets/row.h"

#include "views/stage.h"

/* An empty line is no line, and the name holds what one sees, in its order. */
static void
test_lines (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
  GtkWidget *row = panal_row_new ("help", "help", "COMAR");
  g_autofree char *name = NULL;

  g_assert_null (panal_row_add_line (PANAL_ROW (row), NULL, NULL));
  g_assert_null (panal_row_add_line (PANAL_ROW (row), "", "strong"));
  g_assert_true (gtk_widget_has_css_class (panal_row_add_line (PANAL_ROW (row), "Pedir refugio", NULL), "small"));
  g_assert_true (gtk_widget_has_css_class (panal_row_add_line (PANAL_ROW (row), "<b>&", "strong"), "strong"));

  panal_stage_put (stage, row);
  name = panal_stage_dup_name (row);
  g_assert_cmpstr (name, ==, "COMAR\nPedir refugio\n<b>&");
  g_assert_true (panal_stage_has_text (stage, "<b>&"));
}

/* The square keeps its size whatever stands beside it. */
static void
test_square (void)
{
  const char *lines[] = { "x", "A line that is so long that it must go on in a second line and perhaps even in a third one" };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
      GtkWidget *row = panal_row_new ("help", "help", "COMAR");
      GtkWidget *square;

      panal_row_add_line (PANAL_ROW (row), lines[i], NULL);
      panal_stage_put (stage, row);
      square = gtk_widget_get_parent (panal_stage_find (stage, GTK_TYPE_IMAGE, 0));
      g_assert_cmpint (gtk_widget_get_width (square), ==, gtk_widget_get_height (square));
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

  g_test_add_func ("/widgets/row/lines", test_lines);
  g_test_add_func ("/widgets/row/square", test_square);

  return g_test_run ();
}
