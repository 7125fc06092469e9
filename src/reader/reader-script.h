/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <webkit/webkit.h>

G_BEGIN_DECLS

/* The few lines of our own script, in the isolated world that pages cannot see. What they are given goes in
 * as arguments, never into the text of the script. Main thread. */

/* Where the text stands: the address it belongs to, and CSS pixels from the top. */
typedef void (*PanalReaderScrolled) (const char *uri,
                                     double      position,
                                     gpointer    data);

/**
 * panal_reader_script_watch:
 * @view: a view that has loaded nothing yet
 * @func: called when the text was scrolled, at most ten times a second; not after @view is gone
 */
void panal_reader_script_watch (WebKitWebView       *view,
                                PanalReaderScrolled  func,
                                gpointer             data);

/**
 * panal_reader_script_present:
 * @class: of the root element (panal_render_html_dup_class())
 * @position: CSS pixels from the top
 * @callback: called when the page with this look has been painted at that place. WebKit says that loading is
 *   finished 20 to 60 ms before the pixels are there, so this waits for two frames, or 400 ms in a view
 *   that is not on the screen
 */
void panal_reader_script_present (WebKitWebView       *view,
                                  const char          *class,
                                  double               position,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             data);

/**
 * panal_reader_script_set_class:
 * @class: of the root element
 *
 * Changes the look of the page on the screen; the words at its top stay at its top.
 */
void panal_reader_script_set_class (WebKitWebView *view,
                                    const char    *class);

/**
 * panal_reader_script_set_position:
 * @position: CSS pixels from the top
 */
void panal_reader_script_set_position (WebKitWebView *view,
                                       double         position);

G_END_DECLS
