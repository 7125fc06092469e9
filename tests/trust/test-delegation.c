/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "trust/delegation.h"
#include "trust/json.h"

static GPtrArray *
parse (const char  *roles,
       GError     **error)
{
  g_autofree char *text = g_strdup_printf ("{\"keys\":{},\"roles\":%s}", roles);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(JsonObject) object = panal_json_parse (bytes, 100000, NULL);

  return panal_delegation_parse_all (object, error);
}

#define ROLE(name, more) "{\"name\":\"" name "\",\"keyids\":[],\"threshold\":1" more "}"

static void
test_refused (void)
{
  static const char *texts[] = {
    "{}", "[1]", "[{}]", "[" ROLE ("a", "") "]", "[" ROLE ("", ",\"paths\":[]") "]", "[" ROLE ("root", ",\"paths\":[]") "]",
    "[" ROLE ("targets", ",\"paths\":[]") "]", "[" ROLE ("a", ",\"paths\":[],\"path_hash_prefixes\":[]") "]", "[" ROLE ("a", ",\"paths\":[1]") "]",
    "[" ROLE ("a", ",\"path_hash_prefixes\":[\"xy\"]") "]", "[" ROLE ("a", ",\"path_hash_prefixes\":[\"\"]") "]",
    "[" ROLE ("a", ",\"paths\":[],\"terminating\":1") "]", "[" ROLE ("a", ",\"paths\":[]") "," ROLE ("a", ",\"paths\":[\"x\"]") "]",
    "[" ROLE ("12345678901234567890123456789012345678901234567890123456789012345", ",\"paths\":[]") "]",
    "[{\"name\":\"a\",\"paths\":[],\"keyids\":[]}]",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (parse (texts[i], &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_covers (void)
{
  static const struct { const char *member, *path; gboolean is_covered; } cases[] = {
    { "\"paths\":[]", "a", FALSE }, { "\"paths\":[\"*\"]", "a/b", FALSE }, { "\"paths\":[\"*.tgz\"]", "targets/x.tgz", FALSE },
    { "\"paths\":[\"a-?.tgz\"]", "a-10.tgz", FALSE }, { "\"paths\":[\"a?b\"]", "a/b", FALSE }, { "\"paths\":[\"A\"]", "a", FALSE },
    { "\"paths\":[\"[ab]\"]", "a", FALSE }, { "\"paths\":[\"a/*\"]", "a", FALSE }, { "\"paths\":[\"*\"]", "a", TRUE },
    { "\"paths\":[\"x\",\"a/*/c\"]", "a/b/c", TRUE }, { "\"paths\":[\"a-?.tgz\"]", "a-\303\261.tgz", TRUE }, { "\"paths\":[\"*\"]", ".a", TRUE },
    /* SHA-256 of 'a' begins with ca978112. */
    { "\"path_hash_prefixes\":[\"ca979\"]", "a", FALSE }, { "\"path_hash_prefixes\":[\"00\",\"CA97\"]", "a", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("[{\"name\":\"r\",\"keyids\":[],\"threshold\":1,%s}]", cases[i].member);
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) all = parse (text, &error);

      g_test_message ("%s: %s", cases[i].member, cases[i].path);
      g_assert_no_error (error);
      g_assert_cmpint (panal_delegation_covers (all->pdata[0], cases[i].path), ==, cases[i].is_covered);
    }
}

/* A pattern that costs other matchers longer than a night. */
static void
test_many_stars (void)
{
  g_autoptr(GPtrArray) all = parse ("[" ROLE ("a", ",\"paths\":[\"*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b\"]") "]", NULL);
  g_autofree char *path = g_strnfill (1000, 'a');

  g_assert_false (panal_delegation_covers (all->pdata[0], path));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/delegation/refused", test_refused);
  g_test_add_func ("/trust/delegation/covers", test_covers);
  g_test_add_func ("/trust/delegation/many-stars", test_many_stars);
  return g_test_run ();
}
