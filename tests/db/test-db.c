/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "db/db-private.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/fixture.h"

/* What a file could bring along beside our tables, each made with SQLite itself. */
static const char * const additions[] = {
  "CREATE VIEW v AS SELECT 1",
  "CREATE TRIGGER t AFTER INSERT ON topic BEGIN SELECT 1; END",
  "CREATE TABLE more (a)",
  "CREATE INDEX more ON contact (id)",
  "CREATE INDEX more ON contact (upper(id))",
  "CREATE VIRTUAL TABLE f USING fts5 (a)",
  "DROP TABLE place",
  "ALTER TABLE place ADD COLUMN more TEXT",
  "ALTER TABLE place RENAME TO places",
  "DROP TABLE place; CREATE VIEW place AS SELECT * FROM contact",
  "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = replace(sql, 'population     INTEGER', 'population     INTEGER AS (1)') WHERE name = 'place'",
  "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = CAST(sql || char(0) || 'x' AS TEXT) WHERE name = 'place'",
  "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'contact') WHERE name = 'article'",
  "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'garbage' WHERE name = 'topic'",
  "ANALYZE",
};

static void
test_other_schemas (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (additions); i++)
    {
      char *dir = panal_fixture_new_dir ();
      g_autofree char *path = panal_fixture_write (dir, NULL);
      g_autoptr(GError) error = NULL;
      sqlite3 *sqlite = NULL;

      g_test_message ("%s", additions[i]);
      g_assert_cmpint (sqlite3_open (path, &sqlite), ==, SQLITE_OK);
      sqlite3_db_config (sqlite, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
      g_assert_cmpint (sqlite3_exec (sqlite, additions[i], NULL, NULL, NULL), ==, SQLITE_OK);
      sqlite3_close (sqlite);
      g_assert_null (panal_db_open (path, &error));
      g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED);
      panal_fixture_remove_dir (dir);
    }
}

/* Nobody can write through what was opened to be read, nor attach another file, nor start a program. */
static void
test_locked (void)
{
  static const char * const forbidden[] = {
    "INSERT INTO topic VALUES (1, '', 1, '', '', '')", "DELETE FROM topic", "UPDATE topic SET id = ''", "DROP TABLE topic",
    "CREATE TABLE t (a)", "CREATE TEMP TABLE t (a)", "ATTACH 'x' AS x", "PRAGMA writable_schema=ON", "PRAGMA query_only=OFF", "VACUUM",
    "BEGIN", "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x+1 FROM c) SELECT x FROM c", "SELECT load_extension('x')", "REINDEX",
    "SELECT * FROM pragma_table_info('topic')", "ANALYZE", "SELECT zeroblob(1000000000)",
  };
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalDb) db = panal_db_open (path, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (forbidden); i++)
    {
      g_test_message ("%s", forbidden[i]);
      g_assert_cmpint (sqlite3_exec (db->sqlite, forbidden[i], NULL, NULL, NULL), !=, SQLITE_OK);
    }
  panal_fixture_remove_dir (dir);
}

static void
test_cannot_create (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *nowhere = g_build_filename (dir, "nowhere", "content.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_db_create (path, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  g_clear_error (&error);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (panal_db_create (nowhere, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  g_clear_error (&error);
  g_assert_null (panal_db_open (nowhere, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_READ);
  panal_fixture_remove_dir (dir);
}

static void
test_dangling_row (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalDb) db = panal_db_create (path, &error);

  g_assert_no_error (error);
  panal_fixture_insert (db, "fallback", "language=ht|position=%1|fallback=es");
  g_assert_false (panal_db_finish (db, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  g_clear_pointer (&db, panal_db_free);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  panal_fixture_remove_dir (dir);
}

static void
test_unfinished (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autoptr(GError) error = NULL;
  PanalDb *db = panal_db_create (path, &error);

  g_assert_no_error (error);
  panal_fixture_insert (db, "identity", "name=a|value=b");
  panal_db_free (db);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  panal_db_free (NULL);
  panal_fixture_remove_dir (dir);
}

static void
test_no_such_table (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalDb) db = panal_db_create (path, &error);

  g_assert_null (panal_db_insert (db, "nothing", &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  panal_fixture_remove_dir (dir);
}

static void
test_same_bytes (void)
{
  char *dirs[2] = { panal_fixture_new_dir (), panal_fixture_new_dir () };
  char *contents[2];
  gsize lengths[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *path = panal_fixture_write (dirs[i], NULL);
      g_autoptr(GError) error = NULL;

      g_file_get_contents (path, &contents[i], &lengths[i], &error);
      g_assert_no_error (error);
    }
  g_assert_cmpmem (contents[0], lengths[0], contents[1], lengths[1]);
  for (guint i = 0; i < 2; i++)
    {
      g_free (contents[i]);
      panal_fixture_remove_dir (dirs[i]);
    }
}

static void
test_relative_path (void)
{
  static const char * const names[] = { "file:a?mode=memory", ":memory:", "content.db" };
  char *dir = panal_fixture_new_dir ();
  g_autofree char *before = g_get_current_dir ();

  g_assert_cmpint (chdir (dir), ==, 0);
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalDb) db = panal_db_create (names[i], &error);
      g_autoptr(PanalDb) again = NULL;

      g_assert_no_error (error);
      g_assert_true (panal_db_finish (db, &error));
      g_assert_true (g_file_test (names[i], G_FILE_TEST_IS_REGULAR));
      again = panal_db_open (names[i], &error);
      g_assert_no_error (error);
    }
  g_assert_cmpint (chdir (before), ==, 0);
  panal_fixture_remove_dir (dir);
}

/* A path is a path, whatever a URI would make of it, and folders above the file may be links. */
static void
test_paths (void)
{
  static const char * const names[] = { "a b", "a?mode=rw", "a#b", "a%20b", "ñandú", "a&b" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      char *dir = panal_fixture_new_dir ();
      g_autofree char *folder = g_build_filename (dir, names[i], NULL);
      g_autofree char *link = g_build_filename (dir, "link", NULL);
      g_autofree char *through = g_build_filename (link, "content.db", NULL);
      g_autofree char *file_link = g_build_filename (dir, "content.db", NULL);
      g_autofree char *path = NULL;
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalDb) direct = NULL;
      g_autoptr(PanalDb) linked = NULL;

      g_assert_cmpint (mkdir (folder, 0700), ==, 0);
      g_assert_cmpint (symlink (names[i], link), ==, 0);
      path = panal_fixture_write (folder, NULL);
      direct = panal_db_open (path, &error);
      g_assert_no_error (error);
      linked = panal_db_open (through, &error);
      g_assert_no_error (error);
      g_assert_cmpint (symlink (path, file_link), ==, 0);
      g_assert_null (panal_db_open (file_link, &error));
      g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_READ);
      panal_fixture_remove_dir (dir);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/db/other-schemas", test_other_schemas);
  g_test_add_func ("/db/db/locked", test_locked);
  g_test_add_func ("/db/db/cannot-create", test_cannot_create);
  g_test_add_func ("/db/db/dangling-row", test_dangling_row);
  g_test_add_func ("/db/db/unfinished", test_unfinished);
  g_test_add_func ("/db/db/no-such-table", test_no_such_table);
  g_test_add_func ("/db/db/same-bytes", test_same_bytes);
  g_test_add_func ("/db/db/relative-path", test_relative_path);
  g_test_add_func ("/db/db/paths", test_paths);

  return g_test_run ();
}
