/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "trust/error.h"

G_BEGIN_DECLS

/**
 * panal_canonical_json_write:
 * @object: what is signed
 *
 * Writes @object as canonical JSON (wiki.laptop.org/go/Canonical_JSON, which the TUF specification names in section
 * 4.1): members in the order of their bytes, no white space, in a text only `"` and `\` are escaped. So a signature
 * stays good when a file is written with other spaces or in another order. Any thread.
 *
 * Returns: (transfer full): the bytes that signatures are made of, or %NULL with %PANAL_TRUST_ERROR_FORMAT if @object
 *   holds a fraction
 */
GBytes *panal_canonical_json_write (JsonObject  *object,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
