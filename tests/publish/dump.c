/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "dump.h"

#include <sqlite3.h>
#include <string.h>

static int
compare_lines (gconstpointer left,
               gconstpointer right)
{
  return strcmp (*(char * const *) left, *(char * const *) right);
}

static void
dump_table (sqlite3    *sqlite,
            const char *table,
            GPtrArray  *rows)
{
  g_autofree char *sql = g_strdup_printf ("SELECT * FROM %s", table);
  sqlite3_stmt *stmt = NULL;

  g_assert_cmpint (sqlite3_prepare_v2 (sqlite, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    {
      GString *line = g_string_new (table);

      for (int i = 0; i < sqlite3_column_count (stmt); i++)
        {
          const char *text = (const char *) sqlite3_column_text (stmt, i);

          g_string_append_printf (line, "|%s=%s", sqlite3_column_name (stmt, i), text != NULL ? text : "NULL");
        }
      g_ptr_array_add (rows, g_string_free (line, FALSE));
    }
  sqlite3_finalize (stmt);
}

GPtrArray *
dump_rows (const char *path)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_free);
  sqlite3 *sqlite = NULL;
  sqlite3_stmt *stmt = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &sqlite, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (sqlite, "SELECT name FROM sqlite_schema WHERE type = 'table'", -1, &stmt, NULL), ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    dump_table (sqlite, (const char *) sqlite3_column_text (stmt, 0), rows);
  sqlite3_finalize (stmt);
  sqlite3_close (sqlite);
  g_ptr_array_sort (rows, compare_lines);

  return rows;
}

gboolean
dump_has (GPtrArray  *rows,
          const char *line)
{
  return g_ptr_array_find_with_equal_func (rows, line, g_str_equal, NULL);
}
