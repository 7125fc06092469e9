/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* READ: the file is not there; NOT_TRUSTED: it is not the file that was promised; DAMAGED: it is, but its
 * rows contradict each other; NOT_FOUND: there is no such article, contact or picture. */
#define PANAL_CONTENT_ERROR (panal_content_error_quark ())
GQuark panal_content_error_quark (void);

typedef enum
{
  PANAL_CONTENT_ERROR_READ,
  PANAL_CONTENT_ERROR_NOT_TRUSTED,
  PANAL_CONTENT_ERROR_DAMAGED,
  PANAL_CONTENT_ERROR_NOT_FOUND,
} PanalContentError;

G_END_DECLS
