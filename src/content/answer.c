/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "answer"

#include "config.h"

#include "content/answer.h"

#include <string.h>

#include "base/date.h"
#include "base/id.h"
#include "db/stmt.h"

PanalAnswer
panal_answer_ask (PanalDb    *db,
                  const char *question,
                  guint       max)
{
  PanalAnswer self = { .question = question, .max = max };

  self.stmt = panal_db_query (db, question, &self.error);

  return self;
}

void
panal_answer_bind_text (PanalAnswer *self,
                        const char *name,
                        const char *value)
{
  if (self->stmt != NULL)
    panal_stmt_bind_text (self->stmt, name, value);
}

void
panal_answer_bind_int (PanalAnswer *self,
                       const char *name,
                       gint64      value)
{
  if (self->stmt != NULL)
    panal_stmt_bind_int (self->stmt, name, value);
}

gboolean
panal_answer_next (PanalAnswer *self)
{
  if (self->error != NULL || self->stmt == NULL || !panal_stmt_step (self->stmt, &self->error))
    return FALSE;

  if (++self->n > self->max)
    {
      panal_answer_damage (self, "too many rows");
      return FALSE;
    }

  return TRUE;
}

void
panal_answer_damage (PanalAnswer *self,
                     const char *why)
{
  if (self->error == NULL)
    g_set_error (&self->error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED, "%s, row %u: %s", self->question, self->n, why);
}

gboolean
panal_answer_end (PanalAnswer *self,
                  GError    **error)
{
  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

char *
panal_answer_dup_text (PanalAnswer *self,
                       int        column)
{
  g_autofree char *text = panal_stmt_dup_text (self->stmt, column);

  if (strlen (text) <= PANAL_ANSWER_TEXT_MAX)
    return g_steal_pointer (&text);

  panal_answer_damage (self, "a text is too long");
  return g_strdup ("");
}

char *
panal_answer_dup_id (PanalAnswer *self,
                     int        column,
                     int        key)
{
  g_autofree char *id = panal_answer_dup_text (self, column);

  if (!panal_id_is_slug (id) || panal_id_key (id) != panal_stmt_get_int (self->stmt, key))
    panal_answer_damage (self, "an id is malformed or does not belong to its key");

  return g_steal_pointer (&id);
}

char *
panal_answer_dup_name (PanalAnswer *self,
                       int        column)
{
  g_autofree char *name = panal_answer_dup_text (self, column);

  if (name[strspn (name, "abcdefghijklmnopqrstuvwxyz0123456789-_")] != '\0')
    return g_strdup ("");

  return g_steal_pointer (&name);
}

char *
panal_answer_dup_day (PanalAnswer *self,
                      int        column)
{
  g_autofree char *day = panal_answer_dup_text (self, column);
  PanalDate date;

  return panal_date_parse (day, &date) && date.day != 0 ? g_steal_pointer (&day) : g_strdup ("");
}

char *
panal_answer_dup_date (PanalAnswer *self,
                       int        column)
{
  g_autofree char *date = panal_answer_dup_text (self, column);
  PanalDate ignored;

  return panal_date_parse (date, &ignored) ? g_steal_pointer (&date) : g_strdup ("");
}

gint64
panal_answer_get_int (PanalAnswer *self,
                      int        column)
{
  return panal_stmt_get_int (self->stmt, column);
}
