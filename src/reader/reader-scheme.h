/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

#include "widgets/page.h"

G_BEGIN_DECLS

/* What stands behind panal:// addresses:
 *
 *   panal://article/<token>             the document given last, under the token given with it; `blank`
 *   panal://asset/<article>/<file>.svg  a picture; `pictogram/<name>.svg`: a drawing of ui/pictograms
 *   panal://style/reader.css            ui/reader/tokens.css and ui/reader/reader.css
 *
 * All else is answered with an empty page and status 404 (KB-35). The token is a number, so that no
 * process of WebKit ever learns which article was read. Main thread. */

typedef struct _PanalReaderScheme PanalReaderScheme;

/**
 * panal_reader_scheme_new:
 * @context: a context without the scheme yet
 *
 * Returns: (transfer full): the scheme, registered
 */
PanalReaderScheme *panal_reader_scheme_new (WebKitWebContext *context);

/**
 * panal_reader_scheme_set_document:
 * @token: (nullable): its address from now on
 * @html: (nullable): %NULL: there is none
 */
void panal_reader_scheme_set_document (PanalReaderScheme *self,
                                       const char        *token,
                                       GBytes            *html);
void panal_reader_scheme_set_pictures (PanalReaderScheme *self,
                                       PanalPictureFunc   func,
                                       gpointer           data);

/**
 * panal_reader_scheme_free:
 *
 * Forgets the document and the pictures; a request that comes later gets 404.
 */
void panal_reader_scheme_free (PanalReaderScheme *self);

G_END_DECLS
