/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* What one file promises about another: version, length, hashes. TUF 4.4 (METAFILES) and 4.5 (TARGETS). */
typedef struct
{
  gint64 version;      /* from 1; 0: none, for targets */
  gint64 length;       /* bytes; -1: not said */
  char *sha256;        /* nullable: small hexadecimal digits */
  char *sha512;        /* nullable */
  gboolean is_open;    /* it has no hashes at all: the version alone names the file */
} PanalFingerprint;

/**
 * panal_fingerprint_parse_meta:
 * @object: `version`, and perhaps `length` and `hashes`
 *
 * Returns: (transfer full): what it says of a metadata file, or %NULL with %PANAL_TRUST_ERROR_FORMAT
 */
PanalFingerprint *panal_fingerprint_parse_meta (JsonObject  *object,
                                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_fingerprint_parse_target:
 * @object: `length` and `hashes`
 *
 * Returns: (transfer full): what it says of a target, or %NULL with %PANAL_TRUST_ERROR_FORMAT
 */
PanalFingerprint *panal_fingerprint_parse_target (JsonObject  *object,
                                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_fingerprint_free (PanalFingerprint *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalFingerprint, panal_fingerprint_free)

/**
 * panal_fingerprint_check:
 * @self: what was promised
 * @input: (transfer none): the file, from its beginning
 * @what: what it is, for the message
 * @cancellable: (nullable): a cancellable
 *
 * Reads at most one byte more than the promised length. Every hash that is known here must be right, and one must be,
 * unless none was promised.
 *
 * Returns: whether it is that file; else %PANAL_TRUST_ERROR_MISMATCH, or %PANAL_TRUST_ERROR_STORE if it cannot be read
 */
gboolean panal_fingerprint_check (const PanalFingerprint  *self,
                                  GInputStream            *input,
                                  const char              *what,
                                  GCancellable            *cancellable,
                                  GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for bytes. */
gboolean panal_fingerprint_check_bytes (const PanalFingerprint  *self,
                                        GBytes                  *bytes,
                                        const char              *what,
                                        GError                 **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
