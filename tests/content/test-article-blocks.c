/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/article-blocks.h"

#include "support/fixture.h"

static PanalBlock *
block_at (PanalArticle *article,
          guint         i)
{
  g_assert_cmpuint (i, <, article->blocks->len);

  return article->blocks->pdata[i];
}

static PanalSpan *
span_at (PanalArticle *article,
         guint         block,
         guint         i)
{
  g_assert_cmpuint (i, <, block_at (article, block)->spans->len);

  return block_at (article, block)->spans->pdata[i];
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

/* Each edit breaks the article `asylum` in Spanish. */
static const struct { const char *name; PanalFixtureEdit edits[3]; } damages[] = {
  { "no-title", { { "block", "article=#asylum|language=es|number=%0", "article=#asylum|language=es|number=%0|kind=lead|level=%0|target=~|state=source" } } },
  { "two-titles", { { "block", "article=#asylum|language=es|number=%1|", "article=#asylum|language=es|number=%1|kind=title|level=%0|target=~|state=source" } } },
  { "gap", { { "block", "article=#asylum|language=es|number=%10", "article=#asylum|language=es|number=%11|kind=lead|level=%0|target=~|state=source" },
             { "span", "article=#asylum|language=es|block=%10", NULL } } },
  { "begins-late", { { "block", "article=#asylum|language=es|number=%10", "article=#asylum|language=es|number=%-1|kind=title|level=%0|target=~|state=source" },
                     { "span", "article=#asylum|language=es|block=%10", NULL } } },
  { "span-gap", { { "span", "article=#asylum|language=es|block=%1|number=%1", NULL } } },
  { "span-first-gone", { { "span", "article=#asylum|language=es|block=%1|number=%0", NULL } } },
  { "bad-article-target", { { "span", "article=#asylum|language=es|block=%6", "article=#asylum|language=es|block=%6|number=%0|kind=article|style=%0|text=a|target=../etc" } } },
  { "no-contact-target", { { "span", "article=#asylum|language=es|block=%3|number=%1", "article=#asylum|language=es|block=%3|number=%1|kind=contact|style=%0|text=|target=~" } } },
  { "bad-language-target", { { "span", "article=#asylum|language=es|block=%5", "article=#asylum|language=es|block=%5|number=%0|kind=language|style=%0|text=a|target=f\"r" } } },
  { "key-of-another", { { "article", "key=#asylum", "key=#asylum|id=other|topic=#help|position=%1|kind=guide|sensitivity=normal|reviewed=2026-11-01|published=~" } } },
};

static void
assert_damaged (PanalSnapshot *snapshot,
                const char    *language)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_article_store_require (snapshot, "asylum", language, "XA", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
}

static void
test_damaged (gconstpointer data)
{
  const PanalFixtureEdit *edits = data;
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);

  assert_damaged (snapshot, "es");
}

static void
free_edit (gpointer data)
{
  g_free ((char *) ((PanalFixtureEdit *) data)->row);
}

static GArray *
edits_new (void)
{
  GArray *edits = g_array_new (TRUE, TRUE, sizeof (PanalFixtureEdit));

  g_array_set_clear_func (edits, free_edit);

  return edits;
}

static void
take_row (GArray     *edits,
          const char *table,
          char       *row)
{
  PanalFixtureEdit edit = { table, NULL, row };

  g_array_append_val (edits, edit);
}

static void
add_blocks (GArray *edits,
            guint   first,
            guint   n)
{
  for (guint i = first; i < first + n; i++)
    take_row (edits, "block", g_strdup_printf ("article=#asylum|language=es|number=%%%u|kind=paragraph|level=%%0|target=~|state=source", i));
}

static void
add_spans (GArray     *edits,
           guint       n,
           const char *text)
{
  for (guint i = 1; i <= n; i++)
    take_row (edits, "span", g_strdup_printf ("article=#asylum|language=es|block=%%10|number=%%%u|kind=text|style=%%0|text=%s|target=~", i, text));
}

/* One more than allowed is refused, as many as allowed are not: each pair is (edits that fit, one more). */
static void
test_too_many_blocks (void)
{
  g_autoptr(GArray) edits = edits_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) fits = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;
  g_autoptr(PanalArticle) article = NULL;

  add_blocks (edits, 11, 2000 - 11);
  fits = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
  article = panal_article_store_require (fits, "asylum", "es", "XA", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (article->blocks->len, ==, 2000);

  add_blocks (edits, 2000, 1);
  snapshot = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
  assert_damaged (snapshot, "es");
}

