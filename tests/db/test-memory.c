/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "db/db-private.h"
#include "db/memory.h"

static void
add_row (PanalDb    *db,
         const char *exact)
{
  g_autoptr(GError) error = NULL;
  PanalStmt *stmt = panal_db_insert (db, "title", &error);

  g_assert_no_error (error);
  panal_stmt_bind_text (stmt, ":exact", exact);
  panal_stmt_bind_text (stmt, ":stem", "");
  panal_stmt_bind_text (stmt, ":key", "");
  panal_stmt_bind_text (stmt, ":country", "");
  g_assert_true (panal_stmt_run (stmt, &error));
  g_assert_no_error (error);
}

static PanalDb *
make (void)
{
  g_autoptr(GError) error = NULL;
  PanalDb *db = panal_db_memory_new (&error);

  g_assert_no_error (error);
  add_row (db, "refugio mexico");
  add_row (db, "k\u02bcx 911");
  add_row (db, "refugiados");
  g_assert_true (panal_db_memory_seal (db, &error));
  g_assert_no_error (error);

  return db;
}

/* The rows that match, as one text; what FTS5 does not understand is an error and nothing worse. */
static char *
match (PanalDb    *db,
       const char *expression,
       GError    **error)
{
  g_autoptr(GString) rows = g_string_new (NULL);
  g_autoptr(GError) local = NULL;
  PanalStmt *stmt = panal_db_query (db, "title-matches", error);

  g_assert_nonnull (stmt);
  panal_stmt_bind_text (stmt, ":expression", expression);
  while (panal_stmt_step (stmt, &local))
    g_string_append_printf (rows, "%d ", (int) panal_stmt_get_int (stmt, 0));
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }

  return g_strdup (rows->str);
}

static void
test_syntax (void)
{
  g_autoptr(PanalDb) db = make ();
  g_autoptr(GError) error = NULL;
  g_autofree char *rows = NULL;

  g_assert_null (match (db, "NEAR(", &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED);
  g_clear_error (&error);
  /* And the next question is answered. */
  rows = match (db, "exact : \"refugio\"", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (rows, ==, "1 ");
}

static void
test_match (void)
{
  g_autoptr(PanalDb) db = make ();
  g_autoptr(GError) error = NULL;
  g_autofree char *prefix = match (db, "exact : \"refug\" *", &error);
  g_autofree char *number = match (db, "exact : \"911\"", &error);
  g_autofree char *column = match (db, "stem : \"911\"", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (prefix, ==, "1 3 ");
  g_assert_cmpstr (number, ==, "2 ");
  g_assert_cmpstr (column, ==, "");
}

/* Nothing can be written, attached or defined any more. */
static void
test_sealed (void)
{
  static const char * const forbidden[] = {
    "INSERT INTO title (exact) VALUES ('x')", "DELETE FROM body", "DROP TABLE title", "CREATE TABLE t (a)",
    "ATTACH ':memory:' AS other", "PRAGMA query_only=OFF", "INSERT INTO title (title) VALUES ('delete-all')",
  };
  g_autoptr(PanalDb) db = make ();

  for (gsize i = 0; i < G_N_ELEMENTS (forbidden); i++)
    {
      g_test_message ("%s", forbidden[i]);
      g_assert_cmpint (sqlite3_exec (db->sqlite, forbidden[i], NULL, NULL, NULL), !=, SQLITE_OK);
    }
}

/* Every question of data/sql/search fits the tables. */
static void
test_questions (void)
{
  g_autoptr(PanalDb) db = make ();
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (panal_db_query (db, "title-matches", &error));
  g_assert_nonnull (panal_db_query (db, "body-matches", &error));
  g_assert_no_error (error);
  /* It has no file. */
  g_assert_cmpstr (sqlite3_db_filename (db->sqlite, "main"), ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/db/memory/syntax", test_syntax);
  g_test_add_func ("/db/memory/match", test_match);
  g_test_add_func ("/db/memory/sealed", test_sealed);
  g_test_add_func ("/db/memory/questions", test_questions);
  return g_test_run ();
}
