/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "bidi"

#include "config.h"

#include "base/bidi.h"

char *
panal_bidi_strip_overrides (const char *text)
{
  GString *kept = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c < 0x202a || c > 0x202e)
        g_string_append_unichar (kept, c);
    }

  return g_string_free (kept, FALSE);
}
