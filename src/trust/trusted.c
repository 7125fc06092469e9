/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/trusted.h"

#include <string.h>

#include "trust/trusted-private.h"

struct _PanalTrustedTarget
{
  gatomicrefcount ref_count;
  char *path;
  char *remote_path;
  PanalFingerprint *fingerprint;
  JsonObject *custom;      /* nullable */
};

PanalTrustedTarget *
panal_trusted_target_new (PanalTargets  *targets,
                          const char    *path,
                          gboolean       is_consistent,
                          GError       **error)
{
  g_autoptr(PanalTrustedTarget) self = NULL;
  JsonObject *object = json_object_get_object_member (targets->targets, path);
  g_autoptr(PanalFingerprint) fingerprint = panal_fingerprint_parse_target (object, error);
  const char *name = strrchr (path, '/');
  const char *hash;

  if (fingerprint == NULL)
    return NULL;
  hash = fingerprint->sha256 != NULL ? fingerprint->sha256 : fingerprint->sha512;
  if (hash == NULL)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH,
                   "'%.64s' has no hash of a kind that is known here (sha256, sha512)", path);
      return NULL;
    }

  self = g_new0 (PanalTrustedTarget, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->path = g_strdup (path);
  name = name != NULL ? name + 1 : path;
  self->remote_path = is_consistent ? g_strdup_printf ("%.*s%s.%s", (int) (name - path), path, hash, name) : g_strdup (path);
  self->fingerprint = g_steal_pointer (&fingerprint);
  if (json_object_has_member (object, "custom"))
    self->custom = json_object_ref (json_object_get_object_member (object, "custom"));
  return g_steal_pointer (&self);
}

PanalTrustedTarget *
panal_trusted_target_ref (PanalTrustedTarget *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
panal_trusted_target_unref (PanalTrustedTarget *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_free (self->path);
  g_free (self->remote_path);
  g_clear_pointer (&self->fingerprint, panal_fingerprint_free);
  g_clear_pointer (&self->custom, json_object_unref);
  g_free (self);
}

const char *
panal_trusted_target_get_path (PanalTrustedTarget *self)
{
  return self->path;
}

gint64
panal_trusted_target_get_length (PanalTrustedTarget *self)
{
  return self->fingerprint->length;
}

const char *
panal_trusted_target_get_sha256 (PanalTrustedTarget *self)
{
  return self->fingerprint->sha256;
}

const char *
panal_trusted_target_get_remote_path (PanalTrustedTarget *self)
{
  return self->remote_path;
}

static JsonNode *
find_custom (PanalTrustedTarget *self,
             const char         *name,
             GType               type)
{
  JsonNode *node = self->custom != NULL ? json_object_get_member (self->custom, name) : NULL;

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type ? node : NULL;
}

const char *
panal_trusted_target_get_text (PanalTrustedTarget *self,
                               const char         *name)
{
  JsonNode *node = find_custom (self, name, G_TYPE_STRING);

  return node != NULL ? json_node_get_string (node) : NULL;
}

gint64
panal_trusted_target_get_number (PanalTrustedTarget *self,
                                 const char         *name)
{
  JsonNode *node = find_custom (self, name, G_TYPE_INT64);

  return node != NULL ? MAX (json_node_get_int (node), -1) : -1;
}

gboolean
panal_trusted_target_check_bytes (PanalTrustedTarget  *self,
                                  GBytes              *bytes,
                                  GError             **error)
{
  return panal_fingerprint_check_bytes (self->fingerprint, bytes, self->path, error);
}

gboolean
panal_trusted_target_check_stream (PanalTrustedTarget  *self,
                                   GInputStream        *input,
                                   GCancellable        *cancellable,
                                   GError             **error)
{
  return panal_fingerprint_check (self->fingerprint, input, self->path, cancellable, error);
}
