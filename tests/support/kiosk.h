/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "shell/window.h"

G_BEGIN_DECLS

/* The whole kiosk, as the program puts it together, on the fixture and with a clock that stands still. */
typedef struct
{
  PanalWindow *window;     /* owned */
  PanalVisit  *visit;      /* owned */
  PanalClock  *clock;      /* owned; a fake */
} PanalKiosk;

/* What most tests want: a kiosk in the country of the fixture that has an emergency number. */
#define PANAL_KIOSK_SETTINGS "country=XA\nlanguages=es;en;ar\nidle_seconds=120\n"

/**
 * panal_kiosk_new:
 * @snapshot: (nullable): the content
 * @settings: a settings file as text, without its group line
 * @width: of the window, pixels
 * @height: of the window, pixels
 *
 * Returns: (transfer full): a kiosk that is shown and drawn
 */
PanalKiosk *panal_kiosk_new (PanalSnapshot *snapshot,
                             const char    *settings,
                             int            width,
                             int            height);
void panal_kiosk_free (PanalKiosk *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalKiosk, panal_kiosk_free)

/* Waits until what changed is laid out and drawn. */
void panal_kiosk_settle (PanalKiosk *self);

/* Lets seconds pass, one after the other, as the window sees them. */
void panal_kiosk_pass (PanalKiosk *self,
                       guint       seconds);

/**
 * panal_kiosk_find:
 * @action: such as `kiosk.open`
 * @target: (nullable): its parameter as printed by g_variant_print(), without types
 *
 * Returns: (transfer none) (nullable): the visible, sensitive button with that action that a finger could
 *   hit; %NULL if there is none
 */
GtkWidget *panal_kiosk_find (PanalKiosk *self,
                             const char *action,
                             const char *target);

/* Presses the button that panal_kiosk_find() finds; one that is not there fails the test. */
void panal_kiosk_press (PanalKiosk *self,
                        const char *action,
                        const char *target);

/* Asks the window for an action, as a screen does. */
void panal_kiosk_open (PanalKiosk *self,
                       const char *view,
                       const char *subject);

/* Whether a visible label of @below (nullable: the window) holds @text. */
gboolean panal_kiosk_has_text (PanalKiosk *self,
                               GtkWidget  *below,
                               const char *text);

/* The middle of @widget, pixels of the window. */
void panal_kiosk_middle (PanalKiosk *self,
                         GtkWidget  *widget,
                         int        *ret_x,
                         int        *ret_y);

/**
 * panal_kiosk_hand:
 * @order: arguments of xdotool: `key ctrl+p`, `mousemove 10 10 click 1`
 *
 * A real event from outside the program. Waits until it was dealt with.
 *
 * Returns: %FALSE if xdotool is not installed: the test skips and says so
 */
gboolean panal_kiosk_hand (PanalKiosk *self,
                           const char *order) G_GNUC_WARN_UNUSED_RESULT;

#define panal_kiosk_assert_view(self, id) g_assert_cmpstr (panal_window_get_view_id ((self)->window), ==, id)
#define panal_kiosk_assert_state(self, state) g_assert_cmpint (panal_window_get_state ((self)->window), ==, state)

G_END_DECLS
