/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "trust/canonical-json.h"
#include "trust/json.h"

static void
test_fraction (void)
{
  g_autoptr(JsonObject) object = json_object_new ();
  g_autoptr(GError) error = NULL;

  json_object_set_double_member (object, "a", 1.5);
  g_assert_null (panal_canonical_json_write (object, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
}

/* Two ways to write one object, and the bytes that securesystemslib makes of it. */
static void
test_bytes (void)
{
  static const char *texts[] = {
    "{\"b\":[1,-2,true,false,null,{}],\"a\":\"q\\\"\\\\\\n\\u00e9/\",\"B\":{\"z\":0,\"\\u00e9\":\"\",\"ab\":[]}}",
    " { \"B\" : {\"ab\":[ ], \"\303\251\":\"\",\"z\":0},\n\"a\":\"q\\\"\\\\\\n\303\251\\/\", \"b\" : [ 1 , -2,true,false,null,{ }]}",
  };
  static const char wanted[] = "{\"B\":{\"ab\":[],\"z\":0,\"\303\251\":\"\"},\"a\":\"q\\\"\\\\\n\303\251/\",\"b\":[1,-2,true,false,null,{}]}";

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GBytes) bytes = g_bytes_new (texts[i], strlen (texts[i]));
      g_autoptr(GError) error = NULL;
      g_autoptr(JsonObject) object = panal_json_parse (bytes, 1000, &error);
      g_autoptr(GBytes) written = NULL;

      g_assert_no_error (error);
      written = panal_canonical_json_write (object, &error);
      g_assert_no_error (error);
      g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written), wanted, strlen (wanted));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/canonical-json/fraction", test_fraction);
  g_test_add_func ("/trust/canonical-json/bytes", test_bytes);
  return g_test_run ();
}
