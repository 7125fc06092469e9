/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A date as sources give it: a day, a month or only a year, written `2026-03-12`, `2026-03` or `2026`
 * (ISO 8601-1, 5.2.2). It has no words: those depend on the visitor's language and belong to screens. */
typedef struct
{
  guint16 year;   /* 1900 to 2199 */
  guint8  month;  /* 1 to 12; 0: not given */
  guint8  day;    /* 1 to 31; 0: not given */
} PanalDate;

/**
 * panal_date_parse:
 * @text: (nullable): what was typed
 * @ret_date: (out): the date
 *
 * Takes the three forms above and nothing else: no blanks, no other signs, no 30th of February.
 *
 * Returns: whether @text is a date
 */
gboolean panal_date_parse (const char *text,
                           PanalDate  *ret_date) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_date_is_day:
 * @text: (nullable): what was written
 *
 * Returns: whether @text is a date that says its day, YYYY-MM-DD
 */
gboolean panal_date_is_day (const char *text);

/**
 * panal_date_is_partial:
 * @text: (nullable): what was written
 *
 * Returns: whether @text is a date, of any of the three forms: sources often give no day
 */
gboolean panal_date_is_partial (const char *text);

/**
 * panal_date_from_time:
 * @time: a moment
 *
 * Returns: its day, in the time zone of @time
 */
PanalDate panal_date_from_time (GDateTime *time);

/**
 * panal_date_to_string:
 * @date: a date
 *
 * Returns: (transfer full): its ISO form, as precise as it is
 */
char *panal_date_to_string (const PanalDate *date);

/**
 * panal_date_compare:
 * @a: a date
 * @b: another
 *
 * Orders by the first day that each can mean; of two with the same, the less precise comes first.
 *
 * Returns: negative, 0 or positive, as strcmp()
 */
int panal_date_compare (const PanalDate *a,
                        const PanalDate *b);

/**
 * panal_date_days_between:
 * @from: a date
 * @to: another
 *
 * Counts from the first day that @from can mean to the first that @to can: something said to be of
 * `2025` is taken to be as old as it may be, never younger than it is.
 *
 * Returns: days; negative if @to is earlier
 */
int panal_date_days_between (const PanalDate *from,
                             const PanalDate *to);

G_END_DECLS
