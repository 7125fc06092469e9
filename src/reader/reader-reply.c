/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-reply"

#include "config.h"

#include <string.h>

#include "reader/reader-reply.h"

#include "reader/reader-settings.h"

struct _PanalReaderReply
{
  /* Owned */
  WebKitURISchemeRequest *request;   /* nullable: answered */
};

PanalReaderReply *
panal_reader_reply_new (WebKitURISchemeRequest *request)
{
  PanalReaderReply *self = g_new0 (PanalReaderReply, 1);

  self->request = g_object_ref (request);

  return self;
}

static void
finish (PanalReaderReply *self,
        GBytes           *bytes,
        const char       *type,
        guint             status)
{
  g_autoptr(WebKitURISchemeRequest) request = g_steal_pointer (&self->request);
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr(WebKitURISchemeResponse) response = webkit_uri_scheme_response_new (stream, g_bytes_get_size (bytes));
  SoupMessageHeaders *headers = soup_message_headers_new (SOUP_MESSAGE_HEADERS_RESPONSE);

  soup_message_headers_append (headers, "Content-Security-Policy", PANAL_READER_CSP);
  /* Without it "nosniff" refuses the style, whatever the response says of itself below. */
  soup_message_headers_append (headers, "Content-Type", type);
  soup_message_headers_append (headers, "X-Content-Type-Options", "nosniff");
  soup_message_headers_append (headers, "Cache-Control", "no-store");
  /* A drawing used as a mask is asked for with CORS, and each of our hosts is an origin of its own. */
  soup_message_headers_append (headers, "Access-Control-Allow-Origin", "*");
  webkit_uri_scheme_response_set_content_type (response, type);
  webkit_uri_scheme_response_set_status (response, status, NULL);
  webkit_uri_scheme_response_set_http_headers (response, headers);
  webkit_uri_scheme_request_finish_with_response (request, response);
}

void
panal_reader_reply_free (PanalReaderReply *self)
{
  if (self == NULL)
    return;

  if (self->request != NULL)
    {
      /* Without words: a visitor sees the ground of the theme and never a sentence in a wrong language. */
      g_autoptr(GBytes) empty = g_bytes_new_static ("<!DOCTYPE html>", strlen ("<!DOCTYPE html>"));

      finish (self, empty, "text/html", 404);
    }
  g_free (self);
}

void
panal_reader_reply_send (PanalReaderReply *self,
                         GBytes           *bytes,
                         const char       *type)
{
  g_return_if_fail (self->request != NULL);

  finish (self, bytes, type, 200);
}
