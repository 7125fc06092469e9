/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

static PanalKiosk *
about (PanalSnapshot *snapshot,
       const char    *settings)
{
  PanalKiosk *kiosk = panal_kiosk_new (snapshot, settings, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "about", "");

  return kiosk;
}

/* What the settings do not say is not made up. */
static void
test_bare_settings (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalKiosk) kiosk = about (snapshot, "languages=es;en\n");

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Ask the staff of this place."));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Tell the staff of this place."));
  g_assert_false (panal_kiosk_has_text (kiosk, NULL, "last reviewed"));
}

static void
test_settings (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open ((const PanalFixtureEdit[]) {
    { "identity", NULL, "name=reviewed|value=2026-11-01" },
    { NULL },
  });
  g_autoptr(PanalKiosk) kiosk = about (snapshot, "languages=es;en\noperator=Casa de prueba\nplace_name=Ciudad\ncomplaints=Oficina 4\nidle_seconds=180\n");

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Casa de prueba"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Ciudad"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Oficina 4"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Everything is erased after 3 minutes without touch."));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "The texts were last reviewed on 1 November 2026."));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "not an official publication of any organisation"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "GeoNames"));
  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "CC BY 4.0"));
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/views/about-view/bare-settings", test_bare_settings);
  g_test_add_func ("/views/about-view/settings", test_settings);

  return g_test_run ();
}
