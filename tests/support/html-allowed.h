/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Fails the test unless every tag in @html is one that content/render-html.h writes, whole and quoted, and
 * nothing in the text turns the direction of writing around. */
void panal_html_assert_only_ours (const char *html);

G_END_DECLS
