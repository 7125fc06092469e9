/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader"

#include "config.h"

#include <webkit/webkit.h>

#include "reader/reader.h"

#include "content/render-html.h"
#include "reader/reader-policy.h"
#include "reader/reader-scheme.h"
#include "reader/reader-script.h"
#include "reader/reader-settings.h"

#define BLANK "panal://article/blank"
/* A second death within this time is no accident. */
#define CALM_US (10 * G_USEC_PER_SEC)

typedef enum
{
  STATE_EMPTY,
  STATE_LOADING,
  STATE_SHOWN,
  STATE_FAILED,
} State;

struct _PanalReader
{
  GtkWidget             parent_instance;

  /* Owned */
  WebKitWebContext     *context;
  PanalReaderScheme    *scheme;
  WebKitNetworkSession *session;
  WebKitWebView        *view;         /* nullable: forgotten, and not made again yet */
  GCancellable         *presenting;   /* cancelled when another page comes, or none */
  char                 *uri;          /* the one address that may load */
  char                 *theme;
  char                 *colour;

  /* State */
  State                 state;
  guint                 text_size;
  double                ppi;
  guint64               serial;
  double                position;
  gint64                died_at;      /* 0: it has not */
  guint                 warm_source;
  guint                 fail_source;
};

static void page_init (PanalPageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PanalReader, panal_reader, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PANAL_TYPE_PAGE, page_init))

static void
move (PanalReader *self,
      State        state)
{
  self->state = state;
  g_clear_handle_id (&self->fail_source, g_source_remove);
  g_cancellable_cancel (self->presenting);
  g_clear_object (&self->presenting);
}

static void
fail (PanalReader *self)
{
  if (self->state != STATE_LOADING && self->state != STATE_SHOWN)
    return;

  move (self, STATE_FAILED);
  panal_page_emit_failed (PANAL_PAGE (self));
}

static gboolean
on_fail (gpointer data)
{
  PanalReader *self = data;

  self->fail_source = 0;
  fail (self);

  return G_SOURCE_REMOVE;
}

/* Whoever hears of it throws this reader away, and WebKit is not done with the view that tells us. */
static void
fail_later (PanalReader *self)
{
  if (self->fail_source == 0)
    self->fail_source = g_idle_add_full (G_PRIORITY_DEFAULT, on_fail, self, NULL);
}

static char *
dup_class (PanalReader *self)
{
  return panal_render_html_dup_class (self->theme, self->text_size, self->colour);
}

/* WebKit multiplies what we ask for by GTK's own resolution, and the theme has set that to the panel's. */
static double
get_zoom (PanalReader *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > 0 ? self->ppi * PANGO_SCALE / dpi : self->ppi / 96;
}

/* --paper of ui/reader/tokens.css: what is there before the first document has been painted. */
static void
apply_ground (PanalReader *self)
{
  static const struct { const char *theme, *colour; } grounds[] = {
    { "light", "#FBF7EE" }, { "dark", "#14171C" }, { "contrast", "#000000" },
  };
  GdkRGBA ground = { 0 };

  for (gsize i = 0; i < G_N_ELEMENTS (grounds); i++)
    if (i == 0 || g_strcmp0 (self->theme, grounds[i].theme) == 0)
      gdk_rgba_parse (&ground, grounds[i].colour);
  webkit_web_view_set_background_color (self->view, &ground);
  webkit_web_view_set_zoom_level (self->view, get_zoom (self));
}

static void
load (PanalReader *self)
{
  self->state = STATE_LOADING;
  webkit_web_view_load_uri (self->view, self->uri);
}

