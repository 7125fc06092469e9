/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_prose_check:
 * @tree: for the short numbers of its countries
 * @text: the text of a block, without placeables
 * @file: @line: where it stands
 * @faults: takes `text.phone`, `text.address`, `text.table`, `encoding.character`
 *
 * Looks for what must not be typed into a sentence: telephone numbers (standards D-01: they come from
 * the directory, so that a change reaches every text), web and mail addresses, tables, and characters
 * that an entity such as `&#8238;` brought in. Years, dates, amounts of money and numbers of people are
 * no telephone numbers.
 */
void panal_prose_check (PanalTree   *tree,
                        const char  *text,
                        const char  *file,
                        guint        line,
                        PanalFaults *faults);

G_END_DECLS
