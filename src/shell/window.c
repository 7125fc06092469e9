/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "window"

#include "config.h"

#include "shell/strip.h"
#include "shell/window-private.h"
#include "widgets/locale.h"

/* From here on a page takes long to read. */
#define PATIENT_TEXT_SIZE 150

#define BAR_ATTRACT PANAL_BAR_SEE_BETTER
#define BAR_VISITOR (PANAL_BAR_HOME | PANAL_BAR_SEE_BETTER | PANAL_BAR_LANGUAGE | PANAL_BAR_FINISH)

G_DEFINE_FINAL_TYPE (PanalWindow, panal_window, GTK_TYPE_WINDOW)

const char * const panal_window_forgets[] = { "history", "page", "clipboard", "taps", "visit", NULL };

static void
hide_warning (PanalWindow *self)
{
  if (self->warning == NULL)
    return;

  gtk_overlay_remove_overlay (self->overlay, GTK_WIDGET (self->warning));
  self->warning = NULL;
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
}

static void
show_warning (PanalWindow *self)
{
  hide_warning (self);
  self->warning = PANAL_IDLE_WARNING (panal_idle_warning_new ());
  gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->warning));
  panal_idle_warning_grab (self->warning);
}

static PanalBarPlaces
bar_places (PanalWindow *self)
{
  PanalSessionState state = panal_session_get_state (self->session);

  if (state == PANAL_SESSION_OUT_OF_SERVICE)
    return 0;
  if (state == PANAL_SESSION_ATTRACT || state == PANAL_SESSION_RESETTING)
    return BAR_ATTRACT;

  return BAR_VISITOR | (panal_navigator_can_go_back (self->navigator) ? PANAL_BAR_BACK : 0);
}

static void
update_bar (PanalWindow *self)
{
  PanalBarPlaces places = bar_places (self);

  panal_bar_set_places (self->bar, places);
  panal_bar_set_current (self->bar, panal_navigator_get_id (self->navigator));
  gtk_widget_set_visible (GTK_WIDGET (self->bar), places != 0);
}

/* Strip and bar speak the language of the visit: with another one they are made anew. */
static void
make_chrome (PanalWindow *self)
{
  if (self->strip != NULL)
    gtk_box_remove (self->column, self->strip);
  if (self->bar != NULL)
    gtk_box_remove (self->column, GTK_WIDGET (self->bar));

  self->strip = panal_strip_new (self->visit);
  self->bar = PANAL_BAR (panal_bar_new (self->visit));
  gtk_box_prepend (self->column, self->strip);
  gtk_box_append (self->column, GTK_WIDGET (self->bar));
  update_bar (self);
}

static void
apply_language (PanalWindow *self)
{
  PanalSnapshot *snapshot = panal_visit_get_snapshot (self->visit);
  const char *tag = panal_visit_get_language (self->visit);
  const PanalLanguage *language = snapshot != NULL ? panal_snapshot_find_language (snapshot, tag) : NULL;

  panal_locale_set (tag, language != NULL ? (const char * const *) language->fallback : NULL, panal_visit_is_rtl (self->visit));
}

static void
apply_look (PanalWindow *self)
{
  guint text_size = panal_visit_get_text_size (self->visit);

  panal_theme_apply (self->theme, GTK_WIDGET (self), panal_visit_get_theme (self->visit), text_size);
  panal_inactivity_set_patient (self->inactivity, text_size >= PATIENT_TEXT_SIZE);
}

static void
apply_direction (PanalWindow *self)
{
  if (panal_visit_get_landscape (self->visit))
    gtk_widget_add_css_class (GTK_WIDGET (self), "landscape");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "landscape");
}

static void
run_scrub (PanalWindow *self)
{
  panal_scrub_run (self->scrub);
  panal_inactivity_reset (self->inactivity);
  panal_window_handle (self, PANAL_SESSION_RESET_DONE);
}

/* In the order of the enum: what must not be seen any more goes first. */
void
panal_window_handle (PanalWindow       *self,
                     PanalSessionEvent  event)
{
  PanalSessionEffects effects = panal_session_handle (self->session, event);

  if (effects == PANAL_SESSION_NO_EFFECT)
    return;

  if (effects & PANAL_SESSION_HIDE_WARNING)
    hide_warning (self);
  if (effects & PANAL_SESSION_SHOW_NEUTRAL)
    panal_navigator_show_alone (self->navigator, "attract");
  if (effects & PANAL_SESSION_SHOW_TROUBLE)
    panal_navigator_show_alone (self->navigator, "trouble");
  if (effects & PANAL_SESSION_SCRUB)
    run_scrub (self);
  if ((effects & PANAL_SESSION_SHOW_ATTRACT) && g_strcmp0 (panal_navigator_get_id (self->navigator), "attract") != 0)
    panal_navigator_show_alone (self->navigator, "attract");
  if (effects & PANAL_SESSION_SHOW_HOME)
    panal_navigator_home (self->navigator);
  if (effects & PANAL_SESSION_SHOW_WARNING)
    show_warning (self);
  if (effects & PANAL_SESSION_START_IDLE)
    panal_inactivity_reset (self->inactivity);
  update_bar (self);
}

