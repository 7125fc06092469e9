/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/hit.h"

static void
test_new (void)
{
  g_autoptr(PanalHit) hit = panal_hit_new (PANAL_HIT_CONTACT, "mx-911", "es");
  g_autoptr(PanalHits) hits = panal_hits_new ("911");

  g_assert_cmpstr (hit->title, ==, "");
  g_assert_cmpstr (hit->snippet, ==, "");
  g_assert_cmpuint (hit->lights->len, ==, 0);
  g_assert_cmpstr (hits->words, ==, "911");
  g_assert_null (hits->suggestion);
  g_assert_false (hits->suggested);
  g_assert_cmpuint (hits->hits->len, ==, 0);
  g_assert_cmpstr (panal_hit_kind_to_string (PANAL_HIT_ARTICLE), ==, "article");
  g_assert_cmpstr (panal_hit_kind_to_string (hit->kind), ==, "contact");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/search/hit/new", test_new);
  return g_test_run ();
}
