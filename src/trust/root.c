/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/root.h"

#include "trust/json.h"
#include "trust/key.h"

static PanalRole *
read_role (JsonObject  *roles,
           const char  *name,
           GHashTable  *keys,
           GError     **error)
{
  JsonObject *object = panal_json_require_object (roles, name, error);
  PanalRole *role = object != NULL ? panal_role_parse (object, keys, error) : NULL;

  if (role == NULL)
    g_prefix_error (error, "role '%s': ", name);
  return role;
}

PanalRoot *
panal_root_parse (GBytes  *bytes,
                  GError **error)
{
  g_autoptr(PanalRoot) self = g_new0 (PanalRoot, 1);
  g_autoptr(GHashTable) keys = NULL;
  JsonObject *content, *roles, *key_objects;

  self->envelope = panal_envelope_parse (bytes, "root", PANAL_ROOT_BYTES_MAX, error);
  if (self->envelope == NULL)
    return NULL;

  content = self->envelope->content;
  key_objects = panal_json_require_object (content, "keys", error);
  keys = key_objects != NULL ? panal_key_parse_all (key_objects, error) : NULL;
  roles = keys != NULL ? panal_json_require_object (content, "roles", error) : NULL;
  if (roles == NULL || !panal_json_read_boolean (content, "consistent_snapshot", &self->is_consistent, error))
    return NULL;

  self->root = read_role (roles, "root", keys, error);
  self->timestamp = self->root != NULL ? read_role (roles, "timestamp", keys, error) : NULL;
  self->snapshot = self->timestamp != NULL ? read_role (roles, "snapshot", keys, error) : NULL;
  self->targets = self->snapshot != NULL ? read_role (roles, "targets", keys, error) : NULL;
  return self->targets != NULL ? g_steal_pointer (&self) : NULL;
}

void
panal_root_free (PanalRoot *self)
{
  g_clear_pointer (&self->envelope, panal_envelope_free);
  g_clear_pointer (&self->root, panal_role_free);
  g_clear_pointer (&self->timestamp, panal_role_free);
  g_clear_pointer (&self->snapshot, panal_role_free);
  g_clear_pointer (&self->targets, panal_role_free);
  g_free (self);
}

PanalRoot *
panal_root_parse_first (GBytes  *bytes,
                        GError **error)
{
  g_autoptr(PanalRoot) self = panal_root_parse (bytes, error);

  if (self == NULL || !panal_role_check (self->root, self->envelope, "the root", error))
    return NULL;
  return g_steal_pointer (&self);
}

PanalRoot *
panal_root_parse_next (PanalRoot  *self,
                       GBytes     *bytes,
                       GError    **error)
{
  g_autoptr(PanalRoot) next = panal_root_parse (bytes, error);

  if (next == NULL ||
      !panal_role_check (self->root, next->envelope, "the new root, by the trusted root,", error) ||
      !panal_role_check (next->root, next->envelope, "the new root, by itself,", error))
    return NULL;

  if (next->envelope->version != self->envelope->version + 1)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_ROLLBACK,
                   "the new root has version %" G_GINT64_FORMAT "; after %" G_GINT64_FORMAT " only the next is accepted",
                   next->envelope->version, self->envelope->version);
      return NULL;
    }
  return g_steal_pointer (&next);
}
