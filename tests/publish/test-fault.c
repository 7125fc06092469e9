/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/fault.h"

#include <json-glib/json-glib.h>

/* What an editor typed must not break the line, the encoding or the JSON of a fault. */
static void
test_bad_words (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autofree char *text = NULL, *json = NULL;
  g_autoptr(JsonNode) node = NULL;

  panal_faults_error (faults, "a.b", "f.csv", 3, "'%s' is bad\nMend it", "x\r\x01\"y\xff");
  text = panal_faults_to_text (faults);
  json = panal_faults_to_json (faults);

  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_true (g_str_has_prefix (text, "f.csv:3: 'x  \"y\357\277\275' is bad. Mend it [a.b]\n"));
  node = json_from_string (json, NULL);
  g_assert_nonnull (node);
}

static void
test_same_fault_twice (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();

  panal_faults_error (faults, "a.b", "f", 1, "One\nDo");
  panal_faults_error (faults, "a.b", "f", 1, "One\nDo");
  panal_faults_error (faults, "a.b", "f", 2, "One\nDo");
  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 2);
}

static void
test_order (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autofree char *text = NULL;

  panal_faults_error (faults, "z", "b.md", 2, "Third\nDo");
  panal_faults_warning (faults, "z", "b.md", 0, "Second\nDo");
  panal_faults_error (faults, "z", "a.md", 10, "First\n");
  panal_faults_error (faults, "a", "b.md", 10, "Fourth\nDo");
  text = panal_faults_to_text (faults);
  g_assert_cmpstr (text, ==,
                   "a.md:10: First. [z]\n"
                   "b.md: warning: Second. Do [z]\n"
                   "b.md:2: Third. Do [z]\n"
                   "b.md:10: Fourth. Do [a]\n"
                   "3 errors, 1 warnings\n");
}

static void
test_json (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autofree char *json = NULL;
  g_autoptr(JsonNode) node = NULL;
  JsonObject *object, *fault;

  panal_faults_error (faults, "a.b", "f.csv", 3, "Bad\nMend");
  panal_faults_warning (faults, "c", "g.md", 1, "Long\nShorten");
  json = panal_faults_to_json (faults);
  node = json_from_string (json, NULL);
  object = json_node_get_object (node);
  g_assert_cmpint (json_object_get_int_member (object, "errors"), ==, 1);
  g_assert_cmpint (json_object_get_int_member (object, "warnings"), ==, 1);
  fault = json_array_get_object_element (json_object_get_array_member (object, "faults"), 0);
  g_assert_cmpstr (json_object_get_string_member (fault, "severity"), ==, "error");
  g_assert_cmpstr (json_object_get_string_member (fault, "rule"), ==, "a.b");
  g_assert_cmpstr (json_object_get_string_member (fault, "file"), ==, "f.csv");
  g_assert_cmpint (json_object_get_int_member (fault, "line"), ==, 3);
  g_assert_cmpstr (json_object_get_string_member (fault, "what"), ==, "Bad");
  g_assert_cmpstr (json_object_get_string_member (fault, "how"), ==, "Mend");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/fault/bad-words", test_bad_words);
  g_test_add_func ("/publish/fault/same-fault-twice", test_same_fault_twice);
  g_test_add_func ("/publish/fault/order", test_order);
  g_test_add_func ("/publish/fault/json", test_json);
  return g_test_run ();
}
