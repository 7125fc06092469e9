/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "publish/error.h"

G_BEGIN_DECLS

/**
 * panal_inspect_read:
 * @path: a snapshot
 * @error: return location
 *
 * Opens a snapshot as a kiosk does and counts what is in it.
 *
 * Returns: (transfer full): {format, sha256, bytes, languages: […], articles: {total, by_language,
 *   by_topic, by_country}, contacts: {total, by_country, by_kind, by_strength}, facts, pictures, places,
 *   blocks: {by_language: {language: {state: count}}}, identity: {…}}; by_country of articles has 'all'
 *   for those that are for every country
 * Errors: %PANAL_PUBLISH_ERROR_READ
 */
JsonNode *panal_inspect_read (const char  *path,
                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_inspect_to_text:
 * @node: what panal_inspect_read() returned
 *
 * Returns: (transfer full): the same in lines for people
 */
char *panal_inspect_to_text (JsonNode *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