static void
on_presented (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(PanalReader) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(JSCValue) value G_GNUC_UNUSED = webkit_web_view_call_async_javascript_function_finish (WEBKIT_WEB_VIEW (object), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  /* A web process that died is dealt with in on_terminated; any other error leaves a page that is loaded. */
  if (error != NULL)
    g_debug ("presenting: %s", error->message);
  if (self->state != STATE_LOADING || WEBKIT_WEB_VIEW (object) != self->view)
    return;

  move (self, STATE_SHOWN);
  panal_page_emit_shown (PANAL_PAGE (self));
}

static void
on_load_changed (WebKitWebView   *view,
                 WebKitLoadEvent  event,
                 PanalReader     *self)
{
  g_autofree char *class = NULL;

  if (event != WEBKIT_LOAD_FINISHED || self->state != STATE_LOADING || self->presenting != NULL
      || g_strcmp0 (webkit_web_view_get_uri (view), self->uri) != 0)
    return;

  class = dup_class (self);
  self->presenting = g_cancellable_new ();
  panal_reader_script_present (view, class, self->position, self->presenting, on_presented, g_object_ref (self));
}

/* Always handled: WebKit's own page about errors is in English and holds the address. */
static gboolean
on_load_failed (WebKitWebView   *view,
                WebKitLoadEvent  event,
                const char      *uri,
                GError          *error,
                PanalReader     *self)
{
  g_debug ("loading: %s", error->message);
  if (self->state == STATE_LOADING && g_strcmp0 (uri, self->uri) == 0
      && !g_error_matches (error, WEBKIT_NETWORK_ERROR, WEBKIT_NETWORK_ERROR_CANCELLED)
      && !g_error_matches (error, WEBKIT_POLICY_ERROR, WEBKIT_POLICY_ERROR_FRAME_LOAD_INTERRUPTED_BY_POLICY_CHANGE))
    fail_later (self);

  return TRUE;
}

static void
on_terminated (WebKitWebView                     *view,
               WebKitWebProcessTerminationReason  reason,
               PanalReader                       *self)
{
  gint64 now = g_get_monotonic_time ();
  gboolean again = self->died_at != 0 && now - self->died_at < CALM_US;

  self->died_at = now;
  if (again)
    {
      fail_later (self);
      return;
    }

  if (self->state == STATE_LOADING || self->state == STATE_SHOWN)
    {
      move (self, STATE_LOADING);
      load (self);
    }
  else
    webkit_web_view_load_uri (view, BLANK);
}

static gboolean
on_decide_policy (WebKitWebView            *view,
                  WebKitPolicyDecision     *decision,
                  WebKitPolicyDecisionType  type,
                  PanalReader              *self)
{
  const char *target = NULL;
  g_autofree char *id = NULL;

  if (panal_reader_policy_decide (decision, type, self->uri, &target, &id) == PANAL_READER_OPEN_VIEW)
    panal_page_emit_open (PANAL_PAGE (self), target, id);

  return TRUE;
}

static void
on_scrolled (const char *uri,
             double      position,
             gpointer    data)
{
  PanalReader *self = data;

  if (self->state == STATE_SHOWN && g_strcmp0 (uri, self->uri) == 0)
    self->position = position;
}

static void
set_uri (PanalReader *self,
         GBytes      *html)
{
  g_autofree char *token = g_strdup_printf ("%" G_GUINT64_FORMAT, ++self->serial);

  g_free (self->uri);
  self->uri = html != NULL ? g_strconcat ("panal://article/", token, NULL) : g_strdup (BLANK);
  panal_reader_scheme_set_document (self->scheme, token, html);
}

static void
ensure_view (PanalReader *self)
{
  g_clear_handle_id (&self->warm_source, g_source_remove);
  if (self->view != NULL)
    return;

  self->session = panal_reader_session_new ();
  self->view = g_object_ref_sink (panal_reader_view_new (self->context, self->session));
  panal_reader_script_watch (self->view, on_scrolled, self);
  g_signal_connect (self->view, "decide-policy", G_CALLBACK (on_decide_policy), self);
  g_signal_connect (self->view, "load-changed", G_CALLBACK (on_load_changed), self);
  g_signal_connect (self->view, "load-failed", G_CALLBACK (on_load_failed), self);
  g_signal_connect (self->view, "web-process-terminated", G_CALLBACK (on_terminated), self);
  apply_ground (self);
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
}

static void
destroy_view (PanalReader *self)
{
  g_clear_handle_id (&self->warm_source, g_source_remove);
  if (self->view == NULL)
    return;

  g_signal_handlers_disconnect_by_data (self->view, self);
  webkit_user_content_manager_unregister_script_message_handler (webkit_web_view_get_user_content_manager (self->view),
                                                                 "scroll", PANAL_READER_WORLD);
  g_signal_handlers_disconnect_matched (webkit_web_view_get_user_content_manager (self->view), G_SIGNAL_MATCH_ID,
                                        g_signal_lookup ("script-message-received", WEBKIT_TYPE_USER_CONTENT_MANAGER),
                                        0, NULL, NULL, NULL);
  webkit_web_view_terminate_web_process (self->view);
  gtk_widget_unparent (GTK_WIDGET (self->view));
  g_clear_object (&self->view);
  g_clear_object (&self->session);
}

static gboolean
on_warm (gpointer data)
{
  PanalReader *self = data;

  self->warm_source = 0;
  ensure_view (self);
  webkit_web_view_load_uri (self->view, BLANK);

  return G_SOURCE_REMOVE;
}

/* Two fingers would scale the page without its columns: the text size of the bar does it better. */
static void
on_zoom_begin (GtkGesture       *gesture,
               GdkEventSequence *sequence,
               gpointer          data)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
panal_reader_page_show (PanalPage              *page,
                        const PanalPageContent *content)
{
  PanalReader *self = PANAL_READER (page);
  PanalHtmlPage html = {
    .blocks = content->blocks,
    .language = content->language,
    .rtl = content->rtl,
    .colour = content->colour,
    .phrases = content->phrases,
    .theme = self->theme,
    .text_size = self->text_size,
  };
  g_autoptr(GBytes) bytes = panal_render_html (&html);

  if (self->state == STATE_FAILED)
    {
      panal_page_emit_failed (page);
      return;
    }

  g_free (self->colour);
  self->colour = g_strdup (content->colour);
  self->position = 0;
  move (self, STATE_LOADING);
  set_uri (self, bytes);
  ensure_view (self);
  load (self);
}

static void
panal_reader_page_set_look (PanalPage       *page,
                            const PanalLook *look)
{
  PanalReader *self = PANAL_READER (page);
  g_autofree char *theme = g_strdup (look->theme);
  g_autofree char *class = NULL;

  g_free (self->theme);
  self->theme = g_steal_pointer (&theme);
  self->text_size = look->text_size;
  self->ppi = look->ppi;
  if (self->view == NULL)
    return;

  apply_ground (self);
  class = dup_class (self);
  panal_reader_script_set_class (self->view, class);
}

static void
panal_reader_page_set_pictures (PanalPage        *page,
                                PanalPictureFunc  func,
                                gpointer          data)
{
  panal_reader_scheme_set_pictures (PANAL_READER (page)->scheme, func, data);
}

static double
panal_reader_page_get_position (PanalPage *page)
{
  return PANAL_READER (page)->position;
}

static void
panal_reader_page_set_position (PanalPage *page,
                                double     position)
{
  PanalReader *self = PANAL_READER (page);

  self->position = MAX (position, 0);
  if (self->state == STATE_SHOWN || self->presenting != NULL)
    panal_reader_script_set_position (self->view, self->position);
}

static void
panal_reader_page_forget (PanalPage *page)
{
  PanalReader *self = PANAL_READER (page);

  move (self, STATE_EMPTY);
  destroy_view (self);
  g_clear_pointer (&self->colour, g_free);
  self->position = 0;
  self->died_at = 0;
  set_uri (self, NULL);
  self->warm_source = g_idle_add_full (G_PRIORITY_LOW, on_warm, self, NULL);
}

static void
page_init (PanalPageInterface *iface)
{
  iface->show = panal_reader_page_show;
  iface->set_look = panal_reader_page_set_look;
  iface->set_pictures = panal_reader_page_set_pictures;
  iface->get_position = panal_reader_page_get_position;
  iface->set_position = panal_reader_page_set_position;
  iface->forget = panal_reader_page_forget;
}

static void
panal_reader_dispose (GObject *object)
{
  PanalReader *self = PANAL_READER (object);

  move (self, STATE_EMPTY);
  destroy_view (self);
  g_clear_object (&self->context);
  g_clear_pointer (&self->scheme, panal_reader_scheme_free);
  G_OBJECT_CLASS (panal_reader_parent_class)->dispose (object);
}

static void
panal_reader_finalize (GObject *object)
{
  PanalReader *self = PANAL_READER (object);

  g_free (self->uri);
  g_free (self->theme);
  g_free (self->colour);
  G_OBJECT_CLASS (panal_reader_parent_class)->finalize (object);
}

static void
panal_reader_class_init (PanalReaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_reader_dispose;
  G_OBJECT_CLASS (klass)->finalize = panal_reader_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "reader");
}

static void
panal_reader_init (PanalReader *self)
{
  GtkGesture *zoom = gtk_gesture_zoom_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (zoom), GTK_PHASE_CAPTURE);
  g_signal_connect (zoom, "begin", G_CALLBACK (on_zoom_begin), NULL);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (zoom));

  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->context = webkit_web_context_new ();
  webkit_web_context_set_cache_model (self->context, WEBKIT_CACHE_MODEL_DOCUMENT_VIEWER);
  webkit_web_context_set_spell_checking_enabled (self->context, FALSE);
  self->scheme = panal_reader_scheme_new (self->context);
}

GtkWidget *
panal_reader_new (const PanalLook *look)
{
  PanalReader *self = g_object_new (PANAL_TYPE_READER, NULL);

  self->theme = g_strdup (look->theme);
  self->text_size = look->text_size;
  self->ppi = look->ppi;
  set_uri (self, NULL);
  on_warm (self);

  return GTK_WIDGET (self);
}
