/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The kiosk itself, with somebody inside who answers questions from standard input, one a line. The kiosk that
 * is installed has no such ear.
 *
 *   where WORDS    → X Y, the middle of the button or link that says WORDS; `hidden` if it is scrolled away;
 *                    `nowhere`
 *   screen         → id of the screen, state of the visit, interface language
 *   page           → the class of the page that shows an article, or `none`
 *   events         → how many touch and how many pointer events arrived since the last question
 *   picture FILE   → writes what is on the screen as PNG; `ok`
 *   quit
 */

#include "config.h"

#include <gio/gunixinputstream.h>
#include <webkit/webkit.h>

#include "app/application.h"
#include "audit.h"
#include "session/lockdown.h"
#include "shell/window.h"

typedef struct
{
  GApplication     *application;
  GtkWidget        *window;
  GDataInputStream *orders;
  guint             n_touches;
  guint             n_pointers;
} Probe;

static gboolean
says (GtkWidget  *widget,
      const char *words)
{
  if (GTK_IS_LABEL (widget))
    {
      g_autofree char *text = g_utf8_casefold (gtk_label_get_text (GTK_LABEL (widget)), -1);
      g_autofree char *wanted = g_utf8_casefold (words, -1);

      return strstr (text, wanted) != NULL;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (says (child, words))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find (GtkWidget  *widget,
      GType       type,
      const char *words)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (words == NULL || says (widget, words)))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static gboolean
is_visible (Probe     *probe,
            GtkWidget *widget,
            float      x,
            float      y)
{
  for (GtkWidget *up = widget; up != NULL; up = gtk_widget_get_parent (up))
    {
      graphene_rect_t port;

      if ((GTK_IS_SCROLLED_WINDOW (up) || GTK_IS_WINDOW (up) || WEBKIT_IS_WEB_VIEW (up))
          && (!gtk_widget_compute_bounds (up, probe->window, &port)
              || !graphene_rect_contains_point (&port, &GRAPHENE_POINT_INIT (x, y))))
        return FALSE;
    }

  return TRUE;
}

static void
answer_place (Probe     *probe,
              GtkWidget *widget,
              float      x,
              float      y)
{
  if (is_visible (probe, widget, x, y))
    g_print ("%.0f %.0f\n", x, y);
  else
    g_print ("hidden\n");
}

typedef struct
{
  Probe     *probe;
  GtkWidget *view;
} Look;

static void
on_link (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autofree Look *look = data;
  JSCValue *value = webkit_web_view_evaluate_javascript_finish (WEBKIT_WEB_VIEW (object), result, NULL /* may fail: nowhere then */);
  g_autofree char *text = value != NULL ? jsc_value_to_string (value) : g_strdup ("");
  graphene_rect_t port;
  double x, y, width;

  g_clear_object (&value);
  if (sscanf (text, "%lf %lf %lf", &x, &y, &width) == 3 && gtk_widget_compute_bounds (look->view, look->probe->window, &port))
    answer_place (look->probe, look->view, port.origin.x + x * port.size.width / width, port.origin.y + y * port.size.width / width);
  else
    g_print ("nowhere\n");
}

static void
where (Probe      *probe,
       const char *words)
{
  GtkWidget *button = find (probe->window, GTK_TYPE_BUTTON, words);
  GtkWidget *view = find (probe->window, WEBKIT_TYPE_WEB_VIEW, NULL);
  g_autofree char *escaped = g_strescape (words, NULL);
  g_autofree char *script = NULL;
  graphene_rect_t bounds;
  Look *look;

  if (button != NULL && gtk_widget_compute_bounds (button, probe->window, &bounds))
    {
      answer_place (probe, button, bounds.origin.x + bounds.size.width / 2, bounds.origin.y + bounds.size.height / 2);
      return;
    }
  if (view == NULL)
    {
      g_print ("nowhere\n");
      return;
    }

  /* g_strescape() writes bytes above 127 as octal, which JavaScript would read as Latin-1: say so and undo it. */
  script = g_strdup_printf ("(() => { const wanted = decodeURIComponent(escape(\"%s\")).toLowerCase();"
                            "const a = [...document.querySelectorAll('a')].find(e => (e.closest('section') ?? e).textContent.toLowerCase().includes(wanted));"
                            "if (!a) return ''; const b = a.getBoundingClientRect(); return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2) + ' ' + innerWidth })()",
                            escaped);
  look = g_new (Look, 1);
  look->probe = probe;
  look->view = view;
  webkit_web_view_evaluate_javascript (WEBKIT_WEB_VIEW (view), script, -1, "probe", NULL, NULL, on_link, look);
}

static void
take_picture (Probe      *probe,
              const char *path)
{
  g_autoptr(GdkTexture) picture = panal_audit_picture (probe->window);

  g_print ("%s\n", gdk_texture_save_to_png (picture, path) ? "ok" : "not written");
}

static void
on_order (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  Probe *probe = data;
  g_autofree char *line = g_data_input_stream_read_line_finish_utf8 (probe->orders, result, NULL, NULL /* may fail: the end */);

  if (line == NULL || g_str_equal (line, "quit"))
    {
      g_application_quit (probe->application);
      return;
    }

  if (g_str_has_prefix (line, "where "))
    where (probe, line + strlen ("where "));
  else if (g_str_has_prefix (line, "picture "))
    take_picture (probe, line + strlen ("picture "));
  else if (g_str_equal (line, "screen"))
    g_print ("%s %s %s\n", panal_window_get_view_id (PANAL_WINDOW (probe->window)),
             panal_session_state_to_string (panal_window_get_state (PANAL_WINDOW (probe->window))), g_getenv ("LANGUAGE"));
  else if (g_str_equal (line, "page"))
    {
      GtkWidget *page = find (probe->window, PANAL_TYPE_PAGE, NULL);

      g_print ("%s\n", page != NULL ? G_OBJECT_TYPE_NAME (page) : "none");
    }
  else if (g_str_equal (line, "events"))
    {
      g_print ("%u touch %u pointer\n", probe->n_touches, probe->n_pointers);
      probe->n_touches = probe->n_pointers = 0;
    }
  else
    g_print ("what?\n");

  g_data_input_stream_read_line_async (probe->orders, G_PRIORITY_DEFAULT, NULL, on_order, probe);
}

/* Motion is not counted: GTK makes one of its own when the layout under an idle pointer changes. A finger that
 * was taken for a mouse would press a button. */
static gboolean
on_event (GtkEventController *controller,
          GdkEvent           *event,
          Probe              *probe)
{
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_TOUCH_BEGIN:
    case GDK_TOUCH_UPDATE:
    case GDK_TOUCH_END:
      probe->n_touches++;
      break;
    case GDK_BUTTON_PRESS:
    case GDK_BUTTON_RELEASE:
    case GDK_SCROLL:
      probe->n_pointers++;
      break;
    default:
      break;
    }

  return GDK_EVENT_PROPAGATE;
}

static void
on_window_added (GtkApplication *application,
                 GtkWindow      *window,
                 Probe          *probe)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();

  probe->window = GTK_WIDGET (window);
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect (controller, "event", G_CALLBACK (on_event), probe);
  gtk_widget_add_controller (probe->window, controller);
  g_data_input_stream_read_line_async (probe->orders, G_PRIORITY_DEFAULT, NULL, on_order, probe);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(PanalApplication) application = NULL;
  g_autoptr(GInputStream) input = g_unix_input_stream_new (0, FALSE);
  g_autoptr(GDataInputStream) orders = g_data_input_stream_new (input);
  Probe probe = { .orders = orders };

  setvbuf (stdout, NULL, _IOLBF, 0);
  panal_lockdown_clean_process ();
  application = panal_application_new ();
  probe.application = G_APPLICATION (application);
  g_signal_connect (application, "window-added", G_CALLBACK (on_window_added), &probe);

  return g_application_run (probe.application, argc, argv);
}
