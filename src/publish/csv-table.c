/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "csv-table"

#include "config.h"

#include "publish/csv-table.h"

#include <csv.h>
#include <string.h>

#include "publish/encoding.h"
#include "publish/excel.h"
#include "publish/suggestion.h"

typedef struct
{
  guint      line;
  GPtrArray *cells;   /* owned; of char * */
} Row;

struct _PanalCsv
{
  GPtrArray  *rows;      /* owned; of Row, the head not among them */
  GHashTable *columns;   /* owned; name -> index + 1 */
};

typedef struct
{
  GPtrArray *rows;       /* of Row */
  Row       *current;    /* owned; nullable: no cell of the next row has come yet */
  guint      line;       /* of the byte being read */
  guint      row_line;   /* 0: no byte of the next row has come yet */
} Reader;

static void
row_free (Row *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->cells);
  g_free (self);
}

void
panal_csv_free (PanalCsv *self)
{
  if (self == NULL)
    return;

  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->columns);
  g_free (self);
}

static void
on_cell (void   *cell,
         size_t  length,
         void   *data)
{
  Reader *reader = data;

  if (reader->current == NULL)
    {
      reader->current = g_new0 (Row, 1);
      reader->current->line = reader->row_line;
      reader->current->cells = g_ptr_array_new_with_free_func (g_free);
    }
  g_ptr_array_add (reader->current->cells, g_strstrip (g_strndup (cell != NULL ? cell : "", length)));
}

static void
on_row (int   end,
        void *data)
{
  Reader *reader = data;

  if (reader->current != NULL)
    g_ptr_array_add (reader->rows, g_steal_pointer (&reader->current));
  reader->row_line = 0;
}

/* The sign between cells is the one that the head has most of, outside quotes. */
static char
find_delimiter (const char *text)
{
  guint counts[3] = { 0, 0, 0 };
  static const char delimiters[] = { ',', ';', '\t' };
  gboolean quoted = FALSE;
  gsize best = 0;

  for (const char *at = text; *at != '\0' && (quoted || (*at != '\n' && *at != '\r')); at++)
    {
      if (*at == '"')
        quoted = !quoted;
      for (gsize i = 0; !quoted && i < G_N_ELEMENTS (counts); i++)
        counts[i] += *at == delimiters[i];
    }
  for (gsize i = 1; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > counts[best])
      best = i;

  return delimiters[best];
}

/* libcsv does not tell lines, so it gets one byte after the other. */
static gboolean
feed (Reader            *reader,
      struct csv_parser *parser,
      const char        *text)
{
  for (const char *at = text; *at != '\0'; at++)
    {
      if (reader->row_line == 0 && *at != '\n' && *at != '\r')
        reader->row_line = reader->line;
      if (csv_parse (parser, at, 1, on_cell, on_row, reader) != 1)
        return FALSE;
      if (*at == '\n' || (*at == '\r' && at[1] != '\n'))
        reader->line++;
    }

  return csv_fini (parser, on_cell, on_row, reader) == 0;
}

