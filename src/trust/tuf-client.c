/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/tuf-client.h"

#include "trust/meta.h"
#include "trust/root.h"
#include "trust/store.h"
#include "trust/targets.h"
#include "trust/trusted-private.h"

/* Y in TUF 5.3.3: how many new roots one update follows. The next update goes on. */
#define ROOTS_MAX 256

/* TUF 5.6.7.1: how many roles a search visits. */
#define ROLES_MAX 32

struct _PanalTufClient
{
  char *folder;
  gint64 start;
  PanalTufStale stale;
  gint64 stale_since;
  PanalTufFetch fetch;
  gpointer fetch_data;

  /* What has passed in this update; nullable */
  PanalRoot *root;
  PanalMeta *timestamp;
  PanalMeta *snapshot;
  PanalTargets *targets;
};

gboolean
panal_tuf_client_trust (const char  *folder,
                        GBytes      *root,
                        GError     **error)
{
  static const char *others[] = { "timestamp", "snapshot", "targets" };
  g_autoptr(PanalRoot) parsed = panal_root_parse_first (root, error);

  if (parsed == NULL)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    if (!panal_store_remove (folder, others[i], error))
      return FALSE;
  return panal_store_write (folder, "root", root, error);
}

PanalTufClient *
panal_tuf_client_new (const char    *folder,
                      gint64         start,
                      PanalTufStale  stale,
                      PanalTufFetch  fetch,
                      gpointer       user_data)
{
  PanalTufClient *self;

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (fetch != NULL, NULL);

  self = g_new0 (PanalTufClient, 1);
  self->folder = g_strdup (folder);
  /* 5.1 Record fixed update start time. */
  self->start = start;
  self->stale = stale;
  self->stale_since = -1;
  self->fetch = fetch;
  self->fetch_data = user_data;
  return self;
}

void
panal_tuf_client_free (PanalTufClient *self)
{
  g_clear_pointer (&self->root, panal_root_free);
  g_clear_pointer (&self->timestamp, panal_meta_free);
  g_clear_pointer (&self->snapshot, panal_meta_free);
  g_clear_pointer (&self->targets, panal_targets_free);
  g_free (self->folder);
  g_free (self);
}

/* A source may be careless about @max; nothing longer is looked at. */
static GBytes *
fetch (PanalTufClient  *self,
       const char      *name,
       gsize            max,
       GCancellable    *cancellable,
       GError         **error)
{
  g_autoptr(GBytes) bytes = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  bytes = self->fetch (name, max, cancellable, self->fetch_data, error);
  if (bytes == NULL)
    {
      g_prefix_error (error, "%s: ", name);
      return NULL;
    }
  if (g_bytes_get_size (bytes) > max)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_TOO_LARGE, "%s is longer than %" G_GSIZE_FORMAT " bytes", name, max);
      return NULL;
    }
  return g_steal_pointer (&bytes);
}

/* The file of a role on the repository: its version in the name where snapshots are consistent (TUF 5.5.1, 5.6.1). Its
 * length is bounded by what was promised, and its bytes are compared with that before anything else reads them. */
static GBytes *
fetch_promised (PanalTufClient          *self,
                const char              *role,
                const PanalFingerprint  *promised,
                gsize                    max,
                GCancellable            *cancellable,
                GError                 **error)
{
  g_autofree char *file = panal_store_file_name (role);
  g_autofree char *name = self->root->is_consistent ? g_strdup_printf ("%" G_GINT64_FORMAT ".%s", promised->version, file) : g_strdup (file);
  g_autoptr(GBytes) bytes = NULL;

  if (promised->length >= 0)
    max = MIN (max, (gsize) promised->length);
  bytes = fetch (self, name, max, cancellable, error);
  if (bytes == NULL || !panal_fingerprint_check_bytes (promised, bytes, name, error))
    return NULL;
  return g_steal_pointer (&bytes);
}

static gboolean
check_version (PanalEnvelope           *envelope,
               const PanalFingerprint  *promised,
               const char              *what,
               GError                 **error)
{
  if (envelope->version == promised->version)
    return TRUE;
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH,
               "%s has version %" G_GINT64_FORMAT " and %" G_GINT64_FORMAT " was promised", what, envelope->version, promised->version);
  return FALSE;
}

/* The date of a timestamp or snapshot: these may be allowed to be old. */
static gboolean
check_fresh (PanalTufClient  *self,
             PanalEnvelope   *envelope,
             const char      *what,
             GError         **error)
{
  if (self->stale == PANAL_TUF_STALE_REPORT && envelope->expires <= self->start)
    {
      self->stale_since = self->stale_since < 0 ? envelope->expires : MIN (self->stale_since, envelope->expires);
      return TRUE;
    }
  return panal_envelope_check_date (envelope, what, self->start, error);
}

