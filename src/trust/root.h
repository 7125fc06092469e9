/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/envelope.h"
#include "trust/role.h"

G_BEGIN_DECLS

/* The most bytes of a root file (W in TUF 5.3.3). */
#define PANAL_ROOT_BYTES_MAX 512000

/* What a root file says: whose signatures the four top roles need. Parsed, not proved. TUF 4.3. */
typedef struct
{
  PanalEnvelope *envelope;
  PanalRole *root;
  PanalRole *timestamp;
  PanalRole *snapshot;
  PanalRole *targets;
  gboolean is_consistent;      /* files on the repository bear their version or hash in their names */
} PanalRoot;

/**
 * panal_root_parse:
 * @bytes: a root file
 *
 * Returns: (transfer full): what it says, or %NULL with %PANAL_TRUST_ERROR_FORMAT or %PANAL_TRUST_ERROR_TOO_LARGE
 */
PanalRoot *panal_root_parse (GBytes  *bytes,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_root_free (PanalRoot *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalRoot, panal_root_free)

/**
 * panal_root_parse_first:
 * @bytes: a root file that somebody vouches for
 *
 * The same, and it must be signed as it says itself.
 *
 * Returns: (transfer full): what it says, or %NULL; then also %PANAL_TRUST_ERROR_SIGNATURE
 */
PanalRoot *panal_root_parse_first (GBytes  *bytes,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_root_parse_next:
 * @self: the trusted root, version N
 * @bytes: what was found as version N+1
 *
 * TUF 5.3.4 and 5.3.5: signed as @self says, signed as it says itself, and exactly one version on.
 *
 * Returns: (transfer full): the root to trust from now on; or %NULL with an error as above, or %PANAL_TRUST_ERROR_ROLLBACK
 */
PanalRoot *panal_root_parse_next (PanalRoot  *self,
                                  GBytes     *bytes,
                                  GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
