/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "session/history.h"

static void
test_empty (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();

  g_assert_null (panal_history_get_current (history));
  g_assert_null (panal_history_back (history));
  panal_history_set_position (history, 12);
  panal_history_clear (history);
  g_assert_cmpuint (panal_history_get_length (history), ==, 0);
}

static void
test_only_home (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();

  g_assert_true (panal_history_push (history, "home", ""));
  g_assert_null (panal_history_back (history));
  g_assert_cmpstr (panal_history_get_current (history)->view, ==, "home");
}

static void
test_same_twice (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();

  panal_history_push (history, "home", "");
  g_assert_true (panal_history_push (history, "topic", "risks"));
  panal_history_set_position (history, 400);
  g_assert_false (panal_history_push (history, "topic", "risks"));
  g_assert_cmpuint (panal_history_get_length (history), ==, 2);
  g_assert_cmpfloat (panal_history_get_current (history)->position, ==, 400);

  /* Another subject of the same screen is another place. */
  g_assert_true (panal_history_push (history, "topic", "rights"));
  g_assert_cmpuint (panal_history_get_length (history), ==, 3);
}

/* Five touches on a filter are not five steps back. */
static void
test_turn (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();

  panal_history_turn (history, "MX/");
  g_assert_cmpuint (panal_history_get_length (history), ==, 0);

  panal_history_push (history, "home", "");
  panal_history_push (history, "contacts", "MX/");
  panal_history_set_position (history, 300);
  panal_history_turn (history, "MX/shelter");
  panal_history_turn (history, "GT/shelter");
  g_assert_cmpuint (panal_history_get_length (history), ==, 2);
  g_assert_cmpstr (panal_history_get_current (history)->subject, ==, "GT/shelter");
  g_assert_cmpfloat (panal_history_get_current (history)->position, ==, 0);
  g_assert_cmpstr (panal_history_back (history)->view, ==, "home");
}

static void
test_back_to_the_place (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();
  const PanalHistoryEntry *entry;

  panal_history_push (history, "home", "");
  panal_history_set_position (history, 7.5);
  panal_history_push (history, "topic", "risks");
  g_assert_cmpfloat (panal_history_get_current (history)->position, ==, 0);
  panal_history_set_position (history, 1200.25);
  panal_history_push (history, "article", "trafficking-signs");

  entry = panal_history_back (history);
  g_assert_cmpstr (entry->view, ==, "topic");
  g_assert_cmpstr (entry->subject, ==, "risks");
  g_assert_cmpfloat (entry->position, ==, 1200.25);
  entry = panal_history_back (history);
  g_assert_cmpstr (entry->view, ==, "home");
  g_assert_cmpfloat (entry->position, ==, 7.5);
  g_assert_null (panal_history_back (history));
}

static void
test_bounded (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();
  const PanalHistoryEntry *entry;
  guint steps = 0;

  panal_history_push (history, "home", "");
  for (guint i = 1; i <= 3 * PANAL_HISTORY_MOST; i++)
    {
      g_autofree char *subject = g_strdup_printf ("%u", i);

      panal_history_push (history, "article", subject);
      g_assert_cmpuint (panal_history_get_length (history), ==, MIN (i + 1, PANAL_HISTORY_MOST));
    }

  /* The newest are kept in their order, and at the end of the way back lies home. */
  for (guint i = 3 * PANAL_HISTORY_MOST - 1; (entry = panal_history_back (history)) != NULL; i--, steps++)
    if (panal_history_get_length (history) > 1)
      {
        g_autofree char *subject = g_strdup_printf ("%u", i);

        g_assert_cmpstr (entry->subject, ==, subject);
      }
    else
      {
        g_assert_cmpstr (entry->view, ==, "home");
      }
  g_assert_cmpuint (steps, ==, PANAL_HISTORY_MOST - 1);
}

static void
test_clear (void)
{
  g_autoptr(PanalHistory) history = panal_history_new ();

  panal_history_push (history, "home", "");
  panal_history_push (history, "article", "after-sexual-violence");
  panal_history_clear (history);
  g_assert_cmpuint (panal_history_get_length (history), ==, 0);
  g_assert_null (panal_history_get_current (history));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/session/history/empty", test_empty);
  g_test_add_func ("/session/history/only-home", test_only_home);
  g_test_add_func ("/session/history/same-twice", test_same_twice);
  g_test_add_func ("/session/history/turn", test_turn);
  g_test_add_func ("/session/history/back-to-the-place", test_back_to_the_place);
  g_test_add_func ("/session/history/bounded", test_bounded);
  g_test_add_func ("/session/history/clear", test_clear);

  return g_test_run ();
}
