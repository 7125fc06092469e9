/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/article-store.h"

G_BEGIN_DECLS

/**
 * panal_article_blocks_load:
 * @article: an article with its id and language, and no blocks yet
 * @language: what the visitor chose, for the contacts in the text
 * @country: (nullable): the kiosk's country, for the emergency number
 * @error: return location
 *
 * Fills the blocks of @article in its language, and says in it whether one is unreviewed or stale. Only
 * article-store uses this.
 *
 * Blocks are numbered from 0, the title, without a gap, and so are the spans of each block: a missing row
 * could be the word 'not'. A card whose contact is not there is left out, because a dead card helps
 * nobody; words that lead to an article that is not there stay as plain words; the number of a contact that
 * is not there is empty (panal-publish refuses such an article). A kind that this program does not know
 * becomes a paragraph, and so does a kind that is made for display only.
 *
 * Errors: %PANAL_CONTENT_ERROR_DAMAGED, PANAL_DB_ERROR
 */
gboolean panal_article_blocks_load (PanalSnapshot  *snapshot,
                                    PanalArticle   *article,
                                    const char     *language,
                                    const char     *country,
                                    GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
