/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "widgets/page.h"

G_BEGIN_DECLS

/* One block as widgets. Main thread. */

/* Called when a button of a row is tapped. */
typedef void (*PanalBlockOpen) (const char *view,
                                const char *id,
                                gpointer    data);

typedef struct
{
  const PanalPageContent *content;
  PanalPictureFunc        pictures;       /* nullable */
  gpointer                pictures_data;
  PanalBlockOpen          open;
  gpointer                open_data;      /* lives as long as the rows */
} PanalBlockContext;

/**
 * panal_block_row_new:
 * @block: what to show; not needed any more when this returns
 * @context: likewise, except for what @open is called with
 *
 * Returns: (transfer floating): a widget that shows @block, whatever its kind; its height follows its width
 */
GtkWidget *panal_block_row_new (const PanalBlock        *block,
                                const PanalBlockContext *context);

/**
 * panal_block_row_dup_markup:
 *
 * Returns: (transfer full): the spans of @block as Pango markup, every text escaped, numbers isolated from
 *   left to right
 */
char *panal_block_row_dup_markup (const PanalBlock   *block,
                                  const PanalPhrases *phrases) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
