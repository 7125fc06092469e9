/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "fold"

#include "config.h"

#include "base/fold.h"

char *
panal_fold (const char *text)
{
  g_autofree char *lower = g_utf8_casefold (text, -1);
  g_autofree char *apart = g_utf8_normalize (lower, -1, G_NORMALIZE_ALL);
  g_autoptr(GString) bare = g_string_new (NULL);

  g_return_val_if_fail (apart != NULL, g_strdup (""));

  for (const char *at = apart; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (c < 0x300 || c > 0x36f)
        g_string_append_unichar (bare, c);
    }

  return g_utf8_normalize (bare->str, -1, G_NORMALIZE_ALL_COMPOSE);
}
