/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What can go wrong with a database file. A code exists because a caller decides differently for it:
 * READ: the file is not there or cannot be read; FOREIGN: it is no snapshot of ours, or of a newer
 * format; DAMAGED: it is ours but broken; BUSY: a question took too long; WRITE: it could not be made. */
#define PANAL_DB_ERROR (panal_db_error_quark ())
GQuark panal_db_error_quark (void);

typedef enum
{
  PANAL_DB_ERROR_READ,
  PANAL_DB_ERROR_FOREIGN,
  PANAL_DB_ERROR_DAMAGED,
  PANAL_DB_ERROR_BUSY,
  PANAL_DB_ERROR_WRITE,
} PanalDbError;

G_END_DECLS
