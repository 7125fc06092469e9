/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "forge.h"
#include "trust/store.h"

static void
test_names (void)
{
  static const struct { const char *role, *file; } cases[] = {
    { "../a", "..%2Fa.json" }, { "/", "%2F.json" }, { "?", "%3F.json" }, { "..", "...json" }, { "\303\261", "%C3%B1.json" }, { "root", "root.json" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = panal_store_file_name (cases[i].role);

      g_assert_cmpstr (name, ==, cases[i].file);
    }
}

static void
test_keep (void)
{
  g_autofree char *folder = forge_folder ();
  g_autofree char *gone = g_build_filename (folder, "gone", NULL);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("abc", 3);
  g_autoptr(GBytes) read = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_false (panal_store_write (gone, "root", bytes, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_STORE);
  g_clear_error (&error);
  g_assert_null (panal_store_read (folder, "../a", 10));

  g_assert_true (panal_store_write (folder, "../a", bytes, &error));
  g_assert_no_error (error);
  read = panal_store_read (folder, "../a", 3);
  g_assert_true (g_bytes_equal (read, bytes));
  g_assert_null (panal_store_read (folder, "../a", 2));
  g_assert_true (panal_store_remove (folder, "../a", &error));
  g_assert_true (panal_store_remove (folder, "../a", &error));
  g_assert_null (panal_store_read (folder, "../a", 3));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/store/names", test_names);
  g_test_add_func ("/trust/store/keep", test_keep);
  return g_test_run ();
}
