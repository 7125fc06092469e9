/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-settings"

#include "config.h"

#include "reader/reader-settings.h"

WebKitSettings *
panal_reader_settings_new (void)
{
  /* Without a graphics device "hardware" means a program that plays one: twice the memory, later pixels. */
  gboolean has_device = g_file_test ("/dev/dri", G_FILE_TEST_IS_DIR);

  return g_object_new (WEBKIT_TYPE_SETTINGS,
                       "enable-javascript", TRUE,
                       "enable-javascript-markup", FALSE,
                       "javascript-can-access-clipboard", FALSE,
                       "javascript-can-open-windows-automatically", FALSE,
                       "allow-modal-dialogs", FALSE,
                       "allow-file-access-from-file-urls", FALSE,
                       "allow-universal-access-from-file-urls", FALSE,
                       "allow-top-navigation-to-data-urls", FALSE,
                       "disable-web-security", FALSE,
                       "enable-developer-extras", FALSE,
                       "enable-write-console-messages-to-stdout", FALSE,
                       "enable-back-forward-navigation-gestures", FALSE,
                       "enable-page-cache", FALSE,
                       "enable-html5-local-storage", FALSE,
                       "enable-html5-database", FALSE,
                       "enable-fullscreen", FALSE,
                       "enable-media", FALSE,
                       "enable-media-stream", FALSE,
                       "enable-media-capabilities", FALSE,
                       "enable-mediasource", FALSE,
                       "enable-encrypted-media", FALSE,
                       "enable-webaudio", FALSE,
                       "enable-webgl", FALSE,
                       "enable-webrtc", FALSE,
                       "enable-caret-browsing", FALSE,
                       "enable-spatial-navigation", FALSE,
                       "enable-resizable-text-areas", FALSE,
                       "enable-site-specific-quirks", FALSE,
                       "enable-tabs-to-links", TRUE,
                       "zoom-text-only", FALSE,
                       "default-charset", "utf-8",
                       "default-font-family", "Andika",
                       "sans-serif-font-family", "Andika",
                       "hardware-acceleration-policy",
                       has_device ? WEBKIT_HARDWARE_ACCELERATION_POLICY_ALWAYS : WEBKIT_HARDWARE_ACCELERATION_POLICY_NEVER,
                       NULL);
}

static void
on_download_started (WebKitNetworkSession *session,
                     WebKitDownload       *download,
                     gpointer              data)
{
  webkit_download_cancel (download);
}

WebKitNetworkSession *
panal_reader_session_new (void)
{
  WebKitNetworkSession *session = webkit_network_session_new_ephemeral ();
  WebKitNetworkProxySettings *proxy = webkit_network_proxy_settings_new ("socks5://127.0.0.1:1", NULL);

  webkit_network_session_set_proxy_settings (session, WEBKIT_NETWORK_PROXY_MODE_CUSTOM, proxy);
  webkit_network_proxy_settings_free (proxy);
  webkit_website_data_manager_set_favicons_enabled (webkit_network_session_get_website_data_manager (session), FALSE);
  webkit_cookie_manager_set_accept_policy (webkit_network_session_get_cookie_manager (session),
                                           WEBKIT_COOKIE_POLICY_ACCEPT_NEVER);
  g_signal_connect (session, "download-started", G_CALLBACK (on_download_started), NULL);

  return session;
}

/* One answer to all the signals that ask "shall I?" and take TRUE as "it is dealt with". */
static gboolean
on_refused (void)
{
  return TRUE;
}

static GtkWidget *
on_create (WebKitWebView          *view,
           WebKitNavigationAction *action,
           gpointer                data)
{
  return NULL;
}

static gboolean
on_permission_request (WebKitWebView           *view,
                       WebKitPermissionRequest *request,
                       gpointer                 data)
{
  webkit_permission_request_deny (request);
  return TRUE;
}

static gboolean
on_query_permission_state (WebKitWebView              *view,
                           WebKitPermissionStateQuery *query,
                           gpointer                    data)
{
  webkit_permission_state_query_finish (query, WEBKIT_PERMISSION_STATE_DENIED);
  return TRUE;
}

static gboolean
on_run_file_chooser (WebKitWebView            *view,
                     WebKitFileChooserRequest *request,
                     gpointer                  data)
{
  webkit_file_chooser_request_cancel (request);
  return TRUE;
}

static gboolean
on_run_color_chooser (WebKitWebView             *view,
                      WebKitColorChooserRequest *request,
                      gpointer                   data)
{
  webkit_color_chooser_request_cancel (request);
  return TRUE;
}

static gboolean
on_authenticate (WebKitWebView               *view,
                 WebKitAuthenticationRequest *request,
                 gpointer                     data)
{
  webkit_authentication_request_cancel (request);
  return TRUE;
}

WebKitWebView *
panal_reader_view_new (WebKitWebContext     *context,
                       WebKitNetworkSession *session)
{
  static const char * const refused[] = {
    "context-menu", "print", "script-dialog", "show-notification", "enter-fullscreen", "leave-fullscreen",
    "show-option-menu", "load-failed-with-tls-errors",
  };
  static const char * const ours[] = { "panal://*/*", NULL };
  g_autoptr(WebKitSettings) settings = panal_reader_settings_new ();
  g_autoptr(WebKitUserContentManager) content = webkit_user_content_manager_new ();
  WebKitWebView *view = g_object_new (WEBKIT_TYPE_WEB_VIEW,
                                      "web-context", context,
                                      "network-session", session,
                                      "settings", settings,
                                      "user-content-manager", content,
                                      "default-content-security-policy", PANAL_READER_CSP,
                                      "hexpand", TRUE,
                                      "vexpand", TRUE,
                                      NULL);

  /* A drawing used as a mask is asked for with CORS, and each host of ours is an origin of its own. */
  webkit_web_view_set_cors_allowlist (view, ours);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    if (g_signal_lookup (refused[i], WEBKIT_TYPE_WEB_VIEW) != 0)
      g_signal_connect (view, refused[i], G_CALLBACK (on_refused), NULL);
  g_signal_connect (view, "create", G_CALLBACK (on_create), NULL);
  g_signal_connect (view, "permission-request", G_CALLBACK (on_permission_request), NULL);
  g_signal_connect (view, "query-permission-state", G_CALLBACK (on_query_permission_state), NULL);
  g_signal_connect (view, "run-file-chooser", G_CALLBACK (on_run_file_chooser), NULL);
  g_signal_connect (view, "run-color-chooser", G_CALLBACK (on_run_color_chooser), NULL);
  g_signal_connect (view, "authenticate", G_CALLBACK (on_authenticate), NULL);

  return view;
}
