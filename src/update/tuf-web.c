/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "update"

#include "config.h"

#include "update/tuf-web.h"

#include <libsoup/soup.h>

#define SILENCE_SECONDS 30

struct _PanalTufWeb
{
  SoupSession *session;
};

PanalTufWeb *
panal_tuf_web_new (void)
{
  PanalTufWeb *self = g_new0 (PanalTufWeb, 1);

  self->session = soup_session_new_with_options ("timeout", SILENCE_SECONDS, "proxy-resolver", NULL, "user-agent", "panal-tuf", NULL);
  /* Bytes are counted as they come: a small file must not become a large one behind the count. */
  soup_session_remove_feature_by_type (self->session, SOUP_TYPE_CONTENT_DECODER);
  return self;
}

void
panal_tuf_web_free (PanalTufWeb *self)
{
  soup_session_abort (self->session);
  g_object_unref (self->session);
  g_free (self);
}

/* Whatever length the server names, not more than one byte past the allowed is taken. */
static GBytes *
read_all (GInputStream  *input,
          gsize          max,
          const char    *address,
          GCancellable  *cancellable,
          GError       **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  guint8 chunk[16384];

  while (bytes->len <= max)
    {
      g_autoptr(GError) cause = NULL;
      gssize n = g_input_stream_read (input, chunk, MIN (sizeof chunk, max + 1 - bytes->len), cancellable, &cause);

      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
      if (n < 0)
        {
          g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_UNREACHABLE, "%s broke off: %s", address, cause->message);
          return NULL;
        }
      g_byte_array_append (bytes, chunk, n);
    }

  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_TOO_LARGE, "%s is longer than %" G_GSIZE_FORMAT " bytes", address, max);
  return NULL;
}

GBytes *
panal_tuf_web_fetch (PanalTufWeb   *self,
                     const char    *base,
                     const char    *name,
                     gsize          max,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_autofree char *address = g_strconcat (base, g_str_has_suffix (base, "/") ? "" : "/", name, NULL);
  g_autoptr(SoupMessage) message = NULL;
  g_autoptr(GInputStream) input = NULL;
  g_autoptr(GError) cause = NULL;
  guint status;

  /* It is counted in a GByteArray. */
  g_return_val_if_fail (max < G_MAXUINT, NULL);

  message = soup_message_new (SOUP_METHOD_GET, address);
  if (message == NULL)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_UNREACHABLE, "%s is no address of the web", address);
      return NULL;
    }

  input = soup_session_send (self->session, message, cancellable, &cause);
  if (input == NULL)
    {
      g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_UNREACHABLE, "%s does not answer: %s", address, cause->message);
      return NULL;
    }

  status = soup_message_get_status (message);
  if (status == SOUP_STATUS_OK)
    return read_all (input, max, address, cancellable, error);
  g_set_error (error, PANAL_TRUST_ERROR,
               status == SOUP_STATUS_NOT_FOUND || status == SOUP_STATUS_FORBIDDEN ? PANAL_TRUST_ERROR_UNAVAILABLE : PANAL_TRUST_ERROR_UNREACHABLE,
               "%s: the server says %u", address, status);
  return NULL;
}
