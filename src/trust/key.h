/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* A public key of a publisher: Ed25519 (`ed25519`), RSASSA-PSS with SHA-256 and a salt of 32 bytes (`rsa`, scheme
 * `rsassa-pss-sha256`, 2048 to 8192 bits), or ECDSA on P-256 (`ecdsa`, `ecdsa-sha2-nistp256`). TUF 4.2. A key of
 * another kind, or one that cannot be used, is kept and signs nothing: a publisher may have keys for newer clients.
 * Immutable, counted atomically. */
typedef struct _PanalKey PanalKey;

/**
 * panal_key_parse:
 * @id: the key's id: SHA-256 of its canonical JSON, 64 small hexadecimal digits
 * @object: `keytype`, `scheme`, `keyval`
 *
 * Returns: (transfer full): a key, or %NULL with %PANAL_TRUST_ERROR_FORMAT, also if @id is not that of this key
 */
PanalKey *panal_key_parse (const char  *id,
                           JsonObject  *object,
                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_key_parse_all:
 * @keys: an object of keys by id
 *
 * Returns: (transfer full) (element-type utf8 PanalKey): the keys by id, or %NULL with %PANAL_TRUST_ERROR_FORMAT
 */
GHashTable *panal_key_parse_all (JsonObject  *keys,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

PanalKey *panal_key_ref (PanalKey *self);
void panal_key_unref (PanalKey *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalKey, panal_key_unref)

/* The id; and what the key is made of, by which two keys are the same key although their ids differ. %NULL: the
 * key cannot be used, and why_not says why (%NULL for a good key). */
const char *panal_key_get_id (PanalKey *self);
const char *panal_key_get_material (PanalKey *self);
const char *panal_key_get_why_not (PanalKey *self);

/**
 * panal_key_verifies:
 * @self: a key
 * @message: what was signed
 * @signature: the signature
 *
 * Whether @signature is one of @message by this key. A key that cannot be used verifies nothing.
 */
gboolean panal_key_verifies (PanalKey *self,
                             GBytes   *message,
                             GBytes   *signature);

G_END_DECLS
