/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "base/html-escape.h"

static void
test_invalid (void)
{
  static const struct { const char *text, *html; } rows[] = {
    { NULL, "" },
    { "", "" },
    { "\xff", "" },
    { "a\xe2\x82", "a" },                  /* cut short at the end */
    { "a\xe2\x82<", "a&lt;" },             /* and before a sign that matters */
    { "\xc0\xbc" "b", "b" },               /* '<' written overlong */
    { "\xe0\x80\xbc" "b", "b" },
    { "\xed\xa0\x80" "b", "b" },           /* a surrogate */
    { "\xf4\x90\x80\x80" "b", "b" },       /* over U+10FFFF */
    { "\x01\x08\x0b\x0c\r\x1f\x7f" "b", "b" },
    { "\xc2\x80\xc2\x9f" "b", "b" },       /* C1 */
    { "\xef\xb7\x90\xef\xbf\xbf\xf0\x9f\xbf\xbe" "b", "b" },  /* U+FDD0, U+FFFF, U+1FFFE */
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *html = panal_html_escape (rows[i].text);

      g_assert_cmpstr (html, ==, rows[i].html);
    }
}

static void
test_escape (void)
{
  static const struct { const char *text, *html; } rows[] = {
    { "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;" },
    { "\" onload='x'", "&quot; onload=&#39;x&#39;" },
    { "&amp;", "&amp;amp;" },
    { "a\tb\nc", "a\tb\nc" },
    { "K'iche'", "K&#39;iche&#39;" },
    { "¿Cómo? Ñandú العربية 🐝 \xc2\xa0", "¿Cómo? Ñandú العربية 🐝 \xc2\xa0" },
  };
  g_autoptr(GString) page = g_string_new ("<p>");

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *html = panal_html_escape (rows[i].text);

      g_assert_cmpstr (html, ==, rows[i].html);
    }

  panal_html_append_escaped (page, "<");
  panal_html_append_escaped (page, NULL);
  g_assert_cmpstr (page->str, ==, "<p>&lt;");
}

/* Whatever the bytes, what comes out is UTF-8 without a sign that could open or close a tag. The seed
 * is the line 'random seed' that GLib prints; --seed takes it again. */
static void
test_random (void)
{
  for (int round = 0; round < 5000; round++)
    {
      char text[24] = { 0 };
      g_autofree char *html = NULL;

      for (gsize i = 0; i < sizeof text - 1; i++)
        text[i] = g_test_rand_int_range (1, 256);
      html = panal_html_escape (text);
      g_assert_true (g_utf8_validate (html, -1, NULL));
      g_assert_null (strpbrk (html, "<>\"'\r\x01\x7f"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/html-escape/invalid", test_invalid);
  g_test_add_func ("/base/html-escape/escape", test_escape);
  g_test_add_func ("/base/html-escape/random", test_random);
  return g_test_run ();
}
