/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "forge.h"

#include <glib/gstdio.h>
#include <sodium.h>
#include <string.h>

#include "trust/canonical-json.h"
#include "trust/json.h"

static void
make_pair (guint   n,
           guint8 *public_key,
           guint8 *secret_key)
{
  guint8 seed[crypto_sign_SEEDBYTES];

  g_assert_cmpint (sodium_init (), >=, 0);
  memset (seed, 'a' + n, sizeof seed);
  crypto_sign_seed_keypair (public_key, secret_key, seed);
}

static char *
key_with (guint       n,
          const char *more)
{
  guint8 public_key[crypto_sign_PUBLICKEYBYTES];
  guint8 secret_key[crypto_sign_SECRETKEYBYTES];
  char hex[2 * crypto_sign_PUBLICKEYBYTES + 1];

  make_pair (n, public_key, secret_key);
  sodium_bin2hex (hex, sizeof hex, public_key, sizeof public_key);
  return g_strdup_printf ("{\"keytype\":\"ed25519\",\"keyval\":{\"public\":\"%s\"},\"scheme\":\"ed25519\"%s}", hex, more);
}

char *
forge_key (guint n)
{
  return key_with (n, "");
}

char *
forge_key_twin (guint n)
{
  return key_with (n, ",\"x\":1");
}

static GBytes *
canonical (const char *text)
{
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(JsonObject) object = panal_json_parse (bytes, G_MAXINT, &error);
  GBytes *result;

  g_assert_no_error (error);
  result = panal_canonical_json_write (object, &error);
  g_assert_no_error (error);
  return result;
}