/* 5.2 Load the trusted root metadata. */
static gboolean
load_root (PanalTufClient  *self,
           GError         **error)
{
  g_autoptr(GBytes) bytes = panal_store_read (self->folder, "root", PANAL_ROOT_BYTES_MAX);
  g_autoptr(GError) cause = NULL;

  g_clear_pointer (&self->root, panal_root_free);
  if (bytes == NULL)
    {
      g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_NO_ROOT, "no publisher is trusted yet: give a root file first");
      return FALSE;
    }
  self->root = panal_root_parse_first (bytes, &cause);
  if (self->root == NULL)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_NO_ROOT, "the trusted root is damaged, give it again: %s", cause->message);
      return FALSE;
    }
  return TRUE;
}

/* 5.3.11 comes before the new root is kept: a power cut in between then costs two files that are fetched again, and not
 * the way out of a fast-forward attack. */
static gboolean
forget_rotated (PanalTufClient  *self,
                PanalRoot       *next,
                GError         **error)
{
  if (panal_role_has_keys_of (self->root->timestamp, next->timestamp) && panal_role_has_keys_of (self->root->snapshot, next->snapshot))
    return TRUE;
  return panal_store_remove (self->folder, "timestamp", error) && panal_store_remove (self->folder, "snapshot", error);
}

/* 5.3 Update the root role. */
static gboolean
update_root (PanalTufClient  *self,
             GCancellable    *cancellable,
             GError         **error)
{
  /* 5.3.1, 5.3.2, 5.3.9: one version after the other. */
  for (guint i = 0; i < ROOTS_MAX; i++)
    {
      g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT ".root.json", self->root->envelope->version + 1);
      g_autoptr(GError) cause = NULL;
      g_autoptr(PanalRoot) next = NULL;
      g_autoptr(GBytes) bytes = NULL;

      /* 5.3.3 Try downloading version N+1. Only 'there is none' ends the chain; a source that fails ends the update. */
      bytes = fetch (self, name, PANAL_ROOT_BYTES_MAX, cancellable, &cause);
      if (g_error_matches (cause, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_UNAVAILABLE))
        break;
      if (bytes == NULL)
        {
          g_propagate_error (error, g_steal_pointer (&cause));
          return FALSE;
        }

      /* 5.3.4 arbitrary software, 5.3.5 rollback; 5.3.6: the date of one in the middle does not matter. */
      next = panal_root_parse_next (self->root, bytes, error);
      if (next == NULL)
        {
          g_prefix_error (error, "%s: ", name);
          return FALSE;
        }

      /* 5.3.11, 5.3.7 and 5.3.8 Set and persist. */
      if (!forget_rotated (self, next, error) || !panal_store_write (self->folder, "root", bytes, error))
        return FALSE;
      g_clear_pointer (&self->root, panal_root_free);
      self->root = g_steal_pointer (&next);
    }

  /* 5.3.10 freeze. 5.3.12 is read from the root where it is needed. */
  return panal_envelope_check_date (self->root->envelope, "the root", self->start, error);
}

/* What was trusted before, if the keys of today signed it. A damaged file is as good as none. */
static PanalMeta *
load_meta (PanalTufClient  *self,
           const char      *name,
           gsize            max,
           PanalRole       *role,
           GBytes         **ret_bytes)
{
  g_autoptr(GBytes) bytes = panal_store_read (self->folder, name, max);
  g_autoptr(PanalMeta) meta = NULL;
  g_autoptr(GError) error = NULL;

  if (bytes == NULL)
    return NULL;
  meta = role == self->root->timestamp ? panal_meta_parse_timestamp (bytes, &error) : panal_meta_parse_snapshot (bytes, &error);
  if (meta == NULL || !panal_role_check (role, meta->envelope, name, &error))
    {
      g_debug ("the kept %s is not used: %s", name, error->message);
      return NULL;
    }
  if (ret_bytes != NULL)
    *ret_bytes = g_steal_pointer (&bytes);
  return g_steal_pointer (&meta);
}