static void
on_moved (PanalNavigator *navigator,
          PanalWindow    *self)
{
  PanalView *view = panal_navigator_get_view (navigator);

  gtk_window_set_title (GTK_WINDOW (self), panal_view_get_place (view));
  if (self->bar != NULL)
    update_bar (self);
}

static gboolean
on_touched (PanalInactivity *inactivity,
            gpointer         event,
            PanalWindow     *self)
{
  return panal_window_on_touched (self, event);
}

static void
on_warn (PanalInactivity *inactivity,
         guint            seconds,
         PanalWindow     *self)
{
  panal_window_handle (self, PANAL_SESSION_WARN);
  if (self->warning != NULL)
    panal_idle_warning_set_seconds (self->warning, seconds);
}

static void
on_expired (PanalInactivity *inactivity,
            PanalWindow     *self)
{
  panal_window_handle (self, PANAL_SESSION_EXPIRE);
}

/* Somebody touched Finish in the warning and slid off it: they are there. */
static void
on_awake (PanalInactivity *inactivity,
          PanalWindow     *self)
{
  if (panal_session_get_state (self->session) == PANAL_SESSION_WARNING && !self->is_swallowing)
    panal_window_handle (self, PANAL_SESSION_TOUCH);
}

static void
on_language (PanalVisit  *visit,
             GParamSpec  *pspec,
             PanalWindow *self)
{
  apply_language (self);
  make_chrome (self);
  panal_navigator_rebuild (self->navigator);
}

static void
on_look (PanalVisit  *visit,
         GParamSpec  *pspec,
         PanalWindow *self)
{
  apply_look (self);
}

static void
on_landscape (PanalVisit  *visit,
              GParamSpec  *pspec,
              PanalWindow *self)
{
  apply_direction (self);
}

static void
on_snapshot (PanalVisit  *visit,
             GParamSpec  *pspec,
             PanalWindow *self)
{
  gboolean is_there = panal_visit_get_snapshot (visit) != NULL;

  panal_window_handle (self, is_there ? PANAL_SESSION_SNAPSHOT_FOUND : PANAL_SESSION_SNAPSHOT_LOST);
  apply_language (self);
  make_chrome (self);
  panal_navigator_rebuild (self->navigator);
}

static gboolean
on_turned (gpointer data)
{
  PanalWindow *self = data;

  self->rotating = 0;
  panal_visit_set_landscape (self->visit, gtk_widget_get_width (GTK_WIDGET (self)) > gtk_widget_get_height (GTK_WIDGET (self)));

  return G_SOURCE_REMOVE;
}

static gboolean
panal_window_close_request (GtkWindow *window)
{
  return GDK_EVENT_STOP;
}

static void
panal_window_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  PanalWindow *self = PANAL_WINDOW (widget);

  GTK_WIDGET_CLASS (panal_window_parent_class)->size_allocate (widget, width, height, baseline);

  /* Screens may not be laid out anew in the middle of being laid out. */
  if (self->visit != NULL && (width > height) != panal_visit_get_landscape (self->visit) && self->rotating == 0)
    self->rotating = g_idle_add_full (G_PRIORITY_HIGH_IDLE, on_turned, self, NULL);
}

static void
clear_clipboards (gpointer data)
{
  GdkDisplay *display = gtk_widget_get_display (data);

  gdk_clipboard_set_content (gdk_display_get_clipboard (display), NULL);
  gdk_clipboard_set_content (gdk_display_get_primary_clipboard (display), NULL);
}

static void
panal_window_dispose (GObject *object)
{
  PanalWindow *self = PANAL_WINDOW (object);

  g_clear_handle_id (&self->warming, g_source_remove);
  g_clear_handle_id (&self->rotating, g_source_remove);
  panal_window_forget_taps (self);
  if (self->visit != NULL)
    g_signal_handlers_disconnect_by_data (self->visit, self);
  if (self->navigator != NULL)
    g_signal_handlers_disconnect_by_data (self->navigator, self);
  g_clear_object (&self->inactivity);
  g_clear_pointer (&self->scrub, panal_scrub_free);
  gtk_window_set_child (GTK_WINDOW (self), NULL);
  self->navigator = NULL;
  self->warning = NULL;
  g_clear_object (&self->page);
  g_clear_pointer (&self->session, panal_session_free);
  g_clear_object (&self->theme);
  g_clear_object (&self->visit);
  g_clear_pointer (&self->clock, panal_clock_unref);
  G_OBJECT_CLASS (panal_window_parent_class)->dispose (object);
}

