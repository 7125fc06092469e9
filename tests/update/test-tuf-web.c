/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "update/tuf-web.h"
#include "web-server.h"

static void
test_fetch (void)
{
  static const struct { const char *name; gsize max; int code; } cases[] = {
    { "none", 100, PANAL_TRUST_ERROR_UNAVAILABLE }, { "forbidden", 100, PANAL_TRUST_ERROR_UNAVAILABLE },
    { "broken", 100, PANAL_TRUST_ERROR_UNREACHABLE }, { "a", 2, PANAL_TRUST_ERROR_TOO_LARGE }, { "a", 0, PANAL_TRUST_ERROR_TOO_LARGE },
    { "a", 3, -1 }, { "a", 100000, -1 }, { "%C3%B1", 3, -1 },
  };
  g_autoptr(GHashTable) files = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_bytes_unref);
  g_autoptr(WebServer) server = web_server_new (files);
  g_autoptr(PanalTufWeb) web = panal_tuf_web_new ();

  g_hash_table_insert (files, (gpointer) "/a", g_bytes_new_static ("abc", 3));
  g_hash_table_insert (files, (gpointer) "/\303\261", g_bytes_new_static ("abc", 3));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *base = g_strconcat (web_server_get_address (server), i % 2 == 0 ? "/" : "", NULL);
      g_autoptr(GError) error = NULL;
      g_autoptr(GBytes) bytes = panal_tuf_web_fetch (web, base, cases[i].name, cases[i].max, NULL, &error);

      g_test_message ("%s", cases[i].name);
      if (cases[i].code < 0)
        {
          g_assert_no_error (error);
          g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), "abc", 3);
        }
      else
        {
          g_assert_error (error, PANAL_TRUST_ERROR, cases[i].code);
          g_assert_null (bytes);
        }
    }
}

static void
test_nobody (void)
{
  g_autoptr(GHashTable) files = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(WebServer) server = web_server_new (files);
  g_autofree char *address = g_strdup (web_server_get_address (server));
  const char *bases[] = { address, "no address", "" };
  g_autoptr(PanalTufWeb) web = panal_tuf_web_new ();

  g_clear_pointer (&server, web_server_free);
  for (gsize i = 0; i < G_N_ELEMENTS (bases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (panal_tuf_web_fetch (web, bases[i], "a", 10, NULL, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_UNREACHABLE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/update/tuf-web/fetch", test_fetch);
  g_test_add_func ("/update/tuf-web/nobody", test_nobody);
  return g_test_run ();
}
