/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "inactivity"

#include "config.h"

#include "session/idle.h"
#include "shell/inactivity.h"

struct _PanalInactivity
{
  GObject     parent_instance;

  /* Owned */
  PanalIdle  *idle;
  PanalClock *clock;
  guint       source;
};

G_DEFINE_FINAL_TYPE (PanalInactivity, panal_inactivity, G_TYPE_OBJECT)

enum { TOUCHED, WARN, EXPIRED, AWAKE, N_SIGNALS };

static guint signals[N_SIGNALS];

/* A mouse that is only pushed, or that a bad touch panel makes up, is nobody. */
static gboolean
is_somebody (GdkEvent *event)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
    case GDK_BUTTON_RELEASE:
    case GDK_KEY_PRESS:
    case GDK_KEY_RELEASE:
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCH_UPDATE:
    case GDK_TOUCH_END:
    case GDK_TOUCH_CANCEL:
    case GDK_SCROLL:
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
on_event (GtkEventControllerLegacy *controller,
          GdkEvent                 *event,
          PanalInactivity          *self)
{
  gboolean is_taken = FALSE;

  if (!is_somebody (event))
    return GDK_EVENT_PROPAGATE;

  panal_idle_touch (self->idle, panal_clock_get_monotonic (self->clock));
  g_signal_emit (self, signals[TOUCHED], 0, event, &is_taken);

  return is_taken;
}

static gboolean
on_second (gpointer data)
{
  panal_inactivity_tick (data);

  return G_SOURCE_CONTINUE;
}

static void
panal_inactivity_dispose (GObject *object)
{
  PanalInactivity *self = PANAL_INACTIVITY (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->idle, panal_idle_free);
  g_clear_pointer (&self->clock, panal_clock_unref);
  G_OBJECT_CLASS (panal_inactivity_parent_class)->dispose (object);
}

static void
panal_inactivity_class_init (PanalInactivityClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_inactivity_dispose;
  signals[TOUCHED] = g_signal_new ("touched", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL,
                                   G_TYPE_BOOLEAN, 1, G_TYPE_POINTER);
  signals[WARN] = g_signal_new ("warn", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[EXPIRED] = g_signal_new ("expired", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[AWAKE] = g_signal_new ("awake", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
panal_inactivity_init (PanalInactivity *self)
{
}

PanalInactivity *
panal_inactivity_new (GtkWidget  *window,
                      PanalClock *clock,
                      guint       idle_seconds)
{
  PanalInactivity *self = g_object_new (PANAL_TYPE_INACTIVITY, NULL);
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  self->clock = panal_clock_ref (clock);
  self->idle = panal_idle_new (idle_seconds, panal_clock_get_monotonic (clock));
  self->source = g_timeout_add_seconds (1, on_second, self);

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "event", G_CALLBACK (on_event), self, 0);
  gtk_widget_add_controller (window, controller);

  return self;
}

void
panal_inactivity_tick (PanalInactivity *self)
{
  guint seconds = 0;

  switch (panal_idle_tick (self->idle, panal_clock_get_monotonic (self->clock), &seconds))
    {
    case PANAL_IDLE_NOTHING: g_signal_emit (self, signals[AWAKE], 0); break;
    case PANAL_IDLE_WARN: g_signal_emit (self, signals[WARN], 0, seconds); break;
    case PANAL_IDLE_EXPIRED: g_signal_emit (self, signals[EXPIRED], 0); break;
    }
}

void
panal_inactivity_start (PanalInactivity *self)
{
  panal_idle_touch (self->idle, panal_clock_get_monotonic (self->clock));
}

void
panal_inactivity_reset (PanalInactivity *self)
{
  panal_idle_set_patient (self->idle, FALSE);
  panal_idle_release_all (self->idle, panal_clock_get_monotonic (self->clock));
}

void
panal_inactivity_set_patient (PanalInactivity *self,
                              gboolean         is_patient)
{
  panal_idle_set_patient (self->idle, is_patient);
}
