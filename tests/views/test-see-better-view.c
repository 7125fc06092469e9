/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

static PanalSnapshot *snapshot;

static PanalKiosk *
see_better (void)
{
  PanalKiosk *kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.open", "('see-better', '')");
  panal_kiosk_assert_view (kiosk, "see-better");

  return kiosk;
}

static int
height_of_sample (PanalKiosk *kiosk,
                  const char *target)
{
  GtkWidget *column = gtk_button_get_child (GTK_BUTTON (panal_kiosk_find (kiosk, "kiosk.text-size", target)));

  return gtk_widget_get_height (gtk_widget_get_first_child (column));
}

/* What is chosen is seen and can be heard, and there is always exactly one. */
static void
test_sizes (void)
{
  static const char * const targets[] = { "100", "140", "190", "250" };
  g_autoptr(PanalKiosk) kiosk = see_better ();

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      panal_kiosk_press (kiosk, "kiosk.text-size", targets[i]);
      panal_kiosk_assert_view (kiosk, "see-better");
      g_assert_cmpuint (panal_visit_get_text_size (kiosk->visit), ==, g_ascii_strtoull (targets[i], NULL, 10));
      for (gsize j = 0; j < G_N_ELEMENTS (targets); j++)
        {
          GtkWidget *button = panal_kiosk_find (kiosk, "kiosk.text-size", targets[j]);

          g_assert_cmpint (gtk_widget_has_css_class (button, "chosen"), ==, i == j);
          gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                                            i == j ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
          if (j > 0)
            g_assert_cmpint (height_of_sample (kiosk, targets[j]), >, height_of_sample (kiosk, targets[j - 1]));
        }
    }
}

static void
test_themes (void)
{
  static const char * const targets[] = { "'dark'", "'contrast'", "'light'" };
  g_autoptr(PanalKiosk) kiosk = see_better ();

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      panal_kiosk_press (kiosk, "kiosk.theme", targets[i]);
      for (gsize j = 0; j < G_N_ELEMENTS (targets); j++)
        g_assert_cmpint (gtk_widget_has_css_class (panal_kiosk_find (kiosk, "kiosk.theme", targets[j]), "chosen"), ==, i == j);
    }
}

/* It lasts on the other screens, and until Finish. */
static void
test_lasts (void)
{
  g_autoptr(PanalKiosk) kiosk = see_better ();

  panal_kiosk_press (kiosk, "kiosk.text-size", "190");
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_assert_view (kiosk, "home");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "size-190"));
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (kiosk->window), "size-100"));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  /* Without a bus, but with the states that one would say. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/views/see-better-view/sizes", test_sizes);
  g_test_add_func ("/views/see-better-view/themes", test_themes);
  g_test_add_func ("/views/see-better-view/lasts", test_lasts);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
