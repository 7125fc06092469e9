/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "kiosk"

#include "config.h"

#include "support/kiosk.h"
#include "widgets/block-view.h"

#define PPI 102.5
#define FRAMES 3

static PanalTheme *theme;   /* one for the program: it belongs to the display */

static GtkWidget *
page_new (gpointer data)
{
  return panal_block_view_new ();
}

PanalKiosk *
panal_kiosk_new (PanalSnapshot *snapshot,
                 const char    *settings,
                 int            width,
                 int            height)
{
  PanalKiosk *self = g_new0 (PanalKiosk, 1);
  g_autofree char *text = g_strconcat ("[kiosk]\n", settings, NULL);
  g_autoptr(GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr(GPtrArray) faults = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSite) site = panal_site_parse (bytes, faults);

  if (theme == NULL)
    theme = panal_theme_new (gdk_display_get_default (), PPI);
  if (site == NULL)
    g_error ("settings of the test: %s", (char *) faults->pdata[0]);

  self->clock = panal_clock_new_fake (NULL, "2026-11-23T08:00:00-06:00");
  self->visit = panal_visit_new (site, PPI);
  panal_visit_set_snapshot (self->visit, snapshot);
  self->window = g_object_ref_sink (panal_window_new (&(PanalWindowParts) {
                                                        .visit = self->visit,
                                                        .clock = self->clock,
                                                        .theme = theme,
                                                        .views = panal_view_table_get (),
                                                        .page = page_new,
                                                        .native_page = page_new,
                                                      }, width, height));
  gtk_window_present (GTK_WINDOW (self->window));
  panal_kiosk_settle (self);

  return self;
}

/* Without a window manager nobody gives a window the focus of the keyboard. */
static void
focus (const char *tool)
{
  g_autofree char *line = g_strdup_printf ("%s search --onlyvisible --name . windowfocus", tool);

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
}

void
panal_kiosk_free (PanalKiosk *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->window);
  g_object_unref (self->visit);
  panal_clock_unref (self->clock);
  g_free (self);
}

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *frames,
         gpointer       data)
{
  guint *left = data;

  (*left)--;
  gtk_widget_queue_draw (widget);

  return *left > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

void
panal_kiosk_settle (PanalKiosk *self)
{
  guint left = FRAMES;

  gtk_widget_add_tick_callback (GTK_WIDGET (self->window), on_tick, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

void
panal_kiosk_pass (PanalKiosk *self,
                  guint       seconds)
{
  for (guint i = 0; i < seconds; i++)
    {
      panal_clock_advance (self->clock, G_TIME_SPAN_SECOND);
      panal_window_tick (self->window);
    }
  panal_kiosk_settle (self);
}

typedef struct
{
  const char *action;
  const char *target;
  const char *text;
} Wanted;

static gboolean
is_wanted (GtkWidget    *widget,
           const Wanted *wanted)
{
  g_autofree char *target = NULL;

  if (wanted->text != NULL)
    return GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), wanted->text) != NULL;

  if (!GTK_IS_BUTTON (widget) || !gtk_widget_is_sensitive (widget) || !gtk_widget_get_can_target (widget)
      || g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), wanted->action) != 0)
    return FALSE;
  if (wanted->target == NULL)
    return TRUE;
  if (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)) == NULL)
    return FALSE;

  target = g_variant_print (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget)), FALSE);

  return g_str_equal (target, wanted->target);
}

static GtkWidget *
search (GtkWidget    *widget,
        const Wanted *wanted)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (is_wanted (widget, wanted))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = search (child, wanted);

  return found;
}

GtkWidget *
panal_kiosk_find (PanalKiosk *self,
                  const char *action,
                  const char *target)
{
  return search (GTK_WIDGET (self->window), &(Wanted) { .action = action, .target = target });
}

void
panal_kiosk_press (PanalKiosk *self,
                   const char *action,
                   const char *target)
{
  GtkWidget *button = panal_kiosk_find (self, action, target);

  if (button == NULL)
    g_error ("there is no button %s %s on %s", action, target != NULL ? target : "", panal_window_get_view_id (self->window));
  g_signal_emit_by_name (button, "clicked");
  panal_kiosk_settle (self);
}

void
panal_kiosk_open (PanalKiosk *self,
                  const char *view,
                  const char *subject)
{
  gtk_widget_activate_action (GTK_WIDGET (self->window), "kiosk.open", "(ss)", view, subject);
  panal_kiosk_settle (self);
}

gboolean
panal_kiosk_has_text (PanalKiosk *self,
                      GtkWidget  *below,
                      const char *text)
{
  return search (below != NULL ? below : GTK_WIDGET (self->window), &(Wanted) { .text = text }) != NULL;
}

void
panal_kiosk_middle (PanalKiosk *self,
                    GtkWidget  *widget,
                    int        *ret_x,
                    int        *ret_y)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, GTK_WIDGET (self->window), &bounds));
  *ret_x = (int) (bounds.origin.x + bounds.size.width / 2);
  *ret_y = (int) (bounds.origin.y + bounds.size.height / 2);
}

gboolean
panal_kiosk_hand (PanalKiosk *self,
                  const char *order)
{
  g_autofree char *tool = g_find_program_in_path ("xdotool");
  g_autofree char *line = g_strdup_printf ("%s %s", tool, order);
  g_autoptr(GError) error = NULL;

  if (tool == NULL)
    return FALSE;

  focus (tool);
  panal_kiosk_settle (self);
  if (!g_spawn_command_line_sync (line, NULL, NULL, NULL, &error))
    g_error ("%s: %s", line, error->message);
  panal_kiosk_settle (self);
  panal_kiosk_settle (self);

  return TRUE;
}
