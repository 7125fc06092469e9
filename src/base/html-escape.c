/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "html-escape"

#include "config.h"

#include "base/html-escape.h"

static gboolean
is_allowed (gunichar c)
{
  if (c < 0x20)
    return c == '\t' || c == '\n';
  if (c >= 0x7f && c < 0xa0)
    return FALSE;
  if (c >= 0xfdd0 && c <= 0xfdef)
    return FALSE;
  return (c & 0xfffe) != 0xfffe;
}

void
panal_html_append_escaped (GString    *html,
                           const char *text)
{
  g_return_if_fail (html != NULL);

  if (text == NULL)
    return;

  while (*text != '\0')
    {
      /* Never looks behind the NUL: a sequence that is cut short is -2 at its lead byte. */
      gunichar c = g_utf8_get_char_validated (text, -1);

      if (c == (gunichar) -1 || c == (gunichar) -2)
        {
          text++;
          continue;
        }

      text = g_utf8_next_char (text);
      switch (c)
        {
        case '&':
          g_string_append (html, "&amp;");
          break;
        case '<':
          g_string_append (html, "&lt;");
          break;
        case '>':
          g_string_append (html, "&gt;");
          break;
        case '"':
          g_string_append (html, "&quot;");
          break;
        case '\'':
          g_string_append (html, "&#39;");
          break;
        default:
          if (is_allowed (c))
            g_string_append_unichar (html, c);
        }
    }
}

char *
panal_html_escape (const char *text)
{
  GString *html = g_string_new (NULL);

  panal_html_append_escaped (html, text);
  return g_string_free (html, FALSE);
}
