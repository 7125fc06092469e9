/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/db.h"

G_BEGIN_DECLS

/* A database in memory with the tables of data/sql/search: the words of one language. It is filled with
 * panal_db_insert(), sealed, and then asked with panal_db_query(), whose names are files of data/sql/search.
 * Nothing of it is ever written to a disk. One thread at a time, as every PanalDb. */

/**
 * panal_db_memory_new:
 * @error: return location
 *
 * Returns: (transfer full): an empty index, open for writing; free with panal_db_free()
 * Errors: %PANAL_DB_ERROR_WRITE
 */
PanalDb *panal_db_memory_new (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_db_memory_seal:
 * @self: an index with all its rows
 * @error: return location
 *
 * Ends the writing for good and closes the same door as for a snapshot: reading only, small limits, an
 * authorizer, a bound on the work of one question.
 *
 * Errors: %PANAL_DB_ERROR_WRITE, %PANAL_DB_ERROR_DAMAGED
 */
gboolean panal_db_memory_seal (PanalDb  *self,
                               GError  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
