/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/page.h"

G_BEGIN_DECLS

/* The page (widgets/page.h) that shows blocks in a web view. Main thread.
 *
 * Its web process starts when it is made, behind whatever the visitor sees then, so that a tap on an article
 * shows it in less than a tenth of a second. panal_page_forget() ends that process and its network session
 * and starts new ones when there is nothing else to do (standards P-03).
 *
 *   EMPTY → LOADING → SHOWN → LOADING …      a page is given
 *   LOADING | SHOWN → LOADING                the web process died: once, unseen, the same page again
 *   LOADING | SHOWN → FAILED                 it died again within 10 seconds, or cannot load: "failed"
 *   any → EMPTY                              forget
 *
 * Positions are CSS pixels of the page. Between "failed" and the next forget nothing is shown; giving a page then
 * emits "failed" again, before panal_page_show() returns. */

#define PANAL_TYPE_READER (panal_reader_get_type ())
G_DECLARE_FINAL_TYPE (PanalReader, panal_reader, PANAL, READER, GtkWidget)

/**
 * panal_reader_new:
 * @look: how it looks from the beginning, so that its ground has the colour of the theme at once
 *
 * Returns: (transfer floating): the reader
 */
GtkWidget *panal_reader_new (const PanalLook *look);

G_END_DECLS
