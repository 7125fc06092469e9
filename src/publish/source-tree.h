/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* The files of a folder of content, all read at once and only here. What follows works on bytes in
 * memory, so that a check of one folder cannot be confused by somebody who saves meanwhile. */

typedef struct _PanalSourceTree PanalSourceTree;

/* The largest file, in bytes. The whole directory of contacts of a continent is smaller. */
#define PANAL_SOURCE_FILE_MAX 1000000

/**
 * panal_source_tree_open:
 * @path: the folder
 * @faults: takes `file.link`, `file.name`, `file.large`, `file.unknown`, `file.unreadable`
 * @error: return location
 *
 * Reads the folder. Hidden files and the backups of editors (`name~`) are left alone. Symbolic links
 * are refused, so that a folder from somebody else cannot pull other files of this machine in.
 *
 * Returns: (transfer full): the files
 * Errors: %PANAL_PUBLISH_ERROR_READ: there is no such folder
 */
PanalSourceTree *panal_source_tree_open (const char   *path,
                                         PanalFaults  *faults,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;

void panal_source_tree_free (PanalSourceTree *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalSourceTree, panal_source_tree_free)

/* The folder, as it was opened. (transfer none) */
const char *panal_source_tree_get_path (const PanalSourceTree *self);

/**
 * panal_source_tree_find:
 * @name: a file, with `/` between folders: `articles/asylum-mexico/es.md`
 *
 * Returns: (transfer none) (nullable): its bytes
 */
GBytes *panal_source_tree_find (const PanalSourceTree *self,
                                const char            *name);

/**
 * panal_source_tree_list:
 *
 * Returns: (transfer container): the names of all files, sorted by their bytes
 */
GPtrArray *panal_source_tree_list (const PanalSourceTree *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_source_tree_list_articles:
 *
 * Returns: (transfer full): the names of the folders below `articles`, sorted
 */
char **panal_source_tree_list_articles (const PanalSourceTree *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_source_tree_has_article:
 * @id: an id
 *
 * Whether there is a folder of this article, whatever is in it: a link to it is not wrong because its
 * text has a fault.
 */
gboolean panal_source_tree_has_article (const PanalSourceTree *self,
                                        const char            *id);

G_END_DECLS
