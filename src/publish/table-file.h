/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/csv-table.h"
#include "publish/tree.h"

G_BEGIN_DECLS

/* A table of the folder, and what all tables need: the file must be there, cells are collected into
 * texts by language, lists lie in one cell. */

/**
 * panal_table_open:
 * @tree: the folder
 * @file: a CSV file
 * @columns: as panal_csv_parse() takes them; %PANAL_COLUMN_TEXTS get one column a language
 * @faults: also takes `file.missing` and `<area>.no-source-language`
 *
 * Returns: (transfer full) (nullable): the table; %NULL if a fault says why
 */
PanalCsv *panal_table_open (PanalTree         *tree,
                            const char        *file,
                            const PanalColumn *columns,
                            gsize              n_columns,
                            PanalFaults       *faults) G_GNUC_WARN_UNUSED_RESULT;

/* The cells name_es, name_en … that are not empty. (transfer full) */
GTree *panal_table_dup_texts (PanalTree      *tree,
                              const PanalCsv *csv,
                              guint           row,
                              const char     *name);

/* The words of a cell, separated by blanks. (transfer full) */
char **panal_table_dup_words (const PanalCsv *csv,
                              guint           row,
                              const char     *column);

/* Whether @text is a number from @least to @most, as 16.7516 (never 16,7516). */
gboolean panal_table_parse_degrees (const char *text,
                                    double      most,
                                    double     *ret_degrees);

G_END_DECLS