static void
panal_window_class_init (PanalWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = panal_window_close_request;
  widget_class->size_allocate = panal_window_size_allocate;
  panal_window_install_actions (widget_class);
}

static void
panal_window_init (PanalWindow *self)
{
  self->session = panal_session_new ();
  self->scrub = panal_scrub_new ();
  gtk_window_set_decorated (GTK_WINDOW (self), FALSE);
  gtk_window_set_handle_menubar_accel (GTK_WINDOW (self), FALSE);
}

static void
add_scrubs (PanalWindow *self)
{
  panal_scrub_add (self->scrub, "history", (PanalScrubFunc) panal_navigator_forget, self->navigator);
  panal_scrub_add (self->scrub, "page", panal_window_forget_page, self);
  panal_scrub_add (self->scrub, "clipboard", clear_clipboards, self);
  panal_scrub_add (self->scrub, "taps", (PanalScrubFunc) panal_window_forget_taps, self);

  /* Language, direction, text size and theme. Last, because screens are made anew by it. */
  panal_scrub_add (self->scrub, "visit", (PanalScrubFunc) panal_visit_forget, self->visit);
}

static void
follow_visit (PanalWindow *self)
{
  g_signal_connect (self->visit, "notify::language", G_CALLBACK (on_language), self);
  g_signal_connect (self->visit, "notify::text-size", G_CALLBACK (on_look), self);
  g_signal_connect (self->visit, "notify::theme", G_CALLBACK (on_look), self);
  g_signal_connect (self->visit, "notify::landscape", G_CALLBACK (on_landscape), self);
  g_signal_connect (self->visit, "notify::snapshot", G_CALLBACK (on_snapshot), self);
}

static void
build (PanalWindow *self)
{
  self->overlay = GTK_OVERLAY (gtk_overlay_new ());
  self->column = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  self->navigator = PANAL_NAVIGATOR (panal_navigator_new (self->views, self->visit));
  gtk_widget_set_vexpand (GTK_WIDGET (self->navigator), TRUE);
  gtk_box_append (self->column, GTK_WIDGET (self->navigator));
  gtk_overlay_set_child (self->overlay, GTK_WIDGET (self->column));
  gtk_window_set_child (GTK_WINDOW (self), GTK_WIDGET (self->overlay));
  g_signal_connect (self->navigator, "moved", G_CALLBACK (on_moved), self);
  g_signal_connect_object (self->navigator, "view-made", G_CALLBACK (panal_window_on_view_made), self, G_CONNECT_SWAPPED);
}

PanalWindow *
panal_window_new (const PanalWindowParts *parts,
                  int                     width,
                  int                     height)
{
  PanalWindow *self = g_object_new (PANAL_TYPE_WINDOW, "default-width", width, "default-height", height, NULL);

  self->visit = g_object_ref (parts->visit);
  self->clock = panal_clock_ref (parts->clock);
  self->views = parts->views;
  self->make_page = parts->page;
  self->make_native_page = parts->native_page;
  self->page_data = parts->page_data;
  self->theme = g_object_ref (parts->theme);

  /* GTK asks the last first: a key that is refused is a sign of life all the same. */
  panal_window_add_controllers (self);
  self->inactivity = panal_inactivity_new (GTK_WIDGET (self), self->clock, panal_visit_get_site (self->visit)->idle_seconds);
  g_signal_connect_object (self->inactivity, "touched", G_CALLBACK (on_touched), self, 0);
  g_signal_connect_object (self->inactivity, "warn", G_CALLBACK (on_warn), self, 0);
  g_signal_connect_object (self->inactivity, "expired", G_CALLBACK (on_expired), self, 0);
  g_signal_connect_object (self->inactivity, "awake", G_CALLBACK (on_awake), self, 0);

  panal_visit_set_landscape (self->visit, width > height);
  apply_language (self);
  apply_look (self);
  apply_direction (self);
  build (self);
  add_scrubs (self);
  follow_visit (self);
  make_chrome (self);

  if (panal_visit_get_snapshot (self->visit) != NULL)
    panal_navigator_show_alone (self->navigator, "attract");
  else
    panal_window_handle (self, PANAL_SESSION_SNAPSHOT_LOST);
  panal_window_warm_page (self);

  return self;
}

void
panal_window_set_full_screen (PanalWindow *self)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
  gtk_window_fullscreen (GTK_WINDOW (self));
}

void
panal_window_tick (PanalWindow *self)
{
  panal_inactivity_tick (self->inactivity);
}

PanalSessionState
panal_window_get_state (PanalWindow *self)
{
  return panal_session_get_state (self->session);
}

const char *
panal_window_get_view_id (PanalWindow *self)
{
  return panal_navigator_get_id (self->navigator);
}

PanalView *
panal_window_get_view (PanalWindow *self)
{
  return panal_navigator_get_view (self->navigator);
}

PanalScrub *
panal_window_get_scrub (PanalWindow *self)
{
  return self->scrub;
}
