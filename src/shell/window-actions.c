/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "window-actions"

#include "config.h"

#include "shell/window-private.h"

/* A visit begins with what is chosen on the attract screen, not with the touch itself: otherwise the
 * button would be gone before the finger is lifted. */
static void
begin (PanalWindow *self)
{
  if (panal_session_get_state (self->session) == PANAL_SESSION_ATTRACT)
    panal_window_handle (self, PANAL_SESSION_TOUCH);
}

static void
on_open (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PanalWindow *self = PANAL_WINDOW (widget);
  g_autofree char *view = NULL, *subject = NULL;

  g_variant_get (parameter, "(ss)", &view, &subject);
  begin (self);
  if (panal_view_table_allows (self->views, view, panal_session_get_state (self->session)))
    panal_navigator_open (self->navigator, view, subject);
}

static void
on_turn (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PanalWindow *self = PANAL_WINDOW (widget);
  const char *view, *subject;

  g_variant_get (parameter, "(&s&s)", &view, &subject);
  if (panal_view_table_allows (self->views, view, panal_session_get_state (self->session)))
    panal_navigator_turn (self->navigator, view, subject);
}

static void
on_home (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PanalWindow *self = PANAL_WINDOW (widget);

  if (panal_session_get_state (self->session) == PANAL_SESSION_BROWSING)
    panal_navigator_home (self->navigator);
}

static void
on_back (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  panal_navigator_back (PANAL_WINDOW (widget)->navigator);
}

static void
on_finish (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  panal_window_handle (PANAL_WINDOW (widget), PANAL_SESSION_FINISH);
}

static void
on_stay (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  PanalWindow *self = PANAL_WINDOW (widget);

  if (panal_session_get_state (self->session) != PANAL_SESSION_WARNING)
    return;

  panal_inactivity_start (self->inactivity);
  panal_window_handle (self, PANAL_SESSION_TOUCH);
}

/* Chosen on the language screen: back to where the visitor was, in the new language. */
static void
on_language (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  PanalWindow *self = PANAL_WINDOW (widget);

  if (g_strcmp0 (panal_navigator_get_id (self->navigator), "language") == 0)
    panal_navigator_back (self->navigator);
  panal_visit_set_language (self->visit, g_variant_get_string (parameter, NULL));
  begin (self);
}

static void
on_text_size (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  panal_visit_set_text_size (PANAL_WINDOW (widget)->visit, g_variant_get_uint32 (parameter));
}

static void
on_theme (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  panal_visit_set_theme (PANAL_WINDOW (widget)->visit, g_variant_get_string (parameter, NULL));
}

void
panal_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "kiosk.open", "(ss)", on_open);
  gtk_widget_class_install_action (widget_class, "kiosk.turn", "(ss)", on_turn);
  gtk_widget_class_install_action (widget_class, "kiosk.home", NULL, on_home);
  gtk_widget_class_install_action (widget_class, "kiosk.back", NULL, on_back);
  gtk_widget_class_install_action (widget_class, "kiosk.finish", NULL, on_finish);
  gtk_widget_class_install_action (widget_class, "kiosk.stay", NULL, on_stay);
  gtk_widget_class_install_action (widget_class, "kiosk.language", "s", on_language);
  gtk_widget_class_install_action (widget_class, "kiosk.text-size", "u", on_text_size);
  gtk_widget_class_install_action (widget_class, "kiosk.theme", "s", on_theme);
}