/* 5.4 Update the timestamp role. */
static gboolean
update_timestamp (PanalTufClient  *self,
                  GCancellable    *cancellable,
                  GError         **error)
{
  g_autoptr(PanalMeta) old = load_meta (self, "timestamp", PANAL_TIMESTAMP_BYTES_MAX, self->root->timestamp, NULL);
  g_autoptr(PanalMeta) new = NULL;
  /* 5.4.1 Download. */
  g_autoptr(GBytes) bytes = fetch (self, "timestamp.json", PANAL_TIMESTAMP_BYTES_MAX, cancellable, error);

  if (bytes == NULL)
    return FALSE;

  /* 5.4.2 arbitrary software. */
  new = panal_meta_parse_timestamp (bytes, error);
  if (new == NULL)
    {
      g_prefix_error_literal (error, "timestamp.json: ");
      return FALSE;
    }
  if (!panal_role_check (self->root->timestamp, new->envelope, "timestamp.json", error))
    return FALSE;

  /* 5.4.3.1 rollback. The same version is no news: the one that is trusted stays, whatever this one says. */
  if (old != NULL && new->envelope->version < old->envelope->version)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_ROLLBACK,
                   "timestamp.json went back from version %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT, old->envelope->version, new->envelope->version);
      return FALSE;
    }
  if (old != NULL && new->envelope->version == old->envelope->version)
    {
      self->timestamp = g_steal_pointer (&old);
      return check_fresh (self, self->timestamp->envelope, "timestamp.json", error);
    }

  /* 5.4.3.2 rollback of the snapshot, 5.4.4 freeze, 5.4.5 Persist. */
  if ((old != NULL && !panal_meta_check_not_older (new, old, error)) ||
      !check_fresh (self, new->envelope, "timestamp.json", error) ||
      !panal_store_write (self->folder, "timestamp", bytes, error))
    return FALSE;
  self->timestamp = g_steal_pointer (&new);
  return TRUE;
}

/* Whether the kept snapshot is the one that the timestamp names. */
static gboolean
is_current_snapshot (PanalMeta              *old,
                     GBytes                 *bytes,
                     const PanalFingerprint *promised)
{
  return old != NULL && old->envelope->version == promised->version &&
         panal_fingerprint_check_bytes (promised, bytes, "the kept snapshot", NULL /* may fail: then it is fetched */);
}

/* 5.5 Update the snapshot role. */
static gboolean
update_snapshot (PanalTufClient  *self,
                 GCancellable    *cancellable,
                 GError         **error)
{
  const PanalFingerprint *promised = panal_meta_find (self->timestamp, "snapshot.json");
  g_autoptr(GBytes) old_bytes = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(PanalMeta) old = load_meta (self, "snapshot", PANAL_SNAPSHOT_BYTES_MAX, self->root->snapshot, &old_bytes);
  g_autoptr(PanalMeta) new = NULL;

  if (is_current_snapshot (old, old_bytes, promised))
    {
      self->snapshot = g_steal_pointer (&old);
      return check_fresh (self, self->snapshot->envelope, "snapshot.json", error);
    }

  /* 5.5.1 Download, 5.5.2 hash. */
  bytes = fetch_promised (self, "snapshot", promised, PANAL_SNAPSHOT_BYTES_MAX, cancellable, error);
  if (bytes == NULL)
    return FALSE;
  new = panal_meta_parse_snapshot (bytes, error);
  if (new == NULL)
    {
      g_prefix_error_literal (error, "snapshot.json: ");
      return FALSE;
    }

  /* 5.5.3 arbitrary software, 5.5.4 version, 5.5.5 rollback, 5.5.6 freeze, 5.5.7 Persist. */
  if (!panal_role_check (self->root->snapshot, new->envelope, "snapshot.json", error) ||
      !check_version (new->envelope, promised, "snapshot.json", error) ||
      (old != NULL && !panal_meta_check_not_older (new, old, error)) ||
      !check_fresh (self, new->envelope, "snapshot.json", error) ||
      !panal_store_write (self->folder, "snapshot", bytes, error))
    return FALSE;
  self->snapshot = g_steal_pointer (&new);
  return TRUE;
}

/* 5.6.2 to 5.6.5 for a targets file from anywhere. */
static PanalTargets *
check_targets (PanalTufClient          *self,
               GBytes                  *bytes,
               const char              *what,
               PanalRole               *role,
               const PanalFingerprint  *promised,
               GError                 **error)
{
  g_autoptr(PanalTargets) targets = NULL;

  if (!panal_fingerprint_check_bytes (promised, bytes, what, error))
    return NULL;
  targets = panal_targets_parse (bytes, error);
  if (targets == NULL)
    {
      g_prefix_error (error, "%s: ", what);
      return NULL;
    }
  if (!panal_role_check (role, targets->envelope, what, error) ||
      !check_version (targets->envelope, promised, what, error) ||
      !panal_envelope_check_date (targets->envelope, what, self->start, error))
    return NULL;
  return g_steal_pointer (&targets);
}

/* 5.6 Update the targets role; and the same for a delegated one, whose keys the delegating role names. The kept file
 * passes the same checks each time, against the role that delegates now. */
