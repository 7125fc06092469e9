/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/excel.h"

static void
test_damage (void)
{
  static const struct { const char *cell; PanalExcelDamage damage; } cells[] = {
    { "5.25512E+11", PANAL_EXCEL_EXPONENT }, { "5,2E+11", PANAL_EXCEL_EXPONENT }, { "8E+09", PANAL_EXCEL_EXPONENT },
    { "########", PANAL_EXCEL_HASHES }, { "###", PANAL_EXCEL_HASHES },
    { "#NAME?", PANAL_EXCEL_ERROR }, { "#¿NOMBRE?", PANAL_EXCEL_ERROR }, { "#REF!", PANAL_EXCEL_ERROR },
    { "#VALUE!", PANAL_EXCEL_ERROR }, { "#¡VALOR!", PANAL_EXCEL_ERROR }, { "#DIV/0!", PANAL_EXCEL_ERROR }, { "#N/A", PANAL_EXCEL_ERROR },
    { "11/03/2026", PANAL_EXCEL_DATE }, { "11-03-26", PANAL_EXCEL_DATE }, { "3.11.2026", PANAL_EXCEL_DATE },
    { "11-mar", PANAL_EXCEL_DATE }, { "11-Mar-26", PANAL_EXCEL_DATE }, { "2026/03/11", PANAL_EXCEL_DATE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_test_message ("'%s'", cells[i].cell);
      g_assert_cmpint (panal_excel_find_damage (cells[i].cell), ==, cells[i].damage);
      g_assert_cmpstr (panal_excel_describe (cells[i].damage), !=, "");
    }
}

static void
test_good (void)
{
  static const char * const cells[] = {
    "", "911", "*765", "+52 55 1234 5678", "800 5533 000", "2026-03-11", "2026-03", "2026", "24/7", "Mo-Fr 09:00-18:00",
    "#1, Calle 3", "Calle 10 No. 167", "C1-02", "16.7516", "-92.2575", "E5", "1,195",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_test_message ("'%s'", cells[i]);
      g_assert_cmpint (panal_excel_find_damage (cells[i]), ==, PANAL_EXCEL_NONE);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/excel/damage", test_damage);
  g_test_add_func ("/publish/excel/good", test_good);
  return g_test_run ();
}
