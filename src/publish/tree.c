/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken and test-random.c load it whole */

#define G_LOG_DOMAIN "tree"

#include "config.h"

#include "publish/tree.h"

#include "publish/articles.h"
#include "publish/contacts-csv.h"
#include "publish/countries.h"
#include "publish/cross-check.h"
#include "publish/encoding.h"
#include "publish/facts-csv.h"
#include "publish/kinds.h"
#include "publish/languages.h"
#include "publish/places-csv.h"
#include "publish/suggestion.h"
#include "publish/synonyms.h"
#include "publish/topics.h"
#include "publish/translations.h"

static PanalRows *
rows_new (GDestroyNotify free_row)
{
  PanalRows *self = g_new0 (PanalRows, 1);

  self->all = g_ptr_array_new_with_free_func (free_row);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);

  return self;
}

static void
rows_free (PanalRows *self)
{
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->all);
  g_free (self);
}

gpointer
panal_rows_find (const PanalRows *self,
                 const char      *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

gboolean
panal_rows_has (const PanalRows *self,
                const char      *id)
{
  return self->unread || g_hash_table_contains (self->by_id, id);
}

gboolean
panal_rows_add (PanalRows *self,
                gpointer   row)
{
  g_ptr_array_add (self->all, row);
  if (g_hash_table_contains (self->by_id, ((PanalRow *) row)->id))
    {
      g_ptr_array_set_size (self->all, self->all->len - 1);
      return FALSE;
    }

  g_hash_table_insert (self->by_id, ((PanalRow *) row)->id, row);
  return TRUE;
}

char **
panal_rows_dup_ids (const PanalRows *self)
{
  char **ids = g_new0 (char *, self->all->len + 1);

  for (guint i = 0; i < self->all->len; i++)
    ids[i] = g_strdup (((PanalRow *) self->all->pdata[i])->id);

  return ids;
}

static void
topic_free (PanalTopic *self)
{
  g_free (self->row.id);
  g_free (self->size);
  g_free (self->colour);
  g_free (self->pictogram);
  g_tree_unref (self->title);
  g_tree_unref (self->summary);
  g_free (self);
}

static void
language_free (PanalLanguage *self)
{
  g_free (self->row.id);
  g_free (self->name);
  g_free (self->direction);
  g_strfreev (self->fallback);
  g_free (self);
}

static void
country_free (PanalCountry *self)
{
  g_free (self->row.id);
  g_free (self->calling_code);
  g_free (self->emergency);
  g_strfreev (self->national_lengths);
  g_strfreev (self->short_numbers);
  g_strfreev (self->toll_free_prefixes);
  g_strfreev (self->toll_free_lengths);
  g_tree_unref (self->name);
  g_free (self);
}

static void
kind_free (PanalKind *self)
{
  g_free (self->row.id);
  g_free (self->pictogram);
  g_tree_unref (self->title);
  g_tree_unref (self->singular);
  g_free (self);
}

static void
source_free (PanalSource *self)
{
  g_free (self->row.id);
  g_free (self->url);
  g_free (self->date);
  g_tree_unref (self->name);
  g_free (self);
}

static void
fact_free (PanalFact *self)
{
  g_free (self->row.id);
  g_strfreev (self->sources);
  g_free (self);
}

static void
service_free (PanalService *self)
{
  g_free (self->row.id);
  g_tree_unref (self->cells);
  g_free (self);
}

static void
place_free (PanalPlace *self)
{
  g_free (self->row.id);
  g_free (self->name);
  g_free (self->country);
  g_free (self->state_province);
  g_free (self);
}

static void
synonym_free (PanalSynonym *self)
{
  g_free (self->row.id);
  g_free (self->language);
  g_free (self->word);
  g_strfreev (self->means);
  g_free (self);
}

void
panal_text_free (PanalText *self)
{
  g_free (self->language);
  g_free (self->file);
  g_ptr_array_unref (self->passages);
  g_free (self);
}

void
panal_picture_free (PanalPicture *self)
{
  g_free (self->row.id);
  g_bytes_unref (self->bytes);
  g_free (self);
}

static void
article_free (PanalArticleSource *self)
{
  g_free (self->row.id);
  g_free (self->topic);
  g_strfreev (self->countries);
  g_free (self->reviewed);
  g_free (self->published);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

void
panal_record_free (PanalRecord *self)
{
  g_free (self->article);
  g_free (self->language);
  g_free (self->hash);
  g_free (self);
}

PanalYaml *
panal_tree_read_yaml (PanalTree   *self,
                      const char  *file,
                      PanalFaults *faults)
{
  GBytes *bytes = panal_source_tree_find (self->files, file);
  g_autofree char *text = NULL;

  if (bytes == NULL)
    {
      panal_faults_error (faults, "file.missing", file, 0, "This file is missing\nSee README.md of the content for what it holds");
      return NULL;
    }
  if ((text = panal_encoding_read (bytes, PANAL_ENCODING_UTF8, file, faults)) == NULL)
    return NULL;

  return panal_yaml_parse (text, file, 1, faults);
}

void
panal_tree_check_texts (PanalTree   *self,
                        GTree       *texts,
                        const char  *area,
                        const char  *file,
                        guint        line,
                        PanalFaults *faults)
{
  g_autofree char *unknown = g_strconcat (area, ".unknown-language", NULL);
  g_autofree char *missing = g_strconcat (area, ".no-source-language", NULL);

  for (GTreeNode *node = g_tree_node_first (texts); node != NULL; node = g_tree_node_next (node))
    if (!panal_rows_has (self->languages, g_tree_node_key (node)))
      {
        g_autofree char *how = panal_suggestion_dup_how (g_tree_node_key (node), (const char * const *) self->language_tags);

        panal_faults_error (faults, unknown, file, line, "'%s' is no language of languages.yaml\n%s", (char *) g_tree_node_key (node), how);
      }

  if (g_tree_lookup (texts, self->source_language) == NULL)
    panal_faults_error (faults, missing, file, line, "The text in the source language (%s) is missing\nAdd it", self->source_language);
}

PanalTree *
panal_tree_load (const char   *path,
                 const char   *today,
                 PanalFaults  *faults,
                 GError      **error)
{
  PanalSourceTree *files = panal_source_tree_open (path, faults, error);
  PanalTree *self;

  if (files == NULL)
    return NULL;

  self = g_new0 (PanalTree, 1);
  self->files = files;
  self->today = g_strdup (today);
  self->topics = rows_new ((GDestroyNotify) topic_free);
  self->languages = rows_new ((GDestroyNotify) language_free);
  self->countries = rows_new ((GDestroyNotify) country_free);
  self->kinds = rows_new ((GDestroyNotify) kind_free);
  self->sources = rows_new ((GDestroyNotify) source_free);
  self->facts = rows_new ((GDestroyNotify) fact_free);
  self->services = rows_new ((GDestroyNotify) service_free);
  self->places = rows_new ((GDestroyNotify) place_free);
  self->synonyms = rows_new ((GDestroyNotify) synonym_free);
  self->articles = rows_new ((GDestroyNotify) article_free);
  self->records = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_record_free);

  /* Languages first: the columns of the tables are named by them. */
  panal_languages_load (self, faults);
  panal_topics_load (self, faults);
  panal_countries_load (self, faults);
  panal_kinds_load (self, faults);
  panal_sources_load (self, faults);
  panal_facts_load (self, faults);
  panal_contacts_load (self, faults);
  panal_places_load (self, faults);
  panal_synonyms_read (self, faults);
  panal_articles_load (self, faults);
  panal_translations_load (self, faults);
  panal_cross_check (self, faults);

  return self;
}

void
panal_tree_free (PanalTree *self)
{
  if (self == NULL)
    return;

  panal_source_tree_free (self->files);
  g_free (self->today);
  g_free (self->source_language);
  g_strfreev (self->language_tags);
  rows_free (self->topics);
  rows_free (self->languages);
  rows_free (self->countries);
  rows_free (self->kinds);
  rows_free (self->sources);
  rows_free (self->facts);
  rows_free (self->services);
  rows_free (self->places);
  rows_free (self->synonyms);
  rows_free (self->articles);
  g_ptr_array_unref (self->records);
  g_free (self);
}
