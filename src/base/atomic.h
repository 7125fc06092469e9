/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_atomic_write:
 * @path: the file to make or replace; its folder exists
 * @bytes: all that it shall hold
 *
 * Writes a temporary file beside @path, flushes it, renames it over @path and flushes the folder. After
 * a power cut @path holds either the old bytes or the new ones, whole. A symbolic link at @path is
 * replaced, not followed. The file gets mode 0644 less the umask. Any thread, blocks for the disk.
 *
 * Returns: whether it will last; else %PANAL_BASE_ERROR_WRITE
 */
gboolean panal_atomic_write (const char  *path,
                             GBytes      *bytes,
                             GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
