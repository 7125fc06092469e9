/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/header.h"
#include "widgets/locale.h"

#include "views/stage.h"

static void
test_crumb (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
  PanalHeader *header = g_object_new (PANAL_TYPE_HEADER, NULL);

  panal_stage_put (stage, GTK_WIDGET (header));
  panal_header_show (header, "risks", "risks", "Riesgos", "El tren");
  g_assert_true (panal_stage_has_text (stage, "Riesgos"));
  g_assert_true (panal_stage_has_text (stage, "El tren"));

  panal_header_show (header, "help", "help", NULL, "Ayuda");
  g_assert_false (panal_stage_has_text (stage, "Riesgos"));
  g_assert_null (panal_stage_find (stage, GTK_TYPE_LABEL, 1));
  panal_header_show (header, "help", "help", "", "Ayuda");
  g_assert_null (panal_stage_find (stage, GTK_TYPE_LABEL, 1));
}

/* One topic at a time, and no other class is lost. */
static void
test_topic (void)
{
  g_autoptr(GtkWidget) widget = g_object_ref_sink (gtk_label_new ("x"));

  gtk_widget_add_css_class (widget, "reading");
  panal_topic_class_set (widget, "risks");
  panal_topic_class_set (widget, "health");
  g_assert_false (gtk_widget_has_css_class (widget, "topic-risks"));
  g_assert_true (gtk_widget_has_css_class (widget, "topic-health"));
  g_assert_true (gtk_widget_has_css_class (widget, "reading"));
}

/* The title is the heading of its screen. */
static void
test_role (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
  PanalHeader *header = g_object_new (PANAL_TYPE_HEADER, NULL);

  panal_stage_put (stage, GTK_WIDGET (header));
  panal_header_show (header, "help", "help", NULL, "Ayuda");
  g_assert_true (gtk_test_accessible_has_role (GTK_ACCESSIBLE (panal_stage_find (stage, GTK_TYPE_LABEL, 0)), GTK_ACCESSIBLE_ROLE_HEADING));
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

  g_test_add_func ("/widgets/header/crumb", test_crumb);
  g_test_add_func ("/widgets/header/topic", test_topic);
  g_test_add_func ("/widgets/header/role", test_role);

  return g_test_run ();
}
