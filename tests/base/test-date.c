/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/date.h"

static PanalDate
date_of (const char *text)
{
  PanalDate date;

  g_assert_true (panal_date_parse (text, &date));
  return date;
}

static void
test_bad (void)
{
  static const char * const bad[] = {
    "", "2", "26", "202", "02026", "20261", "2026-", "2026-1", "2026-13", "2026-00", "2026/03", "2026-03-", "2026-3-12", "2026-03-1",
    "2026-03-00", "2026-03-32", "2026-04-31", "2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29", "2026-03-12T", "2026-03-12 ",
    " 2026-03-12", "2026-03-012", "11/03/2026", "12.03.2026", "20260312", "2026-W12", "-026", "+026", "1e10", "0000", "1899", "2200",
    "9999", "2026-+1", "2026- 1", "2026-03--1", "٢٠٢٦", "2026–03", "today",
  };
  PanalDate date = { 1, 2, 3 };

  g_assert_false (panal_date_parse (NULL, &date));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("'%s'", bad[i]);
      g_assert_false (panal_date_parse (bad[i], &date));
    }
  g_assert_cmpint (date.year, ==, 1);
}

static void
test_good (void)
{
  static const char * const good[] = { "1900", "2199", "2026", "2026-01", "2026-12", "2026-03-12", "2024-02-29", "2000-02-29", "2026-12-31" };

  for (gsize i = 0; i < G_N_ELEMENTS (good); i++)
    {
      PanalDate date = date_of (good[i]);
      g_autofree char *text = panal_date_to_string (&date);

      g_assert_cmpstr (text, ==, good[i]);
    }
}

/* Every date against every other: the order of the list is the order of the dates. */
static void
test_compare (void)
{
  static const char * const ordered[] = { "2025", "2025-01", "2025-01-01", "2025-01-02", "2025-02", "2025-12-31", "2026", "2026-01", "2026-03-12" };

  for (gsize i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        PanalDate a = date_of (ordered[i]), b = date_of (ordered[j]);
        int order = panal_date_compare (&a, &b);

        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
      }
}

static void
test_days_between (void)
{
  static const struct { const char *from, *to; int days; } rows[] = {
    { "2026-03-12", "2026-03-12", 0 },
    { "2026-03-12", "2026-03-11", -1 },
    { "2026-02-28", "2026-03-01", 1 },
    { "2024-02-28", "2024-03-01", 2 },
    { "2025", "2026", 365 },
    { "2024", "2025", 366 },
    { "2025", "2025-12-31", 364 },  /* as old as it may be */
    { "2026-03", "2026-03-12", 11 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      PanalDate from = date_of (rows[i].from), to = date_of (rows[i].to);

      g_assert_cmpint (panal_date_days_between (&from, &to), ==, rows[i].days);
      g_assert_cmpint (panal_date_days_between (&to, &from), ==, -rows[i].days);
    }
}

static void
test_from_time (void)
{
  g_autoptr(GDateTime) time = g_date_time_new_from_iso8601 ("2026-12-31T23:30:00-06:00", NULL);
  PanalDate date = panal_date_from_time (time);
  g_autofree char *text = panal_date_to_string (&date);

  g_assert_cmpstr (text, ==, "2026-12-31");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/date/bad", test_bad);
  g_test_add_func ("/base/date/good", test_good);
  g_test_add_func ("/base/date/compare", test_compare);
  g_test_add_func ("/base/date/days-between", test_days_between);
  g_test_add_func ("/base/date/from-time", test_from_time);
  return g_test_run ();
}
