/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "clock"

#include "config.h"

#include "base/clock.h"

#include <time.h>

struct _PanalClock
{
  gatomicrefcount  ref_count;

  /* Owned */
  GTimeZone       *time_zone;

  /* State */
  gboolean         is_fake;
  gint64           monotonic;  /* µs, fake only */
  GDateTime       *real;       /* owned, fake only */
};

static PanalClock *
clock_new (const char *time_zone)
{
  PanalClock *self = g_new0 (PanalClock, 1);

  g_atomic_ref_count_init (&self->ref_count);
  if (time_zone != NULL && *time_zone != '\0')
    self->time_zone = g_time_zone_new_identifier (time_zone);
  if (self->time_zone == NULL)
    self->time_zone = g_time_zone_new_local ();

  return self;
}

PanalClock *
panal_clock_new (const char *time_zone)
{
  return clock_new (time_zone);
}

PanalClock *
panal_clock_new_fake (const char *time_zone,
                      const char *iso_8601)
{
  PanalClock *self = clock_new (time_zone);

  self->is_fake = TRUE;
  self->monotonic = G_TIME_SPAN_HOUR;
  panal_clock_set_real (self, iso_8601);

  return self;
}

PanalClock *
panal_clock_ref (PanalClock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
panal_clock_unref (PanalClock *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_time_zone_unref (self->time_zone);
  g_clear_pointer (&self->real, g_date_time_unref);
  g_free (self);
}

gint64
panal_clock_get_monotonic (PanalClock *self)
{
  struct timespec now;

  g_return_val_if_fail (self != NULL, 0);

  if (self->is_fake)
    return self->monotonic;

  /* CLOCK_MONOTONIC stops in suspend: a page left open in the evening would still be there next morning. */
  if (clock_gettime (CLOCK_BOOTTIME, &now) != 0)
    return g_get_monotonic_time ();

  return (gint64) now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

GDateTime *
panal_clock_dup_real (PanalClock *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->is_fake ? g_date_time_to_timezone (self->real, self->time_zone) : g_date_time_new_now (self->time_zone);
}

void
panal_clock_advance (PanalClock *self,
                     gint64      microseconds)
{
  GDateTime *later;

  g_return_if_fail (self != NULL && self->is_fake);
  g_return_if_fail (microseconds >= 0);

  self->monotonic += microseconds;
  later = g_date_time_add (self->real, microseconds);
  g_date_time_unref (self->real);
  self->real = later;
}

void
panal_clock_set_real (PanalClock *self,
                      const char *iso_8601)
{
  GDateTime *real;

  g_return_if_fail (self != NULL && self->is_fake);

  real = g_date_time_new_from_iso8601 (iso_8601, NULL);
  if (real == NULL)
    g_error ("'%s' is no time with an offset", iso_8601);
  g_clear_pointer (&self->real, g_date_time_unref);
  self->real = real;
}
