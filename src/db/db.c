/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "db"

#include "config.h"

#include "db/db-private.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "db/header.h"

#include "panal-sql.h"

/* How long the check of the whole file may take when it is opened: a second for 50 MB on a slow disk. */
#define CHECK_US (20 * G_USEC_PER_SEC)

/* How many steps of SQLite's machine pass between two looks at the clock. */
#define STEPS_BETWEEN_LOOKS 2000

G_DEFINE_QUARK (panal-db-error-quark, panal_db_error)

static void
stmt_free (PanalStmt *self)
{
  sqlite3_finalize (self->stmt);
  g_free (self->name);
  g_free (self);
}

PanalDb *
panal_db_wrap (sqlite3    *sqlite,
               const char *path,
               gboolean    writes)
{
  PanalDb *self = g_new0 (PanalDb, 1);

  self->sqlite = sqlite;
  self->path = g_strdup (path);
  self->folder = "query";
  self->writes = writes;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) stmt_free);

  return self;
}

const char *
panal_db_get_sql (const char *path)
{
  g_autofree char *full = g_strconcat ("/panal/sql/", path, NULL);
  g_autoptr(GBytes) bytes = g_resource_lookup_data (panal_sql_get_resource (), full, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: no such question */);

  /* The resource is in the program itself: the text outlives the GBytes. */
  return bytes != NULL ? g_bytes_get_data (bytes, NULL) : NULL;
}

gboolean
panal_db_fail (PanalDb       *self,
               PanalDbError   code,
               const char    *what,
               GError       **error)
{
  int result = sqlite3_extended_errcode (self->sqlite);

  if ((result & 0xff) == SQLITE_INTERRUPT)
    code = PANAL_DB_ERROR_BUSY;
  g_set_error (error, PANAL_DB_ERROR, code, "%s: %s (%d)", what, sqlite3_errmsg (self->sqlite), result);

  return FALSE;
}

static int
on_progress (void *data)
{
  PanalDb *self = data;

  return g_get_monotonic_time () > self->deadline;
}

static int
on_authorize (void       *data,
              int         action,
              const char *first,
              const char *second,
              const char *database,
              const char *trigger)
{
  switch (action)
    {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
      return SQLITE_OK;
    /* FTS5 asks for this one, and it only reads a counter. */
    case SQLITE_PRAGMA:
      return g_strcmp0 (first, "data_version") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
      return SQLITE_DENY;
    }
}

void
panal_db_lock (PanalDb *self)
{
  static const struct { int id; int value; } limits[] = {
    { SQLITE_LIMIT_LENGTH, 1000000 },
    { SQLITE_LIMIT_SQL_LENGTH, 100000 },
    { SQLITE_LIMIT_COLUMN, 100 },
    { SQLITE_LIMIT_EXPR_DEPTH, 10 },
    { SQLITE_LIMIT_COMPOUND_SELECT, 3 },
    { SQLITE_LIMIT_VDBE_OP, 25000 },
    { SQLITE_LIMIT_FUNCTION_ARG, 8 },
    { SQLITE_LIMIT_ATTACHED, 0 },
    { SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50 },
    { SQLITE_LIMIT_VARIABLE_NUMBER, 10 },
    { SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (self->sqlite, limits[i].id, limits[i].value);

  sqlite3_set_authorizer (self->sqlite, on_authorize, self);
}

PanalStmt *
panal_db_prepare (PanalDb     *self,
                  const char  *name,
                  const char  *sql,
                  GError     **error)
{
  PanalStmt *stmt = g_hash_table_lookup (self->statements, name);
  sqlite3_stmt *prepared = NULL;

  if (stmt != NULL)
    {
      sqlite3_reset (stmt->stmt);
      sqlite3_clear_bindings (stmt->stmt);
      stmt->deadline = 0;
      return stmt;
    }

  self->deadline = g_get_monotonic_time () + PANAL_DB_QUESTION_US;
  if (sqlite3_prepare_v3 (self->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, NULL) != SQLITE_OK)
    {
      panal_db_fail (self, self->writes ? PANAL_DB_ERROR_WRITE : PANAL_DB_ERROR_DAMAGED, name, error);
      return NULL;
    }

  stmt = g_new0 (PanalStmt, 1);
  stmt->stmt = prepared;
  stmt->name = g_strdup (name);
  stmt->db = self;
  stmt->writes = self->writes;
  g_hash_table_insert (self->statements, g_strdup (name), stmt);

  return stmt;
}

PanalStmt *
panal_db_query (PanalDb     *self,
                const char  *name,
                GError     **error)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.sql", self->folder, name);
  const char *sql = panal_db_get_sql (path);

  g_return_val_if_fail (sql != NULL, NULL);

  return panal_db_prepare (self, name, sql, error);
}

char **
panal_db_list_queries (void)
{
  g_auto(GStrv) files = g_resource_enumerate_children (panal_sql_get_resource (), "/panal/sql/query", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: there are none */);

  for (char **at = files; at != NULL && *at != NULL; at++)
    if (g_str_has_suffix (*at, ".sql"))
      (*at)[strlen (*at) - strlen (".sql")] = '\0';

  return g_steal_pointer (&files);
}

/* SQLite's NOFOLLOW refuses a symbolic link anywhere in the path, but the folders above may be links
 * (a slot that is switched is one): only the file itself must not be. */
static char *
resolve_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  char *real = realpath (folder, NULL);
  char *resolved = g_build_filename (real != NULL ? real : folder, name, NULL);

  free (real);
  return resolved;
}

