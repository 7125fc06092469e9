/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "session"

#include "config.h"

#include "session/session.h"

#define BIT(state) (1u << (state))

struct _PanalSession
{
  PanalSessionState state;
};

/* The arrows of the drawing, state by state. */
static const struct
{
  const char *name;
  guint       next;
} table[] = {
  [PANAL_SESSION_ATTRACT] = { "attract", BIT (PANAL_SESSION_BROWSING) | BIT (PANAL_SESSION_OUT_OF_SERVICE) },
  [PANAL_SESSION_BROWSING] = { "browsing", BIT (PANAL_SESSION_WARNING) | BIT (PANAL_SESSION_RESETTING) | BIT (PANAL_SESSION_OUT_OF_SERVICE) },
  [PANAL_SESSION_WARNING] = { "warning", BIT (PANAL_SESSION_BROWSING) | BIT (PANAL_SESSION_RESETTING) | BIT (PANAL_SESSION_OUT_OF_SERVICE) },
  [PANAL_SESSION_RESETTING] = { "resetting", BIT (PANAL_SESSION_ATTRACT) | BIT (PANAL_SESSION_OUT_OF_SERVICE) },
  [PANAL_SESSION_OUT_OF_SERVICE] = { "out-of-service", BIT (PANAL_SESSION_RESETTING) },
};
G_STATIC_ASSERT (G_N_ELEMENTS (table) == PANAL_SESSION_N_STATES);

/* What moves along which arrow. An event that has no row for a state means nothing there. */
static const struct
{
  PanalSessionState   from;
  PanalSessionEvent   event;
  PanalSessionState   to;
  PanalSessionEffects effects;
} moves[] = {
  { PANAL_SESSION_ATTRACT, PANAL_SESSION_TOUCH, PANAL_SESSION_BROWSING, PANAL_SESSION_SHOW_HOME | PANAL_SESSION_START_IDLE },

  { PANAL_SESSION_BROWSING, PANAL_SESSION_WARN, PANAL_SESSION_WARNING, PANAL_SESSION_SHOW_WARNING },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_EXPIRE, PANAL_SESSION_RESETTING, PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_FINISH, PANAL_SESSION_RESETTING, PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },

  { PANAL_SESSION_WARNING, PANAL_SESSION_TOUCH, PANAL_SESSION_BROWSING, PANAL_SESSION_HIDE_WARNING },
  { PANAL_SESSION_WARNING, PANAL_SESSION_EXPIRE, PANAL_SESSION_RESETTING,
    PANAL_SESSION_HIDE_WARNING | PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },
  { PANAL_SESSION_WARNING, PANAL_SESSION_FINISH, PANAL_SESSION_RESETTING,
    PANAL_SESSION_HIDE_WARNING | PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },

  { PANAL_SESSION_RESETTING, PANAL_SESSION_RESET_DONE, PANAL_SESSION_ATTRACT, PANAL_SESSION_SHOW_ATTRACT },

  /* Losing the snapshot ends the visit as well: when it comes back, somebody else may stand there. */
  { PANAL_SESSION_ATTRACT, PANAL_SESSION_SNAPSHOT_LOST, PANAL_SESSION_OUT_OF_SERVICE, PANAL_SESSION_SHOW_TROUBLE | PANAL_SESSION_SCRUB },
  { PANAL_SESSION_BROWSING, PANAL_SESSION_SNAPSHOT_LOST, PANAL_SESSION_OUT_OF_SERVICE, PANAL_SESSION_SHOW_TROUBLE | PANAL_SESSION_SCRUB },
  { PANAL_SESSION_WARNING, PANAL_SESSION_SNAPSHOT_LOST, PANAL_SESSION_OUT_OF_SERVICE,
    PANAL_SESSION_HIDE_WARNING | PANAL_SESSION_SHOW_TROUBLE | PANAL_SESSION_SCRUB },
  { PANAL_SESSION_RESETTING, PANAL_SESSION_SNAPSHOT_LOST, PANAL_SESSION_OUT_OF_SERVICE, PANAL_SESSION_SHOW_TROUBLE | PANAL_SESSION_SCRUB },

  /* By way of RESETTING, since somebody may have changed language or text size on the trouble screen. */
  { PANAL_SESSION_OUT_OF_SERVICE, PANAL_SESSION_SNAPSHOT_FOUND, PANAL_SESSION_RESETTING, PANAL_SESSION_SHOW_NEUTRAL | PANAL_SESSION_SCRUB },
};

static gboolean
move (PanalSession      *self,
      PanalSessionState  to)
{
  g_return_val_if_fail (panal_session_can_move (self->state, to), FALSE);

  g_debug ("%s -> %s", table[self->state].name, table[to].name);
  self->state = to;
  return TRUE;
}

PanalSession *
panal_session_new (void)
{
  return g_new0 (PanalSession, 1);
}

void
panal_session_free (PanalSession *self)
{
  g_free (self);
}

PanalSessionState
panal_session_get_state (PanalSession *self)
{
  g_return_val_if_fail (self != NULL, PANAL_SESSION_OUT_OF_SERVICE);

  return self->state;
}

PanalSessionEffects
panal_session_handle (PanalSession      *self,
                      PanalSessionEvent  event)
{
  g_return_val_if_fail (self != NULL, PANAL_SESSION_NO_EFFECT);
  g_return_val_if_fail (event < PANAL_SESSION_N_EVENTS, PANAL_SESSION_NO_EFFECT);

  for (gsize i = 0; i < G_N_ELEMENTS (moves); i++)
    if (moves[i].from == self->state && moves[i].event == event)
      return move (self, moves[i].to) ? moves[i].effects : PANAL_SESSION_NO_EFFECT;

  return PANAL_SESSION_NO_EFFECT;
}

gboolean
panal_session_can_move (PanalSessionState from,
                        PanalSessionState to)
{
  g_return_val_if_fail (from < PANAL_SESSION_N_STATES && to < PANAL_SESSION_N_STATES, FALSE);

  return (table[from].next & BIT (to)) != 0;
}

const char *
panal_session_state_to_string (PanalSessionState state)
{
  g_return_val_if_fail (state < PANAL_SESSION_N_STATES, NULL);

  return table[state].name;
}
