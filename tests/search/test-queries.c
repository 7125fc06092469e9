/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "search/ranking.h"

/* Queries against the content that comes with Panal: what must be among the first three. argv[1]: the snapshot. */

#define FIRST 3

static PanalIndex *all;

static char **
read_lines (const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "search", name, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return g_strsplit (g_strchomp (text), "\n", -1);
}

static PanalHits *
search (const char *language,
        const char *words)
{
  g_autoptr(GError) error = NULL;
  PanalHits *hits = panal_ranking_search (all, words, language, "MX", FALSE, NULL, &error);

  g_assert_no_error (error);
  return hits;
}

static gboolean
is_among_first (const PanalHits *hits,
                const char      *ids)
{
  g_auto(GStrv) wanted = g_strsplit (ids, "|", -1);

  for (guint i = 0; i < MIN (hits->hits->len, FIRST); i++)
    if (g_strv_contains ((const char * const *) wanted, ((PanalHit *) hits->hits->pdata[i])->id))
      return TRUE;

  return FALSE;
}

static void
test_found (void)
{
  g_auto(GStrv) lines = read_lines ("queries.tsv");
  guint n = 0, found = 0;

  /* The first line names the columns. */
  for (char **line = lines + 1; *line != NULL; line++)
    {
      g_auto(GStrv) cells = g_strsplit (*line, "\t", -1);
      g_autoptr(PanalHits) hits = NULL;

      g_assert_cmpuint (g_strv_length (cells), ==, 3);
      hits = search (cells[0], cells[1]);
      n++;
      if (is_among_first (hits, cells[2]))
        found++;
      else
        {
          g_test_message ("not among the first %d: %s", FIRST, *line);
          for (guint i = 0; i < MIN (hits->hits->len, FIRST); i++)
            g_test_message ("    but %s", ((PanalHit *) hits->hits->pdata[i])->id);
        }
    }

  g_assert_cmpuint (n, >=, 60);
  g_test_message ("%u of %u", found, n);
  g_assert_cmpuint (found * 100, >=, n * 95);
}

static void
test_nonsense (void)
{
  g_auto(GStrv) words = read_lines ("nonsense.txt");

  g_assert_cmpuint (g_strv_length (words), >=, 20);
  for (char **word = words; *word != NULL; word++)
    for (guint i = 0; i < 2; i++)
      {
        g_autoptr(PanalHits) hits = search (i == 0 ? "es" : "en", *word);

        g_test_message ("%s", *word);
        g_assert_cmpuint (hits->hits->len, ==, 0);
      }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) snapshot = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  snapshot = panal_snapshot_open_beside (argv[1], &error);
  g_assert_no_error (error);
  all = panal_index_build (snapshot, NULL, &error);
  g_assert_no_error (error);
  g_test_add_func ("/search/queries/found", test_found);
  g_test_add_func ("/search/queries/nonsense", test_nonsense);
  result = g_test_run ();
  panal_index_free (all);

  return result;
}
