/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/fixture.h"
#include "support/kiosk.h"

static PanalSnapshot *snapshot;

static PanalKiosk *
kiosk_new (void)
{
  return panal_kiosk_new (snapshot, PANAL_KIOSK_SETTINGS, 1080, 1920);
}

static gboolean
click (PanalKiosk *kiosk,
       GtkWidget  *button,
       const char *how)
{
  g_autofree char *order = NULL;
  int x, y;

  g_assert_nonnull (button);
  panal_kiosk_middle (kiosk, button, &x, &y);
  order = g_strdup_printf ("mousemove %d %d %s", x, y, how);

  if (panal_kiosk_hand (kiosk, order))
    return TRUE;

  g_test_skip ("xdotool is not installed");
  return FALSE;
}

static guint
n_windows (void)
{
  return g_list_model_get_n_items (gtk_window_get_toplevels ());
}

/* KB-06, KB-08, KB-09, KB-12 to KB-15: real keys from outside, on a page and with the warning over it. */
static void
test_keys (void)
{
  static const char * const keys[] = {
    "ctrl+shift+i", "ctrl+shift+d", "F12",
    "ctrl+p", "ctrl+s", "ctrl+o", "ctrl+n", "ctrl+t", "ctrl+w", "ctrl+q", "ctrl+l", "ctrl+h", "ctrl+j", "ctrl+u", "ctrl+f", "ctrl+r",
    "F1", "F3", "F5", "F6", "F10", "F11", "alt+F4", "alt+Tab", "alt+space", "alt+F2", "alt+Left", "alt+Right", "super+l",
    "ctrl+period", "ctrl+semicolon", "ctrl+shift+u", "shift+F10", "Menu", "Print", "alt+Print", "shift+Print", "Delete", "Insert",
  };
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_open (kiosk, "article", "asylum");
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      g_autofree char *order = g_strconcat ("key ", keys[i], NULL);

      if (!panal_kiosk_hand (kiosk, order))
        {
          g_test_skip ("xdotool is not installed");
          return;
        }
      g_test_message ("%s", keys[i]);
      g_assert_cmpuint (n_windows (), ==, 1);
      panal_kiosk_assert_view (kiosk, "article");
      panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
      g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (kiosk->window)));
    }

  /* They are somebody, though: the time began anew with each. */
  panal_kiosk_pass (kiosk, 60);
  g_assert_true (panal_kiosk_hand (kiosk, "key F5"));
  panal_kiosk_pass (kiosk, 60);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
}

static void
test_key_extends (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_pass (kiosk, 100);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  if (!panal_kiosk_hand (kiosk, "key Left"))
    {
      g_test_skip ("xdotool is not installed");
      return;
    }
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_assert_view (kiosk, "home");
}

static void
test_any_touch_extends (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();
  GtkWidget *tile;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  tile = panal_kiosk_find (kiosk, "kiosk.open", "('topic', 'risks')");
  panal_kiosk_pass (kiosk, 100);
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);

  /* What lies under the warning was not meant. */
  if (!click (kiosk, tile, "click 1"))
    return;
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_BROWSING);
  panal_kiosk_assert_view (kiosk, "home");
  g_assert_null (panal_kiosk_find (kiosk, "kiosk.stay", NULL));
  panal_kiosk_pass (kiosk, 1);
  g_assert_true (click (kiosk, tile, "click 1"));
  panal_kiosk_assert_view (kiosk, "topic");
}

static void
test_finish_in_the_warning (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();
  GtkWidget *warning;

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  panal_kiosk_pass (kiosk, 100);
  warning = gtk_widget_get_last_child (gtk_window_get_child (GTK_WINDOW (kiosk->window)));

  /* The bar's own Finish lies under the warning: there is one that can be hit, and it is not `go on`. */
  if (!click (kiosk, panal_kiosk_find (kiosk, "kiosk.stay", NULL), "sleep 0"))
    return;
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_WARNING);
  g_assert_true (click (kiosk, gtk_widget_get_last_child (warning), "click 1"));
  panal_kiosk_assert_state (kiosk, PANAL_SESSION_ATTRACT);
}

static void
test_second_tap (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();
  GtkWidget *button;

  /* A double click on a language must not open the tile that appears under the finger. */
  if (!click (kiosk, panal_kiosk_find (kiosk, "kiosk.language", "'es'"), "click 1 click 1"))
    return;
  panal_kiosk_assert_view (kiosk, "home");

  panal_kiosk_open (kiosk, "topic", "help");
  panal_kiosk_open (kiosk, "article", "asylum");
  panal_clock_advance (kiosk->clock, G_TIME_SPAN_SECOND);
  button = panal_kiosk_find (kiosk, "kiosk.back", NULL);
  g_assert_true (click (kiosk, button, "click 1 click 1 click 1"));
  panal_kiosk_assert_view (kiosk, "topic");

  panal_clock_advance (kiosk->clock, 499 * G_TIME_SPAN_MILLISECOND);
  g_assert_true (click (kiosk, button, "click 1"));
  panal_kiosk_assert_view (kiosk, "topic");
  panal_clock_advance (kiosk->clock, 501 * G_TIME_SPAN_MILLISECOND);
  g_assert_true (click (kiosk, button, "click 1"));
  panal_kiosk_assert_view (kiosk, "home");

  /* Another control elsewhere may be as quick as it likes. */
  g_assert_true (click (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('see-better', '')"), "click 1"));
  panal_kiosk_assert_view (kiosk, "see-better");
}

static void
test_long_press_and_other_buttons (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  if (!click (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('topic', 'risks')"), "click 3"))
    return;
  g_assert_true (click (kiosk, panal_kiosk_find (kiosk, "kiosk.open", "('topic', 'risks')"), "click 2"));
  g_assert_cmpuint (n_windows (), ==, 1);
  panal_kiosk_assert_view (kiosk, "home");

  panal_clock_advance (kiosk->clock, G_TIME_SPAN_SECOND);
  g_assert_true (panal_kiosk_hand (kiosk, "mousemove 500 150 mousedown 1 sleep 1 mouseup 1"));
  g_assert_cmpuint (n_windows (), ==, 1);
  panal_kiosk_assert_view (kiosk, "home");
}

/* Sliding off cancels. */
static void
test_slide_off (void)
{
  g_autoptr(PanalKiosk) kiosk = kiosk_new ();

  panal_kiosk_press (kiosk, "kiosk.language", "'es'");
  if (!click (kiosk, panal_kiosk_find (kiosk, "kiosk.finish", NULL), "mousedown 1 mousemove 540 100 mouseup 1"))
    return;
  panal_kiosk_assert_view (kiosk, "home");
}

int
main (int   argc,
      char *argv[])
{
  int result;

  gtk_test_init (&argc, &argv, NULL);
  snapshot = panal_fixture_open (NULL);
  g_test_add_func ("/shell/window-input/keys", test_keys);
  g_test_add_func ("/shell/window-input/key-extends", test_key_extends);
  g_test_add_func ("/shell/window-input/any-touch-extends", test_any_touch_extends);
  g_test_add_func ("/shell/window-input/finish-in-the-warning", test_finish_in_the_warning);
  g_test_add_func ("/shell/window-input/second-tap", test_second_tap);
  g_test_add_func ("/shell/window-input/long-press-and-other-buttons", test_long_press_and_other_buttons);
  g_test_add_func ("/shell/window-input/slide-off", test_slide_off);
  result = g_test_run ();
  panal_snapshot_unref (snapshot);

  return result;
}
