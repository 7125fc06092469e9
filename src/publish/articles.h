/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_articles_load:
 * @tree: takes the articles, with their texts and pictures
 * @faults: takes what is wrong with them: `article.…`, `text.…`, `fact.…`, `picture.…`, `date.…`
 *
 * What needs other articles or facts is checked later, in publish/cross-check.h.
 */
void panal_articles_load (PanalTree   *tree,
                          PanalFaults *faults);

G_END_DECLS
