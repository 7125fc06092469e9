/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* A file that the publisher vouches for: its path, length and hashes have passed the whole of TUF 5. There is no way to
 * make one but panal_tuf_client_find_target() and panal_tuf_client_list_targets(). Immutable, counted atomically. */
typedef struct _PanalTrustedTarget PanalTrustedTarget;

PanalTrustedTarget *panal_trusted_target_ref (PanalTrustedTarget *self);
void panal_trusted_target_unref (PanalTrustedTarget *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTrustedTarget, panal_trusted_target_unref)

/* Its path: relative, without `.` and `..`, any UTF-8. Lent. */
const char *panal_trusted_target_get_path (PanalTrustedTarget *self);

/* Its length in bytes: read no more. */
gint64 panal_trusted_target_get_length (PanalTrustedTarget *self);

/* (nullable): its SHA-256 in small hexadecimal digits, lent; %NULL: only its SHA-512 is promised. */
const char *panal_trusted_target_get_sha256 (PanalTrustedTarget *self);

/* Under which path a repository keeps it (TUF 5.7.3): with its hash before the name if snapshots are consistent. */
const char *panal_trusted_target_get_remote_path (PanalTrustedTarget *self);

/**
 * panal_trusted_target_get_text:
 * @self: a target
 * @name: a member of its `custom`
 *
 * Returns: (nullable): the text, lent; %NULL: there is no such member, or it is no text
 */
const char *panal_trusted_target_get_text (PanalTrustedTarget *self,
                                           const char         *name);

/**
 * panal_trusted_target_get_number:
 * @self: a target
 * @name: a member of its `custom`
 *
 * Returns: the number; -1: there is no such member, or it is no whole number from 0
 */
gint64 panal_trusted_target_get_number (PanalTrustedTarget *self,
                                        const char         *name);

/* Whether these bytes are the target; else %PANAL_TRUST_ERROR_MISMATCH. */
gboolean panal_trusted_target_check_bytes (PanalTrustedTarget  *self,
                                           GBytes              *bytes,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_trusted_target_check_stream:
 * @self: a target
 * @input: what may be it, from its beginning
 * @cancellable: (nullable): a cancellable
 *
 * Reads in pieces, at most one past the promised length. Check what was copied, and never read the source again.
 *
 * Returns: whether it is the target; else %PANAL_TRUST_ERROR_MISMATCH, or %PANAL_TRUST_ERROR_STORE if it cannot be read
 */
gboolean panal_trusted_target_check_stream (PanalTrustedTarget  *self,
                                            GInputStream        *input,
                                            GCancellable        *cancellable,
                                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
