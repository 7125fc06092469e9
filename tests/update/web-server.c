/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "web-server.h"

#include <libsoup/soup.h>
#include <string.h>

struct _WebServer
{
  GHashTable *files;
  GString *asked;
  char *address;
  GMainContext *context;
  GMainLoop *loop;
  SoupServer *server;
  GThread *thread;
};

static void
on_request (SoupServer        *server,
            SoupServerMessage *message,
            const char        *path,
            GHashTable        *query,
            gpointer           user_data)
{
  WebServer *self = user_data;
  GBytes *bytes = g_hash_table_lookup (self->files, path);

  g_string_append_printf (self->asked, "%s ", path);
  if (g_str_has_suffix (path, "/broken"))
    {
      soup_server_message_set_status (message, 500, NULL);
      return;
    }
  if (bytes == NULL)
    {
      soup_server_message_set_status (message, g_str_has_suffix (path, "/forbidden") ? 403 : 404, NULL);
      return;
    }
  soup_server_message_set_status (message, 200, NULL);
  soup_message_body_append_bytes (soup_server_message_get_response_body (message), bytes);
}

static gpointer
run (gpointer data)
{
  WebServer *self = data;

  g_main_context_push_thread_default (self->context);
  g_main_loop_run (self->loop);
  g_main_context_pop_thread_default (self->context);
  return NULL;
}

static gboolean
on_quit (gpointer data)
{
  g_main_loop_quit (data);
  return G_SOURCE_REMOVE;
}

WebServer *
web_server_new (GHashTable *files)
{
  WebServer *self = g_new0 (WebServer, 1);
  g_autoptr(GError) error = NULL;
  GSList *uris;

  self->files = g_hash_table_ref (files);
  self->asked = g_string_new (NULL);
  self->context = g_main_context_new ();
  self->loop = g_main_loop_new (self->context, FALSE);
  g_main_context_push_thread_default (self->context);
  self->server = soup_server_new (NULL, NULL);
  soup_server_add_handler (self->server, NULL, on_request, self, NULL);
  g_assert_true (soup_server_listen_local (self->server, 0, SOUP_SERVER_LISTEN_IPV4_ONLY, &error));
  g_assert_no_error (error);
  g_main_context_pop_thread_default (self->context);
  uris = soup_server_get_uris (self->server);
  self->address = g_strdup_printf ("http://127.0.0.1:%d", g_uri_get_port (uris->data));
  g_slist_free_full (uris, (GDestroyNotify) g_uri_unref);
  self->thread = g_thread_new ("web-server", run, self);
  return self;
}

void
web_server_free (WebServer *self)
{
  /* From within the loop: a loop that has not begun yet would not notice. */
  g_autoptr(GSource) source = g_idle_source_new ();

  g_source_set_callback (source, on_quit, self->loop, NULL);
  g_source_attach (source, self->context);
  g_thread_join (self->thread);
  soup_server_disconnect (self->server);
  g_object_unref (self->server);
  g_main_loop_unref (self->loop);
  g_main_context_unref (self->context);
  g_hash_table_unref (self->files);
  g_string_free (self->asked, TRUE);
  g_free (self->address);
  g_free (self);
}

const char *
web_server_get_address (WebServer *self)
{
  return self->address;
}

const char *
web_server_get_asked (WebServer *self)
{
  return self->asked->str;
}
