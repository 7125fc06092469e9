/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "bytes"

#include "config.h"

#include "base/bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

G_DEFINE_QUARK (panal-base-error-quark, panal_base_error)

static gboolean
read_all (int          fd,
          const char  *path,
          gsize        max,
          GByteArray  *into,
          GError     **error)
{
  guint8 chunk[4096];

  /* The file may grow while it is read, so that its length is not believed. */
  while (into->len <= max)
    {
      ssize_t n = read (fd, chunk, MIN (sizeof chunk, max + 1 - into->len));

      if (n == 0)
        return TRUE;
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_READ, "%s cannot be read: %s", path, g_strerror (errno));
          return FALSE;
        }
      g_byte_array_append (into, chunk, n);
    }

  g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_TOO_LARGE,
               "%s is longer than %" G_GSIZE_FORMAT " bytes; make it shorter", path, max);
  return FALSE;
}

GBytes *
panal_bytes_read (const char  *path,
                  gsize        max,
                  GError     **error)
{
  g_autoptr(GByteArray) bytes = g_byte_array_new ();
  struct stat status;
  gboolean is_read;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (max < G_MAXUINT, NULL);

  /* Without O_NONBLOCK opening a pipe would wait for its writer for ever. */
  fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (fd < 0)
    {
      g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_READ, "%s cannot be opened: %s", path, g_strerror (errno));
      return NULL;
    }

  if (fstat (fd, &status) != 0 || !S_ISREG (status.st_mode))
    {
      g_set_error (error, PANAL_BASE_ERROR, PANAL_BASE_ERROR_READ, "%s is not a regular file", path);
      close (fd);
      return NULL;
    }

  is_read = read_all (fd, path, max, bytes, error);
  close (fd);

  return is_read ? g_byte_array_free_to_bytes (g_steal_pointer (&bytes)) : NULL;
}
