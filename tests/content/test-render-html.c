/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "content/render-html.h"
#include "support/every-kind.h"
#include "support/html-allowed.h"

static const char hostile[] =
  "<script>alert(1)</script>\" onload=\"x' style='y]]>--><!--&amp;\xff\xc3\x01\x1b[2J\xe2\x80\xae" "999\xe2\x80\xac<b>";

static char *
render (GPtrArray  *blocks,
        const char *language,
        gboolean    rtl)
{
  PanalHtmlPage page = {
    .blocks = blocks,
    .language = language,
    .rtl = rtl,
    .colour = "risks",
    .phrases = every_kind_phrases (rtl ? "ar" : "es"),
    .theme = "dark",
    .text_size = 140,
  };
  g_autoptr(GBytes) bytes = panal_render_html (&page);

  g_assert_true (g_utf8_validate (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL));
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static GPtrArray *
make_one (PanalBlockKind  kind,
          PanalSpanKind   span,
          const char     *text)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_block_free);
  PanalBlock *block = panal_block_new (kind, text);

  block->level = 2;
  block->unverified = TRUE;
  block->target = g_strdup (text);
  panal_block_add_span (block, span, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS, text, text);
  if (kind == PANAL_BLOCK_CONTACT)
    {
      block->contact = panal_contact_new ();
      block->contact->name = g_strdup (text);
      block->contact->language = g_strdup (text);
      block->contact->description = g_strdup (text);
      block->contact->alert = g_strdup (text);
      panal_contact_add_phone (block->contact, text, text, TRUE, TRUE);
    }
  g_ptr_array_add (blocks, block);

  return blocks;
}

static void
test_hostile (void)
{
  for (guint kind = 0; kind < PANAL_BLOCK_N_KINDS; kind++)
    for (guint span = 0; span < PANAL_SPAN_N_KINDS; span++)
      {
        g_autoptr(GPtrArray) blocks = make_one (kind, span, hostile);
        g_autofree char *html = render (blocks, hostile, FALSE);

        panal_html_assert_only_ours (html);
        g_assert_null (strstr (html, "panal://open/"));
        g_assert_null (strstr (html, "panal://asset/"));
        g_assert_nonnull (strstr (html, "&lt;script&gt;"));
      }
}

static void
test_bad_look (void)
{
  g_autofree char *bad = panal_render_html_dup_class ("light\" onload=", 141, "../x");
  g_autofree char *none = panal_render_html_dup_class (NULL, 0, NULL);
  g_autofree char *good = panal_render_html_dup_class ("contrast", 250, "rights");

  g_assert_cmpstr (bad, ==, "light size-100 topic-news");
  g_assert_cmpstr (none, ==, "light size-100 topic-news");
  g_assert_cmpstr (good, ==, "contrast size-250 topic-rights");
}

static void
test_unknown_kind (void)
{
  g_autoptr(GPtrArray) blocks = make_one (PANAL_BLOCK_N_KINDS + 7, PANAL_SPAN_N_KINDS + 3, "hola");
  g_autofree char *html = render (blocks, "es", FALSE);

  g_assert_nonnull (strstr (html, "<p"));
  g_assert_nonnull (strstr (html, "hola"));
}

static void
test_empty (void)
{
  static const PanalPhrases none = { 0 };
  g_autoptr(GPtrArray) blocks = every_kind_new ("es");
  PanalHtmlPage page = { .blocks = blocks, .language = "es", .phrases = &none };
  g_autoptr(GBytes) html = panal_render_html (&page);
  g_autofree char *text = g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));

  panal_html_assert_only_ours (text);
  g_assert_null (strstr (text, "(null)"));
}

