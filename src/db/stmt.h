/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "db/db.h"

G_BEGIN_DECLS

/* A prepared question of a PanalDb. Parameters are bound by name (`:name`), columns are read by an enum
 * that the caller keeps in the order of the file's second line. Texts that leave here are valid UTF-8
 * whatever the file holds. */

/**
 * panal_stmt_bind_text:
 * @self: a statement
 * @name: the parameter, with its colon
 * @value: (nullable): the text; copied. %NULL binds SQL's NULL
 */
void panal_stmt_bind_text (PanalStmt  *self,
                           const char *name,
                           const char *value);
void panal_stmt_bind_int (PanalStmt  *self,
                          const char *name,
                          gint64      value);
void panal_stmt_bind_double (PanalStmt  *self,
                             const char *name,
                             double      value);
/* @bytes is copied. */
void panal_stmt_bind_bytes (PanalStmt  *self,
                            const char *name,
                            GBytes     *bytes);

/**
 * panal_stmt_step:
 * @self: a statement
 * @error: return location
 *
 * Goes to the next row. At the end or on an error the statement is reset and may be bound again.
 *
 * Returns: %TRUE if there is a row; %FALSE with @error unset at the end
 * Errors: %PANAL_DB_ERROR_DAMAGED, %PANAL_DB_ERROR_BUSY, %PANAL_DB_ERROR_WRITE
 */
gboolean panal_stmt_step (PanalStmt  *self,
                          GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_stmt_run:
 * @self: an INSERT with everything bound
 * @error: return location
 *
 * Steps once and expects no row.
 *
 * Returns: %FALSE on error
 * Errors: %PANAL_DB_ERROR_WRITE
 */
gboolean panal_stmt_run (PanalStmt  *self,
                         GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* The column of the present row, by number from 0. SQL's NULL reads as 0. */
gboolean panal_stmt_is_null (PanalStmt *self,
                             int        column);
gint64 panal_stmt_get_int (PanalStmt *self,
                           int        column);
double panal_stmt_get_double (PanalStmt *self,
                              int        column);

/**
 * panal_stmt_dup_text:
 *
 * Returns: (transfer full): the column as valid UTF-8 without control characters (but newline) and
 *   without characters that turn the direction of text around; empty for SQL's NULL
 */
char *panal_stmt_dup_text (PanalStmt *self,
                           int        column) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_stmt_dup_bytes:
 *
 * Returns: (transfer full): the column as bytes, possibly none
 */
GBytes *panal_stmt_dup_bytes (PanalStmt *self,
                              int        column) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
