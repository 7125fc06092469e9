/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "date"

#include "config.h"

#include "base/date.h"

#include <string.h>

static gboolean
has_shape (const char *text,
           const char *shape)
{
  for (; *shape != '\0'; text++, shape++)
    if (*shape == '0' ? !g_ascii_isdigit (*text) : *text != *shape)
      return FALSE;

  return *text == '\0';
}

static guint
two_digits (const char *text)
{
  return g_ascii_digit_value (text[0]) * 10 + g_ascii_digit_value (text[1]);
}

static guint
year_of (const char *text)
{
  return two_digits (text) * 100 + two_digits (text + 2);
}

gboolean
panal_date_is_day (const char *text)
{
  if (text == NULL || !has_shape (text, "0000-00-00") || year_of (text) < 1900)
    return FALSE;

  return g_date_valid_dmy (two_digits (text + 8), two_digits (text + 5), year_of (text));
}

gboolean
panal_date_is_partial (const char *text)
{
  if (text == NULL)
    return FALSE;

  if (has_shape (text, "0000"))
    return year_of (text) >= 1900;
  if (has_shape (text, "0000-00"))
    return year_of (text) >= 1900 && g_date_valid_month (two_digits (text + 5));

  return panal_date_is_day (text);
}
