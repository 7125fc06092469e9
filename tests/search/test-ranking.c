/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/ranking.h"

#include "support/fixture.h"

typedef struct
{
  PanalSnapshot *snapshot;
  PanalIndex    *index;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->snapshot = panal_fixture_open (NULL);
  fixture->index = panal_index_build (fixture->snapshot, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  panal_index_free (fixture->index);
  panal_snapshot_unref (fixture->snapshot);
}

static PanalHits *
search (Fixture    *fixture,
        const char *typed,
        const char *language)
{
  g_autoptr(GError) error = NULL;
  PanalHits *hits = panal_ranking_search (fixture->index, typed, language, "XA", FALSE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (hits->hits->len, <=, PANAL_RANKING_HITS_MAX);
  return hits;
}

static void
assert_hit (const PanalHits *hits,
            guint            number,
            const char      *id,
            const char      *language)
{
  const PanalHit *hit;

  g_assert_cmpuint (hits->hits->len, >, number);
  hit = hits->hits->pdata[number];
  g_assert_cmpstr (hit->id, ==, id);
  g_assert_cmpstr (hit->language, ==, language);
}

/* Standards KB-37: whatever is typed is words. */
static void
test_hostile (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *brackets = g_strnfill (1000, ')');
  g_autofree char *long_word = g_strnfill (100000, 'a');
  const char * const typed[] = {
    "", " ", "' OR 1=1 --", "\"", "*", "NEAR(", "a AND", "^", "col:", "%", "\xed\xa0\x80", "\u202e911", "\ufeff", "👨\u200d👩\u200d👧",
    "{exact stem}: x", "exact : \"a\" *", "x\" OR title MATCH \"y", "-", "--", "\x01\x02", "title:refugio NOT x", "a b c d e f g h i j k l m n o p",
    brackets, long_word,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (typed); i++)
    for (guint typing = 0; typing < 2; typing++)
      {
        g_autoptr(GError) error = NULL;
        g_autoptr(PanalHits) hits = panal_ranking_search (fixture->index, typed[i], "es", NULL, typing, NULL, &error);

        g_test_message ("%u", (guint) i);
        g_assert_no_error (error);
        g_assert_true (g_utf8_validate (hits->words, -1, NULL));
        g_assert_cmpint (g_utf8_strlen (hits->words, -1), <=, 200);
      }
}

/* Bytes of every kind never end in an error. */
static void
test_random (Fixture       *fixture,
             gconstpointer  data)
{
  for (guint i = 0; i < 500; i++)
    {
      static const char * const pieces[] = { "refugio", "\"", "*", "(", ")", " ", "OR", "NEAR", ":", "ñ", "\xff", "911", "'", "^", "-", "\u0301", "é" };
      g_autoptr(GString) typed = g_string_new (NULL);
      g_autoptr(PanalHits) hits = NULL;

      for (gint n = g_test_rand_int_range (0, 12); n > 0; n--)
        g_string_append (typed, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      hits = search (fixture, typed->str, "en");
    }
}

static void
test_languages (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr(PanalHits) own = search (fixture, "asylum", "en");
  g_autoptr(PanalHits) fallback = search (fixture, "tren", "en");
  g_autoptr(PanalHits) source = search (fixture, "refugio", "en");
  g_autoptr(PanalHits) not_offered = search (fixture, "asylum", "es");

  assert_hit (own, 0, "asylum", "en");
  assert_hit (fallback, 0, "train", "es");
  /* Found by Spanish words, shown in the visitor's language. */
  assert_hit (source, 0, "asylum", "en");
  g_assert_cmpuint (not_offered->hits->len, ==, 0);
}

static void
test_contacts_first (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr(PanalHits) number = search (fixture, "000", "es");
  g_autoptr(PanalHits) place = search (fixture, "ciudad", "es");

  assert_hit (number, 0, "xa-000", "es");
  g_assert_cmpint (((PanalHit *) place->hits->pdata[0])->kind, ==, PANAL_HIT_CONTACT);
}

static void
test_suggestion (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr(PanalHits) mistyped = search (fixture, "Refujio", "es");
  g_autoptr(PanalHits) right = search (fixture, "refugio", "es");
  g_autoptr(PanalHits) nothing = search (fixture, "xyzzyq", "es");
  g_autoptr(PanalHits) mixed = search (fixture, "albergue prueba refujio", "es");

  g_assert_true (mistyped->suggested);
  g_assert_cmpstr (mistyped->suggestion, ==, "refugio");
  assert_hit (mistyped, 0, "asylum", "es");
  g_assert_false (right->suggested);
  g_assert_null (right->suggestion);
  g_assert_null (nothing->suggestion);
  g_assert_cmpuint (nothing->hits->len, ==, 0);

  /* What was typed has hits, so those of the suggestion do not come among them. */
  g_assert_false (mixed->suggested);
  g_assert_cmpstr (mixed->suggestion, ==, "albergue prueba refugio");
  for (guint i = 0; i < mixed->hits->len; i++)
    g_assert_cmpstr (((PanalHit *) mixed->hits->pdata[i])->id, !=, "asylum");
}

/* After each letter: titles, unfinished words, and no suggestion for a word that is still being typed. */
static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalHits) begun = panal_ranking_search (fixture->index, "refu", "es", NULL, TRUE, NULL, &error);
  g_autoptr(PanalHits) body = panal_ranking_search (fixture->index, "gratis", "es", NULL, TRUE, NULL, &error);
  g_autoptr(PanalHits) mistyped = panal_ranking_search (fixture->index, "refujio", "es", NULL, TRUE, NULL, &error);

  g_assert_no_error (error);
  assert_hit (begun, 0, "asylum", "es");
  g_assert_cmpuint (body->hits->len, ==, 0);
  g_assert_null (body->suggestion);
  g_assert_null (mistyped->suggestion);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/search/ranking/hostile", Fixture, NULL, set_up, test_hostile, tear_down);
  g_test_add ("/search/ranking/random", Fixture, NULL, set_up, test_random, tear_down);
  g_test_add ("/search/ranking/languages", Fixture, NULL, set_up, test_languages, tear_down);
  g_test_add ("/search/ranking/contacts-first", Fixture, NULL, set_up, test_contacts_first, tear_down);
  g_test_add ("/search/ranking/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/search/ranking/suggestion", Fixture, NULL, set_up, test_suggestion, tear_down);
  return g_test_run ();
}
