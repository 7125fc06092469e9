/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/article-page.h"
#include "widgets/locale.h"

#include "support/fixture.h"

#define DESK "country=XA\ndesk_name=Window 2\ndesk_hours=mornings\n"

static PanalVisit *
new_visit (PanalSnapshot *snapshot,
           const char    *settings,
           const char    *language)
{
  g_autofree char *text = g_strconcat ("[kiosk]\n", settings, NULL);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSite) site = panal_site_parse (bytes, faults);
  PanalVisit *visit;

  g_assert_nonnull (site);
  visit = panal_visit_new (site, 102.5);
  panal_visit_set_snapshot (visit, snapshot);
  panal_visit_set_language (visit, language);

  return visit;
}

static PanalArticlePage *
new_page (PanalVisit *visit,
          const char *id)
{
  g_autoptr(GError) error = NULL;
  PanalArticle *article = panal_article_store_require (panal_visit_get_snapshot (visit), id, panal_visit_get_language (visit),
                                                       panal_visit_get_country (visit), &error);

  g_assert_no_error (error);

  return panal_article_page_new (visit, article, "risks");
}

/* The kinds of all blocks, a letter each: enough to see their order. */
static char *
dup_order (PanalArticlePage *page)
{
  static const char letters[PANAL_BLOCK_N_KINDS] = {
    [PANAL_BLOCK_UNKNOWN] = '?', [PANAL_BLOCK_TITLE] = 'T', [PANAL_BLOCK_LEAD] = 'l', [PANAL_BLOCK_HEADING] = 'h',
    [PANAL_BLOCK_PARAGRAPH] = 'p', [PANAL_BLOCK_STEP] = 's', [PANAL_BLOCK_BULLET] = 'b', [PANAL_BLOCK_NOTE] = 'n',
    [PANAL_BLOCK_DANGER] = 'd', [PANAL_BLOCK_CONTACT] = 'C', [PANAL_BLOCK_PICTURE] = 'i', [PANAL_BLOCK_LABEL] = 'L',
    [PANAL_BLOCK_LINK] = 'A', [PANAL_BLOCK_PERSON] = 'P', [PANAL_BLOCK_SOURCE] = 'S',
  };
  GPtrArray *blocks = panal_article_page_get_content (page)->blocks;
  GString *order = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    g_string_append_c (order, letters[((PanalBlock *) blocks->pdata[i])->kind]);

  return g_string_free (order, FALSE);
}

static const PanalBlock *
find (PanalArticlePage *page,
      PanalBlockKind    kind,
      guint             n)
{
  GPtrArray *blocks = panal_article_page_get_content (page)->blocks;

  for (guint i = 0; i < blocks->len; i++)
    if (((PanalBlock *) blocks->pdata[i])->kind == kind && n-- == 0)
      return blocks->pdata[i];

  return NULL;
}

static void
assert_says (PanalArticlePage *page,
             PanalBlockKind    kind,
             guint             n,
             const char       *words)
{
  const PanalBlock *block = find (page, kind, n);
  g_autofree char *text = block != NULL ? panal_block_dup_text (block) : NULL;

  g_assert_cmpstr (text, ==, words);
}

static void
test_missing (void)
{
  g_autoptr(PanalVisit) visit = new_visit (NULL, DESK, "en");
  g_autoptr(PanalArticlePage) page = NULL;

  panal_locale_set ("en", NULL, FALSE);
  page = panal_article_page_new_missing (visit, "news");
  assert_says (page, PANAL_BLOCK_NOTE, 0, "We cannot show this text now. Go back and choose another one, or ask a person.");
  assert_says (page, PANAL_BLOCK_PERSON, 0, "Talk to a person: Window 2, mornings.");
}

static void
test_order (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalVisit) visit = new_visit (snapshot, DESK, "es");
  g_autoptr(PanalArticlePage) page = NULL;
  g_autofree char *order = NULL;

  panal_locale_set ("es", NULL, FALSE);
  page = new_page (visit, "asylum");
  order = dup_order (page);
  g_assert_cmpstr (order, ==, "TlhssbnAdCipPSSSSS");
  g_assert_cmpstr (panal_article_page_get_content (page)->language, ==, "es");
  g_assert_cmpstr (panal_article_page_get_content (page)->colour, ==, "risks");

  g_assert_cmpstr (find (page, PANAL_BLOCK_LINK, 0)->target, ==, "train");
  assert_says (page, PANAL_BLOCK_LINK, 0, "El tren");
  assert_says (page, PANAL_BLOCK_SOURCE, 0, "Fuente: Informe de prueba, 15 de enero de 2026");
}

