/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A window that says on its output what fingers do to it, for test-touch.py: `touch KIND X Y`, `clicked`,
 * `scrolled N`, `zoomed`. It prints `ready` when it is on the screen. */

#define G_LOG_DOMAIN "touch-window"

#include <gtk/gtk.h>

static gboolean
on_event (GtkEventControllerLegacy *controller,
          GdkEvent                 *event,
          gpointer                  user_data)
{
  static const struct { GdkEventType type; const char *name; } kinds[] = {
    { GDK_TOUCH_BEGIN, "begin" }, { GDK_TOUCH_UPDATE, "update" }, { GDK_TOUCH_END, "end" },
  };
  double x = 0, y = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (gdk_event_get_event_type (event) == kinds[i].type && gdk_event_get_position (event, &x, &y))
      g_print ("touch %s %.0f %.0f\n", kinds[i].name, x, y);
  return GDK_EVENT_PROPAGATE;
}

static void
on_clicked (GtkButton *button,
            gpointer   user_data)
{
  g_print ("clicked\n");
}

static void
on_scrolled (GtkAdjustment *adjustment,
             gpointer       user_data)
{
  g_print ("scrolled %.0f\n", gtk_adjustment_get_value (adjustment));
}

static void
on_scale (GtkGestureZoom *gesture,
          double          scale,
          gpointer        user_data)
{
  if (scale > 1.5)
    g_print ("zoomed\n");
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  /* The third frame: the server has mapped the window and drawn it. */
  if (gdk_frame_clock_get_frame_counter (clock) < 3)
    return G_SOURCE_CONTINUE;
  g_print ("ready\n");
  return G_SOURCE_REMOVE;
}

int
main (int    argc,
      char **argv)
{
  GtkWidget *window, *box, *button, *scrolled, *label;
  GtkEventController *legacy;
  GtkGesture *zoom;

  setvbuf (stdout, NULL, _IOLBF, 0);
  gtk_init ();
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), atoi (argv[1]), atoi (argv[2]));
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  button = gtk_button_new ();
  gtk_widget_set_size_request (button, -1, 200);
  g_signal_connect (button, "clicked", G_CALLBACK (on_clicked), NULL);
  scrolled = gtk_scrolled_window_new ();
  gtk_widget_set_vexpand (scrolled, TRUE);
  label = gtk_label_new (NULL);
  gtk_widget_set_size_request (label, -1, 10000);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), label);
  g_signal_connect (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)), "value-changed",
                    G_CALLBACK (on_scrolled), NULL);
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_window_set_child (GTK_WINDOW (window), box);
  legacy = gtk_event_controller_legacy_new ();
  gtk_event_controller_set_propagation_phase (legacy, GTK_PHASE_CAPTURE);
  g_signal_connect (legacy, "event", G_CALLBACK (on_event), NULL);
  gtk_widget_add_controller (window, legacy);
  zoom = gtk_gesture_zoom_new ();
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (zoom), GTK_PHASE_CAPTURE);
  g_signal_connect (zoom, "scale-changed", G_CALLBACK (on_scale), NULL);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (zoom));
  gtk_widget_add_tick_callback (window, on_tick, NULL, NULL);
  gtk_window_present (GTK_WINDOW (window));
  while (TRUE)
    g_main_context_iteration (NULL, TRUE);
}
