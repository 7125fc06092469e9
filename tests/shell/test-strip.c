/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

/* A number that belongs to another country would be worse than none. */
static void
test_no_country (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "languages=en\n", 1080, 1920);

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Emergency: ask the staff"));
  g_assert_false (panal_kiosk_has_text (kiosk, NULL, "000"));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.open", "('contact', 'xa-000')"));
  panal_kiosk_press (kiosk, "kiosk.open", "('contacts', '/emergency')");
  panal_kiosk_assert_view (kiosk, "contacts");
}

static void
test_country_without_number (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "country=XB\nlanguages=en\n", 1080, 1920);

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Emergency: ask the staff"));
  g_assert_false (panal_kiosk_has_text (kiosk, NULL, "000"));
}

static void
test_number (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
  GtkWidget *pill = panal_kiosk_find (kiosk, "kiosk.open", "('contact', 'xa-000')");

  g_assert_nonnull (pill);
  g_assert_true (panal_kiosk_has_text (kiosk, pill, "Emergency"));
  g_assert_true (panal_kiosk_has_text (kiosk, pill, "000"));

  /* 20 mm at 102.5 pixels an inch. */
  g_assert_cmpint (gtk_widget_get_height (pill), >=, 81);
  g_assert_cmpint (gtk_widget_get_width (pill), >=, 81);
}

static void
test_where (void)
{
  static const struct { const char *settings, *shown; } cases[] = {
    { "", "" },
    { "operator=Albergue\n", "Albergue" },
    { "place_name=Tapachula\n", "Tapachula" },
    { "operator=Albergue\nplace_name=Tapachula\n", "Albergue · Tapachula" },
    { "operator=Centro de atención para personas en movilidad\nplace_name=Tapachula\n", "Tapachula" },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *settings = g_strconcat (PANAL_KIOSK_SETTINGS, cases[i].settings, NULL);
      g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, settings, 1080, 1920);

      g_assert_true (panal_kiosk_has_text (kiosk, NULL, cases[i].shown));
    }
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shell/strip/no-country", test_no_country);
  g_test_add_func ("/shell/strip/country-without-number", test_country_without_number);
  g_test_add_func ("/shell/strip/number", test_number);
  g_test_add_func ("/shell/strip/where", test_where);

  return g_test_run ();
}
