/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "views/contact-view.h"
#include "widgets/locale.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static PanalStage *
open_at (PanalSnapshot *snapshot,
         const char    *subject)
{
  PanalStage *stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "en");
  panal_stage_show (stage, PANAL_TYPE_CONTACT_VIEW, subject);

  return stage;
}

static void
test_missing (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const char *subjects[] = { "", "xa-gone", "../xa-000", "xa-000 " };

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr(PanalStage) stage = open_at (i == 0 ? NULL : snapshot, subjects[i]);

      g_assert_true (panal_stage_has_text (stage, "This contact is not here"));
      g_assert_true (panal_stage_has_text (stage, "We cannot show this contact now. Go back and choose another one, or ask a person."));
    }
}

static void
test_weak (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "xa-shelter");
  const char *texts[] = {
    "Test shelter", "+999 000 0001", "From any country", "000 0002", "From a phone in Country A", "extensión 3",
    "+999 000 0009", "WhatsApp, from any country", "Monday to Friday: 09:00 to 18:00", "Toque el timbre",
    "Calle 1\nCiudad\nEstado\nCountry A", "Español, English", "casa@\u200bexample.\u200borg", "example.\u200borg",
    "May be out of date.", "Nobody has called to check yet: confirm before you go.",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_test_message ("%s", texts[i]);
      g_assert_true (panal_stage_has_text (stage, texts[i]));
    }
  /* Nothing on it leads anywhere. */
  g_assert_null (panal_stage_find (stage, GTK_TYPE_BUTTON, 0));
  g_assert_null (panal_stage_find (stage, GTK_TYPE_LINK_BUTTON, 0));
}

static void
test_assured (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "xa-000");

  g_assert_true (panal_stage_has_text (stage, "Verified on 1 October 2026."));
  g_assert_true (panal_stage_has_text (stage, "Published by Gobierno de prueba, 2026."));
  g_assert_true (panal_stage_has_text (stage, "Open day and night, every day"));
  g_assert_true (panal_stage_has_text (stage, "Free of charge"));
  g_assert_true (panal_stage_has_text (stage, "Only in Spanish (Español)"));
  g_assert_false (panal_stage_has_text (stage, "May be out of date."));
}

/* Hours that are not understood are not shown; an alert is. */
static void
test_alert (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "xb-legal");

  g_assert_true (panal_stage_has_text (stage, "Cerrado en diciembre"));
  g_assert_true (panal_stage_has_text (stage, "We do not know who published this."));
}

static void
test_scrub (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "xa-shelter");

  panal_view_enter (stage->view, "xa-000");
  g_assert_false (panal_stage_has_text (stage, "+999 000 0001"));
  g_assert_true (panal_stage_has_text (stage, "000"));

  panal_view_scrub (stage->view);
  g_assert_false (panal_stage_has_text (stage, "000"));
  g_assert_false (panal_stage_has_text (stage, "Emergencias"));
  g_assert_cmpstr (panal_view_get_place (stage->view), ==, "");
}

/* A number reads from left to right in a language that does not. */
static void
test_direction (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  GtkWidget *label;
  gboolean found = FALSE;

  panal_stage_set_language (stage, "ar");
  panal_stage_show (stage, PANAL_TYPE_CONTACT_VIEW, "xa-shelter");
  for (guint i = 0; (label = panal_stage_find (stage, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (gtk_widget_has_css_class (label, "dial"))
      {
        found = TRUE;
        g_assert_cmpint (gtk_widget_get_direction (label), ==, GTK_TEXT_DIR_LTR);
        g_assert_cmpfloat (gtk_label_get_xalign (GTK_LABEL (label)), ==, 1.0);
      }
  g_assert_true (found);
}

static void
test_everywhere (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  panal_stage_check_everywhere (snapshot, SETTINGS, PANAL_TYPE_CONTACT_VIEW, "xa-shelter", NULL);
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

  g_test_add_func ("/views/contact-view/missing", test_missing);
  g_test_add_func ("/views/contact-view/weak", test_weak);
  g_test_add_func ("/views/contact-view/assured", test_assured);
  g_test_add_func ("/views/contact-view/alert", test_alert);
  g_test_add_func ("/views/contact-view/scrub", test_scrub);
  g_test_add_func ("/views/contact-view/direction", test_direction);
  g_test_add_func ("/views/contact-view/everywhere", test_everywhere);

  return g_test_run ();
}
