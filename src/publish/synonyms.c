/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "synonyms"

#include "config.h"

#include "publish/synonyms.h"

#include "base/fold.h"
#include "publish/suggestion.h"

#define FILE_NAME "synonyms.yaml"

static const PanalField fields[] = {
  { "language", PANAL_FIELD_TEXT, TRUE },
  { "words", PANAL_FIELD_WORDS, TRUE },
  { "means", PANAL_FIELD_WORDS, TRUE },
};

/* One word: letters, digits and marks, which is what the search looks for. */
static gboolean
is_word (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalnum (g_utf8_get_char (at)) && !g_unichar_ismark (g_utf8_get_char (at)))
      return FALSE;

  return text[0] != '\0';
}

static gboolean
check_words (char        **words,
             guint         line,
             PanalFaults  *faults)
{
  gboolean good = TRUE;

  for (char **word = words; *word != NULL; word++)
    if (!is_word (*word))
      {
        panal_faults_error (faults, "synonym.bad-word", FILE_NAME, line, "'%s' is not one word\nWrite words one by one, without blanks, hyphens and signs", *word);
        good = FALSE;
      }

  return good;
}

/* @means without @word itself, for a row may have one word on both sides, and each once. (transfer full) */
static char **
dup_others (const char  *word,
            char       **means)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *others = g_ptr_array_new ();

  g_hash_table_add (seen, panal_fold (word));
  for (char **other = means; *other != NULL; other++)
    if (g_hash_table_add (seen, panal_fold (*other)))
      g_ptr_array_add (others, g_strdup (*other));
  g_ptr_array_add (others, NULL);

  return (char **) g_ptr_array_free (others, FALSE);
}

static void
add_synonym (PanalTree   *tree,
             const char  *language,
             const char  *word,
             char       **means,
             guint        line,
             PanalFaults *faults)
{
  g_autofree char *exact = panal_fold (word);
  g_auto(GStrv) others = dup_others (word, means);
  PanalSynonym *synonym;

  if (others[0] == NULL && means[0] != NULL)
    {
      panal_faults_error (faults, "synonym.idle", FILE_NAME, line, "'%s' means itself and nothing else\nName another word, or take it away", word);
      return;
    }

  synonym = g_new0 (PanalSynonym, 1);
  synonym->row.id = g_strdup_printf ("%s %s", language, exact);
  synonym->row.line = line;
  synonym->language = g_strdup (language);
  synonym->word = g_strdup (word);
  synonym->means = g_steal_pointer (&others);
  if (!panal_rows_add (tree->synonyms, synonym))
    panal_faults_error (faults, "synonym.double", FILE_NAME, line, "'%s' is there twice in this language\nKeep one of them, with the meanings of both", word);
}

static void
load_synonyms (PanalTree       *tree,
               const PanalYaml *map,
               PanalFaults     *faults)
{
  g_autofree char *language = panal_record_dup_text (map, "language");
  g_auto(GStrv) words = panal_record_dup_words (map, "words");
  g_auto(GStrv) means = panal_record_dup_words (map, "means");

  if (!panal_rows_has (tree->languages, language))
    {
      g_autofree char *how = panal_suggestion_dup_how (language, (const char * const *) tree->language_tags);

      panal_faults_error (faults, "synonym.unknown-language", FILE_NAME, panal_record_get_line (map, "language"), "'%s' is no language of languages.yaml\n%s", language, how);
      return;
    }
  if (words[0] == NULL)
    panal_faults_error (faults, "synonym.no-word", FILE_NAME, panal_record_get_line (map, "words"), "This row has no words\nWrite what people type: words: [papeles]");

  if (!check_words (words, panal_record_get_line (map, "words"), faults)
      || !check_words (means, panal_record_get_line (map, "means"), faults))
    return;
  for (char **word = words; *word != NULL; word++)
    add_synonym (tree, language, *word, means, map->line, faults);
}

void
panal_synonyms_read (PanalTree   *tree,
                     PanalFaults *faults)
{
  g_autoptr(PanalYaml) root = NULL;

  if (panal_source_tree_find (tree->files, FILE_NAME) == NULL)
    return;
  root = panal_tree_read_yaml (tree, FILE_NAME, faults);
  if (root != NULL && root->kind != PANAL_YAML_LIST)
    panal_faults_error (faults, "synonym.not-a-list", FILE_NAME, root->line, "Here should be a list\nBegin each row with '- '");

  for (guint i = 0; root != NULL && root->kind == PANAL_YAML_LIST && i < root->items->len; i++)
    if (panal_record_check (root->items->pdata[i], fields, G_N_ELEMENTS (fields), "synonym", FILE_NAME, faults))
      load_synonyms (tree, root->items->pdata[i], faults);
}
