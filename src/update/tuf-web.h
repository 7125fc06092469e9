/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "trust/error.h"

G_BEGIN_DECLS

/* Files of a repository by HTTP: one after the other, for panal-tuf. No proxy, no cookies, no compression. */
typedef struct _PanalTufWeb PanalTufWeb;

/* (transfer full): asks for nothing yet. */
PanalTufWeb *panal_tuf_web_new (void);
void panal_tuf_web_free (PanalTufWeb *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalTufWeb, panal_tuf_web_free)

/**
 * panal_tuf_web_fetch:
 * @self: the web
 * @base: an `http:` or `https:` address, with or without `/` at its end
 * @name: what to append to it: escaped already, as it shall be asked for
 * @max: the most bytes
 * @cancellable: (nullable): a cancellable
 *
 * Blocks. A server that is silent for half a minute is given up.
 *
 * Returns: (transfer full): the bytes, or %NULL with %PANAL_TRUST_ERROR_UNAVAILABLE (404, or 403 as of many stores for
 *   what is not there), %PANAL_TRUST_ERROR_TOO_LARGE or %PANAL_TRUST_ERROR_UNREACHABLE
 */
GBytes *panal_tuf_web_fetch (PanalTufWeb   *self,
                             const char    *base,
                             const char    *name,
                             gsize          max,
                             GCancellable  *cancellable,
                             GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
