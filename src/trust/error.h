/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Why something is not believed. FORMAT: it is not written as it must be; TOO_LARGE: it is longer than it may be;
 * SIGNATURE: too few of the right keys signed it; ROLLBACK: it is older than what is trusted already; MISMATCH: it is
 * not what the file above it promised (version, length, hash); EXPIRED: its date has passed; NO_TARGET: nobody who may
 * speak for that path names it; NO_ROOT: no publisher is trusted yet, or the trusted root is damaged; UNAVAILABLE:
 * the source does not have the file; UNREACHABLE: the source does not answer; STORE: the trusted files cannot be
 * read or written. */
#define PANAL_TRUST_ERROR (panal_trust_error_quark ())
GQuark panal_trust_error_quark (void);

typedef enum
{
  PANAL_TRUST_ERROR_FORMAT,
  PANAL_TRUST_ERROR_TOO_LARGE,
  PANAL_TRUST_ERROR_SIGNATURE,
  PANAL_TRUST_ERROR_ROLLBACK,
  PANAL_TRUST_ERROR_MISMATCH,
  PANAL_TRUST_ERROR_EXPIRED,
  PANAL_TRUST_ERROR_NO_TARGET,
  PANAL_TRUST_ERROR_NO_ROOT,
  PANAL_TRUST_ERROR_UNAVAILABLE,
  PANAL_TRUST_ERROR_UNREACHABLE,
  PANAL_TRUST_ERROR_STORE,
} PanalTrustError;

G_END_DECLS
