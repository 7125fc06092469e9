/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/delegation.h"

#include <string.h>

#include "trust/json.h"
#include "trust/key.h"

/* Its file name, each byte of it written as three, must fit into a file system. */
#define NAME_BYTES_MAX 64

static gboolean
check_name (const char  *name,
            GError     **error)
{
  static const char * const top[] = { "root", "timestamp", "snapshot", "targets", NULL };

  if (*name != '\0' && strlen (name) <= NAME_BYTES_MAX && !g_strv_contains (top, name))
    return TRUE;
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT,
               "a delegated role cannot be called '%.64s': 1 to %d bytes, and not as a top role", name, NAME_BYTES_MAX);
  return FALSE;
}

static gboolean
read_paths (PanalDelegation  *self,
            JsonObject       *object,
            GError          **error)
{
  g_autoptr(GPtrArray) texts = NULL;
  gboolean has_paths = json_object_has_member (object, "paths");

  if (has_paths == json_object_has_member (object, "path_hash_prefixes"))
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "the role '%s' needs either 'paths' or 'path_hash_prefixes'", self->name);
      return FALSE;
    }

  texts = panal_json_require_strings (object, has_paths ? "paths" : "path_hash_prefixes", error);
  if (texts == NULL)
    return FALSE;

  if (has_paths)
    self->paths = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  else
    self->hash_prefixes = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < texts->len; i++)
    {
      const char *text = texts->pdata[i];

      if (has_paths)
        g_ptr_array_add (self->paths, g_strsplit (text, "/", -1));
      else if (*text == '\0' || strlen (text) > 64 || strspn (text, "0123456789abcdefABCDEF") != strlen (text))
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "'%.64s' is no beginning of a SHA-256", text);
          return FALSE;
        }
      else
        g_ptr_array_add (self->hash_prefixes, g_ascii_strdown (text, -1));
    }
  return TRUE;
}

static PanalDelegation *
parse (JsonNode    *node,
       GHashTable  *keys,
       GError     **error)
{
  g_autoptr(PanalDelegation) self = g_new0 (PanalDelegation, 1);
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "a delegated role must be an object");
      return NULL;
    }
  object = json_node_get_object (node);
  self->name = g_strdup (panal_json_require_string (object, "name", error));
  if (self->name == NULL || !check_name (self->name, error) || !read_paths (self, object, error) ||
      !panal_json_read_boolean (object, "terminating", &self->is_terminating, error))
    return NULL;
  self->role = panal_role_parse (object, keys, error);
  return self->role != NULL ? g_steal_pointer (&self) : NULL;
}

GPtrArray *
panal_delegation_parse_all (JsonObject  *object,
                            GError     **error)
{
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_delegation_free);
  g_autoptr(GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GHashTable) keys = NULL;
  JsonObject *key_objects = panal_json_require_object (object, "keys", error);
  JsonArray *roles;

  keys = key_objects != NULL ? panal_key_parse_all (key_objects, error) : NULL;
  roles = keys != NULL ? panal_json_require_array (object, "roles", error) : NULL;
  if (roles == NULL)
    return NULL;

  for (guint i = 0; i < json_array_get_length (roles); i++)
    {
      PanalDelegation *delegation = parse (json_array_get_element (roles, i), keys, error);

      if (delegation == NULL)
        return NULL;
      g_ptr_array_add (all, delegation);
      if (!g_hash_table_add (names, delegation->name))
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT, "two delegated roles are called '%s'", delegation->name);
          return NULL;
        }
    }
  return g_steal_pointer (&all);
}

void
panal_delegation_free (PanalDelegation *self)
{
  g_free (self->name);
  g_clear_pointer (&self->role, panal_role_free);
  g_clear_pointer (&self->paths, g_ptr_array_unref);
  g_clear_pointer (&self->hash_prefixes, g_ptr_array_unref);
  g_free (self);
}

/* Part by part, so that no '*' reaches over a '/'. GLib's patterns know '*' and '?' alone, do not depend on the locale,
 * and take no exponential time for many '*', as fnmatch() does. */
static gboolean
matches (GStrv pattern,
         GStrv path)
{
  guint length = g_strv_length (pattern);

  if (length != g_strv_length (path))
    return FALSE;
  for (guint i = 0; i < length; i++)
    if (!g_pattern_match_simple (pattern[i], path[i]))
      return FALSE;
  return TRUE;
}

gboolean
panal_delegation_covers (PanalDelegation *self,
                         const char      *path)
{
  g_auto(GStrv) parts = g_strsplit (path, "/", -1);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, path, -1);

  for (guint i = 0; self->paths != NULL && i < self->paths->len; i++)
    if (matches (self->paths->pdata[i], parts))
      return TRUE;
  for (guint i = 0; self->hash_prefixes != NULL && i < self->hash_prefixes->len; i++)
    if (g_str_has_prefix (hash, self->hash_prefixes->pdata[i]))
      return TRUE;
  return FALSE;
}
