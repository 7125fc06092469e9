/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"

static void
test_head (void)
{
  static const char *texts[] = {
    "{\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"targets\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"2.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"11.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\\n\",\"version\":1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":0,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":-1,\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":\"1\",\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"expires\":\"2031-01-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-13-01T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-02-30T00:00:00Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00.0Z\"}",
    "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":1,\"expires\":\"2031-01-01T00:00:00+00\"}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) bytes = forge_file (texts[i], "0");
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (panal_envelope_parse (bytes, "root", 100000, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_signatures (void)
{
  static const char content[] = "{\"_type\":\"root\",\"spec_version\":\"1.0\",\"version\":3,\"expires\":\"2031-01-01T00:00:00Z\"}";
  static const struct { const char *list; gboolean is_good; } cases[] = {
    { "{}", FALSE }, { "[1]", FALSE }, { "[{\"keyid\":\"a\"}]", FALSE }, { "[{\"sig\":\"aa\"}]", FALSE }, { "[{\"keyid\":1,\"sig\":\"aa\"}]", FALSE },
    { "[{\"keyid\":\"a\",\"sig\":\"aa\"},{\"keyid\":\"a\",\"sig\":\"aa\"}]", FALSE }, { "[{\"keyid\":\"a\",\"sig\":\"\"}]", TRUE },
    { "[{\"keyid\":\"a\",\"sig\":\"no hex\"}]", TRUE }, { "[]", TRUE },
  };
  g_autoptr(GString) many = g_string_new ("[");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"signed\":%s,\"signatures\":%s}", content, cases[i].list);
      g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
      g_autoptr(PanalEnvelope) envelope = panal_envelope_parse (bytes, "root", 100000, NULL);

      g_test_message ("%s", text);
      g_assert_cmpint (envelope != NULL, ==, cases[i].is_good);
    }

  for (guint i = 0; i <= PANAL_ENVELOPE_SIGNATURES_MAX; i++)
    g_string_append_printf (many, "%s{\"keyid\":\"%u\",\"sig\":\"\"}", i > 0 ? "," : "", i);
  {
    g_autofree char *text = g_strdup_printf ("{\"signed\":%s,\"signatures\":%s]}", content, many->str);
    g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));

    g_assert_null (panal_envelope_parse (bytes, "root", 1000000, NULL));
    g_assert_null (panal_envelope_parse (bytes, "root", 100, NULL));
  }
}

static void
test_date (void)
{
  g_autoptr(GBytes) bytes = forge_snapshot (4, "", FORGE_PAST, "0");
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalEnvelope) envelope = panal_envelope_parse (bytes, "snapshot", 100000, &error);

  g_assert_no_error (error);
  g_assert_cmpint (envelope->version, ==, 4);
  g_assert_cmpint (envelope->expires, ==, FORGE_NOW);
  g_assert_true (panal_envelope_check_date (envelope, "it", FORGE_NOW - 1, &error));
  g_assert_false (panal_envelope_check_date (envelope, "it", FORGE_NOW, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_EXPIRED);
  g_assert_nonnull (strstr (error->message, "2030-03-17T17:46:40Z"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/envelope/head", test_head);
  g_test_add_func ("/trust/envelope/signatures", test_signatures);
  g_test_add_func ("/trust/envelope/date", test_date);
  return g_test_run ();
}
