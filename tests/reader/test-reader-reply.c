/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "reader/reader-reply.h"
#include "reader/reader-settings.h"
#include "reader/stage.h"

static void
on_request (WebKitURISchemeRequest *request,
            gpointer                data)
{
  g_autoptr(PanalReaderReply) reply = panal_reader_reply_new (request);
  g_autoptr(GBytes) bytes = g_bytes_new_static ("<p>answer", strlen ("<p>answer"));

  if (g_str_has_suffix (webkit_uri_scheme_request_get_path (request), "/here"))
    panal_reader_reply_send (reply, bytes, "text/html");
}

static void
on_load_changed (WebKitWebView   *view,
                 WebKitLoadEvent  event,
                 guint           *n_finished)
{
  if (event == WEBKIT_LOAD_FINISHED)
    (*n_finished)++;
}

static guint
get_status (WebKitWebView *view)
{
  return webkit_uri_response_get_status_code (webkit_web_resource_get_response (webkit_web_view_get_main_resource (view)));
}

/* A request that nobody answers ends as "not found": if it did not, this test would never end. */
static void
test_unanswered (void)
{
  g_autoptr(WebKitWebContext) context = webkit_web_context_new ();
  g_autoptr(WebKitNetworkSession) session = panal_reader_session_new ();
  WebKitWebView *view;
  guint n_finished = 0;

  webkit_web_context_register_uri_scheme (context, "test", on_request, NULL, NULL);
  view = g_object_ref_sink (panal_reader_view_new (context, session));
  g_signal_connect (view, "load-changed", G_CALLBACK (on_load_changed), &n_finished);

  webkit_web_view_load_uri (view, "test://a/nowhere");
  stage_wait (&n_finished, 1);
  g_assert_cmpuint (get_status (view), ==, 404);

  webkit_web_view_load_uri (view, "test://a/here");
  stage_wait (&n_finished, 2);
  g_assert_cmpuint (get_status (view), ==, 200);
  g_object_unref (view);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader-reply/unanswered", test_unanswered);
  return g_test_run ();
}
