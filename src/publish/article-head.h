/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_article_head_read:
 * @tree: with topics and countries
 * @head: the head of the text in the source language
 * @id: the name of the folder
 * @file: its name in faults
 * @faults: takes `article.…` and `date.…`
 *
 * Returns: (transfer full) (nullable): an article without texts; %NULL if a fault says why
 */
PanalArticleSource *panal_article_head_read (PanalTree       *tree,
                                             const PanalYaml *head,
                                             const char      *id,
                                             const char      *file,
                                             PanalFaults     *faults) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
