/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/article-row.h"
#include "widgets/locale.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static void
test_find_topic (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autoptr(PanalStage) empty = panal_stage_new (NULL, SETTINGS, 1080, 1920);
  g_autoptr(PanalTopic) topic = panal_article_row_find_topic (stage->visit, "risks");

  g_assert_null (panal_article_row_find_topic (empty->visit, "risks"));
  g_assert_null (panal_article_row_find_topic (stage->visit, NULL));
  g_assert_null (panal_article_row_find_topic (stage->visit, ""));
  g_assert_null (panal_article_row_find_topic (stage->visit, "risk"));
  g_assert_cmpstr (topic->id, ==, "risks");
}

static void
test_words (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autoptr(PanalTopic) topic = panal_article_row_find_topic (stage->visit, "news");
  g_autoptr(GPtrArray) articles = panal_article_store_list (snapshot, "news", "en", "XA", NULL);
  GtkWidget *row;
  g_autofree char *name = NULL;

  panal_stage_set_language (stage, "en");
  row = panal_article_row_new (stage->visit, topic, articles->pdata[0]);
  panal_stage_put (stage, row);
  name = panal_stage_dup_name (row);
  g_assert_cmpstr (name, ==, "Noticia de noviembre\n10 November 2026\nOnly in Spanish (Español)\nAlgo nuevo.");
  panal_stage_touch (row);
  g_assert_cmpstr (stage->opened->pdata[0], ==, "article news-new");
}

/* What is hard to read in company stands under its neutral title only (P-11). */
static void
test_sensitive (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);
  g_autoptr(PanalTopic) topic = panal_article_row_find_topic (stage->visit, "risks");
  g_autoptr(GPtrArray) articles = panal_article_store_list (snapshot, "risks", "es", "XA", NULL);
  GtkWidget *row = panal_article_row_new (stage->visit, topic, articles->pdata[0]);
  g_autofree char *name = NULL;

  panal_stage_put (stage, row);
  name = panal_stage_dup_name (row);
  g_assert_cmpstr (name, ==, "El tren");
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

  g_test_add_func ("/widgets/article-row/find-topic", test_find_topic);
  g_test_add_func ("/widgets/article-row/sensitive", test_sensitive);
  g_test_add_func ("/widgets/article-row/words", test_words);

  return g_test_run ();
}
