/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/clock.h"

static void
assert_real (PanalClock *clock,
             const char *expected)
{
  g_autoptr(GDateTime) real = panal_clock_dup_real (clock);
  g_autofree char *text = g_date_time_format_iso8601 (real);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_unknown_time_zone (void)
{
  g_autoptr(PanalClock) clock = panal_clock_new_fake ("America/Nowhere", "2026-11-23T14:00:00Z");
  g_autoptr(GTimeZone) local = g_time_zone_new_local ();
  g_autoptr(GDateTime) real = panal_clock_dup_real (clock);

  g_assert_cmpstr (g_time_zone_get_identifier (g_date_time_get_timezone (real)), ==, g_time_zone_get_identifier (local));
}

static void
test_fake (void)
{
  g_autoptr(PanalClock) clock = panal_clock_new_fake ("America/Mexico_City", "2026-11-23T23:59:59-06:00");
  gint64 begin = panal_clock_get_monotonic (clock);

  assert_real (clock, "2026-11-23T23:59:59-06");
  g_assert_cmpint (panal_clock_get_monotonic (clock), ==, begin);

  panal_clock_advance (clock, 2 * G_TIME_SPAN_SECOND);
  assert_real (clock, "2026-11-24T00:00:01-06");
  g_assert_cmpint (panal_clock_get_monotonic (clock), ==, begin + 2 * G_TIME_SPAN_SECOND);

  panal_clock_set_real (clock, "2019-01-01T12:00:00Z");
  assert_real (clock, "2019-01-01T06:00:00-06");
  g_assert_cmpint (panal_clock_get_monotonic (clock), ==, begin + 2 * G_TIME_SPAN_SECOND);
}

/* The same moment, twice a year another hour: Haiti and Cuba still change their clocks. */
static void
test_summer_time (void)
{
  g_autoptr(PanalClock) clock = panal_clock_new_fake ("America/Port-au-Prince", "2026-01-15T12:00:00Z");

  assert_real (clock, "2026-01-15T07:00:00-05");
  panal_clock_set_real (clock, "2026-07-15T12:00:00Z");
  assert_real (clock, "2026-07-15T08:00:00-04");
}

static void
test_system (void)
{
  g_autoptr(PanalClock) clock = panal_clock_new ("UTC");
  g_autoptr(GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr(GDateTime) real = panal_clock_dup_real (clock);
  gint64 first = panal_clock_get_monotonic (clock);

  g_assert_cmpint (first, >, 0);
  g_assert_cmpint (panal_clock_get_monotonic (clock), >=, first);
  g_assert_cmpint (g_date_time_get_utc_offset (real), ==, 0);
  g_assert_cmpint (g_date_time_compare (real, now), >=, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/clock/unknown-time-zone", test_unknown_time_zone);
  g_test_add_func ("/base/clock/fake", test_fake);
  g_test_add_func ("/base/clock/summer-time", test_summer_time);
  g_test_add_func ("/base/clock/system", test_system);
  return g_test_run ();
}