/* A file that nobody writes while we read: `immutable` lets SQLite leave locks and journals alone. The
 * question marks and percent signs of the path are the URI's, hence the escaping. */
static sqlite3 *
open_read_only (const char  *path,
                GError     **error)
{
  g_autofree char *resolved = resolve_folder (path);
  g_autofree char *escaped = g_uri_escape_string (resolved, "/", TRUE);
  g_autofree char *uri = g_strdup_printf ("file:%s?mode=ro&immutable=1", escaped);
  sqlite3 *sqlite = NULL;
  int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX;

  if (sqlite3_open_v2 (uri, &sqlite, flags, NULL) == SQLITE_OK)
    return sqlite;

  g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_READ, "cannot open %s: %s", path, sqlite3_errmsg (sqlite));
  sqlite3_close_v2 (sqlite);
  return NULL;
}

gboolean
panal_db_run (PanalDb       *self,
              PanalDbError   code,
              const char    *sql,
              GError       **error)
{
  self->deadline = g_get_monotonic_time () + PANAL_DB_QUESTION_US;
  if (sqlite3_exec (self->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK)
    return panal_db_fail (self, code, self->path, error);

  return TRUE;
}

gboolean
panal_db_distrust (PanalDb  *self,
                   GError  **error)
{
  static const struct { int op; int on; } configs[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0 },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
    { SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (configs); i++)
    sqlite3_db_config (self->sqlite, configs[i].op, configs[i].on, NULL);
  sqlite3_progress_handler (self->sqlite, STEPS_BETWEEN_LOOKS, on_progress, self);

  return panal_db_run (self, PANAL_DB_ERROR_DAMAGED,
                       "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0;"
                       "PRAGMA query_only=ON; PRAGMA temp_store=MEMORY;", error);
}

/* The first column, a line each. The length is SQLite's: a text may hold a NUL and more behind it. */
static void
append_row (GString      *rows,
            sqlite3_stmt *stmt)
{
  const char *text = (const char *) sqlite3_column_text (stmt, 0);

  if (text != NULL)
    g_string_append_len (rows, text, sqlite3_column_bytes (stmt, 0));
  g_string_append_c (rows, '\n');
}

static gboolean
expect_rows (PanalDb       *self,
             const char    *sql,
             const GString *expected,
             PanalDbError   code,
             const char    *what,
             GError       **error)
{
  g_autoptr(GString) rows = g_string_new (NULL);
  sqlite3_stmt *stmt = NULL;
  int result;

  self->deadline = g_get_monotonic_time () + CHECK_US;
  if (sqlite3_prepare_v2 (self->sqlite, sql, -1, &stmt, NULL) != SQLITE_OK)
    return panal_db_fail (self, code, what, error);

  /* A hostile file has as many rows as it likes; more than were expected are wrong already. */
  while ((result = sqlite3_step (stmt)) == SQLITE_ROW && rows->len <= expected->len)
    append_row (rows, stmt);
  if (result != SQLITE_DONE && result != SQLITE_ROW)
    {
      panal_db_fail (self, code, what, error);
      sqlite3_finalize (stmt);
      return FALSE;
    }
  sqlite3_finalize (stmt);

  if (result == SQLITE_DONE && g_string_equal (rows, expected))
    return TRUE;

  g_set_error (error, PANAL_DB_ERROR, code, "%s: %s", self->path, what);
  return FALSE;
}

/* The schema of the file must be ours byte by byte: a view, a trigger or a generated column that we did
 * not write is code that the file brings along. Ours is read from a database in memory made by the
 * same file that the publisher used, so that SQLite's own normalisation is the same on both sides. */
static gboolean
compare_schema (PanalDb  *self,
                GError  **error)
{
  static const char *question = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY type, name";
  g_autoptr(GString) expected = g_string_new (NULL);
  sqlite3 *memory = NULL;
  sqlite3_stmt *stmt = NULL;

  if (sqlite3_open_v2 (":memory:", &memory, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK
      && sqlite3_exec (memory, panal_db_get_sql ("content.sql"), NULL, NULL, NULL) == SQLITE_OK
      && sqlite3_prepare_v2 (memory, question, -1, &stmt, NULL) == SQLITE_OK)
    while (sqlite3_step (stmt) == SQLITE_ROW)
      append_row (expected, stmt);
  sqlite3_finalize (stmt);
  sqlite3_close_v2 (memory);

  return expect_rows (self, question, expected, PANAL_DB_ERROR_DAMAGED, "the tables are not those of a snapshot", error);
}

static gboolean
check_pages (PanalDb  *self,
             GError  **error)
{
  g_autoptr(GString) expected = g_string_new ("ok\n");

  return expect_rows (self, "PRAGMA quick_check(1)", expected, PANAL_DB_ERROR_DAMAGED, "the file is damaged", error);
}

PanalDb *
panal_db_open (const char  *path,
               GError     **error)
{
  g_autoptr(PanalDb) self = NULL;
  sqlite3 *sqlite;

  g_return_val_if_fail (path != NULL, NULL);

  if (!panal_db_header_check (path, error) || (sqlite = open_read_only (path, error)) == NULL)
    return NULL;

  self = panal_db_wrap (sqlite, path, FALSE);
  if (!panal_db_distrust (self, error)
      || !compare_schema (self, error)
      || !check_pages (self, error))
    return NULL;

  panal_db_lock (self);
  return g_steal_pointer (&self);
}

PanalDb *
panal_db_create (const char  *path,
                 GError     **error)
{
  g_autoptr(PanalDb) self = NULL;
  g_autofree char *resolved = NULL;
  g_autofree char *pragmas = NULL;
  sqlite3 *sqlite = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE, "%s is already there", path);
      return NULL;
    }
  /* SQLite may be built so that it takes a path that begins with `file:` for a URI; a whole path never does. */
  resolved = resolve_folder (path);
  if (sqlite3_open_v2 (resolved, &sqlite, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE, "cannot make %s: %s", path, sqlite3_errmsg (sqlite));
      sqlite3_close_v2 (sqlite);
      return NULL;
    }

  self = panal_db_wrap (sqlite, resolved, TRUE);
  pragmas = g_strdup_printf ("PRAGMA page_size=%d; PRAGMA journal_mode=MEMORY; PRAGMA foreign_keys=OFF;"
                             "PRAGMA application_id=%d; PRAGMA user_version=%d;",
                             PANAL_DB_PAGE_SIZE, PANAL_DB_APPLICATION_ID, PANAL_DB_FORMAT);
  if (!panal_db_run (self, PANAL_DB_ERROR_WRITE, pragmas, error)
      || !panal_db_run (self, PANAL_DB_ERROR_WRITE, panal_db_get_sql ("content.sql"), error)
      || !panal_db_run (self, PANAL_DB_ERROR_WRITE, "BEGIN", error))
    return NULL;

  return g_steal_pointer (&self);
}

