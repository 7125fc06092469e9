/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* translations.tsv: which translation was made from which text. One line a block: article, language,
 * number, hash of the source block, state. Written by `panal-publish translated` alone. */

#define PANAL_TRANSLATIONS_FILE "translations.tsv"

/**
 * panal_translations_load:
 * @tree: takes the records
 * @faults: takes `translation.…`
 */
void panal_translations_load (PanalTree   *tree,
                              PanalFaults *faults);

/**
 * panal_translations_get_state:
 * @article: an article
 * @text: one of its translations
 * @number: a block of it that the source has too
 * @ret_recorded: (out) (optional): whether there is a record
 *
 * Returns: how the block stands to the present source
 */
PanalBlockState panal_translations_get_state (const PanalTree          *tree,
                                              const PanalArticleSource *article,
                                              const PanalText          *text,
                                              guint                     number,
                                              gboolean                 *ret_recorded);

/**
 * panal_translations_record:
 * @article: its id
 * @language: of the translation
 * @approved: whether a native reader has read it
 * @error: return location
 *
 * Replaces the records of this translation by the present source, and writes the file anew, sorted; a
 * reader sees the old file or the new one.
 *
 * Errors: %PANAL_PUBLISH_ERROR_USAGE: there is no such translation; %PANAL_PUBLISH_ERROR_WRITE
 */
gboolean panal_translations_record (PanalTree   *tree,
                                    const char  *article,
                                    const char  *language,
                                    gboolean     approved,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
