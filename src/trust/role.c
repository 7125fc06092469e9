/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/role.h"

#include "trust/json.h"
#include "trust/key.h"

struct _PanalRole
{
  GHashTable *ids;      /* key id -> PanalKey or NULL */
  gint64 threshold;
};

static void
unref_key (gpointer key)
{
  if (key != NULL)
    panal_key_unref (key);
}

PanalRole *
panal_role_parse (JsonObject  *object,
                  GHashTable  *keys,
                  GError     **error)
{
  g_autoptr(PanalRole) self = g_new0 (PanalRole, 1);
  g_autoptr(GPtrArray) ids = panal_json_require_strings (object, "keyids", error);

  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, unref_key);
  if (ids == NULL || !panal_json_require_integer (object, "threshold", 1, PANAL_JSON_INTEGER_MAX, &self->threshold, error))
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    {
      PanalKey *key = g_hash_table_lookup (keys, ids->pdata[i]);

      g_hash_table_insert (self->ids, g_strdup (ids->pdata[i]), key != NULL ? panal_key_ref (key) : NULL);
    }
  return g_steal_pointer (&self);
}

void
panal_role_free (PanalRole *self)
{
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_free (self);
}

gboolean
panal_role_check (PanalRole      *self,
                  PanalEnvelope  *envelope,
                  const char     *what,
                  GError        **error)
{
  g_autoptr(GHashTable) signers = g_hash_table_new (g_str_hash, g_str_equal);
  const char *why_not = NULL;
  GHashTableIter iter;
  gpointer id, key;

  g_hash_table_iter_init (&iter, self->ids);
  while (g_hash_table_iter_next (&iter, &id, &key))
    {
      GBytes *signature = key != NULL ? g_hash_table_lookup (envelope->signatures, id) : NULL;

      if (signature != NULL && panal_key_get_why_not (key) != NULL)
        why_not = panal_key_get_why_not (key);
      else if (signature != NULL && panal_key_verifies (key, envelope->canonical, signature))
        g_hash_table_add (signers, (gpointer) panal_key_get_material (key));
    }

  if (g_hash_table_size (signers) >= self->threshold)
    return TRUE;

  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_SIGNATURE, "%s is signed by %u of its keys and needs %" G_GINT64_FORMAT "%s%s",
               what, g_hash_table_size (signers), self->threshold, why_not != NULL ? "; one key does not count: " : "",
               why_not != NULL ? why_not : "");
  return FALSE;
}

gboolean
panal_role_has_keys_of (PanalRole *self,
                        PanalRole *other)
{
  GHashTableIter iter;
  gpointer id;

  if (g_hash_table_size (self->ids) != g_hash_table_size (other->ids))
    return FALSE;
  g_hash_table_iter_init (&iter, self->ids);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (other->ids, id))
      return FALSE;
  return TRUE;
}
