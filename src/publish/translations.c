/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "translations"

#include "config.h"

#include "publish/translations.h"

#include <string.h>

#include "publish/passage.h"
#include "publish/csv-table.h"

static const PanalColumn columns[] = {
  { "article", PANAL_COLUMN_REQUIRED },
  { "language", PANAL_COLUMN_REQUIRED },
  { "number", PANAL_COLUMN_REQUIRED },
  { "hash", PANAL_COLUMN_REQUIRED },
  { "state", PANAL_COLUMN_REQUIRED },
};

#define REMEDY "Run 'panal-publish translated' for this article, or take the line away"

static gboolean
check_record (PanalTree      *tree,
              const PanalCsv *csv,
              guint           i,
              PanalFaults    *faults)
{
  const char *article = panal_csv_get (csv, i, "article");
  const char *language = panal_csv_get (csv, i, "language");
  const char *state = panal_csv_get (csv, i, "state");
  guint line = panal_csv_get_line (csv, i);

  if (!panal_source_tree_has_article (tree->files, article))
    panal_faults_error (faults, "translation.unknown-article", PANAL_TRANSLATIONS_FILE, line, "There is no article '%s'\nTake the line away", article);
  else if (!panal_rows_has (tree->languages, language) || g_str_equal (language, tree->source_language))
    panal_faults_error (faults, "translation.unknown-language", PANAL_TRANSLATIONS_FILE, line, "'%s' is no language that one translates into\nTake the line away", language);
  else if (!g_ascii_string_to_unsigned (panal_csv_get (csv, i, "number"), 10, 0, 10000, NULL, NULL /* may fail: that is the question */))
    panal_faults_error (faults, "translation.bad-number", PANAL_TRANSLATIONS_FILE, line, "'%s' is not the number of a block\n" REMEDY, panal_csv_get (csv, i, "number"));
  else if (!g_regex_match_simple ("^[0-9a-f]{16}$", panal_csv_get (csv, i, "hash"), G_REGEX_DOLLAR_ENDONLY, 0))
    panal_faults_error (faults, "translation.bad-hash", PANAL_TRANSLATIONS_FILE, line, "'%s' is not the hash of a block\n" REMEDY, panal_csv_get (csv, i, "hash"));
  else if (!g_str_equal (state, "unreviewed") && !g_str_equal (state, "approved"))
    panal_faults_error (faults, "translation.bad-state", PANAL_TRANSLATIONS_FILE, line, "'%s' is no state of a translation\n" REMEDY, state);
  else
    return TRUE;

  return FALSE;
}

static const PanalRecord *
find_record (const PanalTree *tree,
             const char      *article,
             const char      *language,
             guint            number)
{
  for (guint i = 0; i < tree->records->len; i++)
    {
      const PanalRecord *record = tree->records->pdata[i];

      if (record->number == number && g_str_equal (record->article, article) && g_str_equal (record->language, language))
        return record;
    }

  return NULL;
}

void
panal_translations_load (PanalTree   *tree,
                         PanalFaults *faults)
{
  GBytes *bytes = panal_source_tree_find (tree->files, PANAL_TRANSLATIONS_FILE);
  g_autoptr(PanalCsv) csv = NULL;

  if (bytes != NULL)
    csv = panal_csv_parse (bytes, columns, G_N_ELEMENTS (columns), (const char * const *) tree->language_tags, PANAL_TRANSLATIONS_FILE, faults);

  for (guint i = 0; csv != NULL && i < panal_csv_get_n_rows (csv); i++)
    {
      PanalRecord *record;

      if (!check_record (tree, csv, i, faults))
        continue;

      record = g_new0 (PanalRecord, 1);
      record->article = g_strdup (panal_csv_get (csv, i, "article"));
      record->language = g_strdup (panal_csv_get (csv, i, "language"));
      record->number = g_ascii_strtoull (panal_csv_get (csv, i, "number"), NULL, 10);
      record->hash = g_strdup (panal_csv_get (csv, i, "hash"));
      record->state = panal_block_state_from_string (panal_csv_get (csv, i, "state"));
      record->line = panal_csv_get_line (csv, i);
      if (find_record (tree, record->article, record->language, record->number) != NULL)
        panal_faults_error (faults, "translation.double", PANAL_TRANSLATIONS_FILE, record->line, "This block is there twice\n" REMEDY);
      g_ptr_array_add (tree->records, record);
    }
}

