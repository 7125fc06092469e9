/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/chip.h"
#include "widgets/locale.h"

#include "views/stage.h"

/* The chosen one differs by more than colour: a mark, and a state for those who do not see it. */
static void
test_selected (void)
{
  for (gboolean selected = FALSE; selected <= TRUE; selected++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 1080, 1920);
      GtkWidget *chip = panal_chip_new ("México", selected);
      g_autofree char *name = NULL;

      panal_stage_put (stage, chip);
      name = panal_stage_dup_name (chip);
      g_assert_cmpstr (name, ==, "México");
      g_assert_cmpint (panal_chip_is_selected (PANAL_CHIP (chip)), ==, selected);
      g_assert_cmpint (panal_stage_find (stage, GTK_TYPE_IMAGE, 0) != NULL, ==, selected);
      g_assert_null (gtk_test_accessible_check_state (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_STATE_CHECKED,
                                                      selected ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE));
    }
}

/* Words that are longer than the line go to the next one; nothing is cut. */
static void
test_long (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, "", 400, 400);
  GtkWidget *chip = panal_chip_new ("Niñas, niños y adolescentes que viajan sin sus padres", TRUE);
  GtkWidget *label;
  int width;

  panal_stage_put (stage, chip);
  label = panal_stage_find (stage, GTK_TYPE_LABEL, 0);
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (label))), >, 1);
  g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
  gtk_widget_measure (chip, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, 400);
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

  g_test_add_func ("/widgets/chip/selected", test_selected);
  g_test_add_func ("/widgets/chip/long", test_long);

  return g_test_run ();
}