/* Each kind shows its text, and in an element that tells it from a plain paragraph. */
static void
test_every_kind (void)
{
  static const char * const marks[] = {
    [PANAL_BLOCK_UNKNOWN] = "<p>", [PANAL_BLOCK_TITLE] = "<h1 class=\"hidden\">", [PANAL_BLOCK_LEAD] = "<p class=\"lead\">",
    [PANAL_BLOCK_HEADING] = "<h2>", [PANAL_BLOCK_PARAGRAPH] = "<p>", [PANAL_BLOCK_STEP] = "<li value=\"2\">",
    [PANAL_BLOCK_BULLET] = "<ul>", [PANAL_BLOCK_NOTE] = "<aside class=\"note\" aria-label=\"Nota\">",
    [PANAL_BLOCK_DANGER] = "<p class=\"name\">Peligro</p>", [PANAL_BLOCK_CONTACT] = "href=\"panal://open/contact/drawing\"",
    [PANAL_BLOCK_PICTURE] = "src=\"panal://asset/drawing/water.svg\" alt=\"hola\"", [PANAL_BLOCK_LABEL] = "class=\"label\"",
    [PANAL_BLOCK_LINK] = "href=\"panal://open/article/drawing\"", [PANAL_BLOCK_PERSON] = "class=\"person\"",
    [PANAL_BLOCK_SOURCE] = "class=\"source\"",
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (marks) == PANAL_BLOCK_N_KINDS);

  for (guint kind = 0; kind < PANAL_BLOCK_N_KINDS; kind++)
    {
      g_autoptr(GPtrArray) blocks = make_one (kind, PANAL_SPAN_TEXT, "hola");
      PanalBlock *block = blocks->pdata[0];
      g_autofree char *html = NULL;

      g_free (block->language);
      block->language = g_strdup ("es");
      g_free (block->target);
      block->target = g_strdup (kind == PANAL_BLOCK_PICTURE ? "drawing/water.svg" : "drawing");
      html = render (blocks, "es", FALSE);
      g_test_message ("%s", panal_block_kind_to_string (kind));
      g_assert_nonnull (strstr (html, marks[kind]));
      g_assert_nonnull (strstr (html, "hola"));
    }
}

static guint
count (const char *text,
       const char *part)
{
  guint n = 0;

  for (const char *p = strstr (text, part); p != NULL; p = strstr (p + 1, part))
    n++;

  return n;
}

static void
test_groups (void)
{
  g_autoptr(GPtrArray) blocks = every_kind_new ("es");
  g_autofree char *html = render (blocks, "es", FALSE);

  panal_html_assert_only_ours (html);
  g_assert_cmpuint (count (html, "<ol>"), ==, 1);
  g_assert_cmpuint (count (html, "</ol>"), ==, 1);
  g_assert_cmpuint (count (html, "<ul>"), ==, 1);
  g_assert_cmpuint (count (html, "</ul>"), ==, 1);
  g_assert_cmpuint (count (html, "<li value="), ==, 3);
  g_assert_nonnull (strstr (html, "aria-label=\"Paso 3\">3<"));
  g_assert_nonnull (strstr (html, "class=\"dark size-140 topic-risks\""));
  g_assert_nonnull (strstr (html, "lang=\"es\" dir=\"ltr\""));
  /* One button a link; none in a sentence. */
  g_assert_cmpuint (count (html, "<a "), ==, 2);
  g_assert_cmpuint (count (html, "<h1"), ==, 1);
  g_assert_cmpuint (count (html, "class=\"unverified\""), ==, 1);
  g_assert_nonnull (strstr (html, "pida el número de emergencia al personal"));
}

static void
test_numbers (void)
{
  g_autoptr(GPtrArray) blocks = every_kind_new ("ar");
  g_autofree char *html = render (blocks, "ar", TRUE);

  g_assert_nonnull (strstr (html, "<bdi dir=\"ltr\" class=\"number\">+00 99 9999 0000</bdi>"));
  g_assert_nonnull (strstr (html, "<bdi dir=\"ltr\" class=\"number\">999</bdi>"));
}

static void
test_directions (void)
{
  g_autoptr(GPtrArray) arabic = every_kind_new ("ar");
  g_autoptr(GPtrArray) spanish = every_kind_new ("es");
  g_autofree char *own = render (arabic, "ar", TRUE);
  g_autofree char *other = render (spanish, "es", TRUE);

  g_assert_nonnull (strstr (own, "<html lang=\"ar\" dir=\"rtl\""));
  g_assert_nonnull (strstr (own, "<p lang=\"en\" dir=\"auto\">A kind"));
  g_assert_nonnull (strstr (own, "<bdi lang=\"fr\">carte"));
  g_assert_cmpuint (count (own, "dir=\"auto\""), ==, 1);

  /* Spanish text in an Arabic screen: the boxes are mirrored, the sentences are not. */
  g_assert_nonnull (strstr (other, "<html lang=\"es\" dir=\"rtl\""));
  g_assert_nonnull (strstr (other, "<p class=\"lead\" dir=\"auto\">"));
  g_assert_nonnull (strstr (other, "<p class=\"name\" lang=\"ar\">خطر</p>"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/content/render-html/hostile", test_hostile);
  g_test_add_func ("/content/render-html/bad-look", test_bad_look);
  g_test_add_func ("/content/render-html/unknown-kind", test_unknown_kind);
  g_test_add_func ("/content/render-html/empty", test_empty);
  g_test_add_func ("/content/render-html/every-kind", test_every_kind);
  g_test_add_func ("/content/render-html/groups", test_groups);
  g_test_add_func ("/content/render-html/numbers", test_numbers);
  g_test_add_func ("/content/render-html/directions", test_directions);
  return g_test_run ();
}
