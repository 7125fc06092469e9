/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* READ: the folder or file cannot be read; FAULTS: the folder has faults, which are in the list of
 * faults; WRITE: the result could not be written; USAGE: the command was not understood. */
#define PANAL_PUBLISH_ERROR (panal_publish_error_quark ())
GQuark panal_publish_error_quark (void);

typedef enum
{
  PANAL_PUBLISH_ERROR_READ,
  PANAL_PUBLISH_ERROR_FAULTS,
  PANAL_PUBLISH_ERROR_WRITE,
  PANAL_PUBLISH_ERROR_USAGE,
} PanalPublishError;

G_END_DECLS