/* In the visitor's language, and what is not says so. */
static void
test_labels (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalVisit) visit = new_visit (snapshot, DESK, "en");
  g_autoptr(PanalArticlePage) fallback = NULL, unreviewed = NULL, stale = NULL;

  panal_locale_set ("en", NULL, FALSE);
  fallback = new_page (visit, "train");
  assert_says (fallback, PANAL_BLOCK_LABEL, 0, "Only in Spanish (Español)");
  g_assert_cmpstr (find (fallback, PANAL_BLOCK_LABEL, 0)->language, ==, "en");
  g_assert_cmpstr (panal_article_page_get_content (fallback)->language, ==, "es");

  unreviewed = new_page (visit, "asylum");
  assert_says (unreviewed, PANAL_BLOCK_LABEL, 0, "Translated, not yet read by a native reader");
  g_assert_null (find (unreviewed, PANAL_BLOCK_LABEL, 1));

  stale = new_page (visit, "away");
  assert_says (stale, PANAL_BLOCK_LABEL, 0, "A part of this translation is older than the original. Ask at the desk.");
}

/* A card says how far it may be trusted. */
static void
test_status (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalVisit) visit = new_visit (snapshot, DESK, "en");
  g_autoptr(PanalArticlePage) page = NULL;
  g_autofree char *status = NULL;

  panal_locale_set ("en", NULL, FALSE);
  page = new_page (visit, "asylum");
  status = panal_block_dup_text (find (page, PANAL_BLOCK_CONTACT, 0));
  g_assert_true (g_str_has_prefix (status, "May be out of date. Published by La casa"));
  g_assert_true (g_str_has_suffix (status, " Nobody has called to check yet: confirm before you go."));
  g_assert_null (strstr (status, "Verified"));
}

/* A button for each article once, none for itself or for one that is not there, and none inside a list. */
static void
test_links (void)
{
  const PanalFixtureEdit edits[] = {
    { "span", "article=#asylum|language=es|block=%3|number=%0|", "article=#asylum|language=es|block=%3|number=%0|kind=article|style=%0|text=tren|target=train" },
    { "span", "article=#asylum|language=es|block=%4|number=%0|", "article=#asylum|language=es|block=%4|number=%0|kind=article|style=%0|text=yo|target=asylum" },
    { "span", "article=#asylum|language=es|block=%7|number=%0|", "article=#asylum|language=es|block=%7|number=%0|kind=article|style=%0|text=nada|target=gone" },
    { NULL },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalVisit) visit = new_visit (snapshot, DESK, "es");
  g_autoptr(PanalArticlePage) page = NULL;
  g_autofree char *order = NULL;

  panal_locale_set ("es", NULL, FALSE);
  page = new_page (visit, "asylum");
  order = dup_order (page);
  g_assert_cmpstr (order, ==, "TlhssAbndCipPSSSSS");
}

static void
test_person (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  const struct { const char *settings, *says; } cases[] = {
    { "", "Talk to a person: ask at the desk of this place." },
    { "desk_hours=mornings\n", "Talk to a person: ask at the desk of this place." },
    { "desk_name=100 %s\n", "Talk to a person: 100 %s." },
    { DESK, "Talk to a person: Window 2, mornings." },
  };

  panal_locale_set ("en", NULL, FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(PanalVisit) visit = new_visit (snapshot, cases[i].settings, "en");
      g_autoptr(PanalArticlePage) page = new_page (visit, "train");

      assert_says (page, PANAL_BLOCK_PERSON, 0, cases[i].says);
    }
}

/* Law changes: an article about it says so; news about a meeting does not. */
static void
test_changing (void)
{
  const PanalFixtureEdit edits[] = {
    { "topic", NULL, "key=#pathways|id=pathways|position=%9|size=small|colour=pathways|pictogram=pathways" },
    { "topic_text", NULL, "topic=#pathways|language=es|title=Vías|summary=" },
    { "article", "key=#asylum|", "key=#asylum|id=asylum|topic=#pathways|position=%20|kind=guide|sensitivity=normal|reviewed=2026-11-01|published=~" },
    { NULL },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalVisit) visit = new_visit (snapshot, DESK, "en");
  g_autoptr(PanalArticlePage) law = NULL, other = NULL;

  panal_locale_set ("en", NULL, FALSE);
  law = new_page (visit, "asylum");
  assert_says (law, PANAL_BLOCK_SOURCE, 0, "Rules change: ask the office before you decide.");
  other = new_page (visit, "train");
  assert_says (other, PANAL_BLOCK_SOURCE, 0, "Source: Sin fecha");
  assert_says (other, PANAL_BLOCK_SOURCE, 1, "Compared with its sources on 20 October 2026.");
  assert_says (other, PANAL_BLOCK_SOURCE, 2, "Drafted from public sources; not an official publication of any organisation.");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));

  g_test_add_func ("/widgets/article-page/missing", test_missing);
  g_test_add_func ("/widgets/article-page/order", test_order);
  g_test_add_func ("/widgets/article-page/labels", test_labels);
  g_test_add_func ("/widgets/article-page/status", test_status);
  g_test_add_func ("/widgets/article-page/links", test_links);
  g_test_add_func ("/widgets/article-page/person", test_person);
  g_test_add_func ("/widgets/article-page/changing", test_changing);

  return g_test_run ();
}
