/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/contact-store.h"
#include "widgets/contact-card.h"
#include "widgets/locale.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static char *
dup_name (PanalStage *stage,
          const char *id)
{
  g_autoptr(PanalContact) contact = panal_contact_store_require (panal_visit_get_snapshot (stage->visit), id,
                                                                 panal_visit_get_language (stage->visit), NULL);
  GtkWidget *card = panal_contact_card_new (stage->visit, contact);

  panal_stage_put (stage, card);

  return panal_stage_dup_name (card);
}

static void
test_words (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autofree char *emergency = NULL, *weak = NULL, *bare = NULL;

  panal_stage_set_language (stage, "en");
  emergency = dup_name (stage, "xa-000");
  g_assert_cmpstr (emergency, ==, "Emergencias\nOnly in Spanish (Español)\n000\nPublished by Gobierno de prueba, 2026.\nVerified on 1 October 2026.");
  weak = dup_name (stage, "xa-shelter");
  g_assert_true (g_str_has_prefix (weak, "Test shelter\n+999 000 0001\n"));
  g_assert_nonnull (strstr (weak, "\nMay be out of date.\n"));
  g_assert_null (strstr (weak, "Verified"));
  bare = dup_name (stage, "xa-another");
  g_assert_nonnull (strstr (bare, "\nCiudad\n"));
}

static void
test_open (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autoptr(PanalContact) contact = panal_contact_store_require (snapshot, "xa-000", "es", NULL);
  GtkWidget *card = panal_contact_card_new (stage->visit, contact);

  panal_stage_put (stage, card);
  panal_stage_touch (card);
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contact xa-000");
  g_assert_cmpstr (panal_contact_card_get_colour (contact), ==, "emergency");
  g_assert_true (gtk_widget_has_css_class (card, "topic-emergency"));
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

  g_test_add_func ("/widgets/contact-card/words", test_words);
  g_test_add_func ("/widgets/contact-card/open", test_open);

  return g_test_run ();
}
