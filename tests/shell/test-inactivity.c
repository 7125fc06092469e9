/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "session/idle.h"
#include "shell/inactivity.h"

typedef struct
{
  GtkWidget       *window;
  PanalClock      *clock;
  PanalInactivity *inactivity;
  GString         *said;
} Fixture;

static void
on_warn (PanalInactivity *inactivity,
         guint            seconds,
         Fixture         *fixture)
{
  g_string_append_printf (fixture->said, "%u ", seconds);
}

static void
on_expired (PanalInactivity *inactivity,
            Fixture         *fixture)
{
  g_string_append (fixture->said, "expired ");
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->window = gtk_window_new ();
  fixture->clock = panal_clock_new_fake (NULL, "2026-11-23T08:00:00-06:00");
  fixture->inactivity = panal_inactivity_new (fixture->window, fixture->clock, 120);
  fixture->said = g_string_new (NULL);
  g_signal_connect (fixture->inactivity, "warn", G_CALLBACK (on_warn), fixture);
  g_signal_connect (fixture->inactivity, "expired", G_CALLBACK (on_expired), fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_object_unref (fixture->inactivity);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  panal_clock_unref (fixture->clock);
  g_string_free (fixture->said, TRUE);
}

static void
look_after (Fixture *fixture,
            guint    seconds)
{
  panal_clock_advance (fixture->clock, seconds * G_TIME_SPAN_SECOND);
  panal_inactivity_tick (fixture->inactivity);
}

static void
test_counts (Fixture      *fixture,
             gconstpointer data)
{
  look_after (fixture, 89);
  g_assert_cmpstr (fixture->said->str, ==, "");
  look_after (fixture, 1);
  look_after (fixture, 29);
  look_after (fixture, 1);
  g_assert_cmpstr (fixture->said->str, ==, "30 1 expired ");
}

static void
test_start (Fixture      *fixture,
            gconstpointer data)
{
  look_after (fixture, 100);
  panal_inactivity_start (fixture->inactivity);
  look_after (fixture, 89);
  g_assert_cmpstr (fixture->said->str, ==, "20 ");
}

static void
test_patient (Fixture      *fixture,
              gconstpointer data)
{
  panal_inactivity_set_patient (fixture->inactivity, TRUE);
  look_after (fixture, 209);
  g_assert_cmpstr (fixture->said->str, ==, "");
  look_after (fixture, 1);
  g_assert_cmpstr (fixture->said->str, ==, "30 ");

  /* The next visitor has the usual time. */
  panal_inactivity_reset (fixture->inactivity);
  look_after (fixture, 120);
  g_assert_cmpstr (fixture->said->str, ==, "30 expired ");
}

/* Its timer must not call into a window that is gone. */
static void
test_ends (Fixture      *fixture,
           gconstpointer data)
{
  PanalInactivity *watched = fixture->inactivity;

  g_object_add_weak_pointer (G_OBJECT (watched), (gpointer *) &watched);
  g_object_unref (fixture->inactivity);
  g_assert_null (watched);
  fixture->inactivity = panal_inactivity_new (fixture->window, fixture->clock, 120);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add ("/shell/inactivity/counts", Fixture, NULL, set_up, test_counts, tear_down);
  g_test_add ("/shell/inactivity/start", Fixture, NULL, set_up, test_start, tear_down);
  g_test_add ("/shell/inactivity/patient", Fixture, NULL, set_up, test_patient, tear_down);
  g_test_add ("/shell/inactivity/ends", Fixture, NULL, set_up, test_ends, tear_down);

  return g_test_run ();
}
