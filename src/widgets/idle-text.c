/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "idle-text"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/idle-text.h"

#define SECONDS_PER_MINUTE 60

char *
panal_idle_text_dup (guint seconds)
{
  guint minutes = seconds / SECONDS_PER_MINUTE;

  if (seconds % SECONDS_PER_MINUTE != 0)
    return g_strdup_printf (ngettext ("Everything is erased after %u second without touch.",
                                      "Everything is erased after %u seconds without touch.", seconds), seconds);

  return g_strdup_printf (ngettext ("Everything is erased after %u minute without touch.",
                                    "Everything is erased after %u minutes without touch.", minutes), minutes);
}
