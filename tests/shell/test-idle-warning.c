/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell/idle-warning.h"
#include "support/fixture.h"
#include "support/kiosk.h"

static PanalSnapshot *snapshot;

static PanalKiosk *
warned (void)
{
  PanalKiosk *kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_pass (kiosk, 95);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);

  return kiosk;
}

/* one button of 40 mm, over the whole screen, and it has the focus. */
static void
test_button (void)
{
  g_autoptr(PanalKiosk) kiosk = warned ();
  GtkWidget *stay = panal_kiosk_find (kiosk, "kiosk.stay", NULL);
  GtkWidget *warning = gtk_widget_get_ancestor (stay, PANAL_TYPE_IDLE_WARNING);
  const graphene_point_t corners[] = { { 2, 2 }, { 1077, 2 }, { 2, 1917 }, { 1077, 1917 }, { 540, 1850 } };

  g_assert_cmpint (gtk_widget_get_height (stay), >=, 162);
  g_assert_cmpint (gtk_widget_get_width (stay), >=, 162);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      GtkWidget *hit = gtk_widget_pick (GTK_WIDGET (kiosk->window), corners[i].x, corners[i].y, GTK_PICK_DEFAULT);

      g_assert_true (hit == warning || gtk_widget_is_ancestor (hit, warning));
    }
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (kiosk->window)) == stay);
}

static void
test_countdown (void)
{
  g_autoptr(PanalKiosk) kiosk = warned ();

  for (guint left = 25; left > 1; left--)
    {
      g_autofree char *text = g_strdup_printf ("Everything is erased in %u seconds.", left);

      g_assert_true (panal_kiosk_has_text (kiosk, NULL, text));
      panal_kiosk_pass (kiosk, 1);
    }
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Everything is erased in 1 second."));
}

static void
test_finish (void)
{
  g_autoptr(PanalKiosk) kiosk = warned ();
  GtkWidget *stay = panal_kiosk_find (kiosk, "kiosk.stay", NULL);
  PanalIdleWarning *warning = PANAL_IDLE_WARNING (gtk_widget_get_ancestor (stay, PANAL_TYPE_IDLE_WARNING));

  g_signal_emit_by_name (panal_idle_warning_get_finish (warning), "clicked");
  panal_kiosk_settle (kiosk);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.stay", NULL));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/idle-warning/button", test_button);
  g_test_add_func ("/shell/idle-warning/countdown", test_countdown);
  g_test_add_func ("/shell/idle-warning/finish", test_finish);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
