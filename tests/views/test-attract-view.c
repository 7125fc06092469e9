/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include "support/fixture.h"
#include "support/kiosk.h"
#include "widgets/locale.h"

static PanalSnapshot *snapshot;

static void
test_languages (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "languages=en;es;xx\n", 1080, 1920);
  GtkWidget *en = panal_kiosk_find (kiosk, "kiosk.language", "'en'"), *hero = en;
  GtkWidget *es = panal_kiosk_find (kiosk, "kiosk.language", "'es'");

  /* Those of the place, in its order; one that the content lacks is no button; each speaks its own language. */
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.language", "'xx'"));
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.language", "'ar'"));
  g_assert_true (panal_kiosk_has_text (kiosk, es, "Español"));
  g_assert_true (panal_kiosk_has_text (kiosk, es, "Toque para empezar"));
  g_assert_true (panal_kiosk_has_text (kiosk, es, "Información gratuita"));

  /* The large part begins in the first language. */
  g_assert_true (gtk_widget_has_css_class (hero, "hero"));
  g_assert_true (panal_kiosk_has_text (kiosk, hero, "Free and confidential information"));
  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_assert_view (kiosk, "home");
  g_assert_cmpstr (panal_visit_get_language (kiosk->visit), ==, "en");
}

/* What the last visitor chose does not show in it. */
static void
test_same_for_all (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "languages=es;en;ar\n", 1080, 1920);

  g_assert_true (panal_kiosk_has_text (kiosk, NULL, "Información gratuita"));
  panal_kiosk_press (kiosk, "kiosk.language", "'ar'");
  panal_kiosk_press (kiosk, "kiosk.finish", NULL);
  g_assert_true (gtk_widget_has_css_class (panal_kiosk_find (kiosk, "kiosk.language", "'es'"), "hero"));
  g_assert_true (panal_kiosk_has_text (kiosk, panal_kiosk_find (kiosk, "kiosk.language", "'es'"), "Información gratuita"));
}

static void
test_all_languages (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, "", 1920, 1080);
  static const char * const targets[] = { "'es'", "'ht'", "'en'", "'ar'" };

  for (gsize i = 0; i < G_N_ELEMENTS (targets); i++)
    g_assert_nonnull (panal_kiosk_find (kiosk, "kiosk.language", targets[i]));
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/views/attract-view/languages", test_languages);
  g_test_add_func ("/views/attract-view/same-for-all", test_same_for_all);
  g_test_add_func ("/views/attract-view/all-languages", test_all_languages);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
