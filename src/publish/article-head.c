/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "article-head"

#include "config.h"

#include "publish/article-head.h"

#include "publish/date-rule.h"
#include "publish/suggestion.h"

static const PanalField fields[] = {
  { "id", PANAL_FIELD_TEXT, TRUE },
  { "topic", PANAL_FIELD_TEXT, TRUE },
  { "order", PANAL_FIELD_NUMBER, TRUE },
  { "kind", PANAL_FIELD_TEXT, FALSE },
  { "countries", PANAL_FIELD_ALL_WORDS, TRUE },
  { "sensitivity", PANAL_FIELD_TEXT, TRUE },
  { "reviewed", PANAL_FIELD_TEXT, TRUE },
  { "published", PANAL_FIELD_TEXT, FALSE },
};

static void
check_choice (const PanalYaml *head,
              const char      *key,
              const char      *first,
              const char      *second,
              const char      *rule,
              const char      *file,
              PanalFaults     *faults)
{
  g_autofree char *value = panal_record_dup_text (head, key);

  if (value != NULL && !g_str_equal (value, first) && !g_str_equal (value, second))
    panal_faults_error (faults, rule, file, panal_record_get_line (head, key), "'%s' cannot be the %s of an article\nWrite %s or %s", value, key, first, second);
}

static void
check_known (PanalTree       *tree,
             const PanalYaml *head,
             char           **countries,
             const char      *topic,
             const char      *file,
             PanalFaults     *faults)
{
  if (!panal_rows_has (tree->topics, topic))
    {
      g_auto(GStrv) ids = panal_rows_dup_ids (tree->topics);
      g_autofree char *how = panal_suggestion_dup_how (topic, (const char * const *) ids);

      panal_faults_error (faults, "article.unknown-topic", file, panal_record_get_line (head, "topic"), "There is no topic '%s'\n%s", topic, how);
    }

  for (guint i = 0; countries[i] != NULL; i++)
    {
      if (!panal_rows_has (tree->countries, countries[i]))
        {
          g_auto(GStrv) codes = panal_rows_dup_ids (tree->countries);
          g_autofree char *how = panal_suggestion_dup_how (countries[i], (const char * const *) codes);

          panal_faults_error (faults, "article.unknown-country", file, panal_record_get_line (head, "countries"), "There is no country '%s'\n%s", countries[i], how);
        }
      for (guint j = 0; j < i; j++)
        if (g_str_equal (countries[i], countries[j]))
          panal_faults_error (faults, "article.double-country", file, panal_record_get_line (head, "countries"), "The country '%s' is there twice\nTake one away", countries[i]);
    }
}

static void
check_dates (PanalTree                *tree,
             const PanalYaml          *head,
             const PanalArticleSource *article,
             const char               *file,
             PanalFaults              *faults)
{
  panal_date_rule_check (article->reviewed, FALSE, tree->today, "reviewed", file, panal_record_get_line (head, "reviewed"), faults);
  if (article->published != NULL)
    panal_date_rule_check (article->published, FALSE, tree->today, "published", file, panal_record_get_line (head, "published"), faults);
  if (article->news && article->published == NULL)
    panal_faults_error (faults, "article.no-published", file, head->line, "A news item does not say when it was news\nAdd 'published: 2019-03-11' to the head");
  if (!article->news && article->published != NULL)
    panal_faults_error (faults, "article.published-guide", file, panal_record_get_line (head, "published"), "Only news have 'published'\nTake it away, or add 'kind: news'");
}

PanalArticleSource *
panal_article_head_read (PanalTree       *tree,
                         const PanalYaml *head,
                         const char      *id,
                         const char      *file,
                         PanalFaults     *faults)
{
  PanalArticleSource *article;
  g_autofree char *written = NULL, *kind = NULL, *sensitivity = NULL;

  if (!panal_record_check (head, fields, G_N_ELEMENTS (fields), "article", file, faults))
    return NULL;

  written = panal_record_dup_text (head, "id");
  kind = panal_record_dup_text (head, "kind");
  sensitivity = panal_record_dup_text (head, "sensitivity");

  article = g_new0 (PanalArticleSource, 1);
  article->row.id = g_strdup (id);
  article->row.line = head->line;
  article->topic = panal_record_dup_text (head, "topic");
  article->order = panal_record_get_number (head, "order");
  article->news = g_strcmp0 (kind, "news") == 0;
  article->sensitive = g_str_equal (sensitivity, "high");
  article->countries = panal_record_dup_words (head, "countries");
  article->reviewed = panal_record_dup_text (head, "reviewed");
  article->published = panal_record_dup_text (head, "published");
  article->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_text_free);
  article->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_picture_free);

  if (!g_str_equal (written, id))
    panal_faults_error (faults, "article.id-not-folder", file, panal_record_get_line (head, "id"), "The id is '%s' and the folder is '%s'\nWrite 'id: %s', or rename the folder", written, id, id);
  check_choice (head, "kind", "guide", "news", "article.bad-kind", file, faults);
  check_choice (head, "sensitivity", "normal", "high", "article.bad-sensitivity", file, faults);
  check_known (tree, head, article->countries, article->topic, file, faults);
  check_dates (tree, head, article, file, faults);

  return article;
}
