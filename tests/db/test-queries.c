/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "db/db-private.h"

#include <string.h>

#include "support/fixture.h"

/* What the head of a question says. */
typedef struct
{
  char **parameters;   /* owned; with their colons */
  char **columns;      /* owned */
  gboolean scans;      /* a whole table, and says why */
} Head;

static Head
read_head (const char *name,
           const char *sql)
{
  g_auto(GStrv) lines = g_strsplit (sql, "\n", 4);
  g_auto(GStrv) sides = NULL;
  g_autofree char *padded = NULL;
  Head head = { NULL, NULL, FALSE };

  g_test_message ("%s", name);
  g_assert_cmpuint (g_strv_length (lines), ==, 4);
  g_assert_true (g_str_has_prefix (lines[0], "-- "));
  g_assert_true (g_str_has_prefix (lines[1], "-- "));
  /* Without parameters the line begins with the arrow. */
  padded = g_strconcat (g_str_has_prefix (lines[1], "-- ->") ? " " : "", lines[1] + 3, NULL);
  sides = g_strsplit (padded, " -> ", 2);
  g_assert_cmpuint (g_strv_length (sides), ==, 2);
  head.parameters = sides[0][0] == '\0' ? g_new0 (char *, 1) : g_strsplit (sides[0], " ", -1);
  head.columns = g_strsplit (sides[1], ", ", -1);
  head.scans = g_str_has_prefix (lines[2], "-- scans: ") && strlen (lines[2]) > strlen ("-- scans: ") + 10;

  return head;
}

static void
free_head (Head *head)
{
  g_strfreev (head->parameters);
  g_strfreev (head->columns);
}

static sqlite3 *
open_schema (void)
{
  sqlite3 *sqlite = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &sqlite), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (sqlite, panal_db_get_sql ("content.sql"), NULL, NULL, NULL), ==, SQLITE_OK);

  return sqlite;
}

/* Tables that grow with the content: a question that reads one from end to end grows with it. */
static gboolean
is_scan_of_large (const char *detail)
{
  static const char * const large[] = {
    "article", "article_text", "article_country", "block", "span", "block_fact", "fact", "fact_source", "source", "source_text",
    "picture", "contact", "contact_text", "contact_attribute", "phone", "place", NULL
  };
  g_auto(GStrv) words = g_strsplit (detail, " ", 3);

  return g_str_equal (words[0], "SCAN") && words[1] != NULL && g_strv_contains (large, words[1]);
}

static void
check_plan (sqlite3    *sqlite,
            const char *name,
            const char *sql,
            gboolean    may_scan)
{
  g_autofree char *explain = g_strconcat ("EXPLAIN QUERY PLAN ", strstr (sql, "SELECT"), NULL);
  sqlite3_stmt *stmt = NULL;
  guint n_steps = 0;

  g_assert_cmpint (sqlite3_prepare_v2 (sqlite, explain, -1, &stmt, NULL), ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    {
      const char *detail = (const char *) sqlite3_column_text (stmt, 3);

      n_steps++;
      /* The publisher counts everything in a snapshot, the worker of the search reads it once; a screen never does. */
      if (is_scan_of_large (detail) && !g_str_has_prefix (name, "inspect-") && !g_str_has_prefix (name, "index-"))
        g_error ("%s reads a whole table that grows: %s", name, detail);
      /* A subquery of ours is no table, whatever it is called. */
      if (g_str_has_prefix (detail, "SCAN ") && !g_str_has_prefix (detail, "SCAN used") && !may_scan)
        g_error ("%s reads a whole table and does not say why: %s", name, detail);
    }
  sqlite3_finalize (stmt);
  g_assert_cmpuint (n_steps, >, 0);
}

static void
test_all (void)
{
  g_auto(GStrv) names = panal_db_list_queries ();
  sqlite3 *sqlite = open_schema ();

  g_assert_cmpuint (g_strv_length (names), >=, 20);
  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *path = g_strconcat ("query/", *name, ".sql", NULL);
      const char *sql = panal_db_get_sql (path);
      Head head = read_head (*name, sql);
      sqlite3_stmt *stmt = NULL;
      const char *rest = NULL;

      g_assert_cmpint (sqlite3_prepare_v2 (sqlite, sql, -1, &stmt, &rest), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_column_count (stmt), ==, g_strv_length (head.columns));
      g_assert_cmpint (sqlite3_bind_parameter_count (stmt), ==, g_strv_length (head.parameters));
      for (char **parameter = head.parameters; *parameter != NULL; parameter++)
        g_assert_cmpint (sqlite3_bind_parameter_index (stmt, *parameter), >, 0);
      g_assert_true (sqlite3_stmt_readonly (stmt));
      /* One question a file. */
      g_assert_cmpint (rest[strspn (rest, " \n")], ==, '\0');
      check_plan (sqlite, *name, sql, head.scans);
      sqlite3_finalize (stmt);
      free_head (&head);
    }
  sqlite3_close (sqlite);
}

/* The fence notices what it must. */
static void
test_fence (void)
{
  g_assert_true (is_scan_of_large ("SCAN contact"));
  g_assert_true (is_scan_of_large ("SCAN contact USING COVERING INDEX contact_by_country"));
  g_assert_false (is_scan_of_large ("SCAN kind"));
  g_assert_false (is_scan_of_large ("SEARCH contact USING INTEGER PRIMARY KEY (rowid=?)"));
}

/* Each question lives with the limits of a file that was opened to be read. */
static void
test_within_limits (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_auto(GStrv) names = panal_db_list_queries ();

  for (char **name = names; *name != NULL; name++)
    {
      g_autoptr(GError) error = NULL;

      g_test_message ("%s", *name);
      g_assert_nonnull (panal_db_query (panal_snapshot_get_db (snapshot), *name, &error));
      g_assert_no_error (error);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/queries/fence", test_fence);
  g_test_add_func ("/db/queries/all", test_all);
  g_test_add_func ("/db/queries/within-limits", test_within_limits);

  return g_test_run ();
}
