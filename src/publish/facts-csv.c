/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "facts-csv"

#include "config.h"

#include "publish/facts-csv.h"

#include "base/id.h"
#include "publish/date-rule.h"
#include "publish/suggestion.h"
#include "publish/table-file.h"

#define SOURCES_FILE "sources.csv"
#define FACTS_FILE "facts.csv"

static const PanalColumn source_columns[] = {
  { "id", PANAL_COLUMN_REQUIRED },
  { "name", PANAL_COLUMN_TEXTS },
  { "url", PANAL_COLUMN_REQUIRED },
  { "date", PANAL_COLUMN_REQUIRED },
};

static const PanalColumn fact_columns[] = {
  { "id", PANAL_COLUMN_REQUIRED },
  { "section", PANAL_COLUMN_OPTIONAL },
  { "text", PANAL_COLUMN_REQUIRED },
  { "certainty", PANAL_COLUMN_REQUIRED },
  { "sources", PANAL_COLUMN_REQUIRED },
  { "note", PANAL_COLUMN_OPTIONAL },
};

static void
load_source (PanalTree      *tree,
             const PanalCsv *csv,
             guint           i,
             PanalFaults    *faults)
{
  PanalSource *source = g_new0 (PanalSource, 1);
  guint line = panal_csv_get_line (csv, i);

  source->row.id = g_strdup (panal_csv_get (csv, i, "id"));
  source->row.line = line;
  source->url = g_strdup (panal_csv_get (csv, i, "url"));
  source->date = g_strdup (panal_csv_get (csv, i, "date"));
  source->name = panal_table_dup_texts (tree, csv, i, "name");

  if (!panal_id_is_slug (source->row.id))
    panal_faults_error (faults, "source.bad-id", SOURCES_FILE, line, "'%s' cannot be an id\nUse small letters, digits and '-'", source->row.id);
  if (source->date[0] != '\0')
    panal_date_rule_check (source->date, TRUE, tree->today, "date", SOURCES_FILE, line, faults);
  if (g_tree_lookup (source->name, tree->source_language) == NULL)
    panal_faults_error (faults, "source.no-name", SOURCES_FILE, line, "name_%s is empty\nWrite who published it, as a visitor understands it", tree->source_language);
  if (!panal_rows_add (tree->sources, source))
    panal_faults_error (faults, "source.double", SOURCES_FILE, line, "This id is there twice\nGive one of them another id");
}

void
panal_sources_load (PanalTree   *tree,
                    PanalFaults *faults)
{
  g_autoptr(PanalCsv) csv = panal_table_open (tree, SOURCES_FILE, source_columns, G_N_ELEMENTS (source_columns), faults);

  tree->sources->unread = csv == NULL;
  for (guint i = 0; csv != NULL && i < panal_csv_get_n_rows (csv); i++)
    load_source (tree, csv, i, faults);
}

static void
check_fact_sources (PanalTree       *tree,
                    const PanalFact *fact,
                    PanalFaults     *faults)
{
  guint line = fact->row.line;

  if (fact->verified && fact->sources[0] == NULL)
    panal_faults_error (faults, "fact.no-source", FACTS_FILE, line, "%s is 'sourced' but names no source\nWrite the id of a source, or unverified", fact->row.id);
  if (!fact->verified && fact->sources[0] != NULL)
    panal_faults_error (faults, "fact.source-of-unverified", FACTS_FILE, line, "%s is 'unverified' but names a source\nWrite sourced, or take the source away", fact->row.id);

  for (guint i = 0; fact->sources[i] != NULL; i++)
    {
      if (!panal_rows_has (tree->sources, fact->sources[i]))
        {
          g_auto(GStrv) ids = panal_rows_dup_ids (tree->sources);
          const char *near = panal_suggestion_find (fact->sources[i], (const char * const *) ids);

          panal_faults_error (faults, "fact.unknown-source", FACTS_FILE, line, "There is no source '%s'\nAdd it to sources.csv%s%s", fact->sources[i],
                              near != NULL ? ", or did you mean " : "", near != NULL ? near : "");
        }
      for (guint j = 0; j < i; j++)
        if (g_str_equal (fact->sources[i], fact->sources[j]))
          panal_faults_error (faults, "fact.double-source", FACTS_FILE, line, "The source '%s' is there twice\nTake one away", fact->sources[i]);
    }
}

static void
load_fact (PanalTree      *tree,
           const PanalCsv *csv,
           guint           i,
           PanalFaults    *faults)
{
  static const char * const certainties[] = { "sourced", "unverified", NULL };
  PanalFact *fact = g_new0 (PanalFact, 1);
  const char *certainty = panal_csv_get (csv, i, "certainty");
  guint line = panal_csv_get_line (csv, i);

  fact->row.id = g_strdup (panal_csv_get (csv, i, "id"));
  fact->row.line = line;
  fact->verified = g_str_equal (certainty, "sourced");
  fact->sources = panal_table_dup_words (csv, i, "sources");

  if (!panal_id_is_fact (fact->row.id))
    panal_faults_error (faults, "fact.bad-id", FACTS_FILE, line, "'%s' cannot be the id of a fact\nBegin with a capital letter: C1-02", fact->row.id);
  if (*panal_csv_get (csv, i, "text") == '\0')
    panal_faults_error (faults, "fact.no-text", FACTS_FILE, line, "This fact says nothing\nWrite it into the column text");
  if (g_strv_contains (certainties, certainty))
    check_fact_sources (tree, fact, faults);
  else
    panal_faults_error (faults, "fact.bad-certainty", FACTS_FILE, line, "'%s' is no certainty\nWrite sourced or unverified", certainty);

  if (!panal_rows_add (tree->facts, fact))
    panal_faults_error (faults, "fact.double", FACTS_FILE, line, "This id is there twice\nGive one of them another id");
}

void
panal_facts_load (PanalTree   *tree,
                  PanalFaults *faults)
{
  g_autoptr(PanalCsv) csv = panal_table_open (tree, FACTS_FILE, fact_columns, G_N_ELEMENTS (fact_columns), faults);

  tree->facts->unread = csv == NULL;
  for (guint i = 0; csv != NULL && i < panal_csv_get_n_rows (csv); i++)
    load_fact (tree, csv, i, faults);
}
