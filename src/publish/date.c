/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "date"

#include "config.h"

#include "publish/date.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "publish/excel.h"

static gboolean
has_shape (const char *text,
           const char *shape)
{
  if (strlen (text) != strlen (shape))
    return FALSE;

  for (gsize i = 0; shape[i] != '\0'; i++)
    if (shape[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return FALSE;

  return TRUE;
}

gboolean
panal_date_is_full (const char *text)
{
  return has_shape (text, "0000-00-00")
         && g_date_valid_dmy (atoi (text + 8), atoi (text + 5), atoi (text));
}

gboolean
panal_date_check (const char  *text,
                  gboolean     partial,
                  const char  *today,
                  const char  *what,
                  const char  *file,
                  guint        line,
                  PanalFaults *faults)
{
  if (panal_excel_find_damage (text) == PANAL_EXCEL_DATE)
    {
      panal_faults_error (faults, "date.excel", file, line,
                          "The date '%s' of %s was turned round by a spreadsheet: nobody can tell the day from the month\nGive the column the format Text and write it as 2026-03-11", text, what);
      return FALSE;
    }
  if (partial ? !panal_date_is_partial (text) : !panal_date_is_full (text))
    {
      panal_faults_error (faults, "date.bad", file, line, "'%s' of %s is not a date\nWrite it as 2026-03-11%s", text, what,
                          partial ? ", 2026-03 or 2026" : "");
      return FALSE;
    }
  /* A month is in the future if its first letters are: 2026-12 against 2026-11-23. */
  if (today != NULL && strncmp (text, today, strlen (text)) > 0)
    {
      panal_faults_error (faults, "date.future", file, line, "The date %s of %s is still to come\nWrite the day on which it happened", text, what);
      return FALSE;
    }

  return TRUE;
}
