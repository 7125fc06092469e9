/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/block.h"
#include "content/phrases.h"

G_BEGIN_DECLS

/* Blocks → one HTML document for the web view. Pure; any thread that owns the blocks.
 *
 * The document holds only the elements written in render-html.c, no script, no style of its own and no
 * address but panal:// ones; every text and attribute goes through panal_html_escape() (standards K-04).
 * It looks for its style at panal://style/reader.css, for pictures at panal://asset/<picture id>; a button leads to panal://open/contact/<id> or panal://open/article/<id>. */

typedef struct
{
  GPtrArray          *blocks;     /* of PanalBlock */
  const char         *language;   /* BCP 47, of the article */
  gboolean            rtl;        /* direction of the screen, so of the interface language */
  const char         *colour;     /* (nullable): palette name of the topic */
  const PanalPhrases *phrases;    /* a NULL in it is read as empty */
  const char         *theme;      /* light, dark, contrast; anything else is light */
  guint               text_size;  /* 100, 140, 190, 250; anything else is 100 */
} PanalHtmlPage;

/**
 * panal_render_html:
 * @page: what to show
 *
 * A text in another language than the interface's finds its own direction; a text in the interface's
 * language has that of the screen. Telephone numbers are left to right everywhere (standards A-47). Links
 * in a sentence become strong words, because a link there is too small for a finger; the caller
 * adds a %PANAL_BLOCK_LINK for each. A block whose kind or target is not understood still shows its text.
 *
 * Returns: (transfer full): a document in UTF-8
 */
GBytes *panal_render_html (const PanalHtmlPage *page) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_render_html_dup_class:
 *
 * Returns: (transfer full): the class of the root element for this look, so that whoever changes the look
 *   of a page on the screen writes the same one
 */
char *panal_render_html_dup_class (const char *theme,
                                   guint       text_size,
                                   const char *colour) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
