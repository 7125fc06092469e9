/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <string.h>

#include "forge.h"
#include "trust/json.h"
#include "trust/key.h"

static PanalKey *
parse (const char  *text,
       const char  *id,
       GError     **error)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(JsonObject) object = panal_json_parse (bytes, 100000, NULL);
  g_autofree char *own = forge_id (text);

  return panal_key_parse (id != NULL ? id : own, object, error);
}

static void
test_refused (void)
{
  static const char *texts[] = {
    "{}", "{\"keytype\":1,\"scheme\":\"ed25519\",\"keyval\":{}}", "{\"keytype\":\"ed25519\",\"keyval\":{}}",
    "{\"keytype\":\"ed25519\",\"scheme\":\"ed25519\"}", "{\"keytype\":\"ed25519\",\"scheme\":\"ed25519\",\"keyval\":{\"public\":1}}",
  };
  g_autofree char *good = forge_key (0);
  g_autofree char *other = forge_key (1);
  g_autofree char *other_id = forge_id (other);
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_null (parse (texts[i], NULL, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
      g_clear_error (&error);
    }

  /* The id of another key. */
  g_assert_null (parse (good, other_id, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
}

/* Kept, and worth nothing: kinds of tomorrow, and keys that are no keys. */
static void
test_useless (void)
{
  static const char *texts[] = {
    "{\"keytype\":\"sphincs\",\"scheme\":\"plus\",\"keyval\":{\"x\":1}}",
    "{\"keytype\":\"sphincs\",\"scheme\":\"plus\",\"keyval\":{\"public\":\"00\"}}",
    "{\"keytype\":\"rsa\",\"scheme\":\"rsa-pkcs1v15-sha256\",\"keyval\":{\"public\":\"00\"}}",
    "{\"keytype\":\"rsa\",\"scheme\":\"rsassa-pss-sha256\",\"keyval\":{\"public\":\"-----BEGIN PUBLIC KEY-----\\n\"}}",
    "{\"keytype\":\"ed25519\",\"scheme\":\"ed25519\",\"keyval\":{\"public\":\"00\"}}",
    "{\"keytype\":\"ed25519\",\"scheme\":\"ed25519\",\"keyval\":{\"public\":\"zz00000000000000000000000000000000000000000000000000000000000000\"}}",
  };
  g_autoptr(GBytes) message = g_bytes_new_static ("m", 1);
  g_autoptr(GBytes) signature = forge_signature (0, message);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalKey) key = parse (texts[i], NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (panal_key_get_why_not (key));
      g_assert_null (panal_key_get_material (key));
      g_assert_false (panal_key_verifies (key, message, signature));
    }
}

/* The points of small order, under which some libraries take any signature for any message. */
static void
test_small_order (void)
{
  static const char *points[] = {
    "0000000000000000000000000000000000000000000000000000000000000000", "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  };
  g_autoptr(GBytes) message = g_bytes_new_static ("m", 1);

  for (gsize i = 0; i < G_N_ELEMENTS (points); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (points); j++)
      {
        g_autofree char *text = g_strdup_printf ("{\"keytype\":\"ed25519\",\"scheme\":\"ed25519\",\"keyval\":{\"public\":\"%s\"}}", points[i]);
        g_autoptr(PanalKey) key = parse (text, NULL, NULL);
        guint8 proof[64] = { 0, };
        g_autoptr(GBytes) signature = NULL;

        for (guint k = 0; k < 32; k++)
          proof[k] = g_ascii_xdigit_value (points[j][2 * k]) * 16 + g_ascii_xdigit_value (points[j][2 * k + 1]);
        signature = g_bytes_new (proof, sizeof proof);
        g_assert_false (panal_key_verifies (key, message, signature));
      }
}

static void
test_ed25519 (void)
{
  g_autofree char *text = forge_key (0);
  g_autofree char *twin_text = forge_key_twin (0);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalKey) key = parse (text, NULL, &error);
  g_autoptr(PanalKey) twin = parse (twin_text, NULL, &error);
  g_autoptr(GBytes) message = g_bytes_new_static ("message", 7);
  g_autoptr(GBytes) signature = forge_signature (0, message);
  g_autoptr(GBytes) other = forge_signature (1, message);
  g_autoptr(GBytes) none = g_bytes_new (NULL, 0);
  gsize length;
  const guint8 *data = g_bytes_get_data (signature, &length);

  g_assert_no_error (error);
  g_assert_null (panal_key_get_why_not (key));
  g_assert_true (panal_key_verifies (key, message, signature));
  g_assert_false (panal_key_verifies (key, message, other));
  g_assert_false (panal_key_verifies (key, message, none));
  g_assert_false (panal_key_verifies (key, signature, signature));
  g_assert_cmpstr (panal_key_get_id (key), !=, panal_key_get_id (twin));
  g_assert_cmpstr (panal_key_get_material (key), ==, panal_key_get_material (twin));

  for (gsize bit = 0; bit < length * 8; bit++)
    {
      g_autofree guint8 *flipped = g_memdup2 (data, length);
      g_autoptr(GBytes) bad = NULL;

      flipped[bit / 8] ^= 1 << (bit % 8);
      bad = g_bytes_new (flipped, length);
      g_assert_false (panal_key_verifies (key, message, bad));
    }
}

static char *
pem_key (gnutls_privkey_t  secret,
         const char       *type,
         const char       *scheme)
{
  gnutls_pubkey_t public_key;
  gnutls_datum_t pem = { NULL, 0 };
  g_autoptr(GString) escaped = g_string_new (NULL);
  char *text;

  g_assert_cmpint (gnutls_pubkey_init (&public_key), ==, 0);
  g_assert_cmpint (gnutls_pubkey_import_privkey (public_key, secret, 0, 0), ==, 0);
  g_assert_cmpint (gnutls_pubkey_export2 (public_key, GNUTLS_X509_FMT_PEM, &pem), ==, 0);
  for (unsigned int i = 0; i < pem.size && pem.data[i] != '\0'; i++)
    if (pem.data[i] == '\n')
      g_string_append (escaped, "\\n");
    else
      g_string_append_c (escaped, pem.data[i]);
  text = g_strdup_printf ("{\"keytype\":\"%s\",\"scheme\":\"%s\",\"keyval\":{\"public\":\"%s\"}}", type, scheme, escaped->str);
  gnutls_free (pem.data);
  gnutls_pubkey_deinit (public_key);
  return text;
}

/* Keys in PEM: made here by GnuTLS, used as they are and as what they are not. */
static void
test_pem (void)
{
  static const struct {
    gnutls_pk_algorithm_t kind;
    unsigned int bits;
    gnutls_sign_algorithm_t algorithm;
    const char *type, *scheme;
    gboolean is_usable, is_good;
  } cases[] = {
    { GNUTLS_PK_RSA, 2048, GNUTLS_SIGN_RSA_PSS_RSAE_SHA256, "rsa", "rsassa-pss-sha256", TRUE, TRUE },
    { GNUTLS_PK_RSA, 2048, GNUTLS_SIGN_RSA_SHA256, "rsa", "rsassa-pss-sha256", TRUE, FALSE },
    { GNUTLS_PK_RSA, 2048, GNUTLS_SIGN_RSA_PSS_RSAE_SHA384, "rsa", "rsassa-pss-sha256", TRUE, FALSE },
    { GNUTLS_PK_RSA, 1024, GNUTLS_SIGN_RSA_PSS_RSAE_SHA256, "rsa", "rsassa-pss-sha256", FALSE, FALSE },
    { GNUTLS_PK_RSA, 2048, GNUTLS_SIGN_RSA_PSS_RSAE_SHA256, "ecdsa", "ecdsa-sha2-nistp256", FALSE, FALSE },
    { GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP256R1), GNUTLS_SIGN_ECDSA_SHA256, "ecdsa", "ecdsa-sha2-nistp256", TRUE, TRUE },
    { GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP256R1), GNUTLS_SIGN_ECDSA_SHA256, "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256", TRUE, TRUE },
    { GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP256R1), GNUTLS_SIGN_ECDSA_SHA384, "ecdsa", "ecdsa-sha2-nistp256", TRUE, FALSE },
    { GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS (GNUTLS_ECC_CURVE_SECP384R1), GNUTLS_SIGN_ECDSA_SHA256, "ecdsa", "ecdsa-sha2-nistp256", FALSE, FALSE },
  };
  g_autoptr(GBytes) message = g_bytes_new_static ("message", 7);
  gnutls_datum_t datum = { (guint8 *) "message", 7 };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gnutls_privkey_t secret;
      gnutls_datum_t proof = { NULL, 0 };
      g_autofree char *text = NULL;
      g_autoptr(PanalKey) key = NULL;
      g_autoptr(GBytes) signature = NULL;
      g_autoptr(GError) error = NULL;

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, cases[i].type);
      g_assert_cmpint (gnutls_privkey_init (&secret), ==, 0);
      g_assert_cmpint (gnutls_privkey_generate (secret, cases[i].kind, cases[i].bits, 0), ==, 0);
      g_assert_cmpint (gnutls_privkey_sign_data2 (secret, cases[i].algorithm, 0, &datum, &proof), ==, 0);
      signature = g_bytes_new (proof.data, proof.size);
      text = pem_key (secret, cases[i].type, cases[i].scheme);
      key = parse (text, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (panal_key_get_why_not (key) == NULL, ==, cases[i].is_usable);
      g_assert_cmpint (panal_key_verifies (key, message, signature), ==, cases[i].is_good);
      gnutls_free (proof.data);
      gnutls_privkey_deinit (secret);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/key/refused", test_refused);
  g_test_add_func ("/trust/key/useless", test_useless);
  g_test_add_func ("/trust/key/small-order", test_small_order);
  g_test_add_func ("/trust/key/ed25519", test_ed25519);
  g_test_add_func ("/trust/key/pem", test_pem);
  return g_test_run ();
}
