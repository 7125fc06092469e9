/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "views/article-view.h"
#include "widgets/block-view.h"
#include "widgets/locale.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static PanalStage *
open_at (PanalSnapshot *snapshot,
         const char    *subject)
{
  PanalStage *stage = panal_stage_new (snapshot, SETTINGS, 1080, 600);

  panal_stage_set_language (stage, "es");
  panal_stage_show (stage, PANAL_TYPE_ARTICLE_VIEW, subject);

  return stage;
}

static PanalPage *
give_page (PanalStage *stage)
{
  PanalPage *page = PANAL_PAGE (panal_block_view_new ());

  panal_article_view_set_page (PANAL_ARTICLE_VIEW (stage->view), page);
  panal_stage_settle (stage);

  return page;
}

static void
test_missing (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const char *subjects[] = { "", "gone", "../asylum" };

  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr(PanalStage) stage = open_at (i == 0 ? NULL : snapshot, subjects[i]);

      give_page (stage);
      g_assert_true (panal_stage_has_text (stage, "Este texto no está aquí"));
    }
}

/* The page may come before or after the article. */
static void
test_page (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "asylum");

  g_assert_cmpstr (panal_view_get_place (stage->view), ==, "¿Cómo pido refugio?");
  g_assert_false (panal_stage_has_text (stage, "Hasta luego."));
  give_page (stage);
  g_assert_true (panal_stage_has_text (stage, "Hasta luego."));

  panal_view_enter (stage->view, "train");
  panal_stage_settle (stage);
  g_assert_false (panal_stage_has_text (stage, "Hasta luego."));
  g_assert_true (panal_stage_has_text (stage, "No suba."));
}

static void
test_open (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "asylum");
  PanalPage *page = give_page (stage);

  panal_page_emit_open (page, "contact", "xa-shelter");
  panal_page_emit_open (page, "article", "train");
  g_assert_cmpstr (stage->opened->pdata[0], ==, "contact xa-shelter");
  g_assert_cmpstr (stage->opened->pdata[1], ==, "article train");
}

/* The place survives another page and another screen of the same article (Back, change of language). */
static void
test_position (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "asylum");

  give_page (stage);
  panal_view_set_position (stage->view, 120);
  panal_stage_settle (stage);
  g_assert_cmpfloat (panal_view_get_position (stage->view), ==, 120);

  panal_article_view_set_page (PANAL_ARTICLE_VIEW (stage->view), NULL);
  g_assert_cmpfloat (panal_view_get_position (stage->view), ==, 120);
  give_page (stage);
  g_assert_cmpfloat (panal_view_get_position (stage->view), ==, 120);

  panal_view_enter (stage->view, "asylum");
  panal_stage_settle (stage);
  g_assert_cmpfloat (panal_view_get_position (stage->view), ==, 0);
}

/* A page outlives its screen, without a parent and without word from it. */
static void
test_lend (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalPage) page = PANAL_PAGE (g_object_ref_sink (panal_block_view_new ()));

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr(PanalStage) stage = open_at (snapshot, "asylum");

      panal_article_view_set_page (PANAL_ARTICLE_VIEW (stage->view), page);
      panal_stage_settle (stage);
      g_assert_true (panal_stage_has_text (stage, "Hasta luego."));
    }
  g_assert_null (gtk_widget_get_parent (GTK_WIDGET (page)));
  panal_page_emit_open (page, "article", "train");
}

static void
test_scrub (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = open_at (snapshot, "asylum");

  give_page (stage);
  panal_view_set_position (stage->view, 120);
  panal_view_scrub (stage->view);
  panal_stage_settle (stage);
  g_assert_false (panal_stage_has_text (stage, "Hasta luego."));
  g_assert_false (panal_stage_has_text (stage, "¿Cómo pido refugio?"));
  g_assert_cmpstr (panal_view_get_place (stage->view), ==, "");

  panal_view_enter (stage->view, "asylum");
  panal_stage_settle (stage);
  g_assert_cmpfloat (panal_view_get_position (stage->view), ==, 0);
  g_assert_true (panal_stage_has_text (stage, "Hasta luego."));
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

  g_test_add_func ("/views/article-view/missing", test_missing);
  g_test_add_func ("/views/article-view/page", test_page);
  g_test_add_func ("/views/article-view/open", test_open);
  g_test_add_func ("/views/article-view/position", test_position);
  g_test_add_func ("/views/article-view/lend", test_lend);
  g_test_add_func ("/views/article-view/scrub", test_scrub);

  return g_test_run ();
}
