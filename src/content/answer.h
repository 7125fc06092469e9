/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/error.h"
#include "db/db.h"

G_BEGIN_DECLS

/* The rows that answer one question, read with suspicion. A snapshot passed the door, but a publisher can
 * err and a program that hashes can be wrong, so every row has its bounds: so many rows, so many bytes a
 * text, ids that belong to their keys. The first thing that is wrong ends the rows, and panal_answer_end()
 * says it, so that the code between reads like the question.
 *
 * Only src/content uses this. Lives on the stack; same thread as the database. */

/* The longest text of one column, in bytes. */
#define PANAL_ANSWER_TEXT_MAX (64 * 1024)

typedef struct
{
  PanalStmt  *stmt;      /* borrowed from the database; NULL if it could not be asked */
  const char *question;  /* borrowed */
  guint       n;
  guint       max;
  GError     *error;     /* owned, until panal_answer_end() */
} PanalAnswer;

/**
 * panal_answer_ask:
 * @question: the name of a file of data/sql/query
 * @max: more rows than this are damage
 *
 * Begins a question. Bind its parameters, call panal_answer_next() in a loop, finish with panal_answer_end().
 * Do not ask the same question again before that.
 */
PanalAnswer panal_answer_ask (PanalDb    *db,
                              const char *question,
                              guint       max);

/* Parameters, by name with the colon; before the first panal_answer_next(). */
void panal_answer_bind_text (PanalAnswer *self,
                             const char *name,
                             const char *value);
void panal_answer_bind_int (PanalAnswer *self,
                            const char *name,
                            gint64      value);

/**
 * panal_answer_next:
 *
 * Returns: %TRUE if there is a row; %FALSE at the end and after anything wrong
 */
gboolean panal_answer_next (PanalAnswer *self);

/**
 * panal_answer_damage:
 * @why: what is wrong, for the log
 *
 * Ends the rows with %PANAL_CONTENT_ERROR_DAMAGED, unless they ended with an error before.
 */
void panal_answer_damage (PanalAnswer *self,
                          const char *why);

/**
 * panal_answer_end:
 *
 * Errors: PANAL_DB_ERROR, %PANAL_CONTENT_ERROR_DAMAGED
 *
 * Returns: %TRUE if everything was read well
 */
gboolean panal_answer_end (PanalAnswer *self,
                           GError    **error) G_GNUC_WARN_UNUSED_RESULT;

/* Columns of the present row. Each text is transfer full, valid UTF-8, never NULL. */

/* At most PANAL_ANSWER_TEXT_MAX bytes, more is damage. */
char *panal_answer_dup_text (PanalAnswer *self,
                             int        column) G_GNUC_WARN_UNUSED_RESULT;
/* A slug whose key (base/id.h) is in the column @key; anything else is damage. */
char *panal_answer_dup_id (PanalAnswer *self,
                           int        column,
                           int        key) G_GNUC_WARN_UNUSED_RESULT;
/* A name out of a set of ours (a colour, a pictogram): a-z, 0-9, `-`, `_`; anything else is empty. */
char *panal_answer_dup_name (PanalAnswer *self,
                             int        column) G_GNUC_WARN_UNUSED_RESULT;
/* YYYY-MM-DD; anything else is empty, because a date that cannot be read promises nothing. */
char *panal_answer_dup_day (PanalAnswer *self,
                            int        column) G_GNUC_WARN_UNUSED_RESULT;
/* YYYY, YYYY-MM or YYYY-MM-DD; anything else is empty. */
char *panal_answer_dup_date (PanalAnswer *self,
                             int        column) G_GNUC_WARN_UNUSED_RESULT;
gint64 panal_answer_get_int (PanalAnswer *self,
                             int        column);

G_END_DECLS
