/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The only function that puts text into HTML. Pure, any thread. */

/**
 * panal_html_escape:
 * @text: (nullable): any bytes that end in NUL
 *
 * Makes of @text what can stand between tags and inside a quoted attribute: `&`, `<`, `>`, `"` and `'`
 * become character references. Dropped is what HTML must not hold: bytes that are no UTF-8, control
 * characters except tab and line feed, and noncharacters (HTML Standard, 13.1.4).
 *
 * Returns: (transfer full): valid UTF-8; empty for %NULL
 */
char *panal_html_escape (const char *text);

/**
 * panal_html_append_escaped:
 * @html: a page being made
 * @text: (nullable): as above
 *
 * Appends panal_html_escape() of @text to @html, without a copy.
 */
void panal_html_append_escaped (GString    *html,
                                const char *text);

G_END_DECLS
