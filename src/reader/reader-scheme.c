/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "reader-scheme"

#include "config.h"

#include <string.h>

#include "reader/reader-scheme.h"

#include "reader/reader-reply.h"
#include "session/lockdown.h"

#include "panal-ui.h"

#define BLANK "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title></title>" \
              "<link rel=\"stylesheet\" href=\"panal://style/reader.css\"></head><body></body></html>"
#define PICTOGRAM "pictogram/"

struct _PanalReaderScheme
{
  /* Owned */
  char             *token;     /* nullable, both: no document */
  GBytes           *html;
  GBytes           *style;
  GBytes           *blank;

  /* Borrowed: the owner of the reader answers for them */
  PanalPictureFunc  pictures;
  gpointer          pictures_data;
};

static GBytes *
load_style (void)
{
  static const char * const sheets[] = { "/panal/ui/reader/tokens.css", "/panal/ui/reader/reader.css" };
  GByteArray *style = g_byte_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      g_autoptr(GBytes) sheet = g_resource_lookup_data (panal_ui_get_resource (), sheets[i], G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: said below */);

      if (sheet == NULL)
        g_critical ("there is no %s", sheets[i]);
      else
        g_byte_array_append (style, g_bytes_get_data (sheet, NULL), g_bytes_get_size (sheet));
    }

  return g_byte_array_free_to_bytes (style);
}

static GBytes *
find_picture (PanalReaderScheme *self,
              const char        *id)
{
  if (g_str_has_prefix (id, PICTOGRAM))
    {
      g_autofree char *path = g_strconcat ("/panal/ui/pictograms/", id + strlen (PICTOGRAM), NULL);

      return g_resource_lookup_data (panal_ui_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL /* may fail: 404 */);
    }

  return self->pictures != NULL ? self->pictures (id, self->pictures_data) : NULL;
}

static void
on_request (WebKitURISchemeRequest *request,
            gpointer                data)
{
  PanalReaderScheme *self = data;
  g_autoptr(PanalReaderReply) reply = panal_reader_reply_new (request);
  const char *id = NULL;

  switch (panal_lockdown_parse_uri (webkit_uri_scheme_request_get_uri (request), &id))
    {
    case PANAL_TARGET_ARTICLE:
      if (g_str_equal (id, "blank"))
        panal_reader_reply_send (reply, self->blank, "text/html");
      else if (g_strcmp0 (id, self->token) == 0)
        panal_reader_reply_send (reply, self->html, "text/html");
      break;

    case PANAL_TARGET_ASSET:
      {
        g_autoptr(GBytes) picture = find_picture (self, id);

        if (picture != NULL)
          panal_reader_reply_send (reply, picture, "image/svg+xml");
      }
      break;

    case PANAL_TARGET_STYLE:
      panal_reader_reply_send (reply, self->style, "text/css");
      break;

    case PANAL_TARGET_NONE:
    case PANAL_TARGET_OPEN_ARTICLE:
    case PANAL_TARGET_OPEN_CONTACT:
    default:
      break;
    }
}

static void
clear (gpointer data)
{
  PanalReaderScheme *self = data;

  g_free (self->token);
  g_clear_pointer (&self->html, g_bytes_unref);
  g_bytes_unref (self->style);
  g_bytes_unref (self->blank);
}

static void
release (gpointer data)
{
  g_rc_box_release_full (data, clear);
}

PanalReaderScheme *
panal_reader_scheme_new (WebKitWebContext *context)
{
  PanalReaderScheme *self = g_rc_box_new0 (PanalReaderScheme);
  WebKitSecurityManager *security = webkit_web_context_get_security_manager (context);

  self->style = load_style ();
  self->blank = g_bytes_new_static (BLANK, strlen (BLANK));
  webkit_security_manager_register_uri_scheme_as_secure (security, "panal");
  webkit_security_manager_register_uri_scheme_as_cors_enabled (security, "panal");
  webkit_web_context_register_uri_scheme (context, "panal", on_request,
                                          g_rc_box_acquire (self), release);

  return self;
}

void
panal_reader_scheme_set_document (PanalReaderScheme *self,
                                  const char        *token,
                                  GBytes            *html)
{
  g_free (self->token);
  self->token = html != NULL ? g_strdup (token) : NULL;
  g_clear_pointer (&self->html, g_bytes_unref);
  if (html != NULL)
    self->html = g_bytes_ref (html);
}

void
panal_reader_scheme_set_pictures (PanalReaderScheme *self,
                                  PanalPictureFunc   func,
                                  gpointer           data)
{
  self->pictures = func;
  self->pictures_data = data;
}

void
panal_reader_scheme_free (PanalReaderScheme *self)
{
  if (self == NULL)
    return;

  /* WebKit may keep the context, and with it the scheme, for a while. */
  panal_reader_scheme_set_document (self, NULL, NULL);
  panal_reader_scheme_set_pictures (self, NULL, NULL);
  release (self);
}
