/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "search/hit.h"

G_BEGIN_DECLS

/* The search of a screen: it asks, and a worker with its own connection to the snapshot builds the index and
 * answers. A new question cancels the one before, because nobody waits for that any more. Main thread. Nothing
 * that was typed is kept here after its answer. */

typedef struct _PanalSearch PanalSearch;

/**
 * panal_search_new:
 * @path: the file `content.db`
 * @sha256: its hash, as panal_snapshot_open() takes it
 *
 * Starts to build the index at once, so that the first question finds it ready.
 *
 * Returns: (transfer full): the search; free with panal_search_free(), which cancels and waits for the worker
 */
PanalSearch *panal_search_new (const char *path,
                               const char *sha256);
void panal_search_free (PanalSearch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSearch, panal_search_free)

/**
 * panal_search_ask_async:
 * @typed: what the visitor typed, as it is
 * @language: what the visitor chose
 * @country: (nullable): the kiosk's country
 * @typing: after each letter %TRUE (titles only), on submit %FALSE
 * @cancellable: (nullable):
 * @callback: called in the main context that asked; the object that it gets is %NULL
 *
 * Cancels the question before, whose callback gets G_IO_ERROR_CANCELLED.
 */
void panal_search_ask_async (PanalSearch         *self,
                             const char          *typed,
                             const char          *language,
                             const char          *country,
                             gboolean             typing,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);

/**
 * panal_search_ask_finish:
 *
 * Returns: (transfer full): what panal_ranking_search() found
 * Errors: PANAL_CONTENT_ERROR, PANAL_DB_ERROR, G_IO_ERROR_CANCELLED
 */
PanalHits *panal_search_ask_finish (GAsyncResult  *result,
                                    GError       **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
