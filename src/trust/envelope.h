/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* A metadata file as it came: what is signed, and who says to have signed it. Nothing in it is proved. TUF 4.2.1.
 * Fields for this folder; owned by the envelope. */
typedef struct
{
  JsonObject *content;       /* the member 'signed' */
  GBytes *canonical;         /* what signatures are made of */
  GHashTable *signatures;    /* key id -> GBytes, empty if what stood there is no signature */
  gint64 version;            /* from 1 */
  gint64 expires;            /* seconds since 1970, UTC */
} PanalEnvelope;

/* The most signatures in one file. */
#define PANAL_ENVELOPE_SIGNATURES_MAX 256

/**
 * panal_envelope_parse:
 * @bytes: a metadata file
 * @type: the role type that it must have: `root`, `timestamp`, `snapshot`, `targets`
 * @max: the most bytes it may have
 *
 * Reads what all roles share: `_type`, `spec_version` (1.x), `version`, `expires`, and the signatures, each key id once.
 *
 * Returns: (transfer full): an envelope, or %NULL with %PANAL_TRUST_ERROR_FORMAT or %PANAL_TRUST_ERROR_TOO_LARGE
 */
PanalEnvelope *panal_envelope_parse (GBytes      *bytes,
                                     const char  *type,
                                     gsize        max,
                                     GError     **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_envelope_free (PanalEnvelope *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalEnvelope, panal_envelope_free)

/**
 * panal_envelope_check_date:
 * @self: an envelope
 * @what: what it is, for the message
 * @start: the time at which the update began, seconds since 1970
 *
 * Returns: whether it expires after @start; else %PANAL_TRUST_ERROR_EXPIRED
 */
gboolean panal_envelope_check_date (PanalEnvelope  *self,
                                    const char     *what,
                                    gint64          start,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
