/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "base/clock.h"

G_BEGIN_DECLS

/* Watches the hands of the visitor: sees every touch, key and scroll of a window before any widget does
 * (also those that go to the web view), counts the time without one (session/idle.h), and says so. What it
 * means is decided by the window. Main thread.
 *
 * Nothing in the kiosk may be a popover or another window: input there is not seen here.
 *
 * Signals: "touched" (GdkEvent *) → gboolean: something was done; TRUE: nobody else shall get the event.
 * "warn" (guint): seconds until the end; once a second. "expired". "awake": time stands still or began
 * anew; once a second. */

#define PANAL_TYPE_INACTIVITY (panal_inactivity_get_type ())
G_DECLARE_FINAL_TYPE (PanalInactivity, panal_inactivity, PANAL, INACTIVITY, GObject)

/**
 * panal_inactivity_new:
 * @window: the window; it must live longer
 * @clock: tells the time; referenced
 * @idle_seconds: from the settings
 *
 * Returns: (transfer full): the watch, running
 */
PanalInactivity *panal_inactivity_new (GtkWidget  *window,
                                       PanalClock *clock,
                                       guint       idle_seconds);

/**
 * panal_inactivity_tick:
 *
 * Looks at the clock. Happens once a second by itself; called by tests that moved the clock.
 */
void panal_inactivity_tick (PanalInactivity *self);

/**
 * panal_inactivity_start:
 *
 * A visit begins, or is known to go on: the time begins anew.
 */
void panal_inactivity_start (PanalInactivity *self);

/**
 * panal_inactivity_reset:
 *
 * A visit is over: every reason to wait is taken back, the usual time holds.
 */
void panal_inactivity_reset (PanalInactivity *self);

/**
 * panal_inactivity_set_patient:
 *
 * Doubles the time, for large text.
 */
void panal_inactivity_set_patient (PanalInactivity *self,
                                   gboolean         is_patient);

G_END_DECLS
