/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"
#include "widgets/locale.h"

static PanalSnapshot *snapshot;

/* Said before choosing, and in the language that is chosen: that its articles are in another. */
static void
test_coverage (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "", 1080, 1920);
  GtkWidget *ht, *en, *es;

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "language", "");
  ht = panal_kiosk_find (kiosk, "kiosk.language", "'ht'");
  en = panal_kiosk_find (kiosk, "kiosk.language", "'en'");
  es = panal_kiosk_find (kiosk, "kiosk.language", "'es'");

  /* Haitian Creole falls back to Spanish, so that it is said in Spanish too. */
  g_assert_true (panal_kiosk_has_text (kiosk, ht, "Kreyòl ayisyen"));
  g_assert_true (panal_kiosk_has_text (kiosk, ht, "Los artículos vienen en este idioma: Español"));
  g_assert_true (panal_kiosk_has_text (kiosk, en, "Some articles come in this language: Español"));
  g_assert_false (panal_kiosk_has_text (kiosk, es, "idioma:"));

  g_assert_true (gtk_widget_has_css_class (en, "chosen"));
  g_assert_false (gtk_widget_has_css_class (es, "chosen"));
}

static void
test_choice_returns (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "", 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "topic", "help");
  panal_kiosk_open (kiosk, "language", "");
  panal_kiosk_press (kiosk, "kiosk.language", "'ar'");
  panal_kiosk_assert_view (kiosk, "topic");
  g_assert_cmpint (gtk_widget_get_default_direction (), ==, GTK_TEXT_DIR_RTL);

  /* The present one: nothing changes, and one returns as well. */
  panal_kiosk_open (kiosk, "language", "");
  panal_kiosk_press (kiosk, "kiosk.language", "'ar'");
  panal_kiosk_assert_view (kiosk, "topic");
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/views/language-view/coverage", test_coverage);
  g_test_add_func ("/views/language-view/choice-returns", test_choice_returns);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
