/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/score.h"

#include "search/index.h"
#include "support/fixture.h"

static const PanalFixtureEdit edits[] = {
  { "synonym", NULL, "language=es|word=asilo|expansion=refugio" },
  { "synonym", NULL, "language=es|word=como|expansion=" },
  { NULL }
};

typedef struct
{
  PanalSnapshot *snapshot;
  PanalIndex    *index;
  PanalVolume   *volume;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) chain = NULL;

  fixture->snapshot = panal_fixture_open (edits);
  fixture->index = panal_index_build (fixture->snapshot, NULL, &error);
  g_assert_no_error (error);
  chain = panal_index_list_chain (fixture->index, "es");
  fixture->volume = chain->pdata[0];
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  panal_index_free (fixture->index);
  panal_snapshot_unref (fixture->snapshot);
}

static PanalScore
score (PanalVolume  *volume,
       const char   *words,
       gboolean      typing,
       PanalHitKind  kind,
       const char   *id)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalScores) scores = panal_scores_new (volume, words, typing, NULL, &error);
  guint row = 0;

  g_assert_no_error (error);
  g_assert_true (g_ptr_array_find (volume->documents, panal_volume_find (volume, kind, id), &row));
  return g_array_index (scores->scores, PanalScore, row);
}

static void
test_order (Fixture       *fixture,
            gconstpointer  data)
{
  double exact = score (fixture->volume, "refugio", FALSE, PANAL_HIT_ARTICLE, "asylum").total;
  double stem = score (fixture->volume, "refugios", FALSE, PANAL_HIT_ARTICLE, "asylum").total;
  double synonym = score (fixture->volume, "asilo", FALSE, PANAL_HIT_ARTICLE, "asylum").total;
  double prefix = score (fixture->volume, "refu", FALSE, PANAL_HIT_ARTICLE, "asylum").total;
  double body = score (fixture->volume, "gratis", FALSE, PANAL_HIT_ARTICLE, "asylum").total;

  g_assert_cmpfloat (exact, >, stem);
  g_assert_cmpfloat (stem, >, synonym);
  g_assert_cmpfloat (synonym, >, prefix);
  g_assert_cmpfloat (prefix, >, body);
  g_assert_cmpfloat (body, >, 0);
}

static void
test_typing (Fixture       *fixture,
             gconstpointer  data)
{
  g_assert_cmpuint (score (fixture->volume, "gratis", TRUE, PANAL_HIT_ARTICLE, "asylum").n_words, ==, 0);
  g_assert_cmpuint (score (fixture->volume, "r", TRUE, PANAL_HIT_ARTICLE, "asylum").n_words, ==, 1);
  /* A blank says that the word is finished. */
  g_assert_cmpuint (score (fixture->volume, "r ", TRUE, PANAL_HIT_ARTICLE, "asylum").n_words, ==, 0);
  g_assert_cmpuint (score (fixture->volume, "r", FALSE, PANAL_HIT_ARTICLE, "asylum").n_words, ==, 0);
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  g_assert_true (score (fixture->volume, "ciudad", FALSE, PANAL_HIT_CONTACT, "xa-shelter").keyed);
  g_assert_true (score (fixture->volume, "999 000", FALSE, PANAL_HIT_CONTACT, "xa-shelter").keyed);
  g_assert_true (score (fixture->volume, "0000001", FALSE, PANAL_HIT_CONTACT, "xa-shelter").keyed);
  g_assert_false (score (fixture->volume, "albergue", FALSE, PANAL_HIT_CONTACT, "xa-shelter").keyed);
}

static void
test_words (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(PanalScores) scores = panal_scores_new (fixture->volume, "cómo refugio xyzzy", FALSE, NULL, &error);
  g_autoptr(PanalScores) silent = panal_scores_new (fixture->volume, "como", FALSE, NULL, &error);
  g_autoptr(PanalScores) none = panal_scores_new (fixture->volume, "", FALSE, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (scores->words->len, ==, 2);
  g_assert_cmpuint (scores->missing->len, ==, 1);
  g_assert_cmpuint (g_array_index (scores->missing, guint, 0), ==, 1);
  g_assert_cmpuint (silent->words->len, ==, 1);
  g_assert_cmpuint (none->words->len, ==, 0);

  g_cancellable_cancel (cancellable);
  g_assert_null (panal_scores_new (fixture->volume, "refugio", FALSE, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/search/score/order", Fixture, NULL, set_up, test_order, tear_down);
  g_test_add ("/search/score/typing", Fixture, NULL, set_up, test_typing, tear_down);
  g_test_add ("/search/score/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/search/score/words", Fixture, NULL, set_up, test_words, tear_down);
  return g_test_run ();
}
