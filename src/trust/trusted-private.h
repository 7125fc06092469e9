/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/targets.h"
#include "trust/trusted.h"

G_BEGIN_DECLS

/**
 * panal_trusted_target_new:
 * @targets: a targets file that has passed
 * @path: a path that it names
 * @is_consistent: whether the trusted root says that snapshots are consistent
 *
 * For tuf-client.c alone.
 *
 * Returns: (transfer full): the target, or %NULL with %PANAL_TRUST_ERROR_MISMATCH if none of its hashes is of a kind
 *   that is known here
 */
PanalTrustedTarget *panal_trusted_target_new (PanalTargets  *targets,
                                              const char    *path,
                                              gboolean       is_consistent,
                                              GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
