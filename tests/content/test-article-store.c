/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/article-store.h"

#include "support/fixture.h"

static PanalBlock *
block_at (PanalArticle *article,
          guint         i)
{
  g_assert_cmpuint (i, <, article->blocks->len);

  return article->blocks->pdata[i];
}

static PanalArticle *
require (PanalSnapshot *snapshot,
         const char    *id,
         const char    *language,
         const char    *country)
{
  g_autoptr(GError) error = NULL;
  PanalArticle *article = panal_article_store_require (snapshot, id, language, country, &error);

  g_assert_no_error (error);
  g_assert_nonnull (article);

  return article;
}

static void
test_not_found (void)
{
  static const char * const ids[] = { "", "nothing", "../asylum", "asylum/map.svg", "Asylum", "asylum\n" };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (panal_article_store_require (snapshot, ids[i], "es", NULL, &error));
      g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND);
      g_assert_null (panal_article_store_find_picture (snapshot, ids[i][0] == 'a' ? "asylum/other.svg" : ids[i]));
    }
}

/* A text in a language outside the chain must not be shown: the article is not there for this visitor. */
static void
test_never_another_language (void)
{
  static const PanalFixtureEdit edits[] = {
    { "article_text", "article=#train|language=es", "article=#train|language=en|title=The train|summary=Do not." }, { NULL }
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list = NULL;
  g_autoptr(GPtrArray) topics = NULL;

  g_assert_null (panal_article_store_require (snapshot, "train", "ht", NULL, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND);
  g_clear_error (&error);
  list = panal_article_store_list (snapshot, "risks", "ht", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  topics = panal_article_store_list_topics (snapshot, "ht", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (((PanalTopic *) topics->pdata[1])->n_articles, ==, 0);
}

static void
test_sources (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalArticle) article = require (snapshot, "asylum", "en", NULL);
  static const struct { const char *name, *date; } expected[] = {
    { "Informe de prueba", "2026-01-15" }, { "Test law", "2024-05" }, { "Sin fecha", "" },
  };

  g_assert_cmpuint (article->sources->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      PanalSource *source = article->sources->pdata[i];

      g_assert_cmpstr (source->name, ==, expected[i].name);
      g_assert_cmpstr (source->date, ==, expected[i].date);
    }
}

static void
test_translation (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalArticle) article = require (snapshot, "asylum", "en", NULL);
  g_autoptr(PanalArticle) stale = require (snapshot, "away", "en", NULL);
  g_autoptr(PanalArticle) arabic = require (snapshot, "asylum", "ar", NULL);
  g_autoptr(PanalArticle) unknown = require (snapshot, "train", "zz", NULL);

  g_assert_cmpstr (article->language, ==, "en");
  g_assert_cmpuint (article->blocks->len, ==, 3);
  g_assert_true (article->unreviewed);
  g_assert_false (article->stale);
  g_assert_cmpstr (block_at (article, 2)->contact->name, ==, "Test shelter");
  g_assert_true (stale->stale);
  g_assert_false (stale->unreviewed);
  g_assert_cmpstr (arabic->language, ==, "en");
  g_assert_cmpstr (unknown->language, ==, "es");
  g_assert_true (unknown->sensitive);
}

static void
test_list (void)
{
  static const struct { const char *topic, *language, *country, *first, *second; } table[] = {
    { "help", "es", NULL, "away", "asylum" },
    { "help", "es", "XB", "away", "asylum" },
    { "help", "es", "XA", "asylum", "away" },
    { "news", "es", "XA", "news-new", "news-old" },
    { "risks", "en", "XA", "train", NULL },
    { "nothing", "es", "XA", NULL, NULL },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) list = panal_article_store_list (snapshot, table[i].topic, table[i].language, table[i].country, &error);
      const char *ids[] = { table[i].first, table[i].second };

      g_assert_no_error (error);
      g_assert_cmpuint (list->len, ==, (table[i].first != NULL) + (table[i].second != NULL));
      for (guint j = 0; j < list->len; j++)
        {
          PanalArticle *article = list->pdata[j];

          g_assert_cmpstr (article->id, ==, ids[j]);
          g_assert_cmpstr (article->topic, ==, table[i].topic);
          g_assert_cmpuint (article->blocks->len, ==, 0);
          g_assert_cmpint (article->published[0] != '\0', ==, g_str_equal (table[i].topic, "news"));
        }
    }
}

static void
test_list_states (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list = panal_article_store_list (snapshot, "help", "en", NULL, &error);
  PanalArticle *away, *asylum;

  g_assert_no_error (error);
  away = list->pdata[0];
  asylum = list->pdata[1];
  g_assert_cmpstr (away->title, ==, "Only in country B");
  g_assert_true (away->stale && !away->unreviewed);
  g_assert_true (asylum->unreviewed && !asylum->stale);
}

static void
test_topics (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) topics = panal_article_store_list_topics (snapshot, "en", &error);
  PanalTopic *help, *risks;

  g_assert_no_error (error);
  g_assert_cmpuint (topics->len, ==, 3);
  help = topics->pdata[0];
  risks = topics->pdata[1];
  g_assert_cmpstr (help->id, ==, "help");
  g_assert_cmpstr (help->title, ==, "Help");
  g_assert_cmpstr (help->language, ==, "en");
  g_assert_cmpstr (help->size, ==, "large");
  g_assert_cmpuint (help->n_articles, ==, 2);
  g_assert_cmpstr (risks->title, ==, "Riesgos");
  g_assert_cmpstr (risks->language, ==, "es");
  g_assert_cmpuint (risks->n_articles, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/article-store/not-found", test_not_found);
  g_test_add_func ("/content/article-store/never-another-language", test_never_another_language);
  g_test_add_func ("/content/article-store/sources", test_sources);
  g_test_add_func ("/content/article-store/translation", test_translation);
  g_test_add_func ("/content/article-store/list", test_list);
  g_test_add_func ("/content/article-store/list-states", test_list_states);
  g_test_add_func ("/content/article-store/topics", test_topics);

  return g_test_run ();
}
