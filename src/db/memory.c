/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "db-memory"

#include "config.h"

#include "db/memory.h"

#include "db/db-private.h"

PanalDb *
panal_db_memory_new (GError **error)
{
  g_autoptr(PanalDb) self = NULL;
  sqlite3 *sqlite = NULL;

  if (sqlite3_open_v2 (":memory:", &sqlite, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE, "cannot make an index in memory: %s", sqlite3_errmsg (sqlite));
      sqlite3_close_v2 (sqlite);
      return NULL;
    }

  self = panal_db_wrap (sqlite, "the index in memory", TRUE);
  self->folder = "search";
  /* There is no file that could be left half written. */
  self->finished = TRUE;
  /* A temporary file would hold words of the content only, but a kiosk writes nothing at all. */
  if (!panal_db_run (self, PANAL_DB_ERROR_WRITE, "PRAGMA temp_store=MEMORY", error)
      || !panal_db_run (self, PANAL_DB_ERROR_WRITE, panal_db_get_sql ("search/schema.sql"), error)
      || !panal_db_run (self, PANAL_DB_ERROR_WRITE, "BEGIN", error))
    return NULL;

  return g_steal_pointer (&self);
}

gboolean
panal_db_memory_seal (PanalDb  *self,
                      GError  **error)
{
  g_return_val_if_fail (self->writes, FALSE);

  g_hash_table_remove_all (self->statements);
  /* 'optimize' makes one segment of each table; and it connects both, which FTS5 needs before the authorizer. */
  if (!panal_db_run (self, PANAL_DB_ERROR_WRITE, "INSERT INTO title (title) VALUES ('optimize'); INSERT INTO body (body) VALUES ('optimize'); COMMIT", error)
      || !panal_db_distrust (self, error))
    return FALSE;

  self->writes = FALSE;
  panal_db_lock (self);
  return TRUE;
}
