/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* A table from a spreadsheet: CSV as in RFC 4180, with `,`, `;` or tabs between the cells, with any line
 * ends. The first row names the columns; cells are found by these names. Each row knows its line of the
 * file, also after cells with line ends in them. */

typedef struct _PanalCsv PanalCsv;

typedef enum
{
  PANAL_COLUMN_OPTIONAL,
  PANAL_COLUMN_REQUIRED,
  PANAL_COLUMN_TEXTS,     /* one column for each language: name -> name_es, name_en */
} PanalColumnKind;

typedef struct
{
  const char      *name;
  PanalColumnKind  kind;
} PanalColumn;

/**
 * panal_csv_parse:
 * @bytes: the file
 * @columns: what the columns may be
 * @n_columns: their number
 * @languages: (array zero-terminated=1): the tags for %PANAL_COLUMN_TEXTS
 * @file: its name in faults
 * @faults: takes `csv.quote`, `csv.empty`, `csv.unknown-column`, `csv.missing-column`, `csv.double-column`,
 *   `csv.cells`, `csv.excel`, and the faults of the encoding
 *
 * Rows with the wrong number of cells are left out and named.
 *
 * Returns: (transfer full) (nullable): the table; %NULL if no row of it can be trusted
 */
PanalCsv *panal_csv_parse (GBytes             *bytes,
                           const PanalColumn  *columns,
                           gsize               n_columns,
                           const char * const *languages,
                           const char         *file,
                           PanalFaults        *faults) G_GNUC_WARN_UNUSED_RESULT;

void panal_csv_free (PanalCsv *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalCsv, panal_csv_free)

/* How many rows there are below the first one, without empty ones and those that were left out. */
guint panal_csv_get_n_rows (const PanalCsv *self);

/* The line of the file at which row @row begins, from 1. */
guint panal_csv_get_line (const PanalCsv *self,
                          guint           row);

/**
 * panal_csv_get:
 * @row: from 0
 * @column: a name
 *
 * Returns: (transfer none): the cell without blanks around it; empty if the file has no such column
 */
const char *panal_csv_get (const PanalCsv *self,
                           guint           row,
                           const char     *column);

G_END_DECLS
