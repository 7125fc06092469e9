/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/passage.h"

G_BEGIN_DECLS

/**
 * panal_markdown_read:
 * @context: whose text it is
 * @text: the text below the head, valid UTF-8
 * @first_line: the line of the file at which @text begins
 *
 * Reads the part of Markdown that README.md of the content allows (CommonMark, by libcmark) into blocks:
 * the title, the lead, and so on in order. Everything else is a fault: `text.…`, `fact.…`, `picture.…`.
 *
 * Returns: (transfer full): of PanalPassage; possibly none
 */
GPtrArray *panal_markdown_read (const PanalTextContext *context,
                                const char             *text,
                                guint                   first_line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
