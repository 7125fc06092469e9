/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/date-rule.h"

static void
assert_rule (const char *text,
             gboolean    partial,
             const char *rule)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  gboolean good = panal_date_rule_check (text, partial, "2026-11-23", "reviewed", "f", 1, faults);
  g_autoptr(GPtrArray) list = panal_faults_list (faults);

  g_test_message ("'%s'", text);
  g_assert_cmpint (good, ==, rule == NULL);
  g_assert_cmpuint (list->len, ==, rule == NULL ? 0 : 1);
  if (rule != NULL)
    g_assert_cmpstr (((PanalFault *) list->pdata[0])->rule, ==, rule);
}

static void
test_bad (void)
{
  assert_rule ("", TRUE, "date.bad");
  assert_rule ("hoy", TRUE, "date.bad");
  assert_rule ("2026-13-01", TRUE, "date.bad");
  assert_rule ("2026-02-29", TRUE, "date.bad");
  assert_rule ("2026-00", TRUE, "date.bad");
  assert_rule ("2026-3-1", TRUE, "date.bad");
  assert_rule ("0000-01-01", TRUE, "date.bad");
  assert_rule ("2026-03-11 ", TRUE, "date.bad");
  assert_rule ("11/03/2026", TRUE, "date.excel");
  assert_rule ("2026-03", FALSE, "date.bad");
  assert_rule ("2026", FALSE, "date.bad");
  assert_rule ("2026-11-24", FALSE, "date.future");
  assert_rule ("2026-12", TRUE, "date.future");
  assert_rule ("2027", TRUE, "date.future");
}

static void
test_good (void)
{
  assert_rule ("2026-11-23", FALSE, NULL);
  assert_rule ("2024-02-29", FALSE, NULL);
  assert_rule ("2026-11", TRUE, NULL);
  assert_rule ("2026", TRUE, NULL);
  assert_rule ("1999", TRUE, NULL);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/date-rule/bad", test_bad);
  g_test_add_func ("/publish/date-rule/good", test_good);
  return g_test_run ();
}
