/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "prose"

#include "config.h"

#include "publish/prose.h"

#include <string.h>

#include "publish/encoding.h"

/* Digits of a telephone number in groups. A comma stands between thousands, not in numbers. */
#define GROUPS "(?<![\\d,.$€#])[+(]?\\d[\\d \\x{00A0}().\\-\\x{2010}-\\x{2013}]{5,}\\d(?![\\d,])"

/* What looks like a number of telephone but is a date, a span of years or thousands with a unit. */
#define NO_PHONE "^(\\d{4}-\\d{2}-\\d{2}|(19|20)\\d{2} ?[-\\x{2013}a] ?(19|20)\\d{2}|\\d{1,2}[.-]\\d{1,2}[.-](19|20)\\d{2})$"

/* Words before a short number that make it one to dial. */
#define DIALLING "(llam|marc|marqu|tel[eé]fono|l[ií]nea|n[uú]mero|\\bal |call|dial|phone|number|line|\\brele|appel)[^.;:!?\\d]{0,24}$"

static guint
count_digits (const char *text)
{
  guint digits = 0;

  for (const char *at = text; *at != '\0'; at++)
    digits += g_ascii_isdigit (*at);

  return digits;
}

static void
report_phone (const char  *number,
              const char  *file,
              guint        line,
              PanalFaults *faults)
{
  panal_faults_error (faults, "text.phone", file, line,
                      "'%s' looks like a telephone number\nWrite {{contact:id}} or {{emergency}}: a number that stands only in the directory can be corrected everywhere at once", number);
}

static void
check_long_numbers (const char  *text,
                    const char  *file,
                    guint        line,
                    PanalFaults *faults)
{
  g_autoptr(GRegex) groups = g_regex_new (GROUPS, 0, 0, NULL /* may fail: never, it is constant */);
  g_autoptr(GMatchInfo) match = NULL;

  for (g_regex_match (groups, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *number = g_match_info_fetch (match, 0);

      if (count_digits (number) >= 7 && !g_regex_match_simple (NO_PHONE, number, G_REGEX_DOLLAR_ENDONLY, 0))
        report_phone (number, file, line, faults);
    }
}

static gboolean
is_short_number (PanalTree  *tree,
                 const char *digits)
{
  for (guint i = 0; i < tree->countries->all->len; i++)
    {
      const PanalCountry *country = tree->countries->all->pdata[i];

      if (g_strv_contains ((const char * const *) country->short_numbers, digits))
        return TRUE;
    }

  return FALSE;
}

/* 911 and 089 are numbers to call wherever they stand; 132 may also be 132 people, so the words before it
 * decide. */
static void
check_short_numbers (PanalTree   *tree,
                     const char  *text,
                     const char  *file,
                     guint        line,
                     PanalFaults *faults)
{
  g_autoptr(GRegex) digits = g_regex_new ("(?<![\\d,.$€])\\*?\\d{2,6}(?![\\d%]|[,.]\\d)", 0, 0, NULL /* may fail: never, it is constant */);
  g_autoptr(GMatchInfo) match = NULL;

  for (g_regex_match (digits, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *number = g_match_info_fetch (match, 0);
      g_autofree char *before = NULL;
      int start = 0;

      if (number[0] != '*' && !is_short_number (tree, number))
        continue;

      g_match_info_fetch_pos (match, 0, &start, NULL);
      before = g_strndup (text, start);
      if (number[0] == '*' || number[0] == '0' || g_str_equal (number, "911")
          || g_regex_match_simple (DIALLING, before, G_REGEX_CASELESS | G_REGEX_DOLLAR_ENDONLY, 0))
        report_phone (number, file, line, faults);
    }
}

static void
check_addresses (const char  *text,
                 const char  *file,
                 guint        line,
                 PanalFaults *faults)
{
  g_autoptr(GRegex) address = g_regex_new ("https?://\\S+|\\bwww\\.\\S+|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+|\\b[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(org|com|net|info|gob|gov|edu|int)(\\.[a-z]{2})?\\b(/\\S*)?",
                                           G_REGEX_CASELESS, 0, NULL /* may fail: never, it is constant */);
  g_autoptr(GMatchInfo) match = NULL;

  for (g_regex_match (address, text, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL))
    {
      g_autofree char *found = g_match_info_fetch (match, 0);

      panal_faults_error (faults, "text.address", file, line,
                          "'%s' is a web or mail address, which nobody can open on a kiosk\nMake it the address of a contact in contacts.csv and write {{contact:id}}", found);
    }
}

void
panal_prose_check (PanalTree   *tree,
                   const char  *text,
                   const char  *file,
                   guint        line,
                   PanalFaults *faults)
{
  const char *harmful = panal_encoding_find_harmful (text);

  if (harmful != NULL)
    panal_faults_error (faults, "encoding.character", file, line, "This line has the invisible or forbidden character U+%04X\nDelete the word around it and type it again",
                        g_utf8_get_char (harmful));
  if (strchr (text, '|') != NULL)
    panal_faults_error (faults, "text.table", file, line, "There are no tables, and '|' has no meaning\nMake a list of it, one thing in each line");

  check_long_numbers (text, file, line, faults);
  check_short_numbers (tree, text, file, line, faults);
  check_addresses (text, file, line, faults);
}
