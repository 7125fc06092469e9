/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Dates as editors write them and as a snapshot holds them (ISO 8601). Pure functions, any thread. */

/**
 * panal_date_is_day:
 * @text: (nullable): what was written
 *
 * Whether @text is YYYY-MM-DD and a day of the calendar, from 1900 on.
 */
gboolean panal_date_is_day (const char *text);

/**
 * panal_date_is_partial:
 * @text: (nullable): what was written
 *
 * Whether @text is YYYY, YYYY-MM or YYYY-MM-DD: sources often give no day.
 */
gboolean panal_date_is_partial (const char *text);

G_END_DECLS
