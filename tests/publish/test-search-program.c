/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/search-program.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "folder.h"
#include "publish/program.h"

typedef struct
{
  char *folder;
  char *file;   /* owned: a snapshot of tests/publish/tree */
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GString) output = g_string_new (NULL);
  g_autoptr(GString) errors = g_string_new (NULL);

  fixture->folder = folder_new ();
  fixture->file = g_build_filename (fixture->folder, ".content.db", NULL);
  g_assert_cmpint (panal_program_run ((const char *[]) { "build", fixture->folder, "-o", fixture->file, "--today", "2026-11-23", NULL }, output, errors), ==, 0);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  folder_remove (fixture->folder);
  g_free (fixture->file);
}

static int
run (const char * const *arguments,
     char              **ret_output)
{
  g_autoptr(GString) output = g_string_new (NULL);
  g_autoptr(GString) errors = g_string_new (NULL);
  int result = panal_search_program_run (arguments, output, errors);

  /* It says what is wrong, and nothing else. */
  g_assert_cmpint (result == 0, ==, errors->len == 0);
  g_assert_cmpint (result == 0, ==, output->len > 0);
  if (ret_output != NULL)
    *ret_output = g_strdup (output->str);
  return result;
}

static void
test_refused (Fixture       *fixture,
              gconstpointer  data)
{
  const char *file = fixture->file;

  g_assert_cmpint (run ((const char *[]) { NULL }, NULL), ==, 2);
  g_assert_cmpint (run ((const char *[]) { "--snapshot", NULL }, NULL), ==, 2);
  g_assert_cmpint (run ((const char *[]) { "--snapshot", file, "--colour", "x", NULL }, NULL), ==, 2);
  g_assert_cmpint (run ((const char *[]) { "--snapshot", "there-is-none.db", "x", NULL }, NULL), ==, 1);
  g_assert_cmpint (run ((const char *[]) { "--snapshot", file, "--lang", "xx", "x", NULL }, NULL), ==, 1);
  g_assert_cmpint (run ((const char *[]) { "--help", NULL }, NULL), ==, 0);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  static const char * const typed[] = { "' OR 1=1 --", "NEAR(", "\"", "*", "^", "col:", "--" };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    g_assert_cmpint (run ((const char *[]) { "--snapshot", fixture->file, "--", typed[i], NULL }, NULL), ==, 0);
}

static void
test_json (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *json = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonNode) root = NULL;
  JsonObject *object, *hit;

  g_assert_cmpint (run ((const char *[]) { "--snapshot", fixture->file, "--lang", "en", "--json", "emergency", NULL }, &json), ==, 0);
  root = json_from_string (json, &error);
  g_assert_no_error (error);
  object = json_node_get_object (root);
  g_assert_cmpstr (json_object_get_string_member (object, "words"), ==, "emergency");
  g_assert_true (json_object_get_null_member (object, "suggestion"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "hits")), >, 0);
  hit = json_array_get_object_element (json_object_get_array_member (object, "hits"), 0);
  for (const char * const *name = (const char *[]) { "kind", "id", "language", "title", "suggestion", "snippet", "lit", NULL }; *name != NULL; name++)
    g_assert_true (json_object_has_member (hit, *name));
}

static void
test_text (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *nothing = NULL;
  g_autofree char *mistyped = NULL;

  g_assert_cmpint (run ((const char *[]) { "--snapshot", fixture->file, "xyzzyq", NULL }, &nothing), ==, 0);
  g_assert_cmpstr (nothing, ==, "nothing was found\n");
  g_assert_cmpint (run ((const char *[]) { "--snapshot", fixture->file, "--lang", "en", "emergencx", NULL }, &mistyped), ==, 0);
  g_assert_true (g_str_has_prefix (mistyped, "did you mean: emergency"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/publish/search-program/refused", Fixture, NULL, set_up, test_refused, tear_down);
  g_test_add ("/publish/search-program/words", Fixture, NULL, set_up, test_words, tear_down);
  g_test_add ("/publish/search-program/json", Fixture, NULL, set_up, test_json, tear_down);
  g_test_add ("/publish/search-program/text", Fixture, NULL, set_up, test_text, tear_down);
  return g_test_run ();
}
