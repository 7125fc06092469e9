/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "content/error.h"
#include "db/db.h"

G_BEGIN_DECLS

/* One signed version of all content, opened to be read. Immutable and counted; it belongs to the thread
 * that opened it, because its database does.
 *
 * The door: the whole file is hashed before SQLite sees it. SQLite's own checks notice only a small part
 * of all damage, and what they miss would be a wrong telephone number on the screen. */

typedef struct _PanalSnapshot PanalSnapshot;

typedef struct
{
  char     *tag;         /* owned; BCP 47 */
  char     *name;        /* owned; its own name */
  gboolean  rtl;
  char    **fallback;    /* owned; tags, best first, without itself */
} PanalLanguage;

/**
 * panal_snapshot_hash:
 * @path: a file
 * @cancellable: (nullable):
 * @error: return location
 *
 * Hashes a file, about 300 MB/s.
 *
 * Returns: (transfer full): its SHA-256 as 64 small hex digits
 * Errors: %PANAL_CONTENT_ERROR_READ, G_IO_ERROR_CANCELLED
 */
char *panal_snapshot_hash (const char    *path,
                           GCancellable  *cancellable,
                           GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_snapshot_open:
 * @path: the file `content.db`
 * @sha256: what its hash must be, 64 small hex digits
 * @error: return location
 *
 * Hashes @path, compares, and only then opens it (db/db.h) and reads its languages.
 *
 * Returns: (transfer full): the snapshot
 * Errors: %PANAL_CONTENT_ERROR_READ, %PANAL_CONTENT_ERROR_NOT_TRUSTED, %PANAL_CONTENT_ERROR_DAMAGED and
 *   PANAL_DB_ERROR
 */
PanalSnapshot *panal_snapshot_open (const char  *path,
                                    const char  *sha256,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_snapshot_open_beside:
 * @path: the file `content.db`
 * @error: return location
 *
 * Opens @path with the hash that stands in the file `@path.sha256` beside it, as sha256sum writes it.
 *
 * Returns: (transfer full): the snapshot
 * Errors: as panal_snapshot_open()
 */
PanalSnapshot *panal_snapshot_open_beside (const char  *path,
                                           GError     **error) G_GNUC_WARN_UNUSED_RESULT;

PanalSnapshot *panal_snapshot_ref (PanalSnapshot *self);
void panal_snapshot_unref (PanalSnapshot *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSnapshot, panal_snapshot_unref)

/* Transfer none, each: the hash it was opened with; its database; its languages in the publisher's order
 * (of PanalLanguage); a row of the table identity, or NULL. */
const char *panal_snapshot_get_sha256 (PanalSnapshot *self);
PanalDb *panal_snapshot_get_db (PanalSnapshot *self);
GPtrArray *panal_snapshot_get_languages (PanalSnapshot *self);
const char *panal_snapshot_get_identity (PanalSnapshot *self,
                                         const char    *name);

/**
 * panal_snapshot_find_language:
 *
 * Returns: (transfer none) (nullable): the language with @tag, %NULL if the snapshot does not offer it
 */
const PanalLanguage *panal_snapshot_find_language (PanalSnapshot *self,
                                                   const char    *tag);

/* A rank that no language of a chain has. */
#define PANAL_LANGUAGE_NONE G_MAXUINT

/**
 * panal_snapshot_rank:
 * @language: what the visitor chose
 * @candidate: the language of a text
 *
 * How near @candidate is: 0 is the language itself, 1 its first fallback, and so on; after the chain
 * comes the source language of the snapshot, because a text in another language, labelled, is better
 * than none (product promise), then nothing.
 *
 * Returns: the rank, or %PANAL_LANGUAGE_NONE if @candidate must not be shown to this visitor
 */
guint panal_snapshot_rank (PanalSnapshot *self,
                           const char    *language,
                           const char    *candidate);

G_END_DECLS
