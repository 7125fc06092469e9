/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/contact-store.h"
#include "widgets/locale.h"
#include "widgets/phone-card.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static void
test_words (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autoptr(PanalContact) contact = panal_contact_store_require (snapshot, "xa-shelter", "en", NULL);

  panal_stage_set_language (stage, "en");
  panal_stage_put (stage, panal_phone_card_new (contact, contact->phones->pdata[1]));
  g_assert_true (panal_stage_has_text (stage, "000 0002"));
  g_assert_true (panal_stage_has_text (stage, "extensión 3"));
  g_assert_true (panal_stage_has_text (stage, "From a phone in Country A"));
  /* The kiosk cannot call: there is nothing to touch. */
  g_assert_null (panal_stage_find (stage, GTK_TYPE_BUTTON, 0));
}

/* Digits from left to right, at the side where lines begin. */
static void
test_direction (void)
{
  for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
    {
      g_autoptr(GtkWidget) label = NULL;

      gtk_widget_set_default_direction (direction);
      label = g_object_ref_sink (gtk_label_new ("+52 55"));
      panal_phone_card_keep_ltr (GTK_LABEL (label));
      g_assert_cmpint (gtk_widget_get_direction (label), ==, GTK_TEXT_DIR_LTR);
      g_assert_cmpfloat (gtk_label_get_xalign (GTK_LABEL (label)), ==, direction == GTK_TEXT_DIR_RTL ? 1.0 : 0.0);
    }
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

  g_test_add_func ("/widgets/phone-card/words", test_words);
  g_test_add_func ("/widgets/phone-card/direction", test_direction);

  return g_test_run ();
}
