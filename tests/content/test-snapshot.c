/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/snapshot.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "support/fixture.h"

static void
assert_refused (const char *path,
                int         code)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_snapshot_open_beside (path, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, code);
}

static void
write_beside (const char *path,
              const char *text,
              gssize      length)
{
  g_autofree char *beside = g_strconcat (path, ".sha256", NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (beside, text, length, &error);
  g_assert_no_error (error);
}

static void
test_bad_hash_files (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *beside = g_strconcat (path, ".sha256", NULL);
  g_autoptr(GError) error = NULL;
  g_autofree char *hash = panal_snapshot_hash (path, NULL, &error);
  g_autofree char *capital = g_ascii_strup (hash, -1);
  g_autofree char *long_name = g_strnfill (100000, 'a');
  const struct { const char *before, *hash, *after; } table[] = {
    { "", "", "" }, { "", hash, "" }, { "", hash, "\n" }, { "", hash, " content.db\n" }, { "", hash, " *content.db\n" },
    { "", hash, "  other.db\n" }, { "", hash, "  ./content.db\n" }, { "", hash, "  content.db \n" }, { "", hash, "  content.db\n\n" },
    { "", hash, "  content.db\r\n" }, { " ", hash, "  content.db\n" }, { "\xef\xbb\xbf", hash, "  content.db\n" },
    { "0", hash, "  content.db\n" }, { "", hash + 1, "  content.db\n" }, { "", capital, "  content.db\n" }, { "", hash, long_name },
    { "\\", hash, "  content.db\n" }, { "", "g", "  content.db\n" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *text = g_strconcat (table[i].before, table[i].hash, table[i].after, NULL);

      g_test_message ("%.100s", text);
      write_beside (path, text, -1);
      assert_refused (path, PANAL_CONTENT_ERROR_NOT_TRUSTED);
    }

  {
    g_autofree char *nul = g_strdup_printf ("%s  content.db\n", hash);
    gsize length = strlen (nul);

    nul[70] = '\0';
    write_beside (path, nul, length);
    assert_refused (path, PANAL_CONTENT_ERROR_NOT_TRUSTED);
  }

  g_unlink (beside);
  assert_refused (path, PANAL_CONTENT_ERROR_READ);
  g_assert_cmpint (mkfifo (beside, 0600), ==, 0);
  assert_refused (path, PANAL_CONTENT_ERROR_READ);
  panal_fixture_remove_dir (dir);
}

static void
test_bad_files (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *other = g_strnfill (64, '0');
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_snapshot_open (path, other, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_TRUSTED);
  g_clear_error (&error);
  g_assert_null (panal_snapshot_open (path, "", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_TRUSTED);
  g_clear_error (&error);
  g_assert_null (panal_snapshot_open (dir, other, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_READ);
  g_clear_error (&error);

  g_unlink (path);
  assert_refused (path, PANAL_CONTENT_ERROR_READ);
  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_refused (path, PANAL_CONTENT_ERROR_READ);
  panal_fixture_remove_dir (dir);
}

/* The right hash does not make a snapshot out of another file. */
static void
test_foreign (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autoptr(GError) error = NULL;

  g_file_set_contents (path, "hello", -1, &error);
  g_assert_no_error (error);
  panal_fixture_seal (path);
  g_assert_null (panal_snapshot_open_beside (path, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_FOREIGN);
  panal_fixture_remove_dir (dir);
}

static void
test_cancelled (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (panal_snapshot_hash (path, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  panal_fixture_remove_dir (dir);
}

static void
test_damaged_languages (void)
{
  static const PanalFixtureEdit table[][2] = {
    { { "identity", "name=source_language", NULL } },
    { { "identity", "name=source_language", "name=source_language|value=zz" } },
    { { "language", "tag=ar", "tag=ar|position=%4|name=|direction=rtl" } },
    { { "language", NULL, "tag=e\"s|position=%5|name=x|direction=ltr" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      char *dir = panal_fixture_new_dir ();
      g_autofree char *path = panal_fixture_write (dir, table[i]);

      assert_refused (path, PANAL_CONTENT_ERROR_DAMAGED);
      panal_fixture_remove_dir (dir);
    }
}

static void
test_hash (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "abc", NULL);
  g_autofree char *hash = NULL;
  g_autoptr(GError) error = NULL;

  /* FIPS 180-2, B.1 */
  g_file_set_contents (path, "abc", -1, &error);
  g_assert_no_error (error);
  hash = panal_snapshot_hash (path, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (hash, ==, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  panal_fixture_remove_dir (dir);
}

static void
test_languages (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  GPtrArray *languages = panal_snapshot_get_languages (snapshot);
  const PanalLanguage *arabic = panal_snapshot_find_language (snapshot, "ar");

  g_assert_cmpuint (languages->len, ==, 4);
  g_assert_cmpstr (((PanalLanguage *) languages->pdata[1])->tag, ==, "ht");
  g_assert_cmpstr (((PanalLanguage *) languages->pdata[1])->name, ==, "Kreyòl ayisyen");
  g_assert_true (arabic->rtl);
  g_assert_cmpuint (g_strv_length (arabic->fallback), ==, 2);
  g_assert_cmpstr (arabic->fallback[0], ==, "en");
  g_assert_null (panal_snapshot_find_language (snapshot, "fr"));
  g_assert_null (panal_snapshot_find_language (snapshot, NULL));
  g_assert_cmpstr (panal_snapshot_get_identity (snapshot, "title"), ==, "Contenido de prueba");
  g_assert_null (panal_snapshot_get_identity (snapshot, "nothing"));
  g_assert_cmpuint (strlen (panal_snapshot_get_sha256 (snapshot)), ==, 64);
}

static void
test_rank (void)
{
  static const struct { const char *language, *candidate; guint rank; } table[] = {
    { "es", "es", 0 }, { "es", "en", PANAL_LANGUAGE_NONE }, { "ht", "ht", 0 }, { "ht", "es", 1 }, { "ht", "en", PANAL_LANGUAGE_NONE },
    { "ht", "fr", PANAL_LANGUAGE_NONE }, { "en", "es", 1 }, { "ar", "en", 1 }, { "ar", "es", 2 }, { "ar", "ht", PANAL_LANGUAGE_NONE },
    { "zz", "es", 1 }, { "zz", "zz", 0 }, { "zz", "en", PANAL_LANGUAGE_NONE },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    g_assert_cmpuint (panal_snapshot_rank (snapshot, table[i].language, table[i].candidate), ==, table[i].rank);
}

/* An installed snapshot lies behind a link that is switched. */
static void
test_behind_a_link (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *slot = g_build_filename (dir, "slot-1", NULL);
  g_autofree char *current = g_build_filename (dir, "current", NULL);
  g_autofree char *through = g_build_filename (current, "content.db", NULL);
  g_autofree char *path = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;

  g_assert_cmpint (g_mkdir (slot, 0700), ==, 0);
  g_assert_cmpint (symlink ("slot-1", current), ==, 0);
  path = panal_fixture_write (slot, NULL);
  snapshot = panal_snapshot_open_beside (through, &error);
  g_assert_no_error (error);
  g_assert_nonnull (snapshot);
  panal_fixture_remove_dir (dir);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/snapshot/bad-hash-files", test_bad_hash_files);
  g_test_add_func ("/content/snapshot/bad-files", test_bad_files);
  g_test_add_func ("/content/snapshot/foreign", test_foreign);
  g_test_add_func ("/content/snapshot/cancelled", test_cancelled);
  g_test_add_func ("/content/snapshot/damaged-languages", test_damaged_languages);
  g_test_add_func ("/content/snapshot/hash", test_hash);
  g_test_add_func ("/content/snapshot/languages", test_languages);
  g_test_add_func ("/content/snapshot/rank", test_rank);
  g_test_add_func ("/content/snapshot/behind-a-link", test_behind_a_link);

  return g_test_run ();
}