static void
test_too_many_spans (void)
{
  g_autoptr(GArray) edits = edits_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) fits = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;
  g_autoptr(PanalArticle) article = NULL;

  add_spans (edits, 199, "a");
  fits = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
  article = panal_article_store_require (fits, "asylum", "es", "XA", &error);
  g_assert_no_error (error);

  take_row (edits, "span", g_strdup ("article=#asylum|language=es|block=%10|number=%200|kind=text|style=%0|text=a|target=~"));
  snapshot = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
  assert_damaged (snapshot, "es");
}

static void
test_too_much_text (void)
{
  g_autofree char *long_text = g_strnfill (64 * 1024, 'a');
  g_autofree char *longer = g_strnfill (64 * 1024 + 1, 'a');
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalArticle) article = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr(GArray) edits = edits_new ();
      g_autoptr(PanalSnapshot) snapshot = NULL;

      /* Just fits; one byte too long; 65 that fit each, but not together. */
      add_spans (edits, i == 2 ? 65 : 1, i == 1 ? longer : long_text);
      snapshot = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
      if (i > 0)
        assert_damaged (snapshot, "es");
      else
        article = panal_article_store_require (snapshot, "asylum", "es", "XA", &error);
      g_assert_no_error (error);
    }
  g_assert_nonnull (article);
}

static void
test_careful (void)
{
  static const PanalFixtureEdit edits[] = {
    { "block", "article=#asylum|language=es|number=%1|", "article=#asylum|language=es|number=%1|kind=hologram|level=%7|target=~|state=perfect" },
    { "block", "article=#asylum|language=es|number=%2|", "article=#asylum|language=es|number=%2|kind=heading|level=%1|target=~|state=source" },
    { "block", "article=#asylum|language=es|number=%4|", "article=#asylum|language=es|number=%4|kind=step|level=%-3|target=~|state=source" },
    { "block", "article=#asylum|language=es|number=%5|", "article=#asylum|language=es|number=%5|kind=person|level=%0|target=~|state=source" },
    { "block", "article=#asylum|language=es|number=%8|", "article=#asylum|language=es|number=%8|kind=contact|level=%0|target=xa-gone|state=source" },
    { "block", "article=#asylum|language=es|number=%9|", "article=#asylum|language=es|number=%9|kind=picture|level=%0|target=../../etc/passwd|state=source" },
    { "span", "article=#asylum|language=es|block=%1|number=%0", "article=#asylum|language=es|block=%1|number=%0|kind=magic|style=%255|text=Es|target=xa-000" },
    { "span", "article=#asylum|language=es|block=%3|number=%1", "article=#asylum|language=es|block=%3|number=%1|kind=contact|style=%0|text=1234|target=xa-gone" },
    { "span", "article=#asylum|language=es|block=%6|number=%0", "article=#asylum|language=es|block=%6|number=%0|kind=article|style=%0|text=Lea|target=gone" },
    { "article", "key=#asylum", "key=#asylum|id=asylum|topic=#help|position=%20|kind=rumour|sensitivity=odd|reviewed=yesterday|published=2026-01-01" },
    { "source", "key=#law", "key=#law|id=law|url=|date=soon" },
    { "picture", "key=#asylum/map.svg", "key=#asylum/map.svg|id=asylum/map.svg|media_type=text/html|bytes=<b>" },
    { NULL }
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalArticle) article = require (snapshot, "asylum", "es", "XB");

  g_assert_true (article->sensitive);
  g_assert_true (article->stale);
  g_assert_cmpstr (article->reviewed, ==, "");
  g_assert_cmpstr (article->published, ==, "");
  g_assert_cmpuint (article->blocks->len, ==, 9);
  g_assert_cmpint (block_at (article, 1)->kind, ==, PANAL_BLOCK_PARAGRAPH);
  g_assert_cmpuint (block_at (article, 1)->level, ==, 0);
  g_assert_cmpint (block_at (article, 1)->state, ==, PANAL_BLOCK_STATE_STALE);
  g_assert_cmpuint (block_at (article, 2)->level, ==, 2);
  g_assert_cmpuint (block_at (article, 4)->level, ==, 1);
  g_assert_cmpint (block_at (article, 5)->kind, ==, PANAL_BLOCK_PARAGRAPH);
  g_assert_cmpint (block_at (article, 8)->kind, ==, PANAL_BLOCK_PARAGRAPH);

  g_assert_cmpint (span_at (article, 1, 0)->kind, ==, PANAL_SPAN_TEXT);
  g_assert_cmpint (span_at (article, 1, 0)->style, ==, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS);
  g_assert_null (span_at (article, 1, 0)->target);
  /* Never the number that stood in the file: only the directory knows numbers. */
  g_assert_cmpstr (span_at (article, 3, 1)->text, ==, "");
  g_assert_cmpint (span_at (article, 6, 0)->kind, ==, PANAL_SPAN_TEXT);
  g_assert_null (span_at (article, 6, 0)->target);
  g_assert_cmpstr (span_at (article, 6, 0)->text, ==, "Lea");
  /* XB has no emergency number. */
  g_assert_cmpstr (span_at (article, 7, 1)->text, ==, "");
  g_assert_null (panal_article_store_find_picture (snapshot, "asylum/map.svg"));
}

