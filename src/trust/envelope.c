/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/envelope.h"

#include <string.h>

#include "trust/canonical-json.h"
#include "trust/json.h"

/* RSA of 8192 bits. */
#define SIGNATURE_BYTES_MAX 1024

static gboolean
refuse (GError     **error,
        const char  *name,
        const char  *text,
        const char  *wanted)
{
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "'%s' is '%.64s'; it must be %s", name, text, wanted);
  return FALSE;
}

/* Exactly YYYY-MM-DDTHH:MM:SSZ (TUF 4.2.3): GLib alone would take week dates and local time too. */
static gboolean
read_date (JsonObject  *content,
           gint64      *ret_date,
           GError     **error)
{
  static const char shape[] = "0000-00-00T00:00:00Z";
  const char *text = panal_json_require_string (content, "expires", error);
  g_autoptr(GDateTime) date = NULL;
  gboolean fits;

  if (text == NULL)
    return FALSE;

  fits = strlen (text) == strlen (shape);
  for (gsize i = 0; fits && shape[i] != '\0'; i++)
    fits = shape[i] == '0' ? g_ascii_isdigit (text[i]) : text[i] == shape[i];
  date = fits ? g_date_time_new_from_iso8601 (text, NULL) : NULL;
  if (date == NULL)
    return refuse (error, "expires", text, "a date of the form 2030-12-31T23:59:59Z");

  *ret_date = g_date_time_to_unix (date);
  return TRUE;
}

static gboolean
read_head (PanalEnvelope  *self,
           const char     *type,
           GError        **error)
{
  const char *own_type = panal_json_require_string (self->content, "_type", error);
  const char *spec;

  if (own_type == NULL)
    return FALSE;
  if (!g_str_equal (own_type, type))
    return refuse (error, "_type", own_type, type);

  spec = panal_json_require_string (self->content, "spec_version", error);
  if (spec == NULL)
    return FALSE;
  if (!g_regex_match_simple ("\\A1(\\.[0-9]{1,6}){1,2}\\z", spec, 0, 0))
    return refuse (error, "spec_version", spec, "of version 1 of the specification, such as 1.0.31");

  return panal_json_require_integer (self->content, "version", 1, PANAL_JSON_INTEGER_MAX, &self->version, error) &&
         read_date (self->content, &self->expires, error);
}

static GBytes *
decode (const char *text)
{
  gsize length = strlen (text);
  g_autoptr(GByteArray) bytes = g_byte_array_new ();

  if (length % 2 != 0 || length > 2 * SIGNATURE_BYTES_MAX)
    return g_bytes_new (NULL, 0);
  for (gsize i = 0; i < length; i += 2)
    {
      int high = g_ascii_xdigit_value (text[i]);
      int low = g_ascii_xdigit_value (text[i + 1]);
      guint8 byte = high * 16 + low;

      if (high < 0 || low < 0)
        return g_bytes_new (NULL, 0);
      g_byte_array_append (bytes, &byte, 1);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static gboolean
read_signatures (PanalEnvelope  *self,
                 JsonArray      *array,
                 GError        **error)
{
  guint length = json_array_get_length (array);

  if (length > PANAL_ENVELOPE_SIGNATURES_MAX)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "there are %u signatures; at most %d are accepted",
                   length, PANAL_ENVELOPE_SIGNATURES_MAX);
      return FALSE;
    }

  for (guint i = 0; i < length; i++)
    {
      JsonNode *node = json_array_get_element (array, i);
      const char *id, *text;

      if (!JSON_NODE_HOLDS_OBJECT (node))
        {
          g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "a signature must be an object");
          return FALSE;
        }
      id = panal_json_require_string (json_node_get_object (node), "keyid", error);
      text = id != NULL ? panal_json_require_string (json_node_get_object (node), "sig", error) : NULL;
      if (text == NULL)
        return FALSE;
      if (!g_hash_table_insert (self->signatures, g_strdup (id), decode (text)))
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the key '%.64s' signs twice", id);
          return FALSE;
        }
    }
  return TRUE;
}

PanalEnvelope *
panal_envelope_parse (GBytes      *bytes,
                      const char  *type,
                      gsize        max,
                      GError     **error)
{
  g_autoptr(PanalEnvelope) self = g_new0 (PanalEnvelope, 1);
  g_autoptr(JsonObject) file = NULL;
  JsonObject *content;
  JsonArray *signatures;

  self->signatures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  file = panal_json_parse (bytes, max, error);
  if (file == NULL)
    return NULL;

  content = panal_json_require_object (file, "signed", error);
  signatures = content != NULL ? panal_json_require_array (file, "signatures", error) : NULL;
  if (signatures == NULL)
    return NULL;

  self->content = json_object_ref (content);
  if (!read_head (self, type, error) || !read_signatures (self, signatures, error))
    return NULL;

  self->canonical = panal_canonical_json_write (content, error);
  return self->canonical != NULL ? g_steal_pointer (&self) : NULL;
}

void
panal_envelope_free (PanalEnvelope *self)
{
  g_clear_pointer (&self->content, json_object_unref);
  g_clear_pointer (&self->canonical, g_bytes_unref);
  g_clear_pointer (&self->signatures, g_hash_table_unref);
  g_free (self);
}

gboolean
panal_envelope_check_date (PanalEnvelope  *self,
                           const char     *what,
                           gint64          start,
                           GError        **error)
{
  g_autoptr(GDateTime) date = NULL;
  g_autofree char *text = NULL;

  if (self->expires > start)
    return TRUE;

  date = g_date_time_new_from_unix_utc (self->expires);
  text = g_date_time_format_iso8601 (date);
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_EXPIRED, "%s expired on %s; the publisher must sign again, or this clock is wrong",
               what, text);
  return FALSE;
}
