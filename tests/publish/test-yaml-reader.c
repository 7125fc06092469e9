/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/yaml-reader.h"

static void
assert_fault (const char *text,
              const char *rule,
              guint       line)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalYaml) root G_GNUC_UNUSED = panal_yaml_parse (text, "t.yaml", 1, faults);
  g_autoptr(GPtrArray) list = panal_faults_list (faults);

  g_test_message ("%s", text);
  g_assert_cmpuint (list->len, ==, 1);
  g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
  g_assert_cmpuint (((PanalFault *) list->pdata[0])->line, ==, line);
}

static void
test_bad (void)
{
  assert_fault ("a: [1\n", "yaml.syntax", 2);
  assert_fault ("a: b: c\n", "yaml.syntax", 1);
  assert_fault ("\tа: 1\n", "yaml.syntax", 1);
  assert_fault ("a: 1\n---\nb: 2\n", "yaml.syntax", 3);
  assert_fault (": 1\n", "yaml.syntax", 1);
  assert_fault ("? [a]\n: 1\n", "yaml.syntax", 1);
  assert_fault ("a: &x 1\n", "yaml.anchor", 1);
  assert_fault ("a: 1\nb: *x\n", "yaml.anchor", 2);
  assert_fault ("a: !!int 1\n", "yaml.anchor", 1);
  assert_fault ("<<: &x {a: 1}\n", "yaml.anchor", 1);
  assert_fault ("a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3);
  assert_fault ("[[[[[[[[[1]]]]]]]]]\n", "yaml.depth", 1);
}

static void
test_deepest (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalYaml) root = panal_yaml_parse ("[[[[[[[[1]]]]]]]]\n", "t.yaml", 1, faults);

  g_assert_nonnull (root);
  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 0);
}

static void
test_tree (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalYaml) root = panal_yaml_parse ("# a comment\nid: NO\nlist: [a, \"b: c\"]\ntexts:\n  es: ¿Sí?\n", "t.yaml", 10, faults);
  const PanalYaml *list;

  g_assert_nonnull (root);
  g_assert_cmpint (root->kind, ==, PANAL_YAML_MAP);
  /* Norway is not a lie here: every value is a text. */
  g_assert_cmpstr (panal_yaml_find (root, "id")->text, ==, "NO");
  g_assert_cmpuint (panal_yaml_find (root, "id")->line, ==, 11);
  list = panal_yaml_find (root, "list");
  g_assert_cmpint (list->kind, ==, PANAL_YAML_LIST);
  g_assert_cmpuint (list->items->len, ==, 2);
  g_assert_cmpstr (((PanalYaml *) list->items->pdata[1])->text, ==, "b: c");
  g_assert_cmpstr (panal_yaml_find (panal_yaml_find (root, "texts"), "es")->text, ==, "¿Sí?");
  g_assert_null (panal_yaml_find (root, "nothing"));
  g_assert_null (panal_yaml_find (list, "id"));
}

static void
test_empty (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalYaml) root = panal_yaml_parse ("# only a comment\n", "t.yaml", 1, faults);

  g_assert_nonnull (root);
  g_assert_cmpint (root->kind, ==, PANAL_YAML_VALUE);
  g_assert_cmpstr (root->text, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/yaml-reader/bad", test_bad);
  g_test_add_func ("/publish/yaml-reader/deepest", test_deepest);
  g_test_add_func ("/publish/yaml-reader/tree", test_tree);
  g_test_add_func ("/publish/yaml-reader/empty", test_empty);
  return g_test_run ();
}
