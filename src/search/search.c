/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "search"

#include "config.h"

#include "search/search.h"

#include "search/ranking.h"

/* What the worker has; only its thread touches it while the pool lives. */
typedef struct
{
  char       *path;     /* owned */
  char       *sha256;   /* owned */
  PanalIndex *index;    /* owned, nullable: not built yet, or it could not be */
} Shelf;

struct _PanalSearch
{
  GThreadPool  *pool;      /* owned; one thread, so that questions come one after the other */
  Shelf         shelf;
  GCancellable *building;  /* owned; cancelled when the search is freed */
  GCancellable *asking;    /* owned, nullable: of the last question */
};

typedef struct
{
  char         *typed;       /* owned, all of these */
  char         *language;
  char         *country;     /* nullable */
  gboolean      typing;
  GCancellable *outer;       /* nullable: the caller's */
  gulong        outer_id;
} Question;

static void
question_free (Question *self)
{
  g_cancellable_disconnect (self->outer, self->outer_id);
  g_clear_object (&self->outer);
  g_free (self->typed);
  g_free (self->language);
  g_free (self->country);
  g_free (self);
}

static gboolean
ensure_index (Shelf         *shelf,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(PanalSnapshot) snapshot = NULL;

  if (shelf->index != NULL)
    return TRUE;
  if ((snapshot = panal_snapshot_open (shelf->path, shelf->sha256, error)) == NULL)
    return FALSE;

  shelf->index = panal_index_build (snapshot, cancellable, error);
  return shelf->index != NULL;
}

/* The worker. A task without a question builds the index. */
static void
on_task (gpointer data,
         gpointer user_data)
{
  g_autoptr(GTask) task = data;
  PanalSearch *self = user_data;
  Question *question = g_task_get_task_data (task);
  g_autoptr(GError) error = NULL;
  PanalHits *hits = NULL;

  /* Not the question's cancellable: an index that is half built when the next letter comes is needed all the same. */
  if (ensure_index (&self->shelf, self->building, &error) && question != NULL)
    hits = panal_ranking_search (self->shelf.index, question->typed, question->language, question->country,
                                 question->typing, g_task_get_cancellable (task), &error);

  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_pointer (task, hits, (GDestroyNotify) panal_hits_free);
}

PanalSearch *
panal_search_new (const char *path,
                  const char *sha256)
{
  PanalSearch *self = g_new0 (PanalSearch, 1);

  self->shelf.path = g_strdup (path);
  self->shelf.sha256 = g_strdup (sha256);
  self->building = g_cancellable_new ();
  self->pool = g_thread_pool_new (on_task, self, 1, FALSE, NULL /* may fail: only exclusive pools start a thread here */);
  g_thread_pool_push (self->pool, g_task_new (NULL, NULL, NULL, NULL), NULL /* may fail: the task waits for a thread then */);

  return self;
}

void
panal_search_free (PanalSearch *self)
{
  g_cancellable_cancel (self->building);
  g_cancellable_cancel (self->asking);
  /* Tasks that wait still run, each to its error: a task that is dropped would never call back. */
  g_thread_pool_free (self->pool, FALSE, TRUE);
  g_clear_pointer (&self->shelf.index, panal_index_free);
  g_free (self->shelf.path);
  g_free (self->shelf.sha256);
  g_clear_object (&self->building);
  g_clear_object (&self->asking);
  g_free (self);
}

static void
on_outer_cancelled (GCancellable *outer,
                    GCancellable *inner)
{
  g_cancellable_cancel (inner);
}

void
panal_search_ask_async (PanalSearch         *self,
                        const char          *typed,
                        const char          *language,
                        const char          *country,
                        gboolean             typing,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  Question *question = g_new0 (Question, 1);
  GTask *task;

  g_cancellable_cancel (self->asking);
  g_clear_object (&self->asking);
  self->asking = g_cancellable_new ();

  question->typed = g_strdup (typed);
  question->language = g_strdup (language);
  question->country = g_strdup (country);
  question->typing = typing;
  if (cancellable != NULL)
    {
      question->outer = g_object_ref (cancellable);
      question->outer_id = g_cancellable_connect (cancellable, G_CALLBACK (on_outer_cancelled), g_object_ref (self->asking), g_object_unref);
    }

  task = g_task_new (NULL, self->asking, callback, user_data);
  g_task_set_source_tag (task, panal_search_ask_async);
  g_task_set_task_data (task, question, (GDestroyNotify) question_free);
  g_thread_pool_push (self->pool, task, NULL /* may fail: the task waits for a thread then */);
}

PanalHits *
panal_search_ask_finish (GAsyncResult  *result,
                         GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}
