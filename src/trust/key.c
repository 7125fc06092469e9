/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/key.h"

#include <gnutls/abstract.h>
#include <gnutls/gnutls.h>
#include <sodium.h>
#include <string.h>

#include "trust/canonical-json.h"
#include "trust/json.h"

/* A longer key costs seconds of a small machine for each signature. */
#define RSA_BITS_MIN 2048
#define RSA_BITS_MAX 8192

struct _PanalKey
{
  gatomicrefcount ref_count;
  char *id;
  char *material;                /* nullable: the key cannot be used */
  const char *why_not;           /* nullable; static */
  gnutls_pubkey_t public_key;    /* nullable: Ed25519 */
  gnutls_sign_algorithm_t algorithm;
  guint8 ed25519[crypto_sign_PUBLICKEYBYTES];
};

static const char *
use_ed25519 (PanalKey   *self,
             const char *text)
{
  gsize length;

  /* Small-order points verify anything in some libraries; libsodium refuses them when it verifies. */
  if (strlen (text) != 2 * crypto_sign_PUBLICKEYBYTES ||
      sodium_hex2bin (self->ed25519, sizeof self->ed25519, text, strlen (text), NULL, &length, NULL) != 0 ||
      length != crypto_sign_PUBLICKEYBYTES)
    return "its public part is not 64 hexadecimal digits";

  self->material = g_ascii_strdown (text, -1);
  return NULL;
}

/* Two ways to write one key in PEM have one material: the hash of the key itself. */
static gboolean
name_material (PanalKey *self)
{
  guint8 hash[64];
  gsize length = sizeof hash;
  g_autoptr(GString) text = g_string_new (NULL);

  if (gnutls_pubkey_get_key_id (self->public_key, GNUTLS_KEYID_USE_SHA256, hash, &length) != GNUTLS_E_SUCCESS)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    g_string_append_printf (text, "%02x", hash[i]);
  self->material = g_string_free (g_steal_pointer (&text), FALSE);
  return TRUE;
}

static const char *
use_pem (PanalKey                *self,
         const char              *text,
         gnutls_sign_algorithm_t  algorithm)
{
  gnutls_datum_t pem = { (guint8 *) text, strlen (text) };
  gnutls_ecc_curve_t curve = GNUTLS_ECC_CURVE_INVALID;
  unsigned int bits = 0;
  int kind;

  if (gnutls_pubkey_init (&self->public_key) != GNUTLS_E_SUCCESS ||
      gnutls_pubkey_import (self->public_key, &pem, GNUTLS_X509_FMT_PEM) != GNUTLS_E_SUCCESS)
    return "its public part is not a key in PEM";

  kind = gnutls_pubkey_get_pk_algorithm (self->public_key, &bits);
  if (algorithm == GNUTLS_SIGN_RSA_PSS_RSAE_SHA256)
    {
      if (kind != GNUTLS_PK_RSA)
        return "it is said to be RSA and is not";
      if (bits < RSA_BITS_MIN || bits > RSA_BITS_MAX)
        return "it is an RSA key of fewer than 2048 or more than 8192 bits";
    }
  else if (kind != GNUTLS_PK_ECDSA ||
           gnutls_pubkey_export_ecc_raw2 (self->public_key, &curve, NULL, NULL, 0) != GNUTLS_E_SUCCESS ||
           curve != GNUTLS_ECC_CURVE_SECP256R1)
    return "it is said to be on the curve P-256 and is not";

  self->algorithm = algorithm;
  return name_material (self) ? NULL : "it cannot be hashed";
}

