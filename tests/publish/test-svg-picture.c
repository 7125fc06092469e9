/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/svg-picture.h"

#include <string.h>

#define SVG(inside) "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">" inside "</svg>"

static void
assert_rule (const char *text,
             const char *rule)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GPtrArray) list = NULL;

  g_test_message ("%.60s", text);
  panal_svg_picture_check (bytes, "a.svg", faults);
  list = panal_faults_list (faults);
  g_assert_cmpuint (list->len, >=, rule != NULL ? 1 : 0);
  if (rule != NULL)
    g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
  else
    g_assert_cmpuint (list->len, ==, 0);
}

static void
test_bad (void)
{
  g_autofree char *large = g_strnfill (PANAL_PICTURE_MAX + 1, ' ');

  assert_rule (large, "picture.large");
  assert_rule ("", "picture.syntax");
  assert_rule ("PNG", "picture.syntax");
  assert_rule ("<svg viewBox=\"0 0 1 1\"><g></svg>", "picture.syntax");
  assert_rule ("<html viewBox=\"\"/>", "picture.element");
  assert_rule ("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "picture.no-size");
  assert_rule ("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" SVG (""), "picture.doctype");
  assert_rule ("<?xml-stylesheet href=\"a.css\"?>" SVG (""), "picture.outside");
  assert_rule (SVG ("<script>1</script>"), "picture.element");
  assert_rule (SVG ("<style>*{}</style>"), "picture.element");
  assert_rule (SVG ("<foreignObject/>"), "picture.element");
  assert_rule (SVG ("<image href=\"data:x\"/>"), "picture.element");
  assert_rule (SVG ("<animate/>"), "picture.element");
  assert_rule (SVG ("<a/>"), "picture.element");
  assert_rule (SVG ("<text>hola</text>"), "picture.element");
  assert_rule (SVG ("<x:path xmlns:x=\"http://www.w3.org/2000/svg\"/>"), "picture.attribute");
  assert_rule (SVG ("<path onclick=\"x\"/>"), "picture.attribute");
  assert_rule (SVG ("<path style=\"fill:url(http://x)\"/>"), "picture.attribute");
  assert_rule (SVG ("<use href=\"other.svg#a\"/>"), "picture.outside");
  assert_rule (SVG ("<use xlink:href=\"http://x/#a\"/>"), "picture.outside");
  assert_rule (SVG ("<path fill=\"url(http://x/#a)\"/>"), "picture.outside");
  assert_rule (SVG ("<path fill=\"url('http://x/#a')\"/>"), "picture.outside");
}

static void
test_good (void)
{
  assert_rule (SVG (""), NULL);
  assert_rule ("\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- drawn by hand -->\n" SVG ("<title>agua</title><path d=\"M0 0\" fill=\"url(#a)\"/><use href=\"#b\"/>"), NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/svg-picture/bad", test_bad);
  g_test_add_func ("/publish/svg-picture/good", test_good);
  return g_test_run ();
}
