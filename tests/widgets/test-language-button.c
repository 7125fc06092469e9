/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/language-button.h"

static char *none[] = { NULL };

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_label (child, text);

  return found;
}

static void
test_no_lines (void)
{
  const PanalLanguage language = { (char *) "es", (char *) "Español", FALSE, none };
  g_autoptr(GtkWidget) button = g_object_ref_sink (panal_language_button_new (&language, NULL, NULL));

  g_assert_false (gtk_widget_get_visible (find_label (button, "")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "Español");
}

static void
test_target (void)
{
  const PanalLanguage language = { (char *) "quc", (char *) "K'iche'", FALSE, none };
  g_autoptr(GtkWidget) button = g_object_ref_sink (panal_language_button_new (&language, "one", "two"));

  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "kiosk.language");
  g_assert_cmpstr (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), NULL), ==, "quc");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, "K'iche'. one. two");
}

/* A language is written in its own direction, also on a screen with the other one. */
static void
test_direction (void)
{
  const PanalLanguage ltr = { (char *) "es", (char *) "Español", FALSE, none }, rtl = { (char *) "ar", (char *) "العربية", TRUE, none };

  for (GtkTextDirection screen = GTK_TEXT_DIR_LTR; screen <= GTK_TEXT_DIR_RTL; screen++)
    {
      g_autoptr(GtkWidget) spanish = NULL, arabic = NULL;

      gtk_widget_set_default_direction (screen);
      spanish = g_object_ref_sink (panal_language_button_new (&ltr, "uno", NULL));
      arabic = g_object_ref_sink (panal_language_button_new (&rtl, "واحد", NULL));
      g_assert_cmpint (gtk_widget_get_direction (find_label (spanish, "uno")), ==, GTK_TEXT_DIR_LTR);
      g_assert_cmpint (gtk_widget_get_direction (find_label (arabic, "واحد")), ==, GTK_TEXT_DIR_RTL);
    }
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_chosen (void)
{
  const PanalLanguage language = { (char *) "es", (char *) "Español", FALSE, none };
  g_autoptr(GtkWidget) button = g_object_ref_sink (panal_language_button_new (&language, NULL, NULL));

  panal_language_button_set_chosen (PANAL_LANGUAGE_BUTTON (button), TRUE);
  g_assert_true (gtk_widget_has_css_class (button, "chosen"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  panal_language_button_set_chosen (PANAL_LANGUAGE_BUTTON (button), FALSE);
  g_assert_false (gtk_widget_has_css_class (button, "chosen"));
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED, GTK_ACCESSIBLE_TRISTATE_FALSE);
}

int
main (int   argc,
      char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/language-button/no-lines", test_no_lines);
  g_test_add_func ("/widgets/language-button/target", test_target);
  g_test_add_func ("/widgets/language-button/direction", test_direction);
  g_test_add_func ("/widgets/language-button/chosen", test_chosen);

  return g_test_run ();
}
