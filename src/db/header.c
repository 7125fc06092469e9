/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "db-header"

#include "config.h"

#include "db/header.h"

#include "db/db.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define HEADER_SIZE 100

/* Offsets of sqlite.org/fileformat2.html, section 1.3. Numbers there are big-endian. */
enum
{
  AT_PAGE_SIZE = 16,
  AT_WRITE_VERSION = 18,
  AT_READ_VERSION = 19,
  AT_RESERVED = 20,
  AT_PAGE_COUNT = 28,
  AT_ENCODING = 56,
  AT_USER_VERSION = 60,
  AT_APPLICATION_ID = 68,
};

static guint32
big_endian (const guint8 *header,
            gsize         at)
{
  guint32 value;

  memcpy (&value, header + at, sizeof value);
  return GUINT32_FROM_BE (value);
}

static gboolean
read_header (const char   *path,
             guint8       *header,
             struct stat  *ret_stat,
             GError      **error)
{
  /* Without O_NONBLOCK a pipe under this name would hold us for ever. */
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
  gboolean regular = TRUE;
  gssize got = -1;
  int problem;

  if (fd >= 0 && fstat (fd, ret_stat) == 0 && (regular = S_ISREG (ret_stat->st_mode)))
    got = read (fd, header, HEADER_SIZE);
  problem = errno;
  if (fd >= 0)
    close (fd);
  if (got == HEADER_SIZE)
    return TRUE;

  if (!regular)
    g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_READ, "%s is not a file", path);
  else if (got >= 0)
    g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_FOREIGN, "%s is too short to be a snapshot", path);
  else
    g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_READ, "cannot read %s: %s", path, g_strerror (problem));
  return FALSE;
}

static gboolean
has_companion (const char *path)
{
  static const char * const suffixes[] = { "-journal", "-wal", "-shm" };

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      g_autofree char *companion = g_strconcat (path, suffixes[i], NULL);

      if (g_file_test (companion, G_FILE_TEST_EXISTS))
        return TRUE;
    }

  return FALSE;
}

gboolean
panal_db_header_check (const char  *path,
                       GError     **error)
{
  guint8 header[HEADER_SIZE];
  struct stat info;

  g_return_val_if_fail (path != NULL, FALSE);

  if (!read_header (path, header, &info, error))
    return FALSE;

  if (memcmp (header, "SQLite format 3", 16) != 0 || big_endian (header, AT_APPLICATION_ID) != PANAL_DB_APPLICATION_ID)
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_FOREIGN, "%s is not a snapshot", path);
      return FALSE;
    }
  if (big_endian (header, AT_USER_VERSION) != PANAL_DB_FORMAT)
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_FOREIGN,
                   "%s has format %u, and this program reads format %d: a newer program is needed",
                   path, big_endian (header, AT_USER_VERSION), PANAL_DB_FORMAT);
      return FALSE;
    }
  if ((header[AT_PAGE_SIZE] << 8 | header[AT_PAGE_SIZE + 1]) != PANAL_DB_PAGE_SIZE
      || header[AT_WRITE_VERSION] != 1 || header[AT_READ_VERSION] != 1 || header[AT_RESERVED] != 0
      || big_endian (header, AT_ENCODING) != 1
      || (guint64) big_endian (header, AT_PAGE_COUNT) * PANAL_DB_PAGE_SIZE != (guint64) info.st_size
      || has_companion (path))
    {
      g_set_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED, "%s is damaged or unfinished", path);
      return FALSE;
    }

  return TRUE;
}
