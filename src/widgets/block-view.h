/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/page.h"

G_BEGIN_DECLS

/* The page (widgets/page.h) that shows blocks with GTK alone: no second process, and every word of it is in
 * the accessibility tree. It stands in for the web view where that cannot run, and serves those who use a
 * screen reader. Style is ui/css/20-blocks.css; text size and theme are those of the window. Main thread.
 *
 * Positions are pixels. "failed" is never emitted. */

#define PANAL_TYPE_BLOCK_VIEW (panal_block_view_get_type ())
G_DECLARE_FINAL_TYPE (PanalBlockView, panal_block_view, PANAL, BLOCK_VIEW, GtkWidget)

/**
 * panal_block_view_new:
 *
 * Returns: (transfer floating): an empty view
 */
GtkWidget *panal_block_view_new (void);

G_END_DECLS
