/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

static PanalSnapshot *snapshot;

/* Actions come from links in articles too: what they ask for need not exist. */
static void
test_unknown (void)
{
  static const struct { const char *view, *subject; } cases[] = {
    { "", "" }, { "staff", "" }, { "attract", "" }, { "trouble", "" }, { "../home", "" },
  };
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      panal_kiosk_open (kiosk, cases[i].view, cases[i].subject);
      panal_kiosk_assert_view (kiosk, "home");
      g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
    }

  /* A subject that is not there: the screen says so and everything around it works. */
  panal_kiosk_open (kiosk, "article", "no-such-article");
  panal_kiosk_assert_view (kiosk, "article");
  panal_kiosk_open (kiosk, "contact", "no-such-contact");
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_press (kiosk, "kiosk.back", NULL);
  panal_kiosk_assert_view (kiosk, "home");
}

static void
test_bad_choices (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  GtkWidget *window = GTK_WIDGET (kiosk->window);

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  gtk_widget_activate_action (window, "kiosk.language", "s", "tlh");
  g_assert_cmpstr (panal_visit_get_language (kiosk->visit), ==, "es");
  gtk_widget_activate_action (window, "kiosk.theme", "s", "pink");
  g_assert_cmpstr (panal_visit_get_theme (kiosk->visit), ==, "light");
  gtk_widget_activate_action (window, "kiosk.text-size", "u", 100000u);
  g_assert_cmpuint (panal_visit_get_text_size (kiosk->visit), ==, 250);
  panal_kiosk_settle (kiosk);
  panal_kiosk_assert_view (kiosk, "home");
}

/* Away from everything: home forgets the way. */
static void
test_home (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "topic", "help");
  panal_kiosk_open (kiosk, "article", "asylum");
  panal_kiosk_press (kiosk, "kiosk.home", NULL);
  panal_kiosk_assert_view (kiosk, "home");
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.back", NULL));
}

/* In the warning nothing but staying and finishing is done, whoever asks. */
static void
test_stay (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  gtk_widget_activate_action (GTK_WIDGET (kiosk->window), "kiosk.stay", NULL);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  for (guint i = 0; i < 12; i++)
    {
      panal_kiosk_pass (kiosk, 119);
      panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
      panal_kiosk_press (kiosk, "kiosk.stay", NULL);
      panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
    }
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/window-actions/unknown", test_unknown);
  g_test_add_func ("/shell/window-actions/bad-choices", test_bad_choices);
  g_test_add_func ("/shell/window-actions/home", test_home);
  g_test_add_func ("/shell/window-actions/stay", test_stay);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
