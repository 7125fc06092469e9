/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * panal_bytes_read:
 * @path: a file
 * @max: the most bytes it may have
 *
 * Reads the whole of @path, a regular file or a link to one. Never waits for a pipe or a device, and
 * never takes more than @max bytes of memory whatever the file claims or grows to. Any thread.
 *
 * Returns: (transfer full): the bytes, or %NULL with %PANAL_BASE_ERROR_READ or
 *   %PANAL_BASE_ERROR_TOO_LARGE
 */
GBytes *panal_bytes_read (const char  *path,
                          gsize        max,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
