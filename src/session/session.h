/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One visit, from the first touch to the moment when all is forgotten. Pure: it has no clock, no screen
 * and no list of what to forget. The shell tells it what happened and does what it answers, in the order
 * of the enum. One thread.
 *
 *                  touch                    warn
 *     ┌─────────┐ ───────▶ ┌──────────┐ ──────────▶ ┌─────────┐
 *     │ ATTRACT │          │ BROWSING │             │ WARNING │
 *     └─────────┘          └──────────┘ ◀────────── └─────────┘
 *          ▲                    │           touch        │
 *          │ reset done         │ finish, expire         │ finish, expire
 *          │                    ▼                        │
 *          │              ┌───────────┐                  │
 *          └───────────── │ RESETTING │ ◀────────────────┘
 *                         └───────────┘
 *                               ▲ snapshot found
 *     every other   ───▶  ┌────────────────┐
 *     snapshot lost       │ OUT_OF_SERVICE │
 *                         └────────────────┘
 *
 * 11 arrows. What is not drawn does not happen: the event changes nothing. A staff mode has no state
 * here yet because there is none; it comes as ATTRACT|BROWSING → STAFF → RESETTING. */
typedef struct _PanalSession PanalSession;

typedef enum
{
  PANAL_SESSION_ATTRACT,         /* nobody is there; the only state in which a snapshot may be changed */
  PANAL_SESSION_BROWSING,
  PANAL_SESSION_WARNING,         /* 'are you still there?' lies over the page */
  PANAL_SESSION_RESETTING,       /* a neutral screen; things are being forgotten */
  PANAL_SESSION_OUT_OF_SERVICE,  /* there is nothing true to show */
  PANAL_SESSION_N_STATES,
} PanalSessionState;

typedef enum
{
  PANAL_SESSION_TOUCH,           /* any touch, key or scroll */
  PANAL_SESSION_WARN,            /* %PANAL_IDLE_WARN; each second */
  PANAL_SESSION_EXPIRE,          /* %PANAL_IDLE_EXPIRED */
  PANAL_SESSION_FINISH,          /* the visitor's Finish or Exit */
  PANAL_SESSION_RESET_DONE,      /* panal_scrub_run() returned */
  PANAL_SESSION_SNAPSHOT_LOST,   /* no snapshot can be read */
  PANAL_SESSION_SNAPSHOT_FOUND,
  PANAL_SESSION_N_EVENTS,
} PanalSessionEvent;

/* What the shell has to do, lowest bit first. */
typedef enum
{
  PANAL_SESSION_NO_EFFECT    = 0,
  PANAL_SESSION_HIDE_WARNING = 1 << 0,
  PANAL_SESSION_SHOW_NEUTRAL = 1 << 1,  /* at once, before anything is forgotten */
  PANAL_SESSION_SHOW_TROUBLE = 1 << 2,  /* 'this kiosk cannot help now', and the desk */
  PANAL_SESSION_SCRUB        = 1 << 3,  /* panal_scrub_run(); after it %PANAL_SESSION_RESET_DONE, which
                                         *   out of service is ignored */
  PANAL_SESSION_SHOW_ATTRACT = 1 << 4,
  PANAL_SESSION_SHOW_HOME    = 1 << 5,
  PANAL_SESSION_SHOW_WARNING = 1 << 6,
  PANAL_SESSION_START_IDLE   = 1 << 7,  /* panal_idle_release_all(), usual time */
} PanalSessionEffects;

/**
 * panal_session_new:
 *
 * Returns: (transfer full): a session in %PANAL_SESSION_ATTRACT
 */
PanalSession *panal_session_new (void);
void panal_session_free (PanalSession *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSession, panal_session_free)

/**
 * panal_session_get_state:
 * @self: a session
 *
 * Returns: where the visit stands
 */
PanalSessionState panal_session_get_state (PanalSession *self);

/**
 * panal_session_handle:
 * @self: a session
 * @event: what happened
 *
 * Changes the state as drawn.
 *
 * Returns: what to do; %PANAL_SESSION_NO_EFFECT if the event means nothing in this state
 */
PanalSessionEffects panal_session_handle (PanalSession      *self,
                                          PanalSessionEvent  event) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_session_can_move:
 * @from: a state
 * @to: another
 *
 * Returns: whether the drawing has an arrow between them
 */
gboolean panal_session_can_move (PanalSessionState from,
                                 PanalSessionState to);

/**
 * panal_session_state_to_string:
 *
 * Returns: `attract`, `browsing`, …, for the log
 */
const char *panal_session_state_to_string (PanalSessionState state);

G_END_DECLS
