/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "error"

#include "config.h"

#include "base/error.h"

G_DEFINE_QUARK (panal-base-error-quark, panal_base_error)
