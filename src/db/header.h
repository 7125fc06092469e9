/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/error.h"

G_BEGIN_DECLS

/**
 * panal_db_header_check:
 * @path: a file on this machine
 * @error: return location
 *
 * Reads the first 100 bytes before SQLite sees the file and compares them with what a snapshot of ours
 * says there (sqlite.org/fileformat2.html, 1.3): magic, page size, no write-ahead log, UTF-8, the file's
 * size, reserved bytes 0, application id and format; and that no journal lies beside it.
 *
 * Returns: %TRUE if SQLite may open it
 * Errors: %PANAL_DB_ERROR_READ, %PANAL_DB_ERROR_FOREIGN (not ours, or a format this program does not
 *   know), %PANAL_DB_ERROR_DAMAGED
 */
gboolean panal_db_header_check (const char  *path,
                                GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