static const char *
use (PanalKey   *self,
     const char *type,
     const char *scheme,
     const char *text)
{
  if (sodium_init () < 0)
    return "libsodium cannot start";
  if (g_str_equal (type, "ed25519") && g_str_equal (scheme, "ed25519"))
    return use_ed25519 (self, text);
  if (g_str_equal (type, "rsa") && g_str_equal (scheme, "rsassa-pss-sha256"))
    return use_pem (self, text, GNUTLS_SIGN_RSA_PSS_RSAE_SHA256);
  if ((g_str_equal (type, "ecdsa") || g_str_equal (type, "ecdsa-sha2-nistp256")) && g_str_equal (scheme, "ecdsa-sha2-nistp256"))
    return use_pem (self, text, GNUTLS_SIGN_ECDSA_SHA256);
  return "it is of a kind that is not known here";
}

PanalKey *
panal_key_parse (const char  *id,
                 JsonObject  *object,
                 GError     **error)
{
  g_autoptr(PanalKey) self = NULL;
  g_autoptr(GBytes) canonical = NULL;
  g_autofree char *hash = NULL;
  const char *type = panal_json_require_string (object, "keytype", error);
  const char *scheme = type != NULL ? panal_json_require_string (object, "scheme", error) : NULL;
  JsonObject *value = scheme != NULL ? panal_json_require_object (object, "keyval", error) : NULL;
  const char *text = NULL;

  if (value == NULL)
    return NULL;
  canonical = panal_canonical_json_write (object, error);
  if (canonical == NULL)
    return NULL;

  /* TUF 4.3: clients must calculate each id. */
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, canonical);
  if (!g_str_equal (hash, id))
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the key '%.64s' has the id of another; its own is %s", id, hash);
      return NULL;
    }

  self = g_new0 (PanalKey, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->id = g_strdup (id);
  if (json_object_has_member (value, "public"))
    {
      text = panal_json_require_string (value, "public", error);
      if (text == NULL)
        return NULL;
      self->why_not = use (self, type, scheme, text);
    }
  else
    self->why_not = "it has no public part";
  if (self->why_not != NULL)
    g_clear_pointer (&self->material, g_free);
  return g_steal_pointer (&self);
}

GHashTable *
panal_key_parse_all (JsonObject  *keys,
                     GError     **error)
{
  g_autoptr(GHashTable) parsed = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) panal_key_unref);
  JsonObjectIter iter;
  const char *id;

  json_object_iter_init (&iter, keys);
  while (json_object_iter_next (&iter, &id, NULL))
    {
      JsonObject *object = panal_json_require_object (keys, id, error);
      PanalKey *key = object != NULL ? panal_key_parse (id, object, error) : NULL;

      if (key == NULL)
        return NULL;
      g_hash_table_insert (parsed, key->id, key);
    }
  return g_steal_pointer (&parsed);
}

PanalKey *
panal_key_ref (PanalKey *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
panal_key_unref (PanalKey *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->public_key, gnutls_pubkey_deinit);
  g_free (self->material);
  g_free (self->id);
  g_free (self);
}

const char *
panal_key_get_id (PanalKey *self)
{
  return self->id;
}

const char *
panal_key_get_material (PanalKey *self)
{
  return self->material;
}

const char *
panal_key_get_why_not (PanalKey *self)
{
  return self->why_not;
}

gboolean
panal_key_verifies (PanalKey *self,
                    GBytes   *message,
                    GBytes   *signature)
{
  gsize message_length, signature_length;
  const guint8 *message_data = g_bytes_get_data (message, &message_length);
  const guint8 *signature_data = g_bytes_get_data (signature, &signature_length);
  gnutls_datum_t datum = { (guint8 *) message_data, message_length };
  gnutls_datum_t proof = { (guint8 *) signature_data, signature_length };

  if (self->material == NULL || signature_length == 0 || message_length == 0 || message_length > G_MAXUINT)
    return FALSE;
  if (self->public_key == NULL)
    return signature_length == crypto_sign_BYTES &&
           crypto_sign_verify_detached (signature_data, message_data, message_length, self->ed25519) == 0;
  return gnutls_pubkey_verify_data2 (self->public_key, self->algorithm, 0, &datum, &proof) >= 0;
}
