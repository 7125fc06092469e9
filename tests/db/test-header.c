/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "db/header.h"

#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "support/fixture.h"

static void
assert_check (const char *path,
              int         code)
{
  g_autoptr(GError) error = NULL;

  g_assert_false (panal_db_header_check (path, &error));
  g_assert_error (error, PANAL_DB_ERROR, code);
}

/* One byte of the header, and what it must make of the file. */
static const struct { const char *name; gsize at; guint8 value; PanalDbError code; } bytes[] = {
  { "magic", 0, 's', PANAL_DB_ERROR_FOREIGN },
  { "magic-end", 15, ' ', PANAL_DB_ERROR_FOREIGN },
  { "application-id", 71, 0, PANAL_DB_ERROR_FOREIGN },
  { "newer-format", 63, 2, PANAL_DB_ERROR_FOREIGN },
  { "huge-format", 60, 0x80, PANAL_DB_ERROR_FOREIGN },
  { "page-size", 16, 0x10, PANAL_DB_ERROR_DAMAGED },
  { "page-size-odd", 17, 1, PANAL_DB_ERROR_DAMAGED },
  { "write-ahead-log", 18, 2, PANAL_DB_ERROR_DAMAGED },
  { "read-ahead-log", 19, 2, PANAL_DB_ERROR_DAMAGED },
  { "reserved", 20, 8, PANAL_DB_ERROR_DAMAGED },
  { "page-count", 31, 0, PANAL_DB_ERROR_DAMAGED },
  { "page-count-huge", 28, 0xff, PANAL_DB_ERROR_DAMAGED },
  { "utf-16", 59, 2, PANAL_DB_ERROR_DAMAGED },
};

static void
test_bytes (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *contents = NULL;
  gsize length;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &contents, &length, &error);
  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (bytes); i++)
    {
      g_autofree char *bad = g_memdup2 (contents, length);

      g_test_message ("%s", bytes[i].name);
      g_assert_cmpint ((guint8) bad[bytes[i].at], !=, bytes[i].value);
      bad[bytes[i].at] = bytes[i].value;
      g_file_set_contents (path, bad, length, &error);
      g_assert_no_error (error);
      assert_check (path, bytes[i].code);
    }
  panal_fixture_remove_dir (dir);
}

static void
test_lengths (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  GStatBuf info;

  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpint (truncate (path, info.st_size + 1), ==, 0);
  assert_check (path, PANAL_DB_ERROR_DAMAGED);
  g_assert_cmpint (truncate (path, info.st_size - 1), ==, 0);
  assert_check (path, PANAL_DB_ERROR_DAMAGED);
  g_assert_cmpint (truncate (path, 100), ==, 0);
  assert_check (path, PANAL_DB_ERROR_DAMAGED);
  g_assert_cmpint (truncate (path, 99), ==, 0);
  assert_check (path, PANAL_DB_ERROR_FOREIGN);
  g_assert_cmpint (truncate (path, 0), ==, 0);
  assert_check (path, PANAL_DB_ERROR_FOREIGN);
  panal_fixture_remove_dir (dir);
}

static void
test_no_files (void)
{
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = g_build_filename (dir, "content.db", NULL);
  g_autofree char *link = g_build_filename (dir, "link.db", NULL);
  g_autofree char *pipe = g_build_filename (dir, "pipe.db", NULL);
  g_autofree char *written G_GNUC_UNUSED = panal_fixture_write (dir, NULL);

  g_assert_cmpint (symlink (path, link), ==, 0);
  assert_check (link, PANAL_DB_ERROR_READ);
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  assert_check (pipe, PANAL_DB_ERROR_READ);
  assert_check (dir, PANAL_DB_ERROR_READ);
  g_unlink (path);
  assert_check (path, PANAL_DB_ERROR_READ);
  panal_fixture_remove_dir (dir);
}

static void
test_companions (void)
{
  static const char * const suffixes[] = { "-journal", "-wal", "-shm" };
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *companion = g_strconcat (path, suffixes[i], NULL);

      g_file_set_contents (companion, "", 0, &error);
      g_assert_no_error (error);
      assert_check (path, PANAL_DB_ERROR_DAMAGED);
      g_unlink (companion);
    }
  g_assert_true (panal_db_header_check (path, &error));
  g_assert_no_error (error);
  panal_fixture_remove_dir (dir);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/db/header/bytes", test_bytes);
  g_test_add_func ("/db/header/lengths", test_lengths);
  g_test_add_func ("/db/header/no-files", test_no_files);
  g_test_add_func ("/db/header/companions", test_companions);

  return g_test_run ();
}
