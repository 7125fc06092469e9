/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/synonyms.h"

#include "support/fixture.h"

static const PanalFixtureEdit edits[] = {
  { "synonym", NULL, "language=es|word=Pollero|expansion=peligro" },
  { "synonym", NULL, "language=es|word=Pollero|expansion=Engaño" },
  { "synonym", NULL, "language=es|word=dónde|expansion=" },
  { "synonym", NULL, "language=en|word=smuggler|expansion=danger" },
  { NULL }
};

static const GPtrArray *
find (const PanalSynonyms *synonyms,
      PanalTokenizer      *tokenizer,
      const char          *word)
{
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (tokenizer, word);
  g_autoptr(GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);

  panal_tokenizer_add_stems (tokenizer, ((PanalToken *) tokens->pdata[0])->lower, stems);
  return panal_synonyms_find (synonyms, tokens->pdata[0], stems);
}

static void
count (gpointer word,
       gpointer data)
{
  g_assert_nonnull (word);
  *(guint *) data += 1;
}

static void
test_find (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalTokenizer) tokenizer = panal_tokenizer_new ("es");
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSynonyms) synonyms = panal_synonyms_load (panal_snapshot_get_db (snapshot), "es", tokenizer, &error);
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (tokenizer, "donde pollero");
  const GPtrArray *found;
  guint n = 0;

  g_assert_no_error (error);
  found = find (synonyms, tokenizer, "POLLEROS");
  g_assert_nonnull (found);
  g_assert_cmpuint (found->len, ==, 2);
  g_assert_cmpstr (found->pdata[0], ==, "engaño");
  g_assert_cmpstr (found->pdata[1], ==, "peligro");
  /* Another language's, and one way only. */
  g_assert_null (find (synonyms, tokenizer, "smuggler"));
  g_assert_null (find (synonyms, tokenizer, "peligro"));

  g_assert_true (panal_synonyms_is_silent (synonyms, tokens->pdata[0]));
  g_assert_false (panal_synonyms_is_silent (synonyms, tokens->pdata[1]));
  panal_synonyms_foreach (synonyms, count, &n);
  g_assert_cmpuint (n, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/synonyms/find", test_find);
  return g_test_run ();
}
