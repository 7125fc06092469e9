/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "history"

#include "config.h"

#include "session/history.h"

struct _PanalHistory
{
  GPtrArray *entries;  /* owned; of PanalHistoryEntry, the first visited first */
};

static PanalHistoryEntry *
panal_history_entry_new (const char *view,
                         const char *subject)
{
  PanalHistoryEntry *self = g_new0 (PanalHistoryEntry, 1);

  self->view = g_strdup (view);
  self->subject = g_strdup (subject);

  return self;
}

static void
panal_history_entry_free (gpointer data)
{
  PanalHistoryEntry *self = data;

  g_free (self->view);
  g_free (self->subject);
  g_free (self);
}

static PanalHistoryEntry *
last (PanalHistory *self)
{
  return self->entries->len > 0 ? self->entries->pdata[self->entries->len - 1] : NULL;
}

PanalHistory *
panal_history_new (void)
{
  PanalHistory *self = g_new0 (PanalHistory, 1);

  self->entries = g_ptr_array_new_with_free_func (panal_history_entry_free);

  return self;
}

void
panal_history_free (PanalHistory *self)
{
  g_ptr_array_unref (self->entries);
  g_free (self);
}

gboolean
panal_history_push (PanalHistory *self,
                    const char   *view,
                    const char   *subject)
{
  PanalHistoryEntry *current = last (self);

  g_return_val_if_fail (view != NULL && subject != NULL, FALSE);

  if (current != NULL && g_str_equal (current->view, view) && g_str_equal (current->subject, subject))
    return FALSE;

  if (self->entries->len == PANAL_HISTORY_MOST)
    g_ptr_array_remove_index (self->entries, 1);
  g_ptr_array_add (self->entries, panal_history_entry_new (view, subject));

  return TRUE;
}

void
panal_history_turn (PanalHistory *self,
                    const char   *subject)
{
  PanalHistoryEntry *current = last (self);

  g_return_if_fail (subject != NULL);

  if (current == NULL)
    return;

  g_free (current->subject);
  current->subject = g_strdup (subject);
  current->position = 0;
}

const PanalHistoryEntry *
panal_history_back (PanalHistory *self)
{
  if (self->entries->len < 2)
    return NULL;

  g_ptr_array_remove_index (self->entries, self->entries->len - 1);

  return last (self);
}

const PanalHistoryEntry *
panal_history_get_current (PanalHistory *self)
{
  return last (self);
}

void
panal_history_set_position (PanalHistory *self,
                            double        position)
{
  if (last (self) != NULL)
    last (self)->position = position;
}

guint
panal_history_get_length (PanalHistory *self)
{
  return self->entries->len;
}

void
panal_history_clear (PanalHistory *self)
{
  g_ptr_array_set_size (self->entries, 0);
}
