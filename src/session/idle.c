/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "idle"

#include "config.h"

#include "session/idle.h"

typedef struct
{
  guint  token;
  char  *reason;  /* owned */
} Inhibitor;

struct _PanalIdle
{
  guint      seconds;
  gboolean   is_patient;
  gint64     last_touch;   /* µs */
  guint      last_token;
  GPtrArray *inhibitors;   /* owned; of Inhibitor, oldest first */
};

static void
inhibitor_free (gpointer data)
{
  Inhibitor *self = data;

  g_free (self->reason);
  g_free (self);
}

PanalIdle *
panal_idle_new (guint  seconds,
                gint64 now)
{
  PanalIdle *self;

  g_return_val_if_fail (seconds > PANAL_IDLE_WARNING_SECONDS, NULL);

  self = g_new0 (PanalIdle, 1);
  self->seconds = seconds;
  self->last_touch = now;
  self->inhibitors = g_ptr_array_new_with_free_func (inhibitor_free);

  return self;
}

void
panal_idle_free (PanalIdle *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->inhibitors);
  g_free (self);
}

void
panal_idle_touch (PanalIdle *self,
                  gint64     now)
{
  g_return_if_fail (self != NULL);

  self->last_touch = now;
}

PanalIdleVerdict
panal_idle_tick (PanalIdle *self,
                 gint64     now,
                 guint     *ret_seconds_left)
{
  gint64 left;

  g_return_val_if_fail (self != NULL, PANAL_IDLE_NOTHING);

  if (self->inhibitors->len > 0)
    {
      self->last_touch = now;
      return PANAL_IDLE_NOTHING;
    }

  left = self->last_touch + panal_idle_get_seconds (self) * (gint64) G_USEC_PER_SEC - now;
  if (left <= 0)
    return PANAL_IDLE_EXPIRED;
  if (left > PANAL_IDLE_WARNING_SECONDS * (gint64) G_USEC_PER_SEC)
    return PANAL_IDLE_NOTHING;

  /* Rounded up, so that a visitor never reads that 0 seconds are left. */
  if (ret_seconds_left != NULL)
    *ret_seconds_left = (left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC;
  return PANAL_IDLE_WARN;
}

void
panal_idle_set_patient (PanalIdle *self,
                        gboolean   is_patient)
{
  g_return_if_fail (self != NULL);

  self->is_patient = is_patient;
}

guint
panal_idle_get_seconds (PanalIdle *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->is_patient ? 2 * self->seconds : self->seconds;
}

guint
panal_idle_inhibit (PanalIdle  *self,
                    const char *reason)
{
  Inhibitor *inhibitor;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (reason != NULL, 0);

  inhibitor = g_new0 (Inhibitor, 1);
  inhibitor->token = ++self->last_token;
  inhibitor->reason = g_strdup (reason);
  g_ptr_array_add (self->inhibitors, inhibitor);

  return inhibitor->token;
}

void
panal_idle_release (PanalIdle *self,
                    guint      token,
                    gint64     now)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->inhibitors->len; i++)
    {
      Inhibitor *inhibitor = self->inhibitors->pdata[i];

      if (inhibitor->token == token)
        {
          g_ptr_array_remove_index (self->inhibitors, i);
          self->last_touch = now;
          return;
        }
    }
}

void
panal_idle_release_all (PanalIdle *self,
                        gint64     now)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_set_size (self->inhibitors, 0);
  self->last_touch = now;
}

gboolean
panal_idle_is_inhibited (PanalIdle *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->inhibitors->len > 0;
}

char *
panal_idle_dup_reasons (PanalIdle *self)
{
  GString *reasons = g_string_new (NULL);

  for (guint i = 0; i < self->inhibitors->len; i++)
    {
      Inhibitor *inhibitor = self->inhibitors->pdata[i];

      g_string_append_printf (reasons, "%s%s", i > 0 ? ", " : "", inhibitor->reason);
    }

  return g_string_free (reasons, FALSE);
}
