/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "atomic"

#include "config.h"

#include "base/atomic.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/error.h"

/* A rename lives in the folder, so that it may be lost with the power although the file was flushed.
 * g_file_set_contents_full() leaves that step to its caller. */
static gboolean
flush_folder (const char  *path,
              GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  int saved_errno = 0;

  if (fd < 0 || fsync (fd) != 0)
    saved_errno = errno;
  if (fd >= 0)
    close (fd);

  if (saved_errno == 0)
    return TRUE;

  g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_WRITE, "the folder %s cannot be flushed: %s", folder, g_strerror (saved_errno));
  return FALSE;
}

gboolean
panal_atomic_write (const char  *path,
                    GBytes      *bytes,
                    GError     **error)
{
  g_autoptr(GError) cause = NULL;
  gconstpointer data;
  gsize length;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  data = g_bytes_get_data (bytes, &length);
  if (!g_file_set_contents_full (path, data != NULL ? data : "", length,
                                 G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, &cause))
    {
      g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_WRITE, "%s cannot be written: %s", path, cause->message);
      return FALSE;
    }

  return flush_folder (path, error);
}