char *
forge_id (const char *key)
{
  g_autoptr(GBytes) bytes = canonical (key);

  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

char *
forge_keys (const char *keys)
{
  g_autoptr(GString) text = g_string_new ("{");

  for (const char *at = keys; *at != '\0'; at++)
    {
      g_autofree char *key = forge_key (*at - '0');
      g_autofree char *id = forge_id (key);

      /* The caller may name a key for two roles. */
      if (memchr (keys, *at, at - keys) == NULL)
        g_string_append_printf (text, "%s\"%s\":%s", text->len > 1 ? "," : "", id, key);
    }
  g_string_append_c (text, '}');
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
forge_role (const char *keys,
            guint       threshold)
{
  g_autoptr(GString) text = g_string_new ("{\"keyids\":[");

  for (const char *at = keys; *at != '\0'; at++)
    {
      g_autofree char *key = forge_key (*at - '0');
      g_autofree char *id = forge_id (key);

      g_string_append_printf (text, "%s\"%s\"", at > keys ? "," : "", id);
    }
  g_string_append_printf (text, "],\"threshold\":%u}", threshold);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

GBytes *
forge_signature (guint   n,
                 GBytes *message)
{
  guint8 public_key[crypto_sign_PUBLICKEYBYTES];
  guint8 secret_key[crypto_sign_SECRETKEYBYTES];
  guint8 signature[crypto_sign_BYTES];

  make_pair (n, public_key, secret_key);
  crypto_sign_detached (signature, NULL, g_bytes_get_data (message, NULL), g_bytes_get_size (message), secret_key);
  return g_bytes_new (signature, sizeof signature);
}

GBytes *
forge_file (const char *content,
            const char *signers)
{
  g_autoptr(GBytes) message = canonical (content);
  g_autoptr(GString) text = g_string_new ("{\"signatures\":[");

  for (const char *at = signers; *at != '\0'; at++)
    {
      g_autofree char *key = forge_key (*at - '0');
      g_autofree char *id = forge_id (key);
      g_autoptr(GBytes) signature = forge_signature (*at - '0', message);
      char hex[2 * crypto_sign_BYTES + 1];

      sodium_bin2hex (hex, sizeof hex, g_bytes_get_data (signature, NULL), crypto_sign_BYTES);
      g_string_append_printf (text, "%s{\"keyid\":\"%s\",\"sig\":\"%s\"}", at > signers ? "," : "", id, hex);
    }
  g_string_append_printf (text, "],\n \"signed\": %s}\n", content);
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

PanalEnvelope *
forge_envelope (const char *signers)
{
  g_autoptr(GBytes) bytes = forge_snapshot (1, "", FORGE_LATER, signers);
  g_autoptr(GError) error = NULL;
  PanalEnvelope *envelope = panal_envelope_parse (bytes, "snapshot", 100000, &error);

  g_assert_no_error (error);
  return envelope;
}

static GBytes *
signed_file (const char *type,
             gint        version,
             const char *expires,
             const char *rest,
             const char *signers)
{
  g_autofree char *content = g_strdup_printf ("{\"_type\":\"%s\",\"spec_version\":\"1.0.31\",\"version\":%d,\"expires\":\"%s\",%s}",
                                              type, version, expires, rest);

  return forge_file (content, signers);
}

GBytes *
forge_root (gint        version,
            const char *root_keys,
            guint       threshold,
            const char *timestamp_keys,
            const char *snapshot_keys,
            const char *expires,
            const char *signers)
{
  g_autofree char *all = g_strconcat (root_keys, timestamp_keys, snapshot_keys, "5", NULL);
  g_autofree char *keys = forge_keys (all);
  g_autofree char *root = forge_role (root_keys, threshold);
  g_autofree char *timestamp = forge_role (timestamp_keys, 1);
  g_autofree char *snapshot = forge_role (snapshot_keys, 1);
  g_autofree char *targets = forge_role ("5", 1);
  g_autofree char *rest = g_strdup_printf ("\"consistent_snapshot\":true,\"keys\":%s,\"roles\":{\"root\":%s,\"timestamp\":%s,"
                                           "\"snapshot\":%s,\"targets\":%s}", keys, root, timestamp, snapshot, targets);

  return signed_file ("root", version, expires, rest, signers);
}

GBytes *
forge_timestamp (gint        version,
                 gint        snapshot_version,
                 const char *more,
                 const char *expires,
                 const char *signers)
{
  g_autofree char *rest = g_strdup_printf ("\"meta\":{\"snapshot.json\":{\"version\":%d%s}}", snapshot_version, more);

  return signed_file ("timestamp", version, expires, rest, signers);
}

GBytes *
forge_snapshot (gint        version,
                const char *files,
                const char *expires,
                const char *signers)
{
  g_autofree char *rest = g_strdup_printf ("\"meta\":{%s}", files);

  return signed_file ("snapshot", version, expires, rest, signers);
}

GBytes *
forge_targets (gint        version,
               const char *targets,
               const char *delegations,
               const char *expires,
               const char *signers)
{
  g_autofree char *rest = g_strdup_printf ("\"targets\":{%s}%s%s", targets, delegations != NULL ? ",\"delegations\":" : "",
                                           delegations != NULL ? delegations : "");

  return signed_file ("targets", version, expires, rest, signers);
}

char *
forge_target (const char *path,
              const char *bytes)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, bytes, -1);

  return g_strdup_printf ("\"%s\":{\"length\":%" G_GSIZE_FORMAT ",\"hashes\":{\"sha256\":\"%s\"},\"custom\":{\"serial\":7,\"channel\":\"es\"}}",
                          path, strlen (bytes), hash);
}

ForgeRepository *
forge_repository_new (void)
{
  ForgeRepository *self = g_new0 (ForgeRepository, 1);

  self->files = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_bytes_unref);
  self->asked = g_string_new (NULL);
  return self;
}

void
forge_repository_free (ForgeRepository *self)
{
  g_hash_table_unref (self->files);
  g_string_free (self->asked, TRUE);
  g_free (self);
}

void
forge_repository_put (ForgeRepository *self,
                      const char      *name,
                      GBytes          *bytes)
{
  g_hash_table_insert (self->files, g_strdup (name), bytes);
}

GBytes *
forge_repository_fetch (const char    *name,
                        gsize          max,
                        GCancellable  *cancellable,
                        gpointer       user_data,
                        GError       **error)
{
  ForgeRepository *self = user_data;
  GBytes *bytes = g_hash_table_lookup (self->files, name);

  g_string_append_printf (self->asked, "%s ", name);
  if (bytes != NULL)
    return g_bytes_ref (bytes);
  g_set_error (error, PANAL_TRUST_ERROR, self->is_down ? PANAL_TRUST_ERROR_UNREACHABLE : PANAL_TRUST_ERROR_UNAVAILABLE, "it is not there");
  return NULL;
}

char *
forge_folder (void)
{
  g_autofree char *template = g_build_filename (g_get_user_cache_dir (), "trust-XXXXXX", NULL);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  g_assert_nonnull (g_mkdtemp (template));
  return g_steal_pointer (&template);
}
