/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/json.h"
#include "trust/key.h"
#include "trust/role.h"

static JsonObject *
object_of (const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  JsonObject *object = panal_json_parse (bytes, 1000000, &error);

  g_assert_no_error (error);
  return object;
}

static PanalRole *
role_of (const char *role_text,
         const char *keys_text)
{
  g_autoptr(JsonObject) role = object_of (role_text);
  g_autoptr(JsonObject) keys = object_of (keys_text);
  g_autoptr(GError) error = NULL;
  g_autoptr(GHashTable) parsed = panal_key_parse_all (keys, &error);
  PanalRole *result;

  g_assert_no_error (error);
  result = panal_role_parse (role, parsed, &error);
  if (result == NULL)
    g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
  return result;
}

static void
test_refused (void)
{
  static const char *texts[] = {
    "{}", "{\"keyids\":[]}", "{\"threshold\":1}", "{\"keyids\":[],\"threshold\":0}", "{\"keyids\":[],\"threshold\":-1}",
    "{\"keyids\":[],\"threshold\":\"1\"}", "{\"keyids\":[1],\"threshold\":1}", "{\"keyids\":[\"a\",\"a\"],\"threshold\":1}", "{\"keyids\":{},\"threshold\":1}",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_null (role_of (texts[i], "{}"));
}

static void
test_threshold (void)
{
  static const struct { const char *keys; guint threshold; const char *signers; gboolean is_good; } cases[] = {
    { "0", 1, "", FALSE }, { "0", 1, "1", FALSE }, { "01", 2, "0", FALSE }, { "01", 2, "12", FALSE }, { "01", 3, "01", FALSE },
    { "", 1, "0", FALSE }, { "0", 1, "0", TRUE }, { "01", 2, "01", TRUE }, { "012", 2, "02345", TRUE }, { "01", 1, "1", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *role_text = forge_role (cases[i].keys, cases[i].threshold);
      g_autofree char *keys_text = forge_keys (cases[i].keys);
      g_autoptr(PanalRole) role = role_of (role_text, keys_text);
      g_autoptr(PanalEnvelope) envelope = forge_envelope (cases[i].signers);
      g_autoptr(GError) error = NULL;

      g_test_message ("%" G_GSIZE_FORMAT, i);
      g_assert_cmpint (panal_role_check (role, envelope, "it", &error), ==, cases[i].is_good);
      if (!cases[i].is_good)
        g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_SIGNATURE);
    }
}

/* One key under two ids signs twice, and is one key. */
static void
test_twin (void)
{
  g_autofree char *key = forge_key (0);
  g_autofree char *twin = forge_key_twin (0);
  g_autofree char *id = forge_id (key);
  g_autofree char *twin_id = forge_id (twin);
  g_autofree char *keys = g_strdup_printf ("{\"%s\":%s,\"%s\":%s}", id, key, twin_id, twin);
  g_autoptr(PanalEnvelope) envelope = forge_envelope ("0");

  g_hash_table_insert (envelope->signatures, g_strdup (twin_id), g_bytes_ref (g_hash_table_lookup (envelope->signatures, id)));
  for (guint threshold = 1; threshold <= 2; threshold++)
    {
      g_autofree char *text = g_strdup_printf ("{\"keyids\":[\"%s\",\"%s\"],\"threshold\":%u}", id, twin_id, threshold);
      g_autoptr(PanalRole) role = role_of (text, keys);

      g_assert_cmpint (panal_role_check (role, envelope, "it", NULL), ==, threshold == 1);
    }
}

static void
test_same_keys (void)
{
  static const struct { const char *keys, *others; gboolean is_same; } cases[] = {
    { "01", "10", TRUE }, { "01", "0", FALSE }, { "0", "01", FALSE }, { "01", "02", FALSE }, { "", "", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = forge_role (cases[i].keys, 1);
      g_autofree char *other_text = forge_role (cases[i].others, 2);
      g_autoptr(PanalRole) role = role_of (text, "{}");
      g_autoptr(PanalRole) other = role_of (other_text, "{}");

      g_assert_cmpint (panal_role_has_keys_of (role, other), ==, cases[i].is_same);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/role/refused", test_refused);
  g_test_add_func ("/trust/role/threshold", test_threshold);
  g_test_add_func ("/trust/role/twin", test_twin);
  g_test_add_func ("/trust/role/same-keys", test_same_keys);
  return g_test_run ();
}