PanalStmt *
panal_db_insert (PanalDb     *self,
                 const char  *table,
                 GError     **error)
{
  g_autofree char *name = g_strconcat ("insert into ", table, NULL);
  g_autofree char *question = NULL;
  g_autoptr(GString) columns = NULL;
  g_autoptr(GString) sql = NULL;
  sqlite3_stmt *stmt = NULL;

  g_return_val_if_fail (self->writes, NULL);

  if (g_hash_table_contains (self->statements, name))
    return panal_db_prepare (self, name, NULL, error);

  question = g_strdup_printf ("SELECT name FROM pragma_table_info('%s') ORDER BY cid", table);
  columns = g_string_new (NULL);
  if (sqlite3_prepare_v2 (self->sqlite, question, -1, &stmt, NULL) == SQLITE_OK)
    while (sqlite3_step (stmt) == SQLITE_ROW)
      g_string_append_printf (columns, "%s:%s", columns->len > 0 ? ", " : "", sqlite3_column_text (stmt, 0));
  sqlite3_finalize (stmt);

  sql = g_string_new (NULL);
  g_string_printf (sql, "INSERT INTO %s VALUES (%s)", table, columns->str);
  return panal_db_prepare (self, name, sql->str, error);
}

gboolean
panal_db_finish (PanalDb  *self,
                 GError  **error)
{
  g_autoptr(GString) nothing = g_string_new (NULL);

  g_return_val_if_fail (self->writes, FALSE);
  g_return_val_if_fail (!self->finished, FALSE);

  if (!expect_rows (self, "SELECT \"table\" || ' ' || parent FROM pragma_foreign_key_check", nothing,
                    PANAL_DB_ERROR_WRITE, "a row points to a row that is not there", error)
      || !panal_db_run (self, PANAL_DB_ERROR_WRITE, "COMMIT", error))
    return FALSE;

  g_hash_table_remove_all (self->statements);
  self->finished = panal_db_run (self, PANAL_DB_ERROR_WRITE, "PRAGMA synchronous=FULL; VACUUM", error);
  return self->finished;
}

void
panal_db_free (PanalDb *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->statements);
  sqlite3_close_v2 (self->sqlite);
  /* Half a snapshot under the name of a whole one would be worse than none. */
  if (self->writes && !self->finished)
    g_unlink (self->path);
  g_free (self->path);
  g_free (self);
}
