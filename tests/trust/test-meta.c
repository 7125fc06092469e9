/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "forge.h"
#include "trust/meta.h"

static void
test_refused (void)
{
  static const char *snapshots[] = { "", "\"a.json\":{\"version\":1}", "\"targets.json\":1", "\"targets.json\":{}", "\"targets.json\":{\"version\":0}" };
  g_autoptr(GBytes) two = NULL;
  g_autoptr(GError) error = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (snapshots); i++)
    {
      g_autoptr(GBytes) bytes = forge_snapshot (1, snapshots[i], FORGE_LATER, "4");

      g_assert_null (panal_meta_parse_snapshot (bytes, &error));
      g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
      g_clear_error (&error);
      /* A snapshot is no timestamp. */
      g_assert_null (panal_meta_parse_timestamp (bytes, NULL));
    }

  two = forge_timestamp (1, 1, "},\"targets.json\":{\"version\":1", FORGE_LATER, "3");
  g_assert_null (panal_meta_parse_timestamp (two, &error));
  g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_FORMAT);
}

static void
test_not_older (void)
{
  static const struct { const char *files; gboolean is_good; } cases[] = {
    { "\"targets.json\":{\"version\":1},\"a.json\":{\"version\":5}", FALSE },
    { "\"targets.json\":{\"version\":2},\"a.json\":{\"version\":4}", FALSE },
    { "\"targets.json\":{\"version\":3}", FALSE },
    { "\"targets.json\":{\"version\":2},\"a.json\":{\"version\":5}", TRUE },
    { "\"targets.json\":{\"version\":3},\"a.json\":{\"version\":5},\"b.json\":{\"version\":1}", TRUE },
  };
  g_autoptr(GBytes) bytes = forge_snapshot (1, "\"targets.json\":{\"version\":2},\"a.json\":{\"version\":5}", FORGE_LATER, "4");
  g_autoptr(PanalMeta) old = panal_meta_parse_snapshot (bytes, NULL);

  g_assert_cmpint (panal_meta_find (old, "a.json")->version, ==, 5);
  g_assert_null (panal_meta_find (old, "b.json"));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(GBytes) new_bytes = forge_snapshot (2, cases[i].files, FORGE_LATER, "4");
      g_autoptr(PanalMeta) new = panal_meta_parse_snapshot (new_bytes, NULL);
      g_autoptr(GError) error = NULL;

      g_assert_cmpint (panal_meta_check_not_older (new, old, &error), ==, cases[i].is_good);
      if (!cases[i].is_good)
        g_assert_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_ROLLBACK);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/trust/meta/refused", test_refused);
  g_test_add_func ("/trust/meta/not-older", test_not_older);
  return g_test_run ();
}
