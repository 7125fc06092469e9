/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/* What the web view may do at all (standards K-03, P-03). Everything that an article does not need is off;
 * a function of WebKit that is switched off cannot have a hole. Main thread. */

/* For every document in the view, whatever it says itself: no script, no frame, no form; pictures and
 * style from us alone. */
#define PANAL_READER_CSP \
  "default-src 'none'; img-src panal:; style-src panal:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/* The isolated world: our own script lives there and a page cannot see it. */
#define PANAL_READER_WORLD "panal"

/**
 * panal_reader_settings_new:
 *
 * Page script is stopped twice, by enable-javascript-markup and by the CSP; enable-javascript itself has to
 * stay on, because it would silence our isolated world as well.
 *
 * Returns: (transfer full): the settings
 */
WebKitSettings *panal_reader_settings_new (void);

/**
 * panal_reader_session_new:
 *
 * A network session that lives in memory and has no way out: every connection goes to a proxy on a port
 * where nobody listens. With the CSP and the policy (reader-policy.h) nothing asks for a connection but
 * preconnect hints, and those end at the proxy; a content filter would add nothing.
 *
 * Returns: (transfer full): a new session
 */
WebKitNetworkSession *panal_reader_session_new (void);

/**
 * panal_reader_view_new:
 * @context: a context with the scheme panal:// (reader-scheme.h)
 * @session: its session
 *
 * A view in which everything that could ask, open, save, print or notify is refused without a word: no
 * context menu, window, file chooser, permission, dialog, notification, full screen, download. The caller
 * connects "decide-policy" and the loading signals.
 *
 * Returns: (transfer floating): the view
 */
WebKitWebView *panal_reader_view_new (WebKitWebContext     *context,
                                      WebKitNetworkSession *session);

G_END_DECLS
