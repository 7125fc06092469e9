/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/envelope.h"
#include "trust/fingerprint.h"

G_BEGIN_DECLS

/* The most bytes of a timestamp (X in TUF 5.4.1), and of a snapshot whose length nobody promised (Y in 5.5.1). */
#define PANAL_TIMESTAMP_BYTES_MAX 65536
#define PANAL_SNAPSHOT_BYTES_MAX 2000000

/* What a timestamp or a snapshot says: which version of which metadata files is the present one. Parsed, not proved.
 * TUF 4.4, 4.6. */
typedef struct
{
  PanalEnvelope *envelope;
  GHashTable *files;      /* file name, such as targets.json -> PanalFingerprint */
} PanalMeta;

/* (transfer full): what the file says, or %NULL with %PANAL_TRUST_ERROR_FORMAT or %PANAL_TRUST_ERROR_TOO_LARGE. A
 * timestamp names snapshot.json and nothing else; a snapshot names targets.json at least. */
PanalMeta *panal_meta_parse_timestamp (GBytes  *bytes,
                                       GError **error) G_GNUC_WARN_UNUSED_RESULT;
PanalMeta *panal_meta_parse_snapshot (GBytes  *bytes,
                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_meta_free (PanalMeta *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalMeta, panal_meta_free)

/**
 * panal_meta_find:
 * @self: a timestamp or snapshot
 * @file_name: such as `targets.json`
 *
 * Returns: (nullable): what it promises about the file; %NULL: it does not name it
 */
const PanalFingerprint *panal_meta_find (PanalMeta  *self,
                                         const char *file_name);

/**
 * panal_meta_check_not_older:
 * @self: the new timestamp or snapshot
 * @old: the trusted one of the same kind
 *
 * TUF 5.4.3.2 and 5.5.5: each file that @old names is named again, and not with a smaller version.
 *
 * Returns: whether it is so; else %PANAL_TRUST_ERROR_ROLLBACK
 */
gboolean panal_meta_check_not_older (PanalMeta  *self,
                                     PanalMeta  *old,
                                     GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
