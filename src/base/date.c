/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "date"

#include "config.h"

#include "base/date.h"

#include <string.h>

#define YEAR_MIN 1900
#define YEAR_MAX 2199

/* Returns: the number that @length digits at @text write, or -1 */
static int
parse_digits (const char *text,
              gsize       length)
{
  int number = 0;

  for (gsize i = 0; i < length; i++)
    {
      if (!g_ascii_isdigit (text[i]))
        return -1;
      number = number * 10 + g_ascii_digit_value (text[i]);
    }

  return number;
}

gboolean
panal_date_parse (const char *text,
                  PanalDate  *ret_date)
{
  int year, month = 0, day = 0;
  gsize length;

  g_return_val_if_fail (ret_date != NULL, FALSE);

  length = text != NULL ? strnlen (text, 11) : 0;
  if (length != 4 && length != 7 && length != 10)
    return FALSE;

  year = parse_digits (text, 4);
  if (year < YEAR_MIN || year > YEAR_MAX)
    return FALSE;

  if (length >= 7)
    {
      month = text[4] == '-' ? parse_digits (text + 5, 2) : -1;
      if (month < 0 || !g_date_valid_month (month) || month == G_DATE_BAD_MONTH)
        return FALSE;
    }

  if (length == 10)
    {
      day = text[7] == '-' ? parse_digits (text + 8, 2) : -1;
      if (day < 0 || !g_date_valid_dmy (day, month, year))
        return FALSE;
    }

  *ret_date = (PanalDate) { .year = year, .month = month, .day = day };
  return TRUE;
}

gboolean
panal_date_is_day (const char *text)
{
  PanalDate date;

  return panal_date_parse (text, &date) && date.day != 0;
}

gboolean
panal_date_is_partial (const char *text)
{
  PanalDate date;

  return panal_date_parse (text, &date);
}

PanalDate
panal_date_from_time (GDateTime *time)
{
  int year, month, day;

  g_return_val_if_fail (time != NULL, (PanalDate) { 0 });

  g_date_time_get_ymd (time, &year, &month, &day);
  return (PanalDate) { .year = year, .month = month, .day = day };
}

char *
panal_date_to_string (const PanalDate *date)
{
  g_return_val_if_fail (date != NULL, NULL);

  if (date->month == 0)
    return g_strdup_printf ("%04u", date->year);
  if (date->day == 0)
    return g_strdup_printf ("%04u-%02u", date->year, date->month);
  return g_strdup_printf ("%04u-%02u-%02u", date->year, date->month, date->day);
}

int
panal_date_compare (const PanalDate *a,
                    const PanalDate *b)
{
  int days;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  days = panal_date_days_between (b, a);
  if (days != 0)
    return days;
  if ((a->month == 0) != (b->month == 0))
    return a->month == 0 ? -1 : 1;
  if ((a->day == 0) != (b->day == 0))
    return a->day == 0 ? -1 : 1;
  return 0;
}

int
panal_date_days_between (const PanalDate *from,
                         const PanalDate *to)
{
  GDate first, last;

  g_return_val_if_fail (from != NULL && from->year != 0, 0);
  g_return_val_if_fail (to != NULL && to->year != 0, 0);

  g_date_clear (&first, 1);
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, MAX (from->day, 1), MAX (from->month, 1), from->year);
  g_date_set_dmy (&last, MAX (to->day, 1), MAX (to->month, 1), to->year);

  return g_date_days_between (&first, &last);
}
