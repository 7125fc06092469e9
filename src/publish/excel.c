/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "excel"

#include "config.h"

#include "publish/excel.h"

static const struct { PanalExcelDamage damage; const char *pattern; } patterns[] = {
  { PANAL_EXCEL_EXPONENT, "^[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d{1,3}$" },
  { PANAL_EXCEL_HASHES, "^#{3,}$" },
  { PANAL_EXCEL_ERROR, "^#[¿¡]?[\\p{Lu}/0]{2,}[!?0]*[!?]?$|^#N/A$|^#N/D$" },
  { PANAL_EXCEL_DATE, "^\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})$|^\\d{1,2}[-/][a-zA-Z]{3,4}\\.?([-/]\\d{2,4})?$|^\\d{4}/\\d{1,2}/\\d{1,2}$" },
};

PanalExcelDamage
panal_excel_find_damage (const char *cell)
{
  for (gsize i = 0; i < G_N_ELEMENTS (patterns); i++)
    if (g_regex_match_simple (patterns[i].pattern, cell, G_REGEX_DOLLAR_ENDONLY, 0))
      return patterns[i].damage;

  return PANAL_EXCEL_NONE;
}

const char *
panal_excel_describe (PanalExcelDamage damage)
{
  switch (damage)
    {
    case PANAL_EXCEL_EXPONENT:
      return "the spreadsheet made a power of ten of it and its digits are lost\nGive the column the format Text and type it again";
    case PANAL_EXCEL_HASHES:
      return "the spreadsheet wrote # because the column was too narrow\nMake the column wider, save again, and type it again if it is lost";
    case PANAL_EXCEL_ERROR:
      return "the spreadsheet took it for a formula\nGive the column the format Text and type it again";
    case PANAL_EXCEL_DATE:
      return "the spreadsheet made a date of it\nGive the column the format Text and type it again";
    default:
      return "";
    }
}
