/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/envelope.h"

G_BEGIN_DECLS

/* Whose signatures a metadata file needs: key ids, and how many of them. */
typedef struct _PanalRole PanalRole;

/**
 * panal_role_parse:
 * @object: `keyids` and `threshold`
 * @keys: (element-type utf8 PanalKey): the keys of the file that @object is in
 *
 * A key id without a key counts for nothing, and a threshold above the number of keys makes a role that nobody can
 * fill; both are allowed.
 *
 * Returns: (transfer full): a role, or %NULL with %PANAL_TRUST_ERROR_FORMAT
 */
PanalRole *panal_role_parse (JsonObject  *object,
                             GHashTable  *keys,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_role_free (PanalRole *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalRole, panal_role_free)

/**
 * panal_role_check:
 * @self: a role
 * @envelope: a metadata file
 * @what: what it is, for the message
 *
 * Counts the different keys of the role that signed @envelope. Two ids of one key are one key.
 *
 * Returns: whether they reach the threshold; else %PANAL_TRUST_ERROR_SIGNATURE
 */
gboolean panal_role_check (PanalRole      *self,
                           PanalEnvelope  *envelope,
                           const char     *what,
                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* Whether both roles have the same key ids, in any order. */
gboolean panal_role_has_keys_of (PanalRole *self,
                                 PanalRole *other);

G_END_DECLS
