/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "trust/json.h"

static JsonObject *
parse (const char  *text,
       gssize       length,
       GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return panal_json_parse (bytes, 1000000, error);
}

static void
test_refused (void)
{
  static const char *texts[] = {
    "", " ", "[]", "1", "\"a\"", "{", "}", "{]", "{\"a\":1", "{} {}", "{}x", "{}]", "\357\273\277{}", "{\"a\":1,}", "{,}", "{\"a\" 1}",
    "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"b\":{\"a\":1,\"a\":1}}", "{\"b\":[{\"a\":1,\"a\":1}]}",
    "{\"a\":1.5}", "{\"a\":1.0}", "{\"a\":1e3}", "{\"a\":1E3}", "{\"a\":NaN}", "{\"a\":Infinity}", "{\"a\":-}", "{\"a\":-0}", "{\"a\":01}",
    "{\"a\":0x10}", "{\"a\":+1}", "{\"a\":.5}", "{\"a\":18446744073709551616}", "{\"a\":9007199254740992}", "{\"a\":-9007199254740992}",
    "{\"a\":99999999999999999999999999999999}", "{\"a\":tru}", "{\"a\":True}", "{\"a\":nullx}", "{\"a\":'b'}", "{a:1}", "{\"a\":1}//x",
    "/* x */{}", "# x\n{}", "{\"a\":\"\n\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\u0000\"}", "{\"a\":\"\\ud800\"}",
    "{\"a\":\"\\udc00\"}", "{\"a\":\"\\ud800\\u0041\"}", "{\"a\":\"", "{\"a\":\"\\", "{\"a\":\"\303\"}", "{\"a\":\"\300\200\"}",
    "{\"a\":\"\355\240\200\"}", "var a = {}", "{\"a\":1}\f",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *shown = g_strescape (texts[i], NULL);
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", shown);
      g_assert_null (parse (texts[i], -1, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_nul (void)
{
  static const struct { const char *text; gssize length; } cases[] = { { "{}\0", 3 }, { "{\"a\0\":1}", 8 }, { "\0{}", 3 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (parse (cases[i].text, cases[i].length, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static char *
nested (guint depth)
{
  g_autofree char *open = g_strnfill (depth - 1, '[');
  g_autofree char *close = g_strnfill (depth - 1, ']');

  return g_strdup_printf ("{\"a\":%s%s}", open, close);
}

static void
test_depth (void)
{
  static const guint depths[] = { 2, 32, 33, 100000 };

  for (gsize i = 0; i < G_N_ELEMENTS (depths); i++)
    {
      g_autofree char *text = nested (depths[i]);
      g_autoptr(GError) error = NULL;
      g_autoptr(JsonObject) object = parse (text, -1, &error);

      g_assert_cmpint (object != NULL, ==, depths[i] <= PANAL_JSON_DEPTH_MAX);
      if (object == NULL)
        g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_size (void)
{
  g_autoptr(GBytes) bytes = g_bytes_new_static ("{} ", 3);
  g_autoptr(JsonObject) object = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_json_parse (bytes, 2, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_TOO_LARGE);
  g_clear_error (&error);
  object = panal_json_parse (bytes, 3, &error);
  g_assert_no_error (error);
  g_assert_nonnull (object);
}

static void
test_read (void)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonObject) object = parse (" {\"t\": \"\\/\\ud83d\\ude00\\\"\\n\", \"n\":-9007199254740991, \"b\":true, \"z\":null,\r\n\"o\":{},"
                                        "\"l\":[\"x\",\"y\"],\"m\":[\"x\",\"x\"],\"k\":[1], \"0\":0}\t", -1, &error);
  g_autoptr(GPtrArray) texts = NULL;
  gboolean is_true = FALSE;
  gint64 number = 5;

  g_assert_no_error (error);
  g_assert_cmpstr (panal_json_require_string (object, "t", &error), ==, "/\360\237\230\200\"\n");
  g_assert_true (panal_json_require_integer (object, "n", -PANAL_JSON_INTEGER_MAX, 0, &number, &error));
  g_assert_cmpint (number, ==, -PANAL_JSON_INTEGER_MAX);
  g_assert_true (panal_json_read_boolean (object, "b", &is_true, &error));
  g_assert_true (is_true);
  g_assert_true (panal_json_read_boolean (object, "none", &is_true, &error));
  g_assert_true (is_true);
  texts = panal_json_require_strings (object, "l", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (texts->len, ==, 2);

  g_assert_null (panal_json_require_strings (object, "m", NULL));
  g_assert_null (panal_json_require_strings (object, "k", NULL));
  g_assert_null (panal_json_require_string (object, "z", NULL));
  g_assert_null (panal_json_require_string (object, "n", NULL));
  g_assert_null (panal_json_require_object (object, "l", NULL));
  g_assert_null (panal_json_require_array (object, "o", NULL));
  g_assert_false (panal_json_read_boolean (object, "0", &is_true, NULL));
  g_assert_false (panal_json_require_integer (object, "b", 0, 1, &number, NULL));
  g_assert_false (panal_json_require_integer (object, "0", 1, 2, &number, NULL));
  g_assert_false (panal_json_require_integer (object, "none", 0, 1, &number, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
  g_assert_cmpint (number, ==, -PANAL_JSON_INTEGER_MAX);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/json/refused", test_refused);
  g_test_add_func ("/trust/json/nul", test_nul);
  g_test_add_func ("/trust/json/depth", test_depth);
  g_test_add_func ("/trust/json/size", test_size);
  g_test_add_func ("/trust/json/read", test_read);
  return g_test_run ();
}
