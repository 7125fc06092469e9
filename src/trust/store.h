/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "trust/error.h"

G_BEGIN_DECLS

/* The folder that keeps the trusted metadata, byte by byte as it came: root.json, timestamp.json and so on. A delegated
 * role lies under its name with everything but letters, digits and `-._~` escaped as in a URI. */

/**
 * panal_store_file_name:
 * @role: a role's name
 *
 * Returns: (transfer full): its file name, also on a repository; never with a `/`
 */
char *panal_store_file_name (const char *role);

/**
 * panal_store_read:
 * @folder: the folder
 * @role: a role's name
 * @max: the most bytes
 *
 * Returns: (transfer full) (nullable): the file; %NULL: there is none, or none that can be read, which is the same here,
 *   since whatever is missing is fetched again
 */
GBytes *panal_store_read (const char *folder,
                          const char *role,
                          gsize       max);

/* Replaces the file of @role so that it lasts; else %PANAL_TRUST_ERROR_STORE. */
gboolean panal_store_write (const char  *folder,
                            const char  *role,
                            GBytes      *bytes,
                            GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* Takes the file of @role away, if there is one; else %PANAL_TRUST_ERROR_STORE. */
gboolean panal_store_remove (const char  *folder,
                             const char  *role,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
