/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "search/index.h"

G_BEGIN_DECLS

/* From what was typed to what is shown. Synchronous, in the thread of the index.
 *
 * Order: documents with all words before those that lack some; the visitor's language before the languages it
 * falls back to; contacts first if a place, a number or a short name (COMAR) was typed; then how well the
 * words fit. A document is there once, in the best language that it has. One that lacks half of the words or more
 * is not there.
 *
 * A word that nothing has is perhaps mistyped. Then `suggestion` holds the words as they may have been meant; if
 * nothing fits what was typed the hits are those of the suggestion, and `suggested` says so: the two are
 * never mixed. */

/* The most hits. */
#define PANAL_RANKING_HITS_MAX 50

/**
 * panal_ranking_search:
 * @typed: any bytes that end with NUL
 * @language: what the visitor chose
 * @country: (nullable): the kiosk's country, whose contacts go before equals
 * @typing: titles only, the last word may be unfinished; else bodies too
 *
 * Returns: (transfer full): what was found, perhaps nothing
 * Errors: PANAL_DB_ERROR, G_IO_ERROR_CANCELLED
 */
PanalHits *panal_ranking_search (PanalIndex    *index,
                                 const char    *typed,
                                 const char    *language,
                                 const char    *country,
                                 gboolean       typing,
                                 GCancellable  *cancellable,
                                 GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
