/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/trusted.h"

G_BEGIN_DECLS

/* The client workflow of The Update Framework, specification 1.0, section 5, from a folder of trusted metadata and a
 * source that nobody trusts to targets that may be believed. One thread at a time; blocks while the source answers. */
typedef struct _PanalTufClient PanalTufClient;

/**
 * PanalTufFetch:
 * @name: the file: letters, digits, `-._~%`, never a `/`; ask for it exactly so
 * @max: the most bytes to return
 * @cancellable: (nullable): a cancellable
 * @user_data: what the client was made with
 *
 * Brings one metadata file from a source.
 *
 * Returns: (transfer full): the bytes, or %NULL with %PANAL_TRUST_ERROR_UNAVAILABLE (the source has no such file),
 *   %PANAL_TRUST_ERROR_TOO_LARGE, or another error, which ends the update
 */
typedef GBytes *(*PanalTufFetch) (const char    *name,
                                  gsize          max,
                                  GCancellable  *cancellable,
                                  gpointer       user_data,
                                  GError       **error);

/* What happens with a timestamp or snapshot whose date has passed. A root or targets file must always be in date. */
typedef enum
{
  PANAL_TUF_STALE_REFUSE,      /* TUF 5.4.4 and 5.5.6 */
  PANAL_TUF_STALE_REPORT,      /* taken, and told by panal_tuf_client_get_stale_since(): for a stick, which travels for
                                  weeks; the caller asks staff before it installs */
} PanalTufStale;

/**
 * panal_tuf_client_trust:
 * @folder: an existing folder; what it trusted before is forgotten
 * @root: a root file that came by a way that is trusted
 *
 * The first trust: the only moment at which a publisher is believed without proof.
 *
 * Returns: whether @root is well-formed, signed as it says itself, and now kept in @folder; else an error
 */
gboolean panal_tuf_client_trust (const char  *folder,
                                 GBytes      *root,
                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_tuf_client_new:
 * @folder: the folder of the trusted metadata
 * @start: the time at which the update begins (TUF 5.1), seconds since 1970; dates are compared with it alone
 * @stale: what to do with old timestamps and snapshots
 * @fetch: brings metadata
 * @user_data: for @fetch; must outlive the client
 *
 * Returns: (transfer full): a client that has asked for nothing yet
 */
PanalTufClient *panal_tuf_client_new (const char    *folder,
                                      gint64         start,
                                      PanalTufStale  stale,
                                      PanalTufFetch  fetch,
                                      gpointer       user_data);

void panal_tuf_client_free (PanalTufClient *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTufClient, panal_tuf_client_free)

/**
 * panal_tuf_client_refresh:
 * @self: a client
 * @cancellable: (nullable): a cancellable
 *
 * TUF 5.2 to 5.6.6: brings root, timestamp, snapshot and the top targets file up to date and keeps each that has passed. What
 * passed before a failure stays trusted, and the next try goes on from there. After success it does nothing.
 *
 * Returns: whether all four are up to date; else %PANAL_TRUST_ERROR, its code names the attack
 */
gboolean panal_tuf_client_refresh (PanalTufClient  *self,
                                   GCancellable    *cancellable,
                                   GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_tuf_client_find_target:
 * @self: a client; refreshed if it is not yet
 * @path: the path of a target
 * @cancellable: (nullable): a cancellable
 *
 * TUF 5.6.7 and 5.7.1: looks through the top targets file and those that it delegates to, in their order.
 *
 * Returns: (transfer full): the target, or %NULL with %PANAL_TRUST_ERROR_NO_TARGET, or another error if a metadata file
 *   on the way did not pass
 */
PanalTrustedTarget *panal_tuf_client_find_target (PanalTufClient  *self,
                                                  const char      *path,
                                                  GCancellable    *cancellable,
                                                  GError         **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_tuf_client_list_targets:
 * @self: a client that has been refreshed
 *
 * Returns: (transfer full) (element-type PanalTrustedTarget): what the top targets file names itself, in its order; a
 *   target without a hash that is known here is left out
 */
GPtrArray *panal_tuf_client_list_targets (PanalTufClient *self);

/* The earliest date, in seconds since 1970, of a timestamp or snapshot that was taken although it had passed; -1: none. */
gint64 panal_tuf_client_get_stale_since (PanalTufClient *self);

G_END_DECLS
