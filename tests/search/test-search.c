/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/search.h"

#include "support/fixture.h"

typedef struct
{
  GMainLoop *loop;
  guint      waiting;
  guint      cancelled;
  char      *id;        /* owned: the first hit of the last answer */
  GError    *error;     /* owned: the last one that is no cancelling */
} Answers;

static void
on_answer (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  Answers *answers = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalHits) hits = panal_search_ask_finish (result, &error);

  g_assert_null (object);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    answers->cancelled++;
  else if (error != NULL)
    {
      g_clear_error (&answers->error);
      answers->error = g_steal_pointer (&error);
    }
  else if (hits->hits->len > 0)
    {
      g_free (answers->id);
      answers->id = g_strdup (((PanalHit *) hits->hits->pdata[0])->id);
    }
  if (--answers->waiting == 0)
    g_main_loop_quit (answers->loop);
}

static void
ask (PanalSearch  *search,
     const char   *typed,
     GCancellable *cancellable,
     Answers      *answers)
{
  answers->waiting++;
  panal_search_ask_async (search, typed, "es", NULL, FALSE, cancellable, on_answer, answers);
}

static void
clear (Answers *answers)
{
  g_main_loop_unref (answers->loop);
  g_free (answers->id);
  g_clear_error (&answers->error);
}

static void
test_missing (void)
{
  g_autoptr(PanalSearch) search = panal_search_new ("there-is-none.db", "00");
  Answers answers = { g_main_loop_new (NULL, FALSE) };

  ask (search, "refugio", NULL, &answers);
  g_main_loop_run (answers.loop);
  g_assert_nonnull (answers.error);
  g_assert_null (answers.id);
  clear (&answers);
}

static void
test_ask (void)
{
  g_autofree char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_fixture_write (dir, NULL);
  g_autofree char *sha256 = panal_snapshot_hash (path, NULL, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  PanalSearch *search = panal_search_new (path, sha256);
  Answers answers = { g_main_loop_new (NULL, FALSE) };

  /* Each letter cancels the question before; the last one is answered. */
  ask (search, "t", NULL, &answers);
  ask (search, "tr", NULL, &answers);
  ask (search, "tren", NULL, &answers);
  g_main_loop_run (answers.loop);
  g_assert_no_error (answers.error);
  g_assert_cmpuint (answers.cancelled, ==, 2);
  g_assert_cmpstr (answers.id, ==, "train");

  /* The caller's own cancelling. */
  g_cancellable_cancel (cancellable);
  ask (search, "refugio", cancellable, &answers);
  g_main_loop_run (answers.loop);
  g_assert_cmpuint (answers.cancelled, ==, 3);

  /* Freed with a question open: its callback still comes. */
  ask (search, "refugio", NULL, &answers);
  panal_search_free (search);
  g_main_loop_run (answers.loop);
  g_assert_cmpuint (answers.waiting, ==, 0);
  clear (&answers);
  panal_fixture_remove_dir (g_steal_pointer (&dir));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/search/missing", test_missing);
  g_test_add_func ("/search/search/ask", test_ask);
  return g_test_run ();
}
