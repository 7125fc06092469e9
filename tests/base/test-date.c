/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/date.h"

static void
test_bad (void)
{
  static const char * const bad[] = {
    "", "2026-", "26", "20260101", "2026-1-1", "2026-13", "2026-00", "2026-13-01", "2026-02-30", "2025-02-29", "2026-00-10",
    "2026-01-00", " 2026", "2026 ", "2026-01-01\n", "2026-01-01T00:00", "0000", "1899", "1899-12-31", "-026", "２０２６", "hoy",
  };

  g_assert_false (panal_date_is_day (NULL));
  g_assert_false (panal_date_is_partial (NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("'%s'", bad[i]);
      g_assert_false (panal_date_is_day (bad[i]));
      g_assert_false (panal_date_is_partial (bad[i]));
    }
  g_assert_false (panal_date_is_day ("2026"));
  g_assert_false (panal_date_is_day ("2026-11"));
}

static void
test_good (void)
{
  g_assert_true (panal_date_is_day ("2026-11-23"));
  g_assert_true (panal_date_is_day ("2024-02-29"));
  g_assert_true (panal_date_is_partial ("2026"));
  g_assert_true (panal_date_is_partial ("2026-11"));
  g_assert_true (panal_date_is_partial ("2026-11-23"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/date/bad", test_bad);
  g_test_add_func ("/base/date/good", test_good);

  return g_test_run ();
}
