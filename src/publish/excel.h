/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a spreadsheet does to a cell that is not formatted as text, and how to see it afterwards. */

typedef enum
{
  PANAL_EXCEL_NONE,
  PANAL_EXCEL_EXPONENT,   /* 5.25512E+11: a number with too many digits; the digits are lost */
  PANAL_EXCEL_HASHES,     /* ########: the column was too narrow */
  PANAL_EXCEL_ERROR,      /* #NAME?, #¿NOMBRE?, #REF!: a formula that failed, from a text that begins with = or + */
  PANAL_EXCEL_DATE,       /* 11/03/2026, 11-mar: a date in the order of one country */
} PanalExcelDamage;

/**
 * panal_excel_find_damage:
 * @cell: valid UTF-8
 *
 * Lost zeros and plus signs cannot be seen in the cell alone: publish/phone-number.h knows them.
 */
PanalExcelDamage panal_excel_find_damage (const char *cell);

/**
 * panal_excel_describe:
 *
 * Returns: what happened and what to do, in two lines as faults want it; empty for %PANAL_EXCEL_NONE
 */
const char *panal_excel_describe (PanalExcelDamage damage);

G_END_DECLS
