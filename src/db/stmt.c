/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "db-stmt"

#include "config.h"

#include "db/db-private.h"

static int
parameter (PanalStmt  *self,
           const char *name)
{
  int index = sqlite3_bind_parameter_index (self->stmt, name);

  if (index == 0)
    g_critical ("the question has no parameter %s", name);

  return index;
}

void
panal_stmt_bind_text (PanalStmt  *self,
                      const char *name,
                      const char *value)
{
  int index = parameter (self, name);

  if (value == NULL)
    sqlite3_bind_null (self->stmt, index);
  else
    sqlite3_bind_text (self->stmt, index, value, -1, SQLITE_TRANSIENT);
}

void
panal_stmt_bind_int (PanalStmt  *self,
                     const char *name,
                     gint64      value)
{
  sqlite3_bind_int64 (self->stmt, parameter (self, name), value);
}

void
panal_stmt_bind_double (PanalStmt  *self,
                        const char *name,
                        double      value)
{
  sqlite3_bind_double (self->stmt, parameter (self, name), value);
}

void
panal_stmt_bind_bytes (PanalStmt  *self,
                       const char *name,
                       GBytes     *bytes)
{
  gsize size;
  const void *data = g_bytes_get_data (bytes, &size);

  sqlite3_bind_blob64 (self->stmt, parameter (self, name), data != NULL ? data : "", size, SQLITE_TRANSIENT);
}

gboolean
panal_stmt_step (PanalStmt  *self,
                 GError    **error)
{
  int result;

  /* The bound is on the question, not on the row: a circle of pages gives rows for ever. */
  if (self->deadline == 0)
    self->deadline = g_get_monotonic_time () + PANAL_DB_QUESTION_US;
  self->db->deadline = self->deadline;
  result = sqlite3_step (self->stmt);
  if (result == SQLITE_ROW)
    return TRUE;

  if (result != SQLITE_DONE)
    panal_db_fail (self->db, self->writes ? PANAL_DB_ERROR_WRITE : PANAL_DB_ERROR_DAMAGED, self->name, error);
  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
  self->deadline = 0;

  return FALSE;
}

gboolean
panal_stmt_run (PanalStmt  *self,
                GError    **error)
{
  g_autoptr(GError) local = NULL;

  g_return_val_if_fail (self->writes, FALSE);

  if (panal_stmt_step (self, &local))
    g_critical ("a statement that writes gave a row");
  if (local == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local));
  return FALSE;
}

gboolean
panal_stmt_is_null (PanalStmt *self,
                    int        column)
{
  return sqlite3_column_type (self->stmt, column) == SQLITE_NULL;
}

gint64
panal_stmt_get_int (PanalStmt *self,
                    int        column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

double
panal_stmt_get_double (PanalStmt *self,
                       int        column)
{
  return sqlite3_column_double (self->stmt, column);
}

/* Directional overrides and isolates could show a telephone number backwards; other controls have no
 * business in a text. U+200E, U+200F and the joiners stay: Arabic and Persian need them. */
static gboolean
is_harmful (gunichar c)
{
  if (c == '\n')
    return FALSE;

  return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
         || c == 0x2028 || c == 0x2029 || c == 0xfeff || (c >= 0xe000 && c <= 0xf8ff) || c >= 0xe0000;
}

char *
panal_stmt_dup_text (PanalStmt *self,
                     int        column)
{
  const char *raw = (const char *) sqlite3_column_text (self->stmt, column);
  g_autofree char *valid = NULL;
  GString *clean;

  if (raw == NULL)
    return g_strdup ("");

  /* The length comes from SQLite: a NUL inside the text must not hide what follows from the check. */
  valid = g_utf8_make_valid (raw, sqlite3_column_bytes (self->stmt, column));
  clean = g_string_sized_new (strlen (valid));
  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    if (!is_harmful (g_utf8_get_char (at)))
      g_string_append_unichar (clean, g_utf8_get_char (at));

  return g_string_free (clean, FALSE);
}

GBytes *
panal_stmt_dup_bytes (PanalStmt *self,
                      int        column)
{
  const void *data = sqlite3_column_blob (self->stmt, column);

  return g_bytes_new (data, data != NULL ? sqlite3_column_bytes (self->stmt, column) : 0);
}
