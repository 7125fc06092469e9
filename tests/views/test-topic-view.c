/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "views/topic-view.h"
#include "widgets/locale.h"
#include "widgets/row.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static void
test_missing (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const char *subjects[] = { "", "nowhere", "../risks", "risks/" };

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (i == 0 ? NULL : snapshot, SETTINGS, 1080, 1920);

      panal_stage_set_language (stage, "en");
      panal_stage_show (stage, PANAL_TYPE_TOPIC_VIEW, subjects[i]);
      g_assert_null (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
      g_assert_true (panal_stage_has_text (stage, "There is nothing to show here now. Go back and choose another topic, or ask a person."));
    }
}

/* Entered twice, the second topic alone is there; scrubbed, none is. */
static void
test_enter (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "es");
  panal_stage_show (stage, PANAL_TYPE_TOPIC_VIEW, "risks");
  g_assert_cmpstr (panal_view_get_place (stage->view), ==, "Riesgos");
  g_assert_true (panal_stage_has_text (stage, "El tren"));

  panal_view_enter (stage->view, "news");
  g_assert_false (panal_stage_has_text (stage, "El tren"));
  g_assert_true (panal_stage_has_text (stage, "10 de noviembre de 2026"));
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_cmpstr (stage->opened->pdata[0], ==, "article news-new");

  panal_view_scrub (stage->view);
  g_assert_null (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_false (panal_stage_has_text (stage, "Noticias"));
  g_assert_cmpstr (panal_view_get_place (stage->view), ==, "");
}

/* What is not in the visitor's language says so before it is opened. */
static void
test_language (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "en");
  panal_stage_show (stage, PANAL_TYPE_TOPIC_VIEW, "risks");
  g_assert_true (panal_stage_has_text (stage, "Only in Spanish (Español)"));
}

static void
test_everywhere (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  panal_stage_check_everywhere (snapshot, SETTINGS, PANAL_TYPE_TOPIC_VIEW, "news", NULL);
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

  g_test_add_func ("/views/topic-view/missing", test_missing);
  g_test_add_func ("/views/topic-view/enter", test_enter);
  g_test_add_func ("/views/topic-view/language", test_language);
  g_test_add_func ("/views/topic-view/everywhere", test_everywhere);

  return g_test_run ();
}
