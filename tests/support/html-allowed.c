/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "support/html-allowed.h"

#include <string.h>

void
panal_html_assert_only_ours (const char *html)
{
  static const char allowed[] =
    "^<(?:!DOCTYPE html|/?(?:html|head|title|body|main|h[123]|p|ol|ul|li|div|span|aside|section|figure|img|a|bdi|strong|em|small|meta|link)"
    "(?: (?:lang|dir|class|charset|rel|href|src|alt|value|role|draggable|aria-label|aria-hidden)=\"[^\"<>]*\")*)>$";
  g_autoptr(GRegex) regex = g_regex_new (allowed, 0, 0, NULL);

  for (const char *p = strchr (html, '<'); p != NULL; p = strchr (p + 1, '<'))
    {
      const char *end = strchr (p, '>');
      g_autofree char *tag = NULL;

      g_assert_nonnull (end);
      tag = g_strndup (p, end - p + 1);
      if (!g_regex_match (regex, tag, 0, NULL))
        g_error ("not a tag of ours: %s", tag);
    }
  g_assert_null (strstr (html, "]]>"));
  g_assert_null (strchr (html, 0x1b));
  g_assert_null (strstr (html, "\xe2\x80\xae"));
}
