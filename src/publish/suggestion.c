/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "suggestion"

#include "config.h"

#include "publish/suggestion.h"

#include <string.h>

/* Longer words are no slips of the hand, and the table below stays small. */
#define WORD_MAX 64

/* Levenshtein's distance with one row of the table (Wagner and Fischer). */
static guint
distance (const char *a,
          const char *b)
{
  guint row[WORD_MAX + 1];
  gsize width = strlen (b);

  for (gsize j = 0; j <= width; j++)
    row[j] = j;

  for (gsize i = 0; a[i] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i + 1;
      for (gsize j = 0; j < width; j++)
        {
          guint above = row[j + 1];

          row[j + 1] = MIN (diagonal + (a[i] != b[j]), MIN (above, row[j]) + 1);
          diagonal = above;
        }
    }

  return row[width];
}

const char *
panal_suggestion_find (const char         *word,
                       const char * const *known)
{
  g_autofree char *small = g_ascii_strdown (word, -1);
  const char *best = NULL;
  guint least = MAX (1, strlen (word) / 3) + 1;

  if (strlen (word) > WORD_MAX)
    return NULL;

  for (const char * const *at = known; *at != NULL; at++)
    {
      g_autofree char *other = g_ascii_strdown (*at, -1);
      guint changes = strlen (other) <= WORD_MAX ? distance (small, other) : G_MAXUINT;

      if (changes < least)
        {
          least = changes;
          best = *at;
        }
    }

  return best;
}

char *
panal_suggestion_dup_how (const char         *word,
                          const char * const *known)
{
  const char *near = panal_suggestion_find (word, known);
  g_autofree char *all = NULL;

  if (near != NULL)
    return g_strdup_printf ("Did you mean '%s'?", near);
  if (known[0] == NULL)
    return g_strdup ("There is none yet");

  all = g_strjoinv (", ", (char **) known);
  return g_strdup_printf ("Write one of: %s", all);
}
