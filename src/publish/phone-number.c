/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "phone-number"

#include "config.h"

#include "publish/phone-number.h"

#include <stdlib.h>
#include <string.h>

/* The longest number of E.164, in digits. */
#define E164_MAX 15

static char *
dup_digits (const char *number)
{
  GString *digits = g_string_new (NULL);

  for (const char *at = number; *at != '\0'; at++)
    if (g_ascii_isdigit (*at))
      g_string_append_c (digits, *at);

  return g_string_free (digits, FALSE);
}

static gboolean
has_length (char  **lengths,
            gsize   length)
{
  for (guint i = 0; lengths[i] != NULL; i++)
    if ((gsize) atoi (lengths[i]) == length)
      return TRUE;

  return FALSE;
}

static gboolean
is_toll_free (const PanalCountry *country,
              const char         *digits)
{
  gsize length = strlen (digits);

  for (guint i = 0; country->toll_free_prefixes[i] != NULL; i++)
    if (g_str_has_prefix (digits, country->toll_free_prefixes[i]))
      return country->toll_free_lengths[0] != NULL ? has_length (country->toll_free_lengths, length)
                                                   : has_length (country->national_lengths, length);

  return FALSE;
}

static gboolean
is_national (const PanalCountry *country,
             const char         *digits)
{
  return has_length (country->national_lengths, strlen (digits)) || is_toll_free (country, digits);
}

static PanalNumberFault
check_international (const PanalRows *countries,
                     const char      *digits)
{
  PanalNumberFault fault = PANAL_NUMBER_UNKNOWN_CODE;

  if (strlen (digits) > E164_MAX)
    return PANAL_NUMBER_LENGTH;

  /* Several countries share +1: it is enough that one of them has such a number. */
  for (guint i = 0; i < countries->all->len; i++)
    {
      const PanalCountry *country = countries->all->pdata[i];

      if (!g_str_has_prefix (digits, country->calling_code))
        continue;
      if (has_length (country->national_lengths, strlen (digits) - strlen (country->calling_code)))
        return PANAL_NUMBER_GOOD;
      fault = PANAL_NUMBER_LENGTH;
    }

  return fault;
}

static PanalNumberFault
check_national (const PanalCountry *country,
                const char         *number,
                const char         *digits)
{
  g_autofree char *short_number = g_strconcat (number[0] == '*' ? "*" : "", digits, NULL);
  g_autofree char *with_zero = g_strconcat ("0", digits, NULL);
  const char * const *shorts = (const char * const *) country->short_numbers;
  gsize length = strlen (digits);
  gsize code = strlen (country->calling_code);

  if (g_strv_contains (shorts, short_number))
    return PANAL_NUMBER_GOOD;
  if (g_strv_contains (shorts, with_zero))
    return PANAL_NUMBER_LOST_ZERO;
  if (number[0] == '*')
    return PANAL_NUMBER_UNKNOWN_SHORT;
  if (is_national (country, digits))
    return PANAL_NUMBER_GOOD;
  if (is_toll_free (country, with_zero))
    return PANAL_NUMBER_LOST_ZERO;
  if (length > code && g_str_has_prefix (digits, country->calling_code) && has_length (country->national_lengths, length - code))
    return PANAL_NUMBER_LOST_PLUS;

  return length < 6 ? PANAL_NUMBER_UNKNOWN_SHORT : PANAL_NUMBER_LENGTH;
}

PanalNumberFault
panal_phone_number_check (const PanalRows    *countries,
                          const PanalCountry *country,
                          const char         *number)
{
  g_autofree char *digits = dup_digits (number);

  if (!g_regex_match_simple ("^[+*]?[0-9(][0-9 ().-]*$", number, G_REGEX_DOLLAR_ENDONLY, 0) || digits[0] == '\0')
    return PANAL_NUMBER_LETTERS;
  if (number[0] == '+')
    return check_international (countries, digits);
  if (country == NULL)
    return PANAL_NUMBER_LOST_PLUS;

  return check_national (country, number, digits);
}

const char *
panal_phone_number_describe (PanalNumberFault fault)
{
  switch (fault)
    {
    case PANAL_NUMBER_LETTERS:
      return "only digits, blanks and -().+* belong into a number\nPut extensions and words into the column of its note, and a second number into the next column";
    case PANAL_NUMBER_LOST_ZERO:
      return "a 0 in front seems to be lost\nGive the column the format Text and type the number again";
    case PANAL_NUMBER_LOST_PLUS:
      return "the + in front seems to be lost\nGive the column the format Text and type the number again, with +";
    case PANAL_NUMBER_UNKNOWN_SHORT:
      return "this short number is not among the short_numbers of its country\nCall it; if it is right, add it to countries.yaml";
    case PANAL_NUMBER_UNKNOWN_CODE:
      return "no country of countries.yaml has this calling code\nCorrect the number, or add the country with shown: no";
    case PANAL_NUMBER_LENGTH:
      return "a number of this country has another length\nCompare it with its source, digit by digit";
    default:
      return "";
    }
}

gboolean
panal_phone_number_is_anywhere (const char *number)
{
  return number[0] == '+';
}
