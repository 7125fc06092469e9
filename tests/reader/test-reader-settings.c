/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "reader/stage.h"

typedef struct
{
  GSocketService *service;
  guint16         port;
  guint           n_connections;
} Ear;

static gboolean
on_incoming (GSocketService    *service,
             GSocketConnection *connection,
             GObject           *source,
             gpointer           data)
{
  ((Ear *) data)->n_connections++;
  return TRUE;
}

static void
ear_open (Ear *self)
{
  g_autoptr(GError) error = NULL;

  self->n_connections = 0;
  self->service = g_socket_service_new ();
  self->port = g_socket_listener_add_any_inet_port (G_SOCKET_LISTENER (self->service), NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (self->service, "incoming", G_CALLBACK (on_incoming), self);
}

/* Proves that it can hear, and closes it. */
static void
ear_close (Ear *self)
{
  g_autoptr(GSocketClient) client = g_socket_client_new ();
  g_autoptr(GSocketConnection) connection = NULL;
  guint before = self->n_connections;

  connection = g_socket_client_connect_to_host (client, "127.0.0.1", self->port, NULL, NULL);
  g_assert_nonnull (connection);
  stage_wait (&self->n_connections, before + 1);
  g_socket_service_stop (self->service);
  g_clear_object (&self->service);
}

static char *
make_hostile (guint16 port)
{
  static const char template[] =
    "<!DOCTYPE html><html><head><title>quiet</title><base href='http://HOST/'>"
    "<meta http-equiv=refresh content='0;url=http://HOST/refresh'>"
    "<link rel=preconnect href='http://HOST/'><link rel=dns-prefetch href='//HOST'><link rel=prefetch href='http://HOST/p'>"
    "<link rel=preload as=image href='http://HOST/l'><link rel=icon href='http://HOST/i'>"
    "<link rel=stylesheet href='http://HOST/c'><style>@import 'http://HOST/s';"
    "@font-face{font-family:x;src:url(http://HOST/f)}body{font-family:x;background:url(http://HOST/b)}</style>"
    "<script>document.title='ran'</script><script src='http://HOST/j'></script></head>"
    "<body onload=\"document.title='ran'\"><p>text</p><img src='http://HOST/img' onerror=\"document.title='ran'\">"
    "<img src='panal://asset/no/no.svg' onerror=\"document.title='ran'\">"
    "<iframe src='http://HOST/frame'></iframe><iframe srcdoc='<script>parent.document.title=1</script>'></iframe>"
    "<object data='http://HOST/o'></object><embed src='http://HOST/e'><video src='http://HOST/v' autoplay></video>"
    "<audio src='http://HOST/a' autoplay></audio><svg><use href='http://HOST/u#a'/><script>document.title='ran'</script></svg>"
    "<form action='http://HOST/form' method=post><input type=file><input type=color><button>b</button></form>"
    "<a href='http://HOST/a' ping='http://HOST/ping'>a</a><a href='http://HOST/w' target=_blank>a</a><a href='http://HOST/d' download>a</a>"
    "<a href='file:///etc/passwd'>a</a><a href='https://HOST/'>a</a><a href='ftp://HOST/'>a</a><a href='mailto:a@b'>a</a>"
    "<a href='tel:999'>a</a><a href='sms:999'>a</a><a href='data:text/html,x'>a</a><a href='blob:panal://article/1'>a</a>"
    "<a href='about:blank'>a</a><a href='view-source:panal://article/blank'>a</a><a href=\"javascript:document.title='ran'\">a</a>"
    "<a href='intent:x'>a</a><a href='webkit://gpu'>a</a><a href='gopher://HOST/'>a</a><a href='smb://HOST/a'>a</a>"
    "<a href='panal://open/contact/mx-a'>a</a><a href='panal://open/staff/gate'>a</a><a href='panal://article/1'>a</a>"
    "<a href='panal://style/reader.css'>a</a></body></html>";
  g_auto(GStrv) parts = g_strsplit (template, "HOST", -1);
  g_autofree char *host = g_strdup_printf ("127.0.0.1:%u", port);

  return g_strjoinv (host, parts);
}

static void
on_counted (GObject *object,
            guint   *count)
{
  (*count)++;
}

static void
on_finished (WebKitWebView   *view,
             WebKitLoadEvent  event,
             guint           *count)
{
  if (event == WEBKIT_LOAD_FINISHED)
    (*count)++;
}

/* KB-30 to KB-33: HTML that no renderer of ours makes, put into the view by force. */
static void
test_forced_html (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  WebKitWebView *view = stage_get_view (stage);
  WebKitNetworkSession *session = webkit_web_view_get_network_session (view);
  Ear ear = { 0 };
  guint n_finished = 0;
  guint n_downloads = 0;
  g_autofree char *html = NULL;
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;

  ear_open (&ear);
  html = make_hostile (ear.port);
  g_signal_connect (view, "load-changed", G_CALLBACK (on_finished), &n_finished);
  g_signal_connect_swapped (session, "download-started", G_CALLBACK (on_counted), &n_downloads);
  stage_wait (&n_finished, 1);
  webkit_web_view_load_html (view, html, "panal://article/blank");
  stage_wait (&n_finished, 2);
  /* The page is really there: what follows is not a test of an empty document. */
  g_assert_cmpfloat (stage_number (stage, "return document.links.length"), >=, 20);

  /* What the isolated world does counts as a finger for WebKit; no page has one. So the one address that a
   * finger may open is left out here, and all others are tried with more right than they ever have. */
  stage_number (stage, "for (const link of document.links)"
                       "  if (link.href !== 'panal://open/contact/mx-a') { link.click(); await new Promise(done => setTimeout(done, 20)); }"
                       "document.forms[0].submit(); return 0");
  stage_idle (300);
  stage_number (stage, "for (const input of document.querySelectorAll('input')) input.click();"
                       "window.open('http://127.0.0.1/'); window.print(); history.back();"
                       "for (let i = 0; i < 1000; i++) alert(i); return confirm('a') || prompt('b') !== null ? 1 : 0");
  stage_number (stage, "const no = () => 0;"
                       "try { document.documentElement.requestFullscreen().catch(no) } catch (e) {}"
                       "try { navigator.geolocation.getCurrentPosition(no, no) } catch (e) {}"
                       "try { Notification.requestPermission().catch(no) } catch (e) {}"
                       "try { navigator.mediaDevices.getUserMedia({ audio: true }).catch(no) } catch (e) {}"
                       "try { navigator.clipboard.readText().catch(no) } catch (e) {}"
                       "return 0");
  stage_idle (1500);

  title = stage_text (stage, "return document.title");
  place = stage_text (stage, "return location.href");
  g_assert_cmpstr (title, ==, "quiet");
  g_assert_cmpstr (place, ==, "panal://article/blank");
  g_assert_cmpuint (stage->n_opened, ==, 0);
  g_assert_cmpuint (n_downloads, ==, 0);
  g_assert_cmpuint (ear.n_connections, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 1);
  g_assert_false (webkit_web_view_is_playing_audio (view));
  g_signal_handlers_disconnect_by_func (view, on_finished, &n_finished);
  g_signal_handlers_disconnect_by_func (session, on_counted, &n_downloads);
  ear_close (&ear);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader-settings/forced-html", test_forced_html);
  return g_test_run ();
}
