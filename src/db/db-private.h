/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "db/stmt.h"

G_BEGIN_DECLS

struct _PanalStmt
{
  sqlite3_stmt *stmt;       /* owned */
  char         *name;       /* owned: names it in errors */
  gboolean      writes;     /* decides the code of its errors */
  gint64        deadline;   /* monotonic µs at which it is stopped; 0: it is not running */
  PanalDb      *db;         /* borrowed: owns this statement */
};

struct _PanalDb
{
  sqlite3    *sqlite;       /* owned */
  GHashTable *statements;   /* owned: name -> PanalStmt */
  char       *path;         /* owned: where it is written, for panal_db_finish() */
  const char *folder;       /* static: the folder of data/sql that holds its questions */
  gint64      deadline;     /* monotonic µs at which what runs now is stopped */
  gboolean    writes;
  gboolean    finished;     /* written to its end: the file may stay */
};

/* Takes an open connection; nothing is set on it yet. */
PanalDb *panal_db_wrap (sqlite3    *sqlite,
                        const char *path,
                        gboolean    writes);

/* Switches off what reading does not need (triggers, views, writing) and sets the bound on work. */
gboolean panal_db_distrust (PanalDb  *self,
                            GError  **error);

/* Runs statements of ours that give no rows. */
gboolean panal_db_run (PanalDb       *self,
                       PanalDbError   code,
                       const char    *sql,
                       GError       **error);

/* Prepares @sql once and keeps it under @name. */
PanalStmt *panal_db_prepare (PanalDb     *self,
                             const char  *name,
                             const char  *sql,
                             GError     **error);

/* The text of a file of data/sql. */
const char *panal_db_get_sql (const char *path);

/* Closes the door: limits, authorizer, work bound. Called last, when the schema was compared. */
void panal_db_lock (PanalDb *self);

/* Sets @error from SQLite's own words and the code given. */
gboolean panal_db_fail (PanalDb       *self,
                        PanalDbError   code,
                        const char    *what,
                        GError       **error);

/* How long one question may take, from its first row to its last, in µs. The largest of ours takes a
 * millisecond; only a damaged file, whose pages point in a circle, comes near. */
#define PANAL_DB_QUESTION_US (2 * G_USEC_PER_SEC)

G_END_DECLS
