/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/fingerprint.h"

#include <string.h>

#include "trust/json.h"

static gboolean
read_hash (JsonObject  *hashes,
           const char  *name,
           gsize        digits,
           char       **ret_hash,
           GError     **error)
{
  const char *text;

  if (!json_object_has_member (hashes, name))
    return TRUE;
  text = panal_json_require_string (hashes, name, error);
  if (text == NULL)
    return FALSE;
  if (strlen (text) != digits || strspn (text, "0123456789abcdefABCDEF") != digits)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the hash '%s' must have %" G_GSIZE_FORMAT " hexadecimal digits", name, digits);
      return FALSE;
    }
  *ret_hash = g_ascii_strdown (text, -1);
  return TRUE;
}

static gboolean
read_hashes (PanalFingerprint  *self,
             JsonObject        *object,
             GError           **error)
{
  JsonObject *hashes = panal_json_require_object (object, "hashes", error);

  if (hashes == NULL)
    return FALSE;
  if (json_object_get_size (hashes) == 0)
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "'hashes' is empty");
      return FALSE;
    }
  self->is_open = FALSE;
  return read_hash (hashes, "sha256", 64, &self->sha256, error) && read_hash (hashes, "sha512", 128, &self->sha512, error);
}

PanalFingerprint *
panal_fingerprint_parse_meta (JsonObject  *object,
                              GError     **error)
{
  g_autoptr(PanalFingerprint) self = g_new0 (PanalFingerprint, 1);

  self->length = -1;
  self->is_open = TRUE;
  if (!panal_json_require_integer (object, "version", 1, PANAL_JSON_INTEGER_MAX, &self->version, error) ||
      (json_object_has_member (object, "length") &&
       !panal_json_require_integer (object, "length", 1, PANAL_JSON_INTEGER_MAX, &self->length, error)) ||
      (json_object_has_member (object, "hashes") && !read_hashes (self, object, error)))
    return NULL;
  return g_steal_pointer (&self);
}

PanalFingerprint *
panal_fingerprint_parse_target (JsonObject  *object,
                                GError     **error)
{
  g_autoptr(PanalFingerprint) self = g_new0 (PanalFingerprint, 1);

  if (!panal_json_require_integer (object, "length", 0, PANAL_JSON_INTEGER_MAX, &self->length, error) ||
      !read_hashes (self, object, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
panal_fingerprint_free (PanalFingerprint *self)
{
  g_free (self->sha256);
  g_free (self->sha512);
  g_free (self);
}

static gboolean
refuse (GError     **error,
        const char  *what,
        const char  *why)
{
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH, "%s is not what was promised: %s", what, why);
  return FALSE;
}

gboolean
panal_fingerprint_check (const PanalFingerprint  *self,
                         GInputStream            *input,
                         const char              *what,
                         GCancellable            *cancellable,
                         GError                 **error)
{
  g_autoptr(GChecksum) sha256 = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr(GChecksum) sha512 = g_checksum_new (G_CHECKSUM_SHA512);
  g_autofree guint8 *chunk = g_malloc (65536);
  gint64 total = 0;

  if (!self->is_open && self->sha256 == NULL && self->sha512 == NULL)
    return refuse (error, what, "it has no hash of a kind that is known here (sha256, sha512)");

  while (TRUE)
    {
      g_autoptr(GError) cause = NULL;
      gssize n = g_input_stream_read (input, chunk, 65536, cancellable, &cause);

      if (n < 0)
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_STORE, "%s cannot be read: %s", what, cause->message);
          return FALSE;
        }
      if (n == 0)
        break;
      total += n;
      if (self->length >= 0 && total > self->length)
        return refuse (error, what, "it is longer");
      g_checksum_update (sha256, chunk, n);
      g_checksum_update (sha512, chunk, n);
    }

  if (self->length >= 0 && total != self->length)
    return refuse (error, what, "it is shorter");
  if (self->sha256 != NULL && !g_str_equal (self->sha256, g_checksum_get_string (sha256)))
    return refuse (error, what, "its SHA-256 differs");
  if (self->sha512 != NULL && !g_str_equal (self->sha512, g_checksum_get_string (sha512)))
    return refuse (error, what, "its SHA-512 differs");
  return TRUE;
}

gboolean
panal_fingerprint_check_bytes (const PanalFingerprint  *self,
                               GBytes                  *bytes,
                               const char              *what,
                               GError                 **error)
{
  g_autoptr(GInputStream) input = g_memory_input_stream_new_from_bytes (bytes);

  return panal_fingerprint_check (self, input, what, NULL, error);
}
