/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/box.h"

static void
test_clear (void)
{
  g_autoptr(GtkWidget) box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  g_autoptr(GtkWidget) kept = g_object_ref_sink (gtk_label_new ("kept by somebody"));
  GtkWidget *gone = gtk_label_new ("kept by nobody");

  panal_box_clear (GTK_BOX (box));
  g_assert_null (gtk_widget_get_first_child (box));

  gtk_box_append (GTK_BOX (box), kept);
  gtk_box_append (GTK_BOX (box), gone);
  g_object_add_weak_pointer (G_OBJECT (gone), (gpointer *) &gone);
  panal_box_clear (GTK_BOX (box));
  g_assert_null (gtk_widget_get_first_child (box));
  g_assert_null (gtk_widget_get_parent (kept));
  g_assert_null (gone);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/box/clear", test_clear);

  return g_test_run ();
}
