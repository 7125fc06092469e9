/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Ids are what editors type: the name of an article, a contact, a topic. Everything that becomes a key,
 * a part of a path or a part of a URI passes here first. Pure functions, any thread. */

/* The longest id, in bytes. */
#define PANAL_ID_MAX 64

/**
 * panal_id_is_slug:
 * @text: (nullable): what was typed
 *
 * Whether @text is 1 to %PANAL_ID_MAX small letters (a-z), digits and `-`, beginning and ending with a
 * letter or digit. Such a text is safe as a file name, in a URI and in SQL.
 */
gboolean panal_id_is_slug (const char *text);

/**
 * panal_id_is_fact:
 * @text: (nullable): what was typed
 *
 * Whether @text is the id of a fact: capital letters, small letters, digits and `-`, for example
 * `C1-02` or `W-03u`.
 */
gboolean panal_id_is_fact (const char *text);

/**
 * panal_id_is_language:
 * @text: (nullable): what was typed
 *
 * Whether @text has the shape of a BCP 47 tag as we use it: letters, digits and `-`, 2 to 35 bytes,
 * the first subtag of 2 to 8 letters (RFC 5646, section 2.1).
 */
gboolean panal_id_is_language (const char *text);

/**
 * panal_id_is_country:
 * @text: (nullable): what was typed
 *
 * Whether @text is two capital letters (ISO 3166-1 alpha-2).
 */
gboolean panal_id_is_country (const char *text);

/**
 * panal_id_is_picture:
 * @text: (nullable): what was typed
 *
 * Whether @text is `<slug>/<slug>.svg`, the id of a picture in a snapshot.
 */
gboolean panal_id_is_picture (const char *text);

/**
 * panal_id_key:
 * @id: an id
 *
 * The integer key of @id in a snapshot: the first 62 bits of its SHA-256, so never negative. Two ids
 * with one key are an error that the publisher reports when it builds.
 */
gint64 panal_id_key (const char *id);

G_END_DECLS
