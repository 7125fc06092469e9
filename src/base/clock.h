/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where all time comes from. Whoever needs a time takes a clock (or the number itself) as an argument,
 * so that a test can say what time it is. The app makes one system clock and hands it down. Counted
 * atomically; a system clock may be asked from any thread, a fake clock from one. */
typedef struct _PanalClock PanalClock;

/**
 * panal_clock_new:
 * @time_zone: (nullable): an IANA name such as `America/Mexico_City`; %NULL or empty: the machine's
 *
 * The clock of the machine. An unknown time zone falls back to the machine's: settings are checked
 * where they are read, by panal_site_parse().
 *
 * Returns: (transfer full): a clock
 */
PanalClock *panal_clock_new (const char *time_zone);

/**
 * panal_clock_new_fake:
 * @time_zone: (nullable): as above
 * @iso_8601: the real time at which it stands, with its offset: `2026-11-23T08:00:00-06:00`
 *
 * A clock that moves only when panal_clock_advance() is called: for tests, and for showing a screen as
 * it will look at another time.
 *
 * Returns: (transfer full): a clock whose monotonic time is one hour
 */
PanalClock *panal_clock_new_fake (const char *time_zone,
                                  const char *iso_8601);

PanalClock *panal_clock_ref (PanalClock *self);
void panal_clock_unref (PanalClock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalClock, panal_clock_unref)

/**
 * panal_clock_get_monotonic:
 * @self: a clock
 *
 * Returns: microseconds from some fixed moment; never goes back, not touched by setting the date, and
 *   it counts while the machine is suspended, so that a kiosk that slept has forgotten its visitor.
 *   Do not compare it with g_get_monotonic_time(), which stands still in suspend.
 */
gint64 panal_clock_get_monotonic (PanalClock *self);

/**
 * panal_clock_dup_real:
 * @self: a clock
 *
 * Returns: (transfer full): date and time in the clock's time zone. May jump either way when the machine
 *   learns the true time.
 */
GDateTime *panal_clock_dup_real (PanalClock *self);

/**
 * panal_clock_advance:
 * @self: a fake clock
 * @microseconds: not negative
 *
 * Lets monotonic and real time pass.
 */
void panal_clock_advance (PanalClock *self,
                          gint64      microseconds);

/**
 * panal_clock_set_real:
 * @self: a fake clock
 * @iso_8601: as in panal_clock_new_fake()
 *
 * Sets the date alone, as a machine does that finds the time server after weeks.
 */
void panal_clock_set_real (PanalClock *self,
                           const char *iso_8601);

G_END_DECLS
