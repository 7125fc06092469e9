/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "front-matter"

#include "config.h"

#include "publish/front-matter.h"

#include <string.h>

static gboolean
is_fence (const char *line,
          gsize       length)
{
  while (length > 3 && g_ascii_isspace (line[length - 1]))
    length--;

  return length == 3 && strncmp (line, "---", 3) == 0;
}

static const char *
end_of_line (const char *line)
{
  const char *newline = strchr (line, '\n');

  return newline != NULL ? newline + 1 : line + strlen (line);
}

const char *
panal_front_matter_split (const char   *text,
                          const char   *file,
                          PanalFaults  *faults,
                          PanalYaml   **ret_head,
                          gboolean     *ret_has_head,
                          guint        *ret_line)
{
  const char *first = end_of_line (text);
  guint line = 2;

  *ret_head = NULL;
  *ret_has_head = is_fence (text, first - text);
  *ret_line = 1;
  if (!*ret_has_head)
    return text;

  for (const char *at = first; *at != '\0'; at = end_of_line (at), line++)
    if (is_fence (at, end_of_line (at) - at))
      {
        g_autofree char *head = g_strndup (first, at - first);

        *ret_head = panal_yaml_parse (head, file, 2, faults);
        *ret_line = line + 1;
        return end_of_line (at);
      }

  panal_faults_error (faults, "article.open-head", file, 1, "The head begins with --- but does not end\nWrite --- on a line of its own below the last key");
  return NULL;
}
