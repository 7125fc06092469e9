/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cmark.h>

#include "publish/passage.h"

G_BEGIN_DECLS

/**
 * panal_inlines_read:
 * @node: a paragraph or heading of libcmark
 * @context: whose text it is
 * @passage: takes the spans
 *
 * Reads the words of a block: text, strong, emphasis, links to articles, words in another language.
 * Faults: `text.html`, `text.code`, `text.line-break`, `text.picture-in-text`, `text.outside-link`,
 * `text.autolink`, `text.link`, `text.placeable-in-link`, and those of panal_passage_add_run().
 */
void panal_inlines_read (cmark_node             *node,
                         const PanalTextContext *context,
                         PanalPassage           *passage);

/**
 * panal_inlines_dup_text:
 *
 * Returns: (transfer full): all words below @node, without marks
 */
char *panal_inlines_dup_text (cmark_node *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
