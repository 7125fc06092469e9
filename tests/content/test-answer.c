/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/answer.h"

#include <string.h>

#include "support/fixture.h"

/* The columns of topics.sql */
enum { KEY, ID, SIZE };

static guint
count (PanalAnswer *rows)
{
  guint n = 0;

  while (panal_answer_next (rows))
    n++;

  return n;
}

static void
test_too_many (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  PanalDb *db = panal_snapshot_get_db (snapshot);
  g_autoptr(GError) error = NULL;
  PanalAnswer rows;

  /* The fixture has four languages. */
  rows = panal_answer_ask (db, "languages", 3);
  g_assert_cmpuint (count (&rows), ==, 3);
  g_assert_false (panal_answer_end (&rows, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
  g_clear_error (&error);

  rows = panal_answer_ask (db, "languages", 4);
  g_assert_cmpuint (count (&rows), ==, 4);
  g_assert_true (panal_answer_end (&rows, &error));
  g_assert_no_error (error);
}

/* The first thing that is wrong ends the rows, and it is the one that is said. */
static void
test_damage_ends (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "languages", 10);

  g_assert_true (panal_answer_next (&rows));
  panal_answer_damage (&rows, "the first");
  panal_answer_damage (&rows, "the second");
  g_assert_false (panal_answer_next (&rows));
  g_assert_false (panal_answer_next (&rows));
  g_assert_false (panal_answer_end (&rows, &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
  g_assert_nonnull (strstr (error->message, "the first"));
}

static void
test_bad_ids (void)
{
  static const PanalFixtureEdit table[][2] = {
    { { "topic", NULL, "key=#a|id=b|position=%9|size=small|colour=a|pictogram=a" } },
    { { "topic", NULL, "key=#../x|id=../x|position=%9|size=small|colour=a|pictogram=a" } },
    { { "topic", NULL, "key=#|id=|position=%9|size=small|colour=a|pictogram=a" } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (table[i]);
      g_autoptr(GError) error = NULL;
      PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "topics", 10);
      guint n = 0;

      while (panal_answer_next (&rows))
        {
          g_autofree char *id G_GNUC_UNUSED = panal_answer_dup_id (&rows, ID, KEY);

          n++;
        }
      g_assert_cmpuint (n, ==, 4);
      g_assert_false (panal_answer_end (&rows, &error));
      g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
    }
}

static void
test_columns (void)
{
  static const PanalFixtureEdit edits[] = { { "topic", "key=#help", "key=#help|id=help|position=%1|size=LARGE|colour=a|pictogram=a" }, { NULL } };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(GError) error = NULL;
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "topics", 10);
  g_autofree char *id = NULL;
  g_autofree char *size = NULL;
  g_autofree char *as_day = NULL;
  g_autofree char *as_date = NULL;

  g_assert_true (panal_answer_next (&rows));
  id = panal_answer_dup_id (&rows, ID, KEY);
  size = panal_answer_dup_name (&rows, SIZE);
  as_day = panal_answer_dup_day (&rows, ID);
  as_date = panal_answer_dup_date (&rows, ID);
  g_assert_cmpstr (id, ==, "help");
  g_assert_cmpstr (size, ==, "");
  g_assert_cmpstr (as_day, ==, "");
  g_assert_cmpstr (as_date, ==, "");
  g_assert_true (panal_answer_end (&rows, &error));
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/answer/too-many", test_too_many);
  g_test_add_func ("/content/answer/damage-ends", test_damage_ends);
  g_test_add_func ("/content/answer/bad-ids", test_bad_ids);
  g_test_add_func ("/content/answer/columns", test_columns);

  return g_test_run ();
}
