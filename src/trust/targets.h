/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/delegation.h"
#include "trust/envelope.h"
#include "trust/fingerprint.h"

G_BEGIN_DECLS

/* The most bytes of a targets file whose length nobody promised (Z in TUF 5.6.1). */
#define PANAL_TARGETS_BYTES_MAX 5000000

/* What a targets role says: which files there are, and who else may name some. Parsed, not proved. TUF 4.5. */
typedef struct
{
  PanalEnvelope *envelope;
  JsonObject *targets;         /* lent by the envelope */
  GPtrArray *delegations;      /* nullable (element-type PanalDelegation) */
} PanalTargets;

/**
 * panal_targets_parse:
 * @bytes: a targets file, top or delegated
 *
 * Each path must be a plain relative one: no empty part, no `.` or `..`, no backslash or control character.
 *
 * Returns: (transfer full): what it says, or %NULL with %PANAL_TRUST_ERROR_FORMAT or %PANAL_TRUST_ERROR_TOO_LARGE
 */
PanalTargets *panal_targets_parse (GBytes  *bytes,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_targets_free (PanalTargets *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTargets, panal_targets_free)

/* Whether @path may be that of a target. */
gboolean panal_targets_is_path (const char *path);

G_END_DECLS
