/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "views/home-view.h"
#include "widgets/locale.h"
#include "widgets/row.h"
#include "widgets/tile.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

/* Nothing to show: no tile leads nowhere, and the screen about the kiosk is still there. */
static void
test_without_content (void)
{
  g_autoptr(PanalStage) stage = panal_stage_new (NULL, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "es");
  panal_stage_show (stage, PANAL_TYPE_HOME_VIEW, "");
  g_assert_null (panal_stage_find (stage, PANAL_TYPE_TILE, 0));
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_cmpstr (stage->opened->pdata[0], ==, "about ");
}

static void
test_tiles (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "es");
  panal_stage_show (stage, PANAL_TYPE_HOME_VIEW, "");

  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_TILE, 0));
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_TILE, 1));
  g_assert_null (panal_stage_find (stage, PANAL_TYPE_TILE, 2));
  panal_stage_touch (panal_stage_find (stage, PANAL_TYPE_ROW, 0));
  g_assert_cmpuint (stage->opened->len, ==, 3);
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contacts ");
  g_assert_cmpstr (stage->opened->pdata[1], ==, "topic risks");
  g_assert_cmpstr (stage->opened->pdata[2], ==, "topic news");

  g_assert_true (panal_stage_has_text (stage, "10 de noviembre de 2026: Noticia de noviembre"));
  g_assert_true (panal_stage_has_text (stage, "Todo se borra después de 2 minutos sin tocar."));
}

/* A topic in which this visitor can read nothing is not offered; help is, because of its directory. */
static void
test_empty_topic (void)
{
  const PanalFixtureEdit edits[] = {
    { "article", "key=#train|", "key=#train|id=train|topic=#help|position=%10|kind=guide|sensitivity=high|reviewed=2026-10-20|published=~" },
    { NULL },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_set_language (stage, "es");
  panal_stage_show (stage, PANAL_TYPE_HOME_VIEW, "");
  g_assert_true (panal_stage_has_text (stage, "Ayuda"));
  g_assert_false (panal_stage_has_text (stage, "Riesgos"));
}

static void
test_erase_time (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const struct { const char *settings, *says; } cases[] = {
    { "country=XA\nidle_seconds=60\n", "Everything is erased after 1 minute without touch." },
    { "country=XA\nidle_seconds=300\n", "Everything is erased after 5 minutes without touch." },
    { "country=XA\nidle_seconds=90\n", "Everything is erased after 90 seconds without touch." },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalStage) stage = panal_stage_new (snapshot, cases[i].settings, 1080, 1920);

      panal_stage_set_language (stage, "en");
      panal_stage_show (stage, PANAL_TYPE_HOME_VIEW, "");
      g_assert_true (panal_stage_has_text (stage, cases[i].says));
    }
}

static void
test_everywhere (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  panal_stage_check_everywhere (snapshot, SETTINGS, PANAL_TYPE_HOME_VIEW, "", NULL);
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

  g_test_add_func ("/views/home-view/without-content", test_without_content);
  g_test_add_func ("/views/home-view/tiles", test_tiles);
  g_test_add_func ("/views/home-view/empty-topic", test_empty_topic);
  g_test_add_func ("/views/home-view/erase-time", test_erase_time);
  g_test_add_func ("/views/home-view/everywhere", test_everywhere);

  return g_test_run ();
}
