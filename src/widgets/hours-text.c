/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "hours-text"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/hours-text.h"

#define N_DAYS 7

static const char * const codes[N_DAYS] = { "Mo", "Tu", "We", "Th", "Fr", "Sa", "Su" };

static const char * const days[N_DAYS] = {
  NC_("day of opening hours", "Monday"),
  NC_("day of opening hours", "Tuesday"),
  NC_("day of opening hours", "Wednesday"),
  NC_("day of opening hours", "Thursday"),
  NC_("day of opening hours", "Friday"),
  NC_("day of opening hours", "Saturday"),
  NC_("day of opening hours", "Sunday"),
};

/* All take_… functions move @cursor behind what they understood, and say whether they understood it. */

static gboolean
take (const char **cursor,
      const char  *text)
{
  if (!g_str_has_prefix (*cursor, text))
    return FALSE;

  *cursor += strlen (text);
  return TRUE;
}

static gboolean
take_day (const char **cursor,
          guint       *ret_day)
{
  for (guint i = 0; i < N_DAYS; i++)
    if (take (cursor, codes[i]))
      {
        *ret_day = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
take_time (const char **cursor,
           guint       *ret_minutes)
{
  const char *at = *cursor;
  guint hour, minute;

  for (guint i = 0; i < 5; i++)
    if (i == 2 ? at[i] != ':' : !g_ascii_isdigit (at[i]))
      return FALSE;

  hour = (guint) (at[0] - '0') * 10 + (guint) (at[1] - '0');
  minute = (guint) (at[3] - '0') * 10 + (guint) (at[4] - '0');
  if (minute > 59 || hour * 60 + minute > 24 * 60)
    return FALSE;

  *cursor += 5;
  *ret_minutes = hour * 60 + minute;
  return TRUE;
}

static void
append (char       **list,
        const char  *item)
{
  g_autofree char *before = g_steal_pointer (list);

  /* TRANSLATORS: one more thing in a list. %1$s: the list so far, %2$s: what follows */
  *list = before == NULL ? g_strdup (item) : g_strdup_printf (C_("list", "%1$s, %2$s"), before, item);
}

static const char *
day_name (guint day)
{
  return g_dpgettext2 (GETTEXT_PACKAGE, "day of opening hours", days[day]);
}

/* `Mo-Fr`, `Mo,We`, `Mo-We,Sa` */
static char *
take_days (const char **cursor)
{
  g_autofree char *list = NULL;

  do
    {
      g_autofree char *item = NULL;
      guint from, to;

      if (!take_day (cursor, &from))
        return NULL;
      if (!take (cursor, "-"))
        item = g_strdup (day_name (from));
      else if (!take_day (cursor, &to) || to == from)
        return NULL;
      else if (to == (from + N_DAYS - 1) % N_DAYS)
        item = g_strdup (C_("day of opening hours", "every day"));
      else
        /* TRANSLATORS: %1$s, %2$s: days of the week, from one to the other */
        item = g_strdup_printf (C_("day of opening hours", "%1$s to %2$s"), day_name (from), day_name (to));
      append (&list, item);
    }
  while (take (cursor, ","));

  return g_steal_pointer (&list);
}

/* `09:00-18:00`, `09:00-13:00,14:00-18:00`; a night that ends before it begins goes into the next day. */
static char *
take_times (const char **cursor)
{
  g_autofree char *list = NULL;

  do
    {
      const char *from = *cursor, *to;
      g_autofree char *opens = NULL, *closes = NULL, *item = NULL;
      guint opens_at, closes_at;

      if (!take_time (cursor, &opens_at) || opens_at == 24 * 60 || !take (cursor, "-"))
        return NULL;
      to = *cursor;
      if (!take_time (cursor, &closes_at) || closes_at == opens_at)
        return NULL;

      opens = g_strndup (from, 5);
      closes = g_strndup (to, 5);
      /* TRANSLATORS: %1$s, %2$s: times such as 09:00 and 18:00 */
      item = g_strdup_printf (C_("time of opening hours", "%1$s to %2$s"), opens, closes);
      append (&list, item);
    }
  while (take (cursor, ","));

  return g_steal_pointer (&list);
}

char *
panal_hours_text_dup (const char *hours)
{
  g_autoptr(GString) lines = g_string_new (NULL);
  const char *cursor = hours;

  if (hours == NULL || *hours == '\0')
    return NULL;
  if (g_str_equal (hours, "24/7"))
    return g_strdup (_("Open day and night, every day"));

  do
    {
      g_autofree char *on = take_days (&cursor);
      g_autofree char *at = NULL;

      if (on == NULL || !take (&cursor, " "))
        return NULL;
      at = take_times (&cursor);
      if (at == NULL)
        return NULL;
      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      /* TRANSLATORS: %1$s: days, %2$s: times */
      g_string_append_printf (lines, C_("opening hours", "%1$s: %2$s"), on, at);
    }
  while (take (&cursor, "; "));

  return *cursor == '\0' ? g_string_free (g_steal_pointer (&lines), FALSE) : NULL;
}
