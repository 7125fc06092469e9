/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "db/db-private.h"

#include <string.h>

#include "support/fixture.h"

static PanalDb *
open_fixture (char **ret_dir)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *path = NULL;
  PanalDb *db;

  *ret_dir = panal_fixture_new_dir ();
  path = panal_fixture_write (*ret_dir, NULL);
  db = panal_db_open (path, &error);
  g_assert_no_error (error);

  return db;
}

/* What a text may not bring to the screen, and what is left of it. */
static const struct { const char *sql, *expected; } texts[] = {
  { "SELECT NULL", "" },
  { "SELECT CAST(x'' AS TEXT)", "" },
  { "SELECT CAST(x'61ff62' AS TEXT)", "a\xef\xbf\xbd" "b" },
  { "SELECT CAST(x'c0af' AS TEXT)", "\xef\xbf\xbd\xef\xbf\xbd" },
  { "SELECT CAST(x'610062' AS TEXT)", "a\xef\xbf\xbd" "b" },
  { "SELECT 'a' || char(7) || char(27) || char(127) || char(0x85) || 'b'", "ab" },
  { "SELECT 'a' || char(10) || 'b'", "a\nb" },
  { "SELECT '1' || char(0x202e) || '2' || char(0x2066) || '3' || char(0x2069)", "123" },
  { "SELECT char(0xfeff) || 'a' || char(0x2028) || char(0xe000) || char(0xe0041) || char(0xf0000)", "a" },
  { "SELECT 'نم' || char(0x200f) || char(0x200d)", "نم\u200f\u200d" },
  { "SELECT 12", "12" },
  { "SELECT x'3c'", "<" },
};

static void
test_texts (void)
{
  char *dir;
  g_autoptr(PanalDb) db = open_fixture (&dir);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autofree char *text = NULL;
      PanalStmt *stmt = panal_db_prepare (db, texts[i].sql, texts[i].sql, &error);

      g_assert_no_error (error);
      g_assert_true (panal_stmt_step (stmt, &error));
      text = panal_stmt_dup_text (stmt, 0);
      g_assert_cmpstr (text, ==, texts[i].expected);
      g_assert_cmpint (panal_stmt_is_null (stmt, 0), ==, i == 0);
      g_assert_false (panal_stmt_step (stmt, &error));
      g_assert_no_error (error);
    }
  panal_fixture_remove_dir (dir);
}

/* A question that never ends is stopped, even if each of its rows comes at once. The bound is moved to the past
 * instead of waiting for it. */
static void
test_stopped (void)
{
  char *dir;
  g_autoptr(PanalDb) db = open_fixture (&dir);
  g_autoptr(GError) error = NULL;
  PanalStmt *stmt = panal_db_prepare (db, "endless", "SELECT a.article FROM span a, span b, span c, span d, span e, span f", &error);
  guint n = 0;

  g_assert_no_error (error);
  g_assert_true (panal_stmt_step (stmt, &error));
  g_assert_cmpint (stmt->deadline, >, 0);
  stmt->deadline = 1;
  while (panal_stmt_step (stmt, &error))
    n++;
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_BUSY);
  g_assert_cmpuint (n, <, 100000);

  /* It may be asked again, with its time anew. */
  g_clear_error (&error);
  g_assert_cmpint (stmt->deadline, ==, 0);
  g_assert_true (panal_stmt_step (stmt, &error));
  g_assert_no_error (error);
  panal_fixture_remove_dir (dir);
}

static void
test_wrong_types (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalDb) db = panal_db_create (path, &error);
  PanalStmt *stmt;

  g_assert_no_error (error);
  stmt = panal_db_insert (db, "kind", &error);
  panal_stmt_bind_text (stmt, ":id", NULL);
  panal_stmt_bind_int (stmt, ":position", 1);
  panal_stmt_bind_text (stmt, ":pictogram", "help");
  g_assert_false (panal_stmt_run (stmt, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  g_clear_error (&error);

  /* STRICT: a text is no integer. */
  panal_stmt_bind_text (stmt, ":id", "help");
  panal_stmt_bind_text (stmt, ":position", "first");
  panal_stmt_bind_text (stmt, ":pictogram", "help");
  g_assert_false (panal_stmt_run (stmt, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_WRITE);
  g_clear_error (&error);

  panal_stmt_bind_text (stmt, ":id", "help");
  panal_stmt_bind_int (stmt, ":position", 1);
  panal_stmt_bind_text (stmt, ":pictogram", "help");
  g_assert_true (panal_stmt_run (stmt, &error));
  g_assert_no_error (error);
  panal_fixture_remove_dir (dir);
}

static void
test_values (void)
{
  char *dir;
  g_autoptr(PanalDb) db = open_fixture (&dir);
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(GBytes) none = NULL;
  PanalStmt *stmt = panal_db_prepare (db, "values", "SELECT :a, :b, :c, NULL", &error);
  guint8 zeros[] = { 1, 0, 2 };

  bytes = g_bytes_new (zeros, sizeof zeros);
  g_assert_no_error (error);
  panal_stmt_bind_int (stmt, ":a", G_MININT64);
  panal_stmt_bind_double (stmt, ":b", -92.25);
  panal_stmt_bind_bytes (stmt, ":c", bytes);
  g_clear_pointer (&bytes, g_bytes_unref);
  g_assert_true (panal_stmt_step (stmt, &error));
  g_assert_cmpint (panal_stmt_get_int (stmt, 0), ==, G_MININT64);
  g_assert_cmpfloat (panal_stmt_get_double (stmt, 1), ==, -92.25);
  bytes = panal_stmt_dup_bytes (stmt, 2);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), zeros, sizeof zeros);
  none = panal_stmt_dup_bytes (stmt, 3);
  g_assert_cmpuint (g_bytes_get_size (none), ==, 0);
  g_assert_true (panal_stmt_is_null (stmt, 3));

  /* Asked again before the end: what was bound is gone. */
  stmt = panal_db_prepare (db, "values", NULL, &error);
  g_assert_true (panal_stmt_step (stmt, &error));
  g_assert_true (panal_stmt_is_null (stmt, 0));
  panal_fixture_remove_dir (dir);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/stmt/texts", test_texts);
  g_test_add_func ("/db/stmt/stopped", test_stopped);
  g_test_add_func ("/db/stmt/wrong-types", test_wrong_types);
  g_test_add_func ("/db/stmt/values", test_values);

  return g_test_run ();
}