static PanalTargets *
update_targets (PanalTufClient  *self,
                const char      *name,
                PanalRole       *role,
                GCancellable    *cancellable,
                GError         **error)
{
  g_autofree char *listed = g_strconcat (name, ".json", NULL);
  const PanalFingerprint *promised = panal_meta_find (self->snapshot, listed);
  g_autoptr(GBytes) kept = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GError) why_not = NULL;
  PanalTargets *targets;

  if (promised == NULL)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_MISMATCH, "the snapshot does not name '%s'", listed);
      return NULL;
    }

  kept = panal_store_read (self->folder, name, PANAL_TARGETS_BYTES_MAX);
  targets = kept != NULL ? check_targets (self, kept, listed, role, promised, &why_not) : NULL;
  if (targets != NULL)
    return targets;
  if (why_not != NULL)
    g_debug ("what is kept is not used: %s", why_not->message);

  /* 5.6.1 Download, the checks, 5.6.6 Persist. */
  bytes = fetch_promised (self, name, promised, PANAL_TARGETS_BYTES_MAX, cancellable, error);
  targets = bytes != NULL ? check_targets (self, bytes, listed, role, promised, error) : NULL;
  if (targets != NULL && !panal_store_write (self->folder, name, bytes, error))
    g_clear_pointer (&targets, panal_targets_free);
  return targets;
}

gboolean
panal_tuf_client_refresh (PanalTufClient  *self,
                          GCancellable    *cancellable,
                          GError         **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->targets != NULL)
    return TRUE;

  g_clear_pointer (&self->timestamp, panal_meta_free);
  g_clear_pointer (&self->snapshot, panal_meta_free);
  self->stale_since = -1;
  if (!load_root (self, error) ||
      !update_root (self, cancellable, error) ||
      !update_timestamp (self, cancellable, error) ||
      !update_snapshot (self, cancellable, error))
    return FALSE;

  self->targets = update_targets (self, "targets", self->root->targets, cancellable, error);
  return self->targets != NULL;
}

/* Puts the roles that may speak for @path on top of @stack, the first of them topmost. */
static void
push_delegations (GPtrArray    *stack,
                  PanalTargets *targets,
                  const char   *path)
{
  guint position = stack->len;

  for (guint i = 0; targets->delegations != NULL && i < targets->delegations->len; i++)
    {
      PanalDelegation *delegation = targets->delegations->pdata[i];

      if (!panal_delegation_covers (delegation, path))
        continue;
      /* 5.6.7.2.1 A terminating delegation: what was still to visit is not visited any more. */
      if (delegation->is_terminating && position > 0)
        {
          g_ptr_array_remove_range (stack, 0, position);
          position = 0;
        }
      g_ptr_array_insert (stack, position, delegation);
      if (delegation->is_terminating)
        return;
    }
}

PanalTrustedTarget *
panal_tuf_client_find_target (PanalTufClient  *self,
                              const char      *path,
                              GCancellable    *cancellable,
                              GError         **error)
{
  g_autoptr(GHashTable) visited = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_targets_free);
  g_autoptr(GPtrArray) stack = g_ptr_array_new ();      /* lent by the files */

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (path != NULL, NULL);

  if (!panal_tuf_client_refresh (self, cancellable, error))
    return NULL;

  /* 5.6.7 Pre-order, depth first, beginning with the top role. */
  if (json_object_has_member (self->targets->targets, path))
    return panal_trusted_target_new (self->targets, path, self->root->is_consistent, error);
  push_delegations (stack, self->targets, path);
  while (stack->len > 0)
    {
      PanalDelegation *delegation = g_ptr_array_steal_index (stack, stack->len - 1);
      PanalTargets *targets;

      /* 5.6.7.1 Each role once, and not more than so many, the top role counted. */
      if (!g_hash_table_add (visited, delegation->name))
        continue;
      if (g_hash_table_size (visited) >= ROLES_MAX)
        break;
      targets = update_targets (self, delegation->name, delegation->role, cancellable, error);
      if (targets == NULL)
        return NULL;
      g_ptr_array_add (files, targets);
      if (json_object_has_member (targets->targets, path))
        return panal_trusted_target_new (targets, path, self->root->is_consistent, error);
      push_delegations (stack, targets, path);
    }

  /* 5.7.2 */
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_NO_TARGET, "nobody who may speak for '%.128s' names it", path);
  return NULL;
}

GPtrArray *
panal_tuf_client_list_targets (PanalTufClient *self)
{
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_trusted_target_unref);
  JsonObjectIter iter;
  const char *path;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->targets != NULL, NULL);

  json_object_iter_init_ordered (&iter, self->targets->targets);
  while (json_object_iter_next_ordered (&iter, &path, NULL))
    {
      PanalTrustedTarget *target = panal_trusted_target_new (self->targets, path, self->root->is_consistent, NULL /* may fail: left out */);

      if (target != NULL)
        g_ptr_array_add (list, target);
    }
  return g_steal_pointer (&list);
}

gint64
panal_tuf_client_get_stale_since (PanalTufClient *self)
{
  return self->stale_since;
}
