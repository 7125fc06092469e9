/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/markdown.h"

#include <string.h>

#include "folder.h"

/* What each form of Markdown becomes. What is refused has a folder in tests/publish/broken. */

static char *folder;
static PanalTree *tree;

static GPtrArray *
read_text (const char  *text,
      PanalFaults *faults)
{
  PanalTextContext context = { tree, "heat-and-thirst", "f.md", "es", TRUE, faults };

  return panal_markdown_read (&context, text, 1);
}

/* The kinds and texts of the blocks, one line each: 'step1 text'. */
static char *
describe (const char *text)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GPtrArray) passages = read_text (text, faults);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < passages->len; i++)
    {
      const PanalPassage *passage = passages->pdata[i];
      g_autofree char *words = panal_block_dup_text (passage->block);

      g_string_append_printf (lines, "%u %s%u %s %u\n", passage->line, panal_block_kind_to_string (passage->block->kind), passage->block->level, words, passage->facts->len);
    }

  return g_string_free (lines, FALSE);
}

static void
assert_blocks (const char *text,
               const char *expected)
{
  g_autofree char *whole = g_strconcat ("# T\n\nL. {{fact:none}}\n\n", text, NULL);
  g_autofree char *description = describe (whole);
  g_autofree char *all = g_strconcat ("1 title0 T 0\n3 lead0 L. 0\n", expected, NULL);

  g_assert_cmpstr (description, ==, all);
}

static void
test_nothing (void)
{
  static const char * const texts[] = { "", "\n\n", "   ", "<!-- x -->" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(GPtrArray) passages = read_text (texts[i], faults);

      g_assert_cmpuint (passages->len, ==, 0);
      g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), >=, 1);
    }
}

/* Deep and long input must neither crash nor take forever. */
static void
test_deep (void)
{
  static const char * const parts[] = { "> ", "- ", "*a ", "[", "**", "![", "{{", "1. " };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(GString) text = g_string_new ("# T\n\nL\n\n");
      g_autoptr(GPtrArray) passages = NULL;

      for (guint j = 0; j < 20000; j++)
        g_string_append (text, parts[i]);
      passages = read_text (text->str, faults);
      g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), >=, 1);
    }
}

static void
test_blocks (void)
{
  assert_blocks ("P. {{fact:F2-01}} {{fact:C1-05}}\n", "5 paragraph0 P. 2\n");
  assert_blocks ("One\ntwo   three. {{fact:none}}\n", "5 paragraph0 One two three. 0\n");
  assert_blocks ("## H\n\n### I\n", "5 heading2 H 0\n7 heading3 I 0\n");
  assert_blocks ("1. A {{fact:F2-01}}\n2. B {{fact:none}}\n", "5 step1 A 1\n6 step2 B 0\n");
  assert_blocks ("1. A {{fact:none}}\n1. B {{fact:none}}\n", "5 step1 A 0\n6 step2 B 0\n");
  assert_blocks ("- A {{fact:none}}\n- B\n  c {{fact:none}}\n", "5 bullet0 A 0\n6 bullet0 B c 0\n");
  assert_blocks ("> N {{fact:none}}\n>\n> M {{fact:none}}\n", "5 note0 N 0\n7 note0 M 0\n");
  assert_blocks ("> ! D {{fact:none}}\n", "5 danger0 D 0\n");
  assert_blocks ("{{contact:mx-911}}\n", "5 contact0  0\n");
  assert_blocks ("![Agua](agua.svg)\n", "5 picture0 Agua 0\n");
  assert_blocks ("A &amp; B \\* C. {{fact:none}}\n", "5 paragraph0 A & B * C. 0\n");
}

static void
test_targets (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GPtrArray) passages = read_text ("# T\n\nL. {{fact:none}}\n\n{{contact:mx-911}}\n\n![A](agua.svg)\n", faults);

  g_assert_cmpuint (passages->len, ==, 4);
  g_assert_cmpstr (((PanalPassage *) passages->pdata[2])->block->target, ==, "mx-911");
  g_assert_cmpuint (((PanalPassage *) passages->pdata[2])->block->spans->len, ==, 0);
  g_assert_cmpstr (((PanalPassage *) passages->pdata[3])->block->target, ==, "heat-and-thirst/agua.svg");
}

static void
test_styles (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GPtrArray) passages = read_text ("# T\n\nL. {{fact:none}}\n\nA **b *c* {{emergency}}** d. {{fact:none}}\n", faults);
  GPtrArray *spans = ((PanalPassage *) passages->pdata[2])->block->spans;
  static const struct { PanalSpanKind kind; guint style; const char *text; } expected[] = {
    { PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, "A " },
    { PANAL_SPAN_TEXT, PANAL_SPAN_STRONG, "b " },
    { PANAL_SPAN_TEXT, PANAL_SPAN_STRONG | PANAL_SPAN_EMPHASIS, "c" },
    { PANAL_SPAN_TEXT, PANAL_SPAN_STRONG, " " },
    { PANAL_SPAN_EMERGENCY, PANAL_SPAN_STRONG, "" },
    { PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, " d." },
  };

  g_assert_cmpuint (spans->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < spans->len; i++)
    {
      const PanalSpan *span = spans->pdata[i];

      g_assert_cmpint (span->kind, ==, expected[i].kind);
      g_assert_cmpuint (span->style, ==, expected[i].style);
      g_assert_cmpstr (span->text, ==, expected[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = folder_new ();
  tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);
  g_test_add_func ("/publish/markdown/nothing", test_nothing);
  g_test_add_func ("/publish/markdown/deep", test_deep);
  g_test_add_func ("/publish/markdown/blocks", test_blocks);
  g_test_add_func ("/publish/markdown/targets", test_targets);
  g_test_add_func ("/publish/markdown/styles", test_styles);
  result = g_test_run ();
  panal_tree_free (tree);
  folder_remove (folder);

  return result;
}
