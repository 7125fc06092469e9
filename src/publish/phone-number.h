/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* Whether a telephone number can be right. Lengths and short numbers come from countries.yaml; a short
 * number that is not in the list of its country is taken for a mistake (standards D-08). No library
 * knows the short numbers of these countries well enough. */

typedef enum
{
  PANAL_NUMBER_GOOD,
  PANAL_NUMBER_LETTERS,        /* something else than digits, blanks, -, (), . and + or * in front */
  PANAL_NUMBER_LOST_ZERO,      /* 89, and 089 is in the list */
  PANAL_NUMBER_LOST_PLUS,      /* 525512345678 */
  PANAL_NUMBER_UNKNOWN_SHORT,  /* not in short_numbers */
  PANAL_NUMBER_UNKNOWN_CODE,   /* +99…: no country of the list */
  PANAL_NUMBER_LENGTH,         /* too many or too few digits */
} PanalNumberFault;

/**
 * panal_phone_number_check:
 * @countries: of PanalCountry
 * @country: (nullable): where it is dialled; %NULL: the number must begin with +
 * @number: as one reads and dials it
 */
PanalNumberFault panal_phone_number_check (const PanalRows    *countries,
                                           const PanalCountry *country,
                                           const char         *number);

/**
 * panal_phone_number_describe:
 *
 * Returns: what is wrong and what to do, in two lines as faults want it
 */
const char *panal_phone_number_describe (PanalNumberFault fault);

/**
 * panal_phone_number_is_anywhere:
 *
 * Whether @number begins with + and can be dialled from every country.
 */
gboolean panal_phone_number_is_anywhere (const char *number);

G_END_DECLS
