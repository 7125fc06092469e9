/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/snapshot.h"
#include "search/volume.h"

G_BEGIN_DECLS

/* The index of a whole snapshot: one volume a language. It is built in memory when it is needed and never travels
 * nor touches a disk. It belongs to the thread that opened the snapshot. */

typedef struct _PanalIndex PanalIndex;

/**
 * panal_index_build:
 * @snapshot: a snapshot of this thread
 * @cancellable: (nullable):
 *
 * Returns: (transfer full): the index
 * Errors: PANAL_CONTENT_ERROR, PANAL_DB_ERROR, G_IO_ERROR_CANCELLED
 */
PanalIndex *panal_index_build (PanalSnapshot  *snapshot,
                               GCancellable   *cancellable,
                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void panal_index_free (PanalIndex *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalIndex, panal_index_free)

/**
 * panal_index_list_chain:
 * @language: what the visitor chose
 *
 * Returns: (transfer container): of PanalVolume: @language first, then what its readers understand, the
 *   source language last (panal_snapshot_rank()); no other
 */
GPtrArray *panal_index_list_chain (PanalIndex *self,
                                   const char *language) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_index_list_texts:
 * @volume: the language
 * @document: what was found
 *
 * Returns: (transfer full): of char *: its paragraphs, for a snippet
 * Errors: PANAL_DB_ERROR
 */
GPtrArray *panal_index_list_texts (PanalIndex           *self,
                                   const PanalVolume    *volume,
                                   const PanalDocument  *document,
                                   GError              **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
