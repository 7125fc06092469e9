/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/site.h"

/* In the folders that belong to this one test and go with it. */
static char *
new_path (void)
{
  static guint n_paths = 0;
  g_autofree char *name = g_strdup_printf ("panal-%u.conf", ++n_paths);

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_cache_dir (), 0700), ==, 0);
  return g_build_filename (g_get_user_cache_dir (), name, NULL);
}

static void
write_to (const char *path,
          const char *suffix,
          const char *text)
{
  g_autofree char *full = g_strconcat (path, suffix, NULL);

  g_assert_true (g_file_set_contents (full, text, -1, NULL));
}

static void
assert_load (const char      *path,
             PanalSiteOrigin  expected_origin,
             const char      *expected_country,
             guint            n_faults)
{
  g_autoptr(GPtrArray) faults = NULL;
  PanalSiteOrigin origin;
  g_autoptr(PanalSite) site = panal_site_load (path, &origin, &faults);
  g_autoptr(PanalSite) again = panal_site_load (path, NULL, NULL);

  g_assert_cmpint (origin, ==, expected_origin);
  g_assert_cmpstr (site->country, ==, expected_country);
  g_assert_cmpstr (again->country, ==, expected_country);
  g_assert_cmpuint (faults->len, ==, n_faults);
}

/* Without a country no emergency number is shown: a wrong one would be worse. */
static void
test_defaults (void)
{
  g_autofree char *path = new_path ();

  assert_load (path, PANAL_SITE_ORIGIN_DEFAULTS, "", 2);
  write_to (path, "", "[kiosk]\ncountry=x\n");
  write_to (path, ".good", "[kiosk]\ncountry=y\n");
  assert_load (path, PANAL_SITE_ORIGIN_DEFAULTS, "", 2);
}

static void
test_last_good (void)
{
  g_autofree char *path = new_path ();

  write_to (path, ".good", "[kiosk]\ncountry=GT\n");
  assert_load (path, PANAL_SITE_ORIGIN_LAST_GOOD, "GT", 1);
  write_to (path, "", "[kiosk]\ncountry=mx\nidle_seconds=1\n");
  assert_load (path, PANAL_SITE_ORIGIN_LAST_GOOD, "GT", 2);
}

/* A pipe or a folder in the place of the file must not stop the kiosk from starting. */
static void
test_not_a_file (void)
{
  g_autofree char *pipe_path = new_path ();
  g_autofree char *folder_path = new_path ();

  g_assert_cmpint (mkfifo (pipe_path, 0600), ==, 0);
  assert_load (pipe_path, PANAL_SITE_ORIGIN_DEFAULTS, "", 2);
  g_assert_cmpint (g_mkdir (folder_path, 0700), ==, 0);
  assert_load (folder_path, PANAL_SITE_ORIGIN_DEFAULTS, "", 2);
}

static void
test_file (void)
{
  g_autofree char *path = new_path ();

  write_to (path, "", "[kiosk]\ncountry=MX\n");
  write_to (path, ".good", "[kiosk]\ncountry=GT\n");
  assert_load (path, PANAL_SITE_ORIGIN_FILE, "MX", 0);
}

static void
test_keep_refuses (void)
{
  g_autofree char *path = new_path ();
  g_autofree char *large = g_strnfill (PANAL_SITE_MAX_BYTES + 1, '\n');
  g_autoptr(GError) missing = NULL;
  g_autoptr(GError) faulty = NULL;
  g_autoptr(GError) too_large = NULL;

  write_to (path, ".good", "[kiosk]\ncountry=GT\n");
  g_assert_false (panal_site_keep (path, &missing));
  g_assert_error (missing, PANAL_BASE_ERROR, PANAL_BASE_ERROR_READ);

  write_to (path, "", "[kiosk]\ncountry=mx\nidle_seconds=1\n");
  g_assert_false (panal_site_keep (path, &faulty));
  g_assert_error (faulty, PANAL_BASE_ERROR, PANAL_BASE_ERROR_FORMAT);
  g_assert_nonnull (strstr (faulty->message, "country"));
  g_assert_nonnull (strstr (faulty->message, "idle_seconds"));

  write_to (path, "", large);
  g_assert_false (panal_site_keep (path, &too_large));
  g_assert_error (too_large, PANAL_BASE_ERROR, PANAL_BASE_ERROR_TOO_LARGE);

  assert_load (path, PANAL_SITE_ORIGIN_LAST_GOOD, "GT", 1);
}

static void
test_keep (void)
{
  g_autofree char *path = new_path ();
  g_autofree char *good = g_strconcat (path, ".good", NULL);
  g_autoptr(GError) error = NULL;
  GStatBuf before, after;

  write_to (path, "", "[kiosk]\ncountry=MX\n");
  g_assert_true (panal_site_keep (path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (good, &before), ==, 0);

  /* Nothing changed: nothing is written. A rename would give another inode. */
  g_assert_true (panal_site_keep (path, &error));
  g_assert_cmpint (g_stat (good, &after), ==, 0);
  g_assert_cmpuint (before.st_ino, ==, after.st_ino);

  g_unlink (path);
  assert_load (path, PANAL_SITE_ORIGIN_LAST_GOOD, "MX", 1);

  write_to (path, "", "[kiosk]\ncountry=HN\n");
  g_assert_true (panal_site_keep (path, &error));
  g_unlink (path);
  assert_load (path, PANAL_SITE_ORIGIN_LAST_GOOD, "HN", 1);
}

/* The example that we ship must be without fault and say what its remarks say. */
static void
test_example (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "panal.conf", NULL);
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSite) site = NULL;

  g_assert_true (panal_site_check (path, faults));
  g_assert_cmpuint (faults->len, ==, 0);
  site = panal_site_load (path, NULL, NULL);
  g_assert_cmpstr (site->country, ==, "MX");
  g_assert_cmpstr (site->desk_name, ==, "Mostrador");
  g_assert_cmpstr (site->desk_hours, ==, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/site/defaults", test_defaults);
  g_test_add_func ("/base/site/last-good", test_last_good);
  g_test_add_func ("/base/site/not-a-file", test_not_a_file);
  g_test_add_func ("/base/site/file", test_file);
  g_test_add_func ("/base/site/keep-refuses", test_keep_refuses);
  g_test_add_func ("/base/site/keep", test_keep);
  g_test_add_func ("/base/site/example", test_example);
  return g_test_run ();
}
