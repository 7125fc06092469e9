/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "session/idle.h"

#define S ((gint64) G_USEC_PER_SEC)
#define BEGIN (3600 * S)

static void
assert_tick (PanalIdle        *idle,
             gint64            now,
             PanalIdleVerdict  verdict,
             guint             seconds_left)
{
  guint left = 0;

  g_assert_cmpint (panal_idle_tick (idle, now, &left), ==, verdict);
  g_assert_cmpuint (left, ==, seconds_left);
  g_assert_cmpint (panal_idle_tick (idle, now, NULL), ==, verdict);
}

/* A clock that goes back must not expire anything, and one that jumps (suspend) must. */
static void
test_jumps (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);

  assert_tick (idle, BEGIN - 1000 * S, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, 0, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, BEGIN + 8 * 3600 * S, PANAL_IDLE_EXPIRED, 0);
  assert_tick (idle, G_MAXINT64 / 2, PANAL_IDLE_EXPIRED, 0);
}

static void
test_edges (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);

  assert_tick (idle, BEGIN, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, BEGIN + 90 * S - 1, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, BEGIN + 90 * S, PANAL_IDLE_WARN, 30);
  assert_tick (idle, BEGIN + 90 * S + 1, PANAL_IDLE_WARN, 30);
  assert_tick (idle, BEGIN + 91 * S, PANAL_IDLE_WARN, 29);
  assert_tick (idle, BEGIN + 120 * S - 1, PANAL_IDLE_WARN, 1);
  assert_tick (idle, BEGIN + 120 * S, PANAL_IDLE_EXPIRED, 0);
  assert_tick (idle, BEGIN + 121 * S, PANAL_IDLE_EXPIRED, 0);
}

/* For every time that settings allow the warning is 30 s long; A-15 asks for 20 at least. */
static void
test_warning_is_long_enough (void)
{
  for (guint seconds = 60; seconds <= 600; seconds += 60)
    {
      g_autoptr(PanalIdle) idle = panal_idle_new (seconds, BEGIN);
      guint n_warnings = 0;

      for (guint s = 0; s < seconds; s++)
        n_warnings += panal_idle_tick (idle, BEGIN + s * S, NULL) == PANAL_IDLE_WARN;
      g_assert_cmpuint (n_warnings, ==, 30);
      assert_tick (idle, BEGIN + seconds * S, PANAL_IDLE_EXPIRED, 0);
    }
}

/* Ten times is the least that WCAG 2.2.1 asks for; there is no limit. */
static void
test_extend (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);
  gint64 now = BEGIN;

  for (int i = 0; i < 100; i++)
    {
      now += 119 * S;
      assert_tick (idle, now, PANAL_IDLE_WARN, 1);
      panal_idle_touch (idle, now);
      assert_tick (idle, now, PANAL_IDLE_NOTHING, 0);
    }
  assert_tick (idle, now + 120 * S, PANAL_IDLE_EXPIRED, 0);
  panal_idle_touch (idle, now + 121 * S);
  assert_tick (idle, now + 121 * S, PANAL_IDLE_NOTHING, 0);
}

static void
test_patient (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);

  g_assert_cmpuint (panal_idle_get_seconds (idle), ==, 120);
  panal_idle_set_patient (idle, TRUE);
  g_assert_cmpuint (panal_idle_get_seconds (idle), ==, 240);
  assert_tick (idle, BEGIN + 120 * S, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, BEGIN + 210 * S, PANAL_IDLE_WARN, 30);
  assert_tick (idle, BEGIN + 240 * S, PANAL_IDLE_EXPIRED, 0);
  panal_idle_set_patient (idle, FALSE);
  assert_tick (idle, BEGIN + 119 * S, PANAL_IDLE_WARN, 1);
}

static void
assert_reasons (PanalIdle  *idle,
                const char *expected)
{
  g_autofree char *reasons = panal_idle_dup_reasons (idle);

  g_assert_cmpstr (reasons, ==, expected);
}

static void
test_inhibit (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);
  guint speech = panal_idle_inhibit (idle, "speech");
  guint print = panal_idle_inhibit (idle, "print");

  g_assert_cmpuint (speech, !=, 0);
  g_assert_cmpuint (print, !=, speech);
  assert_reasons (idle, "speech, print");

  assert_tick (idle, BEGIN + 1000 * S, PANAL_IDLE_NOTHING, 0);
  panal_idle_release (idle, speech, BEGIN + 1000 * S);
  assert_reasons (idle, "print");
  assert_tick (idle, BEGIN + 2000 * S, PANAL_IDLE_NOTHING, 0);
  panal_idle_release (idle, speech, BEGIN + 2000 * S);  /* a second time: nothing */
  g_assert_true (panal_idle_is_inhibited (idle));

  panal_idle_release (idle, print, BEGIN + 2500 * S);
  g_assert_false (panal_idle_is_inhibited (idle));
  assert_tick (idle, BEGIN + 2500 * S + 90 * S - 1, PANAL_IDLE_NOTHING, 0);
  assert_tick (idle, BEGIN + 2500 * S + 90 * S, PANAL_IDLE_WARN, 30);
  assert_tick (idle, BEGIN + 2500 * S + 120 * S, PANAL_IDLE_EXPIRED, 0);
}

/* A token that somebody forgot must not outlive the visit. */
static void
test_release_all (void)
{
  g_autoptr(PanalIdle) idle = panal_idle_new (120, BEGIN);
  guint lost = panal_idle_inhibit (idle, "lost");
  guint later;

  panal_idle_release_all (idle, BEGIN + S);
  g_assert_false (panal_idle_is_inhibited (idle));
  assert_tick (idle, BEGIN + 121 * S, PANAL_IDLE_EXPIRED, 0);

  later = panal_idle_inhibit (idle, "later");
  g_assert_cmpuint (later, !=, lost);
  panal_idle_release (idle, lost, BEGIN + 130 * S);
  g_assert_true (panal_idle_is_inhibited (idle));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session/idle/jumps", test_jumps);
  g_test_add_func ("/session/idle/edges", test_edges);
  g_test_add_func ("/session/idle/warning-is-long-enough", test_warning_is_long_enough);
  g_test_add_func ("/session/idle/extend", test_extend);
  g_test_add_func ("/session/idle/patient", test_patient);
  g_test_add_func ("/session/idle/inhibit", test_inhibit);
  g_test_add_func ("/session/idle/release-all", test_release_all);
  return g_test_run ();
}
