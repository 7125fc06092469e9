/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/* The answer to one request for a panal:// address. A request that nobody finishes makes the page wait for
 * ever; so whoever frees a reply that was not sent sends "not found". Main thread. */

typedef struct _PanalReaderReply PanalReaderReply;

/**
 * panal_reader_reply_new:
 * @request: what WebKit asks; referenced
 *
 * Returns: (transfer full): the reply, not sent yet
 */
PanalReaderReply *panal_reader_reply_new (WebKitURISchemeRequest *request);
void panal_reader_reply_free (PanalReaderReply *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalReaderReply, panal_reader_reply_free)

/**
 * panal_reader_reply_send:
 * @bytes: what is there
 * @type: its media type without parameters; WebKit takes them for a part of the name
 *
 * Sends it with status 200. It carries no Content-Security-Policy of its own: every document in the view
 * has that of reader-settings.h, and headers would bring the functions of a network library into the kiosk.
 * A second reply to the same request is a mistake of the program.
 */
void panal_reader_reply_send (PanalReaderReply *self,
                              GBytes           *bytes,
                              const char       *type);

G_END_DECLS
