/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/yaml-reader.h"

G_BEGIN_DECLS

/**
 * panal_front_matter_split:
 * @text: a whole Markdown file
 * @file: its name in faults
 * @faults: takes `article.open-head` and the faults of the YAML
 * @ret_head: (out) (transfer full) (nullable): the head; %NULL if there is none
 * @ret_has_head: (out): whether the file begins with `---`, even if the head cannot be read
 * @ret_line: (out): the line at which the text below the head begins
 *
 * Takes the head, the lines between two lines `---` at the very beginning, off a Markdown file.
 *
 * Returns: (transfer none) (nullable): where the text below the head begins, in @text; %NULL if the head
 *   has no end
 */
const char *panal_front_matter_split (const char   *text,
                                      const char   *file,
                                      PanalFaults  *faults,
                                      PanalYaml   **ret_head,
                                      gboolean     *ret_has_head,
                                      guint        *ret_line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
