/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

static const char * const actions[][2] = {
  { "kiosk.home", NULL },
  { "kiosk.back", NULL },
  { "kiosk.open", "('see-better', '')" },
  { "kiosk.open", "('language', '')" },
  { "kiosk.finish", NULL },
};

static PanalSnapshot *snapshot;

static int
left_of (PanalKiosk *kiosk,
         GtkWidget  *widget)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (kiosk->window), &bounds));

  return (int) bounds.origin.x;
}

static void
test_places (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  int finish, better = left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('see-better', '')"));

  /* On the attract screen only what helps to see it. */
  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    if (i != 2)
      g_assert_null (panal_kiosk_find (kiosk, actions[i][0], actions[i][1]));

  /* No place moves when another has something to do. */
  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
  finish = left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL));
  g_assert_cmpint (left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('see-better', '')")), ==, better);
  panal_kiosk_open (kiosk, "topic", "help");
  g_assert_cmpint (left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL)), ==, finish);

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      GtkWidget *button = panal_kiosk_find (kiosk, actions[i][0], actions[i][1]);

      g_assert_nonnull (button);
      g_assert_cmpint (gtk_widget_get_width (button), >=, 81);
      g_assert_cmpint (gtk_widget_get_height (button), >=, 81);
    }
}

static void
test_here (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  g_assert_true (gtk_widget_has_css_class (panal_kiosk_find (kiosk, "kiosk.home", NULL), "here"));
  panal_kiosk_press (kiosk, "kiosk.open", "('see-better', '')");
  g_assert_false (gtk_widget_has_css_class (panal_kiosk_find (kiosk, "kiosk.home", NULL), "here"));
  g_assert_true (gtk_widget_has_css_class (panal_kiosk_find (kiosk, "kiosk.open", "('see-better', '')"), "here"));
}

static void
test_right_to_left (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'ar'");
  g_assert_cmpint (left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL)), <, left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.home", NULL)));
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  g_assert_cmpint (left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL)), >, left_of (kiosk, panal_kiosk_find (kiosk, "kiosk.home", NULL)));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/bar/places", test_places);
  g_test_add_func ("/shell/bar/here", test_here);
  g_test_add_func ("/shell/bar/right-to-left", test_right_to_left);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
