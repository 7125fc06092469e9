/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "date-text"

#include "config.h"

#include <glib/gi18n.h>

#include "base/date.h"
#include "widgets/date-text.h"

/* Names as they stand inside a date: some languages decline them there. */
static const char * const months[] = {
  NC_("month in a date", "January"),
  NC_("month in a date", "February"),
  NC_("month in a date", "March"),
  NC_("month in a date", "April"),
  NC_("month in a date", "May"),
  NC_("month in a date", "June"),
  NC_("month in a date", "July"),
  NC_("month in a date", "August"),
  NC_("month in a date", "September"),
  NC_("month in a date", "October"),
  NC_("month in a date", "November"),
  NC_("month in a date", "December"),
};

char *
panal_date_text_dup (const char *iso)
{
  PanalDate date;
  const char *month;

  if (!panal_date_parse (iso, &date))
    return NULL;
  if (date.month == 0)
    return g_strdup_printf ("%u", date.year);

  month = g_dpgettext2 (GETTEXT_PACKAGE, "month in a date", months[date.month - 1]);
  if (date.day == 0)
    /* TRANSLATORS: a month and its year inside a sentence. %1$s: month, %2$u: year */
    return g_strdup_printf (C_("date", "%1$s %2$u"), month, date.year);

  /* TRANSLATORS: a day inside a sentence. %1$u: day, %2$s: month, %3$u: year */
  return g_strdup_printf (C_("date", "%1$u %2$s %3$u"), date.day, month, date.year);
}
