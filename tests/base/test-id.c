/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "base/id.h"

static void
test_bad_slugs (void)
{
  static const char * const bad[] = {
    "", "-", "-a", "a-", "A", "a b", "a/b", "..", "a.b", "á", "a\n", "a%2e", "a_b",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  };

  g_assert_false (panal_id_is_slug (NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("'%s'", bad[i]);
      g_assert_false (panal_id_is_slug (bad[i]));
    }
}

static void
test_bad_others (void)
{
  static const char * const bad_languages[] = { "", "e", "e1", "es-", "-es", "es--MX", "es_MX", "es/..", "españolísimo" };
  static const char * const bad_countries[] = { "", "M", "mx", "MEX", "M1" };
  static const char * const bad_facts[] = { "", "c1-02", "C1 02", "C1/02", "none" };
  static const char * const bad_pictures[] = { "", "a", "a.svg", "a/b", "a/b.png", "../b.svg", "a/../b.svg", "a/b/c.svg", "/b.svg", "a/.svg" };

  for (gsize i = 0; i < G_N_ELEMENTS (bad_languages); i++)
    g_assert_false (panal_id_is_language (bad_languages[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad_countries); i++)
    g_assert_false (panal_id_is_country (bad_countries[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad_facts); i++)
    g_assert_false (panal_id_is_fact (bad_facts[i]));
  for (gsize i = 0; i < G_N_ELEMENTS (bad_pictures); i++)
    g_assert_false (panal_id_is_picture (bad_pictures[i]));
}

static void
test_good (void)
{
  g_assert_true (panal_id_is_slug ("a"));
  g_assert_true (panal_id_is_slug ("mx-911"));
  g_assert_true (panal_id_is_slug ("asylum-mexico"));
  g_assert_true (panal_id_is_fact ("C1-02"));
  g_assert_true (panal_id_is_fact ("W-03u"));
  g_assert_true (panal_id_is_language ("es"));
  g_assert_true (panal_id_is_language ("es-419"));
  g_assert_true (panal_id_is_language ("pt-BR"));
  g_assert_true (panal_id_is_language ("quc"));
  g_assert_true (panal_id_is_country ("MX"));
  g_assert_true (panal_id_is_picture ("heat-and-thirst/drink.svg"));
}

/* The first bytes of SHA-256 as printed by sha256sum, shifted right by two bits: a key that changed
 * would give every row of every kiosk another number. */
static void
test_key (void)
{
  g_assert_cmpint (panal_id_key (""), ==, G_GINT64_CONSTANT (0xe3b0c44298fc1c14) >> 2 & 0x3fffffffffffffff);
  g_assert_cmpint (panal_id_key ("abc"), ==, (gint64) (G_GUINT64_CONSTANT (0xba7816bf8f01cfea) >> 2));
  g_assert_cmpint (panal_id_key ("mx-911"), >=, 0);
  g_assert_cmpint (panal_id_key ("mx-911"), !=, panal_id_key ("mx-912"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/base/id/bad-slugs", test_bad_slugs);
  g_test_add_func ("/base/id/bad-others", test_bad_others);
  g_test_add_func ("/base/id/good", test_good);
  g_test_add_func ("/base/id/key", test_key);
  return g_test_run ();
}