PanalBlockState
panal_translations_get_state (const PanalTree          *tree,
                              const PanalArticleSource *article,
                              const PanalText          *text,
                              guint                     number,
                              gboolean                 *ret_recorded)
{
  const PanalText *source = article->texts->pdata[0];
  const PanalRecord *record = find_record (tree, article->row.id, text->language, number);
  g_autofree char *hash = panal_passage_dup_hash (source->passages->pdata[number]);

  if (ret_recorded != NULL)
    *ret_recorded = record != NULL;
  if (record == NULL)
    return PANAL_BLOCK_STATE_UNREVIEWED;

  return g_str_equal (record->hash, hash) ? record->state : PANAL_BLOCK_STATE_STALE;
}

static gboolean
has_text (const PanalArticleSource *article,
          const char               *language)
{
  for (guint i = 1; i < article->texts->len; i++)
    if (g_str_equal (((PanalText *) article->texts->pdata[i])->language, language))
      return TRUE;

  return FALSE;
}

static int
compare_records (gconstpointer left,
                 gconstpointer right)
{
  const PanalRecord *a = *(PanalRecord * const *) left;
  const PanalRecord *b = *(PanalRecord * const *) right;
  int order = strcmp (a->article, b->article);

  if (order == 0)
    order = strcmp (a->language, b->language);

  return order != 0 ? order : (a->number > b->number) - (a->number < b->number);
}

static char *
dup_file (const PanalTree *tree)
{
  GString *text = g_string_new ("article\tlanguage\tnumber\thash\tstate\n");

  g_ptr_array_sort (tree->records, compare_records);
  for (guint i = 0; i < tree->records->len; i++)
    {
      const PanalRecord *record = tree->records->pdata[i];

      g_string_append_printf (text, "%s\t%s\t%u\t%s\t%s\n", record->article, record->language, record->number,
                              record->hash, panal_block_state_to_string (record->state));
    }

  return g_string_free (text, FALSE);
}

gboolean
panal_translations_record (PanalTree   *tree,
                           const char  *article_id,
                           const char  *language,
                           gboolean     approved,
                           GError     **error)
{
  const PanalArticleSource *article = panal_rows_find (tree->articles, article_id);
  g_autofree char *path = g_build_filename (panal_source_tree_get_path (tree->files), PANAL_TRANSLATIONS_FILE, NULL);
  g_autofree char *text = NULL;
  g_autoptr(GError) local = NULL;
  const PanalText *source;

  if (article == NULL || !has_text (article, language))
    {
      g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_USAGE, "there is no text articles/%s/%s.md that can be read", article_id, language);
      return FALSE;
    }

  for (guint i = tree->records->len; i > 0; i--)
    {
      const PanalRecord *record = tree->records->pdata[i - 1];

      if (g_str_equal (record->article, article_id) && g_str_equal (record->language, language))
        g_ptr_array_remove_index (tree->records, i - 1);
    }

  source = article->texts->pdata[0];
  for (guint i = 0; i < source->passages->len; i++)
    {
      PanalRecord *record = g_new0 (PanalRecord, 1);

      record->article = g_strdup (article_id);
      record->language = g_strdup (language);
      record->number = i;
      record->hash = panal_passage_dup_hash (source->passages->pdata[i]);
      record->state = approved ? PANAL_BLOCK_STATE_APPROVED : PANAL_BLOCK_STATE_UNREVIEWED;
      g_ptr_array_add (tree->records, record);
    }

  text = dup_file (tree);
  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0644, &local))
    return TRUE;

  g_set_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE, "cannot write %s: %s", path, local->message);
  return FALSE;
}
