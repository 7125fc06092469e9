/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "window-input"

#include "config.h"

#include <math.h>

#include "session/lockdown.h"
#include "shell/window-private.h"
#include "widgets/measure.h"

/* A second tap sooner than this, on the same control or at the same place, is a trembling hand or the habit
 * of a double click. */
#define TAP_AGAIN_US  (500 * G_TIME_SPAN_MILLISECOND)
#define TAP_PLACE_MM  5.0

static gboolean
is_press (GdkEventType type)
{
  return type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN;
}

static gboolean
is_lift (GdkEventType type)
{
  return type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END || type == GDK_TOUCH_CANCEL;
}

static void
forget_tap (PanalTap *tap)
{
  g_clear_weak_pointer (&tap->control);
  *tap = (PanalTap) { 0 };
}

static void
set_tap (PanalTap       *tap,
         const PanalTap *value)
{
  forget_tap (tap);
  g_set_weak_pointer (&tap->control, value->control);
  tap->x = value->x;
  tap->y = value->y;
  tap->at = value->at;
}

/* Where the finger is now, and on which button. */
static PanalTap
tap_at (PanalWindow *self,
        GdkEvent    *event)
{
  PanalTap tap = { .at = panal_clock_get_monotonic (self->clock) };
  double left, top;

  if (!gdk_event_get_position (event, &tap.x, &tap.y))
    return tap;

  gtk_native_get_surface_transform (GTK_NATIVE (self), &left, &top);
  tap.x -= left;
  tap.y -= top;
  tap.control = gtk_widget_pick (GTK_WIDGET (self), tap.x, tap.y, GTK_PICK_DEFAULT);
  if (tap.control != NULL && !GTK_IS_BUTTON (tap.control))
    tap.control = gtk_widget_get_ancestor (tap.control, GTK_TYPE_BUTTON);

  return tap;
}

static gboolean
is_same_place (PanalWindow    *self,
               const PanalTap *a,
               const PanalTap *b)
{
  return hypot (a->x - b->x, a->y - b->y) <= panal_measure_px (GTK_WIDGET (self), TAP_PLACE_MM);
}

static gboolean
is_tap_again (PanalWindow    *self,
              const PanalTap *tap)
{
  if (self->tap.at == 0 || tap->control == NULL || tap->at - self->tap.at >= TAP_AGAIN_US)
    return FALSE;

  return tap->control == self->tap.control || is_same_place (self, tap, &self->tap);
}

static gboolean
swallow (PanalWindow *self,
         GdkEvent    *event)
{
  self->is_swallowing = TRUE;
  self->swallowed = gdk_event_get_event_sequence (event);

  return GDK_EVENT_STOP;
}

static void
go_on (PanalWindow *self)
{
  panal_window_handle (self, PANAL_SESSION_TOUCH);
}

/* In the warning every touch means `I am here`, but the one on Finish. It is for nobody else: what lies
 * under the warning was not meant. The warning goes when the finger is lifted, since GTK counts the fingers
 * on each widget and must find it then. */
static gboolean
on_press (PanalWindow *self,
          GdkEvent    *event)
{
  PanalTap tap = tap_at (self, event);

  if (is_tap_again (self, &tap))
    return swallow (self, event);

  set_tap (&self->press, &tap);
  if (panal_session_get_state (self->session) != PANAL_SESSION_WARNING
      || tap.control == panal_idle_warning_get_finish (self->warning))
    return GDK_EVENT_PROPAGATE;

  return swallow (self, event);
}

static gboolean
on_lift (PanalWindow *self,
         GdkEvent    *event)
{
  PanalTap tap = tap_at (self, event);

  /* What moved was a scroll; the next finger may come as fast as it likes. */
  if (self->press.at != 0 && is_same_place (self, &tap, &self->press))
    {
      set_tap (&self->tap, &self->press);
      self->tap.at = tap.at;
    }
  else
    {
      forget_tap (&self->tap);
    }

  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_key (PanalWindow *self)
{
  if (panal_session_get_state (self->session) != PANAL_SESSION_WARNING
      || gtk_window_get_focus (GTK_WINDOW (self)) == panal_idle_warning_get_finish (self->warning))
    return GDK_EVENT_PROPAGATE;

  go_on (self);

  return GDK_EVENT_STOP;
}

gboolean
panal_window_on_touched (PanalWindow *self,
                         GdkEvent    *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  if (self->is_swallowing && type != GDK_KEY_PRESS && type != GDK_KEY_RELEASE
      && gdk_event_get_event_sequence (event) == self->swallowed)
    {
      self->is_swallowing = !is_lift (type);
      if (!self->is_swallowing && panal_session_get_state (self->session) == PANAL_SESSION_WARNING)
        go_on (self);
      return GDK_EVENT_STOP;
    }

  if (is_press (type))
    return on_press (self, event);
  if (is_lift (type))
    return on_lift (self, event);
  if (type == GDK_KEY_PRESS)
    return on_key (self);

  return GDK_EVENT_PROPAGATE;
}

static gboolean
on_key_pressed (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        state,
                gpointer               data)
{
  return !panal_lockdown_key (keyval, state);
}

/* Two fingers mean nothing here. Taking both away from everybody else stops the web view's zoom and fires
 * neither of two buttons that are touched at once (KB-04, A-20). */
static void
on_two_fingers (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                gpointer          data)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

void
panal_window_add_controllers (PanalWindow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *zoom = gtk_gesture_zoom_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (on_key_pressed), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (zoom), GTK_PHASE_CAPTURE);
  g_signal_connect (zoom, "begin", G_CALLBACK (on_two_fingers), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (zoom));
}

void
panal_window_forget_taps (PanalWindow *self)
{
  forget_tap (&self->press);
  forget_tap (&self->tap);
}
