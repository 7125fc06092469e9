/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/**
 * panal_snapshot_write:
 * @tree: a folder without errors
 * @path: the file to make; an older one is replaced
 * @error: return location
 *
 * Writes a snapshot (data/sql/content.sql). Only what is shown goes in: contacts that are active, public
 * and not on hold; facts that some block cites, and their sources. Neither the time nor a name of this
 * machine goes in, and rows come in the order of their keys, so that one folder always gives the same
 * bytes. The file appears under its name when it is complete.
 *
 * Errors: %PANAL_PUBLISH_ERROR_WRITE
 */
gboolean panal_snapshot_write (PanalTree   *tree,
                               const char  *path,
                               GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
