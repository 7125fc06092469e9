/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "support/fixture.h"

/* Runs the program itself: its path is the first argument of the test. */
static const char *program;

typedef struct
{
  char *out;
  char *err;
  int   status;    /* exit status; -1: ended by a signal */
} Run;

static void
run_clear (Run *run)
{
  g_free (run->out);
  g_free (run->err);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Run, run_clear)

static void
run (Run        *self,
     const char *option,
     const char *value)
{
  const char *argv[] = { program, option, value, NULL };
  g_autoptr(GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &self->out, &self->err, &status, &error);
  g_assert_no_error (error);
  self->status = WIFEXITED (status) ? WEXITSTATUS (status) : -1;
}

static void
test_bad_size (void)
{
  static const char * const sizes[] = { "", "1080", "x", "1080x", "1080x1920x3", "-5x20", "100x100", "99999x99999", "1080 x 1920", "ten x two" };

  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto(Run) result = { 0 };

      run (&result, "--size", sizes[i]);
      g_assert_cmpint (result.status, ==, 1);
      g_assert_nonnull (strstr (result.err, "for example --size 1080x1920"));
    }
}

static void
test_unknown_option (void)
{
  g_auto(Run) result = { 0 };

  run (&result, "--shell", NULL);
  g_assert_cmpint (result.status, ==, 1);
}

static void
test_version (void)
{
  g_auto(Run) result = { 0 };

  run (&result, "--version", NULL);
  g_assert_cmpint (result.status, ==, 0);
  g_assert_cmpstr (result.out, ==, "Panal " PANAL_VERSION "\n");
}

/* Each fault is a sentence; nothing is kept that is not good; the last good copy stays. */
static void
test_check_settings (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "panal.conf", NULL);
  g_autofree char *good = g_strconcat (path, ".good", NULL);
  g_autofree char *kept = NULL;

  {
    g_auto(Run) result = { 0 };

    run (&result, "--check-settings", path);
    g_assert_cmpint (result.status, ==, 1);
    g_assert_nonnull (strstr (result.err, path));
  }
  {
    g_auto(Run) result = { 0 };

    g_assert_true (g_file_set_contents (path, "[kiosk]\ncountry=MX\nidle_seconds=120\n", -1, NULL));
    run (&result, "--check-settings", path);
    g_assert_cmpstr (result.err, ==, "");
    g_assert_cmpint (result.status, ==, 0);
    g_assert_true (g_file_test (good, G_FILE_TEST_IS_REGULAR));
  }
  {
    g_auto(Run) result = { 0 };

    g_assert_true (g_file_set_contents (path, "[kiosk]\ncountry=Mexico\nidle_seconds=5\n", -1, NULL));
    run (&result, "--check-settings", path);
    g_assert_cmpint (result.status, ==, 1);
    g_assert_nonnull (strstr (result.err, "Mexico"));
    g_assert_nonnull (strstr (result.err, "idle_seconds"));
    g_assert_true (g_file_get_contents (good, &kept, NULL, NULL));
    g_assert_nonnull (strstr (kept, "country=MX"));
  }

  g_remove (path);
  g_remove (good);
  panal_fixture_remove_dir (dir);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  program = argv[1];
  g_test_add_func ("/app/application/bad-size", test_bad_size);
  g_test_add_func ("/app/application/unknown-option", test_unknown_option);
  g_test_add_func ("/app/application/version", test_version);
  g_test_add_func ("/app/application/check-settings", test_check_settings);

  return g_test_run ();
}