static void
test_whole (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalArticle) article = require (snapshot, "asylum", "ht", "XA");
  g_autofree char *step = panal_block_dup_text (block_at (article, 3));
  g_autoptr(GBytes) picture = panal_article_store_find_picture (snapshot, "asylum/map.svg");
  static const PanalBlockKind kinds[] = {
    PANAL_BLOCK_TITLE, PANAL_BLOCK_LEAD, PANAL_BLOCK_HEADING, PANAL_BLOCK_STEP, PANAL_BLOCK_STEP, PANAL_BLOCK_BULLET,
    PANAL_BLOCK_NOTE, PANAL_BLOCK_DANGER, PANAL_BLOCK_CONTACT, PANAL_BLOCK_PICTURE, PANAL_BLOCK_PARAGRAPH,
  };

  g_assert_cmpstr (article->id, ==, "asylum");
  g_assert_cmpstr (article->topic, ==, "help");
  g_assert_cmpstr (article->language, ==, "es");
  g_assert_cmpstr (article->title, ==, "¿Cómo pido refugio?");
  g_assert_cmpstr (article->summary, ==, "Es gratis.");
  g_assert_cmpstr (article->reviewed, ==, "2026-11-01");
  g_assert_cmpstr (article->published, ==, "");
  g_assert_false (article->sensitive || article->unreviewed || article->stale);

  g_assert_cmpuint (article->blocks->len, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_assert_cmpint (block_at (article, i)->kind, ==, kinds[i]);
      g_assert_cmpstr (block_at (article, i)->language, ==, "es");
      g_assert_cmpint (block_at (article, i)->unverified, ==, i == 3);
    }
  g_assert_cmpuint (block_at (article, 4)->level, ==, 2);
  g_assert_cmpstr (step, ==, "Llame al +999 000 0001");
  g_assert_cmpstr (span_at (article, 4, 1)->text, ==, "Ayuda legal de prueba");
  g_assert_cmpstr (span_at (article, 5, 0)->target, ==, "fr");
  g_assert_cmpstr (span_at (article, 6, 0)->target, ==, "train");
  g_assert_cmpstr (span_at (article, 7, 1)->text, ==, "000");
  g_assert_cmpstr (block_at (article, 8)->contact->id, ==, "xa-shelter");
  g_assert_cmpstr (block_at (article, 9)->target, ==, "asylum/map.svg");
  g_assert_cmpuint (g_bytes_get_size (picture), >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autofree char *path = g_strconcat ("/content/article-blocks/damaged/", damages[i].name, NULL);

      g_test_add_data_func (path, damages[i].edits, test_damaged);
    }
  g_test_add_func ("/content/article-blocks/too-many-blocks", test_too_many_blocks);
  g_test_add_func ("/content/article-blocks/too-many-spans", test_too_many_spans);
  g_test_add_func ("/content/article-blocks/too-much-text", test_too_much_text);
  g_test_add_func ("/content/article-blocks/careful", test_careful);
  g_test_add_func ("/content/article-blocks/whole", test_whole);

  return g_test_run ();
}
