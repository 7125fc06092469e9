/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What can go wrong with a plain file. READ: it is not there, is not a regular file or cannot be read;
 * TOO_LARGE: it is longer than it may be; FORMAT: what it says cannot be used; WRITE: it could not be
 * made to last. */
#define PANAL_BASE_ERROR (panal_base_error_quark ())
GQuark panal_base_error_quark (void);

typedef enum
{
  PANAL_BASE_ERROR_READ,
  PANAL_BASE_ERROR_TOO_LARGE,
  PANAL_BASE_ERROR_FORMAT,
  PANAL_BASE_ERROR_WRITE,
} PanalBaseError;

G_END_DECLS
