/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/error.h"

G_BEGIN_DECLS

/* One SQLite file, opened either to be read with suspicion (the kiosk, panal-publish inspect) or to be
 * written once (panal-publish build). Only src/db knows SQLite. A PanalDb belongs to one thread at a
 * time; it is not shared.
 *
 * How a file is opened for reading follows SQLite's "Defense Against The Dark Arts"
 * (sqlite.org/security.html): read-only, immutable, no symbolic link, defensive, no trusted schema, no
 * triggers, no views, no extensions, small limits, a schema equal to ours byte by byte, an authorizer
 * that allows reading and nothing else, and a bound on the work of one question. */

typedef struct _PanalDb PanalDb;
typedef struct _PanalStmt PanalStmt;

/* 'PANL', in the header of each snapshot. */
#define PANAL_DB_APPLICATION_ID 0x50414e4c
/* The format of a snapshot (PRAGMA user_version): the one schema that this program reads and writes. */
#define PANAL_DB_FORMAT 1
/* Bytes a page: small patches between snapshots want large pages. */
#define PANAL_DB_PAGE_SIZE 16384

/**
 * panal_db_open:
 * @path: a file on this machine
 * @error: return location
 *
 * Opens a snapshot for reading. Whether the file is the right one is not asked here: compare its hash
 * first (content/snapshot.h), because no check of SQLite notices most damage.
 *
 * Returns: (transfer full): the database; free with panal_db_free()
 * Errors: %PANAL_DB_ERROR_READ, %PANAL_DB_ERROR_FOREIGN, %PANAL_DB_ERROR_DAMAGED
 */
PanalDb *panal_db_open (const char  *path,
                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_db_create:
 * @path: a file that does not exist yet
 * @error: return location
 *
 * Makes an empty snapshot with the schema of data/sql/content.sql and begins to write it. Nothing is
 * kept if panal_db_finish() is not called.
 *
 * Returns: (transfer full): the database; free with panal_db_free()
 * Errors: %PANAL_DB_ERROR_WRITE
 */
PanalDb *panal_db_create (const char  *path,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_db_finish:
 * @self: a database made by panal_db_create()
 * @error: return location
 *
 * Checks foreign keys, ends the writing, and rewrites the file in key order (VACUUM), so that the same
 * rows give the same bytes. The file is on the disk when it returns.
 *
 * Errors: %PANAL_DB_ERROR_WRITE
 */
gboolean panal_db_finish (PanalDb  *self,
                          GError  **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_db_free (PanalDb *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalDb, panal_db_free)

/**
 * panal_db_query:
 * @self: a database
 * @name: the name of a file of data/sql/query, without `.sql`
 * @error: return location
 *
 * Prepares a question, or takes it from the ones prepared before and clears what was bound. The
 * statement belongs to @self; a second call with the same name restarts it, so finish with one before
 * asking again.
 *
 * Returns: (transfer none): the statement
 * Errors: %PANAL_DB_ERROR_DAMAGED
 */
PanalStmt *panal_db_query (PanalDb     *self,
                           const char  *name,
                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_db_insert:
 * @self: a database made by panal_db_create()
 * @table: a table of the schema
 * @error: return location
 *
 * Prepares `INSERT INTO @table` with one parameter for each column, named as the column.
 *
 * Returns: (transfer none): the statement, which belongs to @self
 * Errors: %PANAL_DB_ERROR_WRITE
 */
PanalStmt *panal_db_insert (PanalDb     *self,
                            const char  *table,
                            GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_db_list_queries:
 *
 * Returns: (transfer full): the names of all questions, for the test that prepares each
 */
char **panal_db_list_queries (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
