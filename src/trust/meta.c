/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/meta.h"

#include "trust/json.h"

static PanalMeta *
parse (GBytes      *bytes,
       const char  *type,
       gsize        max,
       const char  *must_name,
       GError     **error)
{
  g_autoptr(PanalMeta) self = g_new0 (PanalMeta, 1);
  JsonObject *files;
  JsonObjectIter iter;
  const char *name;

  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) panal_fingerprint_free);
  self->envelope = panal_envelope_parse (bytes, type, max, error);
  files = self->envelope != NULL ? panal_json_require_object (self->envelope->content, "meta", error) : NULL;
  if (files == NULL)
    return NULL;

  json_object_iter_init (&iter, files);
  while (json_object_iter_next (&iter, &name, NULL))
    {
      JsonObject *object = panal_json_require_object (files, name, error);
      PanalFingerprint *fingerprint = object != NULL ? panal_fingerprint_parse_meta (object, error) : NULL;

      if (fingerprint == NULL)
        {
          g_prefix_error (error, "'%.64s': ", name);
          return NULL;
        }
      g_hash_table_insert (self->files, g_strdup (name), fingerprint);
    }

  if (!g_hash_table_contains (self->files, must_name))
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "it does not name %s", must_name);
      return NULL;
    }
  return g_steal_pointer (&self);
}

PanalMeta *
panal_meta_parse_timestamp (GBytes  *bytes,
                            GError **error)
{
  g_autoptr(PanalMeta) self = parse (bytes, "timestamp", PANAL_TIMESTAMP_BYTES_MAX, "snapshot.json", error);

  if (self == NULL)
    return NULL;
  if (g_hash_table_size (self->files) != 1)
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "a timestamp may name snapshot.json only");
      return NULL;
    }
  return g_steal_pointer (&self);
}

PanalMeta *
panal_meta_parse_snapshot (GBytes  *bytes,
                           GError **error)
{
  return parse (bytes, "snapshot", PANAL_SNAPSHOT_BYTES_MAX, "targets.json", error);
}

void
panal_meta_free (PanalMeta *self)
{
  g_clear_pointer (&self->envelope, panal_envelope_free);
  g_clear_pointer (&self->files, g_hash_table_unref);
  g_free (self);
}

const PanalFingerprint *
panal_meta_find (PanalMeta  *self,
                 const char *file_name)
{
  return g_hash_table_lookup (self->files, file_name);
}

gboolean
panal_meta_check_not_older (PanalMeta  *self,
                            PanalMeta  *old,
                            GError    **error)
{
  GHashTableIter iter;
  gpointer name, value;

  g_hash_table_iter_init (&iter, old->files);
  while (g_hash_table_iter_next (&iter, &name, &value))
    {
      const PanalFingerprint *before = value;
      const PanalFingerprint *now = panal_meta_find (self, name);

      if (now != NULL && now->version >= before->version)
        continue;
      if (now == NULL)
        g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_ROLLBACK, "'%.64s' is no longer named", (const char *) name);
      else
        g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_ROLLBACK,
                     "'%.64s' went back from version %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, (const char *) name, before->version, now->version);
      return FALSE;
    }
  return TRUE;
}
