/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trust"

#include "config.h"

#include "trust/store.h"

#include <errno.h>
#include <glib/gstdio.h>

#include "base/atomic.h"
#include "base/bytes.h"

char *
panal_store_file_name (const char *role)
{
  g_autofree char *escaped = g_uri_escape_string (role, NULL, FALSE);

  return g_strconcat (escaped, ".json", NULL);
}

static char *
path_of (const char *folder,
         const char *role)
{
  g_autofree char *name = panal_store_file_name (role);

  return g_build_filename (folder, name, NULL);
}

GBytes *
panal_store_read (const char *folder,
                  const char *role,
                  gsize       max)
{
  g_autofree char *path = path_of (folder, role);
  g_autoptr(GError) error = NULL;
  GBytes *bytes = panal_bytes_read (path, max, &error);

  if (bytes == NULL)
    g_debug ("%s", error->message);
  return bytes;
}

gboolean
panal_store_write (const char  *folder,
                   const char  *role,
                   GBytes      *bytes,
                   GError     **error)
{
  g_autofree char *path = path_of (folder, role);
  g_autoptr(GError) cause = NULL;

  if (panal_atomic_write (path, bytes, &cause))
    return TRUE;
  g_set_error_literal (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_STORE, cause->message);
  return FALSE;
}

gboolean
panal_store_remove (const char  *folder,
                    const char  *role,
                    GError     **error)
{
  g_autofree char *path = path_of (folder, role);

  if (g_unlink (path) == 0 || errno == ENOENT)
    return TRUE;
  g_set_error (error, PANAL_TRUST_ERROR, PANAL_TRUST_ERROR_STORE, "%s cannot be removed: %s", path, g_strerror (errno));
  return FALSE;
}
