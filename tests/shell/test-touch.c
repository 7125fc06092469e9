/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

/* Real fingers on a real touch screen (tests/support/touch). The arguments are python and touch.py, which
 * keeps the one connection that the server allows. */

static PanalSnapshot *snapshot;
static GDataInputStream *answers;
static GOutputStream *orders;

static void
on_answer (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *line = g_data_input_stream_read_line_finish (G_DATA_INPUT_STREAM (source), result, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (line, ==, "ok");
  *(gboolean *) data = TRUE;
}

/* @order as touch.py reads it. The kiosk runs on while the fingers move. */
static void
fingers (PanalKiosk *kiosk,
         const char *order)
{
  g_autofree char *line = g_strconcat (order, "\n", NULL);
  gboolean is_done = FALSE;

  g_assert_true (g_output_stream_write_all (orders, line, strlen (line), NULL, NULL, NULL));
  g_data_input_stream_read_line_async (answers, G_PRIORITY_DEFAULT, NULL, on_answer, &is_done);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
  panal_kiosk_settle (kiosk);
  panal_clock_advance (kiosk->clock, G_TIME_SPAN_SECOND);
}

static void
on_button (PanalKiosk *kiosk,
           GtkWidget  *button,
           const char *pattern)
{
  g_auto(GStrv) parts = g_strsplit (pattern, "@", 2);
  g_autofree char *order = NULL;
  int x, y;

  g_assert_nonnull (button);
  panal_kiosk_middle (kiosk, button, &x, &y);
  order = g_strdup_printf ("%s%d %d%s", parts[0], x, y, parts[1]);
  fingers (kiosk, order);
}

static void
test_tap (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.language", "'en'"), "tap @");
  panal_kiosk_assert_view (kiosk, "home");
  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('topic', 'risks')"), "tap @");
  panal_kiosk_assert_view (kiosk, "topic");
  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL), "tap @");
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
}

/* A-20: what is not lifted where it began is not meant. */
static void
test_slide_off (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL), "swipe @ 400 900 300");
  panal_kiosk_assert_view (kiosk, "home");
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
}

/* A-20, KB-04: two targets at once fire none, and two fingers that part zoom nothing. */
static void
test_two_fingers (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "article", "asylum");
  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('see-better', '')"), "pinch @ 210 212 300");
  panal_kiosk_assert_view (kiosk, "article");
  fingers (kiosk, "pinch 540 900 50 400 400");
  panal_kiosk_assert_view (kiosk, "article");
  g_assert_cmpuint (panal_visit_get_text_size (kiosk->visit), ==, 100);

  /* One finger works as before. */
  on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.back", NULL), "tap @");
  panal_kiosk_assert_view (kiosk, "home");
}

/* KB-01: holding shows no menu, no magnifier, no selection. */
static void
test_hold (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_open (kiosk, "article", "asylum");
  fingers (kiosk, "hold 540 500 1200");
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
  panal_kiosk_assert_view (kiosk, "article");
}

/* A finger on the warning says `I am here`, wherever it lands. */
static void
test_warning (void)
{
  g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

  panal_kiosk_press (kiosk, "kiosk.language", "'en'");
  panal_kiosk_pass (kiosk, 100);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  fingers (kiosk, "tap 300 400");
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_assert_view (kiosk, "home");
}

static gboolean
on_long_time (gpointer data)
{
  PanalKiosk *kiosk = data;

  for (guint i = 0; i < 130; i++)
    {
      panal_clock_advance (kiosk->clock, G_TIME_SPAN_SECOND);
      panal_window_tick (kiosk->window);
    }
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);

  return G_SOURCE_REMOVE;
}

/* A bag that leans on the screen, a panel that forgot to say that the finger is gone: the visit ends all the same,
 * and what is lifted afterwards chooses nothing of what has come under it. */
static void
test_expires_under_a_finger (void)
{
  static const struct { const char *action, *target; } places[] = {
    { "kiosk.open", "('contact', 'xa-shelter')" },
    { "kiosk.finish", NULL },
    { "kiosk.home", NULL },
    { NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(PanalKiosk) kiosk = panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);

      panal_kiosk_press (kiosk, "kiosk.language", "'en'");
      panal_kiosk_open (kiosk, "contacts", "");
      g_timeout_add (400, on_long_time, kiosk);
      if (places[i].action != NULL)
        on_button (kiosk, panal_kiosk_find (kiosk, places[i].action, places[i].target), "hold @ 1200");
      else
        fingers (kiosk, "hold 540 1000 1200");
      panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
      panal_kiosk_assert_view (kiosk, "attract");

      /* The next finger is a new one. */
      on_button (kiosk, panal_kiosk_find (kiosk, "kiosk.language", "'es'"), "tap @");
      panal_kiosk_assert_view (kiosk, "home");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(GSubprocess) hand = NULL;
  g_autoptr(GError) error = NULL;
  int result;

  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  hand = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, argv[1], argv[2], NULL);
  g_assert_no_error (error);
  orders = g_subprocess_get_stdin_pipe (hand);
  answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (hand));
  snapshot = panal_fixture_open (NULL);

  g_test_add_func ("/shell/touch/tap", test_tap);
  g_test_add_func ("/shell/touch/slide-off", test_slide_off);
  g_test_add_func ("/shell/touch/two-fingers", test_two_fingers);
  g_test_add_func ("/shell/touch/hold", test_hold);
  g_test_add_func ("/shell/touch/warning", test_warning);
  g_test_add_func ("/shell/touch/expires-under-a-finger", test_expires_under_a_finger);
  result = g_test_run ();

  g_output_stream_close (orders, NULL, NULL);
  g_object_unref (answers);
  panal_snapshot_unref (snapshot);

  return result;
}
