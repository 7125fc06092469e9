/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "trust/fingerprint.h"
#include "trust/json.h"

#define SHA256_OF_ABC "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
#define SHA512_OF_ABC "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"

static PanalFingerprint *
parse (const char  *text,
       gboolean     is_target,
       GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(JsonObject) object = panal_json_parse (bytes, 1000, NULL);

  return is_target ? panal_fingerprint_parse_target (object, error) : panal_fingerprint_parse_meta (object, error);
}

static void
test_refused (void)
{
  static const struct { const char *text; gboolean is_target; } cases[] = {
    { "{}", FALSE }, { "{\"version\":0}", FALSE }, { "{\"version\":1,\"length\":0}", FALSE }, { "{\"version\":1,\"length\":-1}", FALSE },
    { "{\"version\":1,\"hashes\":{}}", FALSE }, { "{\"version\":1,\"hashes\":{\"sha256\":\"\"}}", FALSE }, { "{\"version\":1,\"hashes\":[]}", FALSE },
    { "{}", TRUE }, { "{\"length\":1}", TRUE }, { "{\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE },
    { "{\"length\":1,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "0\"}}", TRUE }, { "{\"length\":1,\"hashes\":{\"sha256\":7}}", TRUE },
    { "{\"length\":1,\"hashes\":{\"sha512\":\"" SHA256_OF_ABC "\"}}", TRUE }, { "{\"length\":-1,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", cases[i].text);
      g_assert_null (parse (cases[i].text, cases[i].is_target, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
    }
}

static void
test_check (void)
{
  static const struct { const char *text; gboolean is_target; const char *bytes; gboolean is_good; } cases[] = {
    { "{\"length\":3,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE, "abd", FALSE },
    { "{\"length\":3,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE, "ab", FALSE },
    { "{\"length\":3,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE, "abcd", FALSE },
    { "{\"length\":2,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\"}}", TRUE, "abc", FALSE },
    { "{\"length\":3,\"hashes\":{\"md5\":\"900150983cd24fb0d6963f7d28e17f72\"}}", TRUE, "abc", FALSE },
    { "{\"length\":3,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\",\"sha512\":\"0" SHA512_OF_ABC "\"}}", TRUE, NULL, FALSE },
    { "{\"version\":1,\"hashes\":{\"md5\":\"900150983cd24fb0d6963f7d28e17f72\"}}", FALSE, "abc", FALSE },
    { "{\"version\":1,\"length\":4}", FALSE, "abc", FALSE },
    { "{\"version\":1}", FALSE, "abc", TRUE },
    { "{\"version\":1,\"length\":3}", FALSE, "abc", TRUE },
    { "{\"length\":3,\"hashes\":{\"sha256\":\"" SHA256_OF_ABC "\",\"sha512\":\"" SHA512_OF_ABC "\",\"x\":\"y\"}}", TRUE, "abc", TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalFingerprint) parsed = parse (cases[i].text, cases[i].is_target, &error);
      g_autoptr(GBytes) bytes = g_bytes_new (cases[i].bytes, cases[i].bytes != NULL ? strlen (cases[i].bytes) : 0);

      g_test_message ("%s", cases[i].text);
      if (cases[i].bytes == NULL)
        {
          g_assert_null (parsed);
          continue;
        }
      g_assert_cmpint (panal_fingerprint_check_bytes (parsed, bytes, "it", &error), ==, cases[i].is_good);
      if (!cases[i].is_good)
        g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/fingerprint/refused", test_refused);
  g_test_add_func ("/trust/fingerprint/check", test_check);
  return g_test_run ();
}
