/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "app/wiring.h"
#include "support/fixture.h"

static void
let_go (PanalWiring *wiring)
{
  gtk_window_destroy (GTK_WINDOW (wiring->window));
  panal_wiring_free (wiring);
}

static void
expect (const char *pattern)
{
  g_test_expect_message ("wiring", G_LOG_LEVEL_WARNING, pattern);
}

/* The whole story of a kiosk without content: it stands, says so, and finds what comes. */
static void
test_content_comes_later (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autofree char *written = NULL;
  PanalWiring *wiring;

  expect ("*no content to show*");
  wiring = panal_wiring_new (&(PanalWiringOptions) { path, NULL, 1080, 1920 });
  g_test_assert_expected_messages ();
  g_assert_cmpstr (panal_window_get_view_id (wiring->window), ==, "trouble");
  expect ("*no content to show*");
  g_assert_false (panal_wiring_ensure_snapshot (wiring));
  g_test_assert_expected_messages ();

  /* A file that is not what was promised is not shown either. */
  written = panal_fixture_write (dir, NULL);
  g_assert_cmpstr (written, ==, path);
  {
    g_autofree char *hash = g_strconcat (path, ".sha256", NULL);
    g_autofree char *zeros = g_strnfill (64, '0');
    g_autofree char *line = g_strdup_printf ("%s  content.db\n", zeros);

    g_assert_true (g_file_set_contents (hash, line, -1, NULL));
  }
  expect ("*no content to show*");
  g_assert_false (panal_wiring_ensure_snapshot (wiring));
  g_test_assert_expected_messages ();
  g_assert_cmpint (panal_window_get_state (wiring->window), ==, PANAL_SESSION_OUT_OF_SERVICE);

  panal_fixture_seal (path);
  g_assert_true (panal_wiring_ensure_snapshot (wiring));
  g_assert_cmpstr (panal_window_get_view_id (wiring->window), ==, "attract");
  g_assert_cmpint (panal_window_get_state (wiring->window), ==, PANAL_SESSION_ATTRACT);
  g_assert_true (panal_wiring_ensure_snapshot (wiring));
  let_go (wiring);
  panal_fixture_remove_dir (dir);
}

/* With settings that cannot be used no country is assumed. */
static void
test_bad_settings (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *settings = g_build_filename (dir, "panal.conf", NULL);
  PanalWiring *wiring;

  g_assert_true (g_file_set_contents (settings, "[kiosk]\ncountry=Mexico\n", -1, NULL));
  expect ("*Mexico*");
  expect ("*");
  expect ("*no emergency number*");
  wiring = panal_wiring_new (&(PanalWiringOptions) { path, settings, 1080, 1920 });
  g_test_assert_expected_messages ();
  g_assert_null (panal_visit_get_country (wiring->visit));
  g_assert_cmpstr (panal_window_get_view_id (wiring->window), ==, "attract");
  let_go (wiring);

  /* The last good copy, if there is one. */
  {
    g_autofree char *good = g_strconcat (settings, ".good", NULL);

    g_assert_true (g_file_set_contents (good, "[kiosk]\ncountry=XA\npanel_width_mm=268\n", -1, NULL));
    expect ("*Mexico*");
    expect ("*last good copy*");
    wiring = panal_wiring_new (&(PanalWiringOptions) { path, settings, 1080, 1920 });
    g_test_assert_expected_messages ();
    g_assert_cmpstr (panal_visit_get_country (wiring->visit), ==, "XA");
    let_go (wiring);
    g_remove (good);
  }
  g_remove (settings);
  panal_fixture_remove_dir (dir);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/app/wiring/content-comes-later", test_content_comes_later);
  g_test_add_func ("/app/wiring/bad-settings", test_bad_settings);

  return g_test_run ();
}
