/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* The deepest nesting of objects and arrays, the outermost counted. */
#define PANAL_JSON_DEPTH_MAX 32

/* The largest integer that every reader of JSON agrees on (RFC 8259, section 6). */
#define PANAL_JSON_INTEGER_MAX G_GINT64_CONSTANT (9007199254740991)

/**
 * panal_json_parse:
 * @bytes: what came from outside
 * @max: the most bytes it may have
 *
 * Reads one JSON object and refuses everything that two readers could understand differently: a byte order mark, NUL
 * (also as an escape), bad UTF-8, lone surrogates, fractions and exponents, integers above %PANAL_JSON_INTEGER_MAX, two
 * members of one name (also when one is written with escapes), nesting deeper than %PANAL_JSON_DEPTH_MAX, data after
 * the end, and every liberty that json-glib takes with the grammar (RFC 8259). Any thread.
 *
 * Returns: (transfer full): the object, or %NULL with %PANAL_TRUST_ERROR_FORMAT or %PANAL_TRUST_ERROR_TOO_LARGE
 */
JsonObject *panal_json_parse (GBytes  *bytes,
                              gsize    max,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* One member that must be there and of that type; what is returned is lent by @object. %NULL or %FALSE with
 * %PANAL_TRUST_ERROR_FORMAT. An integer must also lie in @min to @max. */
const char *panal_json_require_string (JsonObject  *object,
                                       const char  *name,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;
JsonObject *panal_json_require_object (JsonObject  *object,
                                       const char  *name,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;
JsonArray *panal_json_require_array (JsonObject  *object,
                                     const char  *name,
                                     GError     **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean panal_json_require_integer (JsonObject  *object,
                                     const char  *name,
                                     gint64       min,
                                     gint64       max,
                                     gint64      *ret_value,
                                     GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same for a member that may be missing: then @ret_value is left as it was. */
gboolean panal_json_read_boolean (JsonObject  *object,
                                  const char  *name,
                                  gboolean    *ret_value,
                                  GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_json_require_strings:
 * @object: an object
 * @name: a member: an array of texts
 *
 * Returns: (transfer container) (element-type utf8): the texts, lent by @object, without a doubled one; or %NULL with
 *   %PANAL_TRUST_ERROR_FORMAT
 */
GPtrArray *panal_json_require_strings (JsonObject  *object,
                                       const char  *name,
                                       GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
