/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-reply"

#include "config.h"

#include <string.h>

#include "reader/reader-reply.h"

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

  webkit_uri_scheme_response_set_content_type (response, type);
  webkit_uri_scheme_response_set_status (response, status, NULL);
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
