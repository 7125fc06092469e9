/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/targets.h"

#include <string.h>

#include "trust/json.h"

#define PATH_BYTES_MAX 1024

gboolean
panal_targets_is_path (const char *path)
{
  g_auto(GStrv) parts = NULL;

  if (*path == '\0' || strlen (path) > PATH_BYTES_MAX || strchr (path, '\\') != NULL)
    return FALSE;
  for (const char *at = path; *at != '\0'; at++)
    if ((guchar) *at < 0x20 || *at == 0x7f)
      return FALSE;

  parts = g_strsplit (path, "/", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] == '\0' || g_str_equal (parts[i], ".") || g_str_equal (parts[i], ".."))
      return FALSE;
  return TRUE;
}

static gboolean
check_targets (JsonObject  *targets,
               GError     **error)
{
  JsonObjectIter iter;
  const char *path;

  json_object_iter_init (&iter, targets);
  while (json_object_iter_next (&iter, &path, NULL))
    {
      g_autoptr(PanalFingerprint) fingerprint = NULL;
      JsonObject *object = panal_json_require_object (targets, path, error);

      if (object != NULL && !panal_targets_is_path (path))
        g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "'%.64s' is no plain relative path", path);
      else if (object != NULL &&
               (!json_object_has_member (object, "custom") || panal_json_require_object (object, "custom", error) != NULL))
        fingerprint = panal_fingerprint_parse_target (object, error);
      if (fingerprint == NULL)
        {
          g_prefix_error_literal (error, "a target: ");
          return FALSE;
        }
    }
  return TRUE;
}

PanalTargets *
panal_targets_parse (GBytes  *bytes,
                     GError **error)
{
  g_autoptr(PanalTargets) self = g_new0 (PanalTargets, 1);
  JsonObject *content, *delegations;

  self->envelope = panal_envelope_parse (bytes, "targets", PANAL_TARGETS_BYTES_MAX, error);
  if (self->envelope == NULL)
    return NULL;

  content = self->envelope->content;
  self->targets = panal_json_require_object (content, "targets", error);
  if (self->targets == NULL || !check_targets (self->targets, error))
    return NULL;

  if (json_object_has_member (content, "delegations"))
    {
      delegations = panal_json_require_object (content, "delegations", error);
      self->delegations = delegations != NULL ? panal_delegation_parse_all (delegations, error) : NULL;
      if (self->delegations == NULL)
        return NULL;
    }
  return g_steal_pointer (&self);
}

void
panal_targets_free (PanalTargets *self)
{
  g_clear_pointer (&self->envelope, panal_envelope_free);
  g_clear_pointer (&self->delegations, g_ptr_array_unref);
  g_free (self);
}
