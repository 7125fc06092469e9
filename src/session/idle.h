/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How long nobody has touched. Pure: it has no timer of its own. The window calls panal_idle_touch() for
 * each touch, key or scroll and panal_idle_tick() about once a second, both with
 * panal_clock_get_monotonic(). One thread.
 *
 *   touch ── 90 s ── warning: 30 29 … 1 ── expired        (usual)
 *   touch ── 210 s ── warning: 30 29 … 1 ── expired       (patient)
 *
 * The warning lasts 30 s however long the whole is; A-15 and WCAG 2.2.1 ask for 20. */
typedef struct _PanalIdle PanalIdle;

#define PANAL_IDLE_WARNING_SECONDS 30

typedef enum
{
  PANAL_IDLE_NOTHING,  /* somebody is there, or time stands still */
  PANAL_IDLE_WARN,     /* ask whether somebody is there */
  PANAL_IDLE_EXPIRED,  /* nobody is: forget everything. It stays so until the next touch */
} PanalIdleVerdict;

/**
 * panal_idle_new:
 * @seconds: from the last touch to the end, `idle_seconds` of the settings, more than 30
 * @now: microseconds; counts as a touch
 *
 * Returns: (transfer full): an idle time
 */
PanalIdle *panal_idle_new (guint  seconds,
                           gint64 now);
void panal_idle_free (PanalIdle *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalIdle, panal_idle_free)

/**
 * panal_idle_touch:
 * @self: an idle time
 * @now: microseconds
 *
 * Somebody is there: time begins anew. Also to be called when a visit begins. There is no limit to how
 * often.
 */
void panal_idle_touch (PanalIdle *self,
                       gint64     now);

/**
 * panal_idle_tick:
 * @self: an idle time
 * @now: microseconds
 * @ret_seconds_left: (out) (optional): 30 to 1 with %PANAL_IDLE_WARN; else untouched
 *
 * Time that was not watched (a suspended machine) counts: it may expire without a warning, since
 * nobody stands before a dark screen and the next person must not find what the last one read.
 *
 * Returns: what to do
 */
PanalIdleVerdict panal_idle_tick (PanalIdle *self,
                                  gint64     now,
                                  guint     *ret_seconds_left);

/**
 * panal_idle_set_patient:
 * @self: an idle time
 * @is_patient: whether text is at 150 % or more, or speech is on
 *
 * Doubles the time. Back to usual when the visit ends.
 */
void panal_idle_set_patient (PanalIdle *self,
                             gboolean   is_patient);

/**
 * panal_idle_get_seconds:
 * @self: an idle time
 *
 * Returns: from the last touch to the end, as it is now, for 'erased after 2 minutes without touch'
 */
guint panal_idle_get_seconds (PanalIdle *self);

/**
 * panal_idle_inhibit:
 * @self: an idle time
 * @reason: for the log: `speech`, `print`, `scroll`
 *
 * Time stands still as long as one such token is held; when the last is given back it begins
 * anew. Reading the warning itself aloud must not take one. The end of a visit gives all of them back
 * with panal_idle_release_all(), so that a lost token cannot keep a visitor's page on the screen.
 *
 * Returns: a token, never 0
 */
guint panal_idle_inhibit (PanalIdle  *self,
                          const char *reason) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_idle_release:
 * @self: an idle time
 * @token: from panal_idle_inhibit(); one that panal_idle_release_all() took already is ignored
 * @now: microseconds
 */
void panal_idle_release (PanalIdle *self,
                         guint      token,
                         gint64     now);

/**
 * panal_idle_release_all:
 * @self: an idle time
 * @now: microseconds; counts as a touch
 */
void panal_idle_release_all (PanalIdle *self,
                             gint64     now);

/**
 * panal_idle_is_inhibited:
 * @self: an idle time
 */
gboolean panal_idle_is_inhibited (PanalIdle *self);

/**
 * panal_idle_dup_reasons:
 * @self: an idle time
 *
 * Returns: (transfer full): the reasons of the tokens that are held, oldest first, `, ` between; may be
 *   empty
 */
char *panal_idle_dup_reasons (PanalIdle *self);

G_END_DECLS