static GPtrArray *
read_rows (const char  *text,
           const char  *file,
           PanalFaults *faults)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  Reader reader = { .rows = rows, .line = 1 };
  struct csv_parser parser;
  gboolean read;

  if (csv_init (&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
    return NULL;

  csv_set_delim (&parser, find_delimiter (text));
  read = feed (&reader, &parser, text);
  csv_free (&parser);
  g_clear_pointer (&reader.current, row_free);
  if (read)
    return g_steal_pointer (&rows);

  panal_faults_error (faults, "csv.quote", file, reader.row_line,
                      "A quotation mark in this row does not fit: the rows below cannot be read\nWrite \" inside a cell twice, and close each cell that begins with one");
  return NULL;
}

static char **
list_names (const PanalColumn  *columns,
            gsize               n_columns,
            const char * const *languages)
{
  GPtrArray *names = g_ptr_array_new ();

  for (gsize i = 0; i < n_columns; i++)
    {
      if (columns[i].kind != PANAL_COLUMN_TEXTS)
        g_ptr_array_add (names, g_strdup (columns[i].name));
      for (gsize j = 0; columns[i].kind == PANAL_COLUMN_TEXTS && languages[j] != NULL; j++)
        g_ptr_array_add (names, g_strconcat (columns[i].name, "_", languages[j], NULL));
    }
  g_ptr_array_add (names, NULL);

  return (char **) g_ptr_array_free (names, FALSE);
}

static gboolean
read_head (PanalCsv           *self,
           const Row          *head,
           const PanalColumn  *columns,
           gsize               n_columns,
           const char * const *languages,
           const char         *file,
           PanalFaults        *faults)
{
  g_auto(GStrv) names = list_names (columns, n_columns, languages);
  gboolean complete = TRUE;

  for (guint i = 0; i < head->cells->len; i++)
    {
      const char *name = head->cells->pdata[i];

      if (!g_strv_contains ((const char * const *) names, name))
        {
          g_autofree char *how = panal_suggestion_dup_how (name, (const char * const *) names);

          panal_faults_error (faults, "csv.unknown-column", file, head->line, "There is no column '%s' in this table\n%s", name, how);
        }
      else if (!g_hash_table_insert (self->columns, g_strdup (name), GUINT_TO_POINTER (i + 1)))
        panal_faults_error (faults, "csv.double-column", file, head->line, "The column '%s' is there twice\nTake one of them away", name);
    }

  for (gsize i = 0; i < n_columns; i++)
    if (columns[i].kind == PANAL_COLUMN_REQUIRED && !g_hash_table_contains (self->columns, columns[i].name))
      {
        panal_faults_error (faults, "csv.missing-column", file, head->line, "The column '%s' is missing\nAdd it to the first row", columns[i].name);
        complete = FALSE;
      }

  return complete;
}

static gboolean
is_blank (const Row *row,
          guint      from)
{
  for (guint i = from; i < row->cells->len; i++)
    if (*(char *) row->cells->pdata[i] != '\0')
      return FALSE;

  return TRUE;
}

/* Whether the row stays. Rows of empty cells come from spreadsheets that once had more rows. */
static gboolean
check_row (const Row   *row,
           const Row   *head,
           const char  *file,
           PanalFaults *faults)
{
  if (is_blank (row, 0))
    return FALSE;
  if (row->cells->len < head->cells->len || !is_blank (row, head->cells->len))
    {
      panal_faults_error (faults, "csv.cells", file, row->line,
                          "This row has %u cells and the first row has %u: everything after the difference would stand in the wrong column\nPut cells with a comma in quotes, and do not leave cells out",
                          row->cells->len, head->cells->len);
      return FALSE;
    }

  for (guint i = 0; i < head->cells->len; i++)
    {
      PanalExcelDamage damage = panal_excel_find_damage (row->cells->pdata[i]);

      /* Dates have a rule of their own where a date is meant, and may stand in a note. */
      if (damage != PANAL_EXCEL_NONE && damage != PANAL_EXCEL_DATE)
        panal_faults_error (faults, "csv.excel", file, row->line, "'%s' in column %s: %s", (char *) row->cells->pdata[i],
                            (char *) head->cells->pdata[i], panal_excel_describe (damage));
    }

  return TRUE;
}

PanalCsv *
panal_csv_parse (GBytes             *bytes,
                 const PanalColumn  *columns,
                 gsize               n_columns,
                 const char * const *languages,
                 const char         *file,
                 PanalFaults        *faults)
{
  g_autofree char *text = panal_encoding_read (bytes, PANAL_ENCODING_SPREADSHEET, file, faults);
  g_autoptr(GPtrArray) rows = NULL;
  g_autoptr(PanalCsv) self = NULL;

  if (text == NULL || (rows = read_rows (text, file, faults)) == NULL)
    return NULL;
  if (rows->len == 0)
    {
      panal_faults_error (faults, "csv.empty", file, 1, "This table is empty\nWrite the names of the columns into the first row");
      return NULL;
    }

  self = g_new0 (PanalCsv, 1);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) row_free);
  self->columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!read_head (self, rows->pdata[0], columns, n_columns, languages, file, faults))
    return NULL;

  for (guint i = 1; i < rows->len; i++)
    if (check_row (rows->pdata[i], rows->pdata[0], file, faults))
      g_ptr_array_add (self->rows, g_steal_pointer (&rows->pdata[i]));

  return g_steal_pointer (&self);
}

guint
panal_csv_get_n_rows (const PanalCsv *self)
{
  return self->rows->len;
}

guint
panal_csv_get_line (const PanalCsv *self,
                    guint           row)
{
  return ((Row *) self->rows->pdata[row])->line;
}

const char *
panal_csv_get (const PanalCsv *self,
               guint           row,
               const char     *column)
{
  guint index = GPOINTER_TO_UINT (g_hash_table_lookup (self->columns, column));

  return index > 0 ? ((Row *) self->rows->pdata[row])->cells->pdata[index - 1] : "";
}
