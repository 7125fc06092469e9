/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "countries"

#include "config.h"

#include "publish/countries.h"

#include "base/id.h"

#define FILE_NAME "countries.yaml"

static const PanalField fields[] = {
  { "code", PANAL_FIELD_TEXT, TRUE },
  { "calling_code", PANAL_FIELD_TEXT, TRUE },
  { "national_lengths", PANAL_FIELD_WORDS, TRUE },
  { "emergency", PANAL_FIELD_TEXT, FALSE },
  { "short_numbers", PANAL_FIELD_WORDS, TRUE },
  { "toll_free_prefixes", PANAL_FIELD_WORDS, FALSE },
  { "toll_free_lengths", PANAL_FIELD_WORDS, FALSE },
  { "shown", PANAL_FIELD_YES_NO, FALSE },
  { "name", PANAL_FIELD_TEXTS, TRUE },
};

static void
check_words (char       **words,
             const char  *pattern,
             const char  *key,
             const char  *how,
             guint        line,
             PanalFaults *faults)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (!g_regex_match_simple (pattern, words[i], G_REGEX_DOLLAR_ENDONLY, 0))
      panal_faults_error (faults, "country.bad-number", FILE_NAME, line, "'%s' cannot stand in %s\n%s", words[i], key, how);
}

static void
load_country (PanalTree       *tree,
              const PanalYaml *map,
              PanalFaults     *faults)
{
  PanalCountry *country = g_new0 (PanalCountry, 1);
  guint line = map->line;

  country->row.id = panal_record_dup_text (map, "code");
  country->row.line = line;
  country->calling_code = panal_record_dup_text (map, "calling_code");
  country->emergency = panal_record_dup_text (map, "emergency");
  country->national_lengths = panal_record_dup_words (map, "national_lengths");
  country->short_numbers = panal_record_dup_words (map, "short_numbers");
  country->toll_free_prefixes = panal_record_dup_words (map, "toll_free_prefixes");
  country->toll_free_lengths = panal_record_dup_words (map, "toll_free_lengths");
  country->shown = panal_record_get_yes (map, "shown", TRUE);
  country->name = panal_record_dup_texts (map, "name");

  if (!panal_id_is_country (country->row.id))
    panal_faults_error (faults, "country.bad-code", FILE_NAME, line, "'%s' is not the code of a country\nWrite two capital letters of ISO 3166-1, in quotes: \"NO\" and NO are not the same", country->row.id);
  if (!g_regex_match_simple ("^[1-9]\\d{0,2}$", country->calling_code, G_REGEX_DOLLAR_ENDONLY, 0))
    panal_faults_error (faults, "country.bad-number", FILE_NAME, panal_record_get_line (map, "calling_code"),
                        "'%s' is not a calling code\nWrite the digits after the +, in quotes: \"52\"", country->calling_code);
  check_words (country->national_lengths, "^(\\d|1\\d)$", "national_lengths", "Write how many digits a number has: [10]",
               panal_record_get_line (map, "national_lengths"), faults);
  check_words (country->toll_free_lengths, "^(\\d|1\\d)$", "toll_free_lengths", "Write how many digits a number has: [10]",
               panal_record_get_line (map, "toll_free_lengths"), faults);
  check_words (country->short_numbers, "^\\*?\\d{2,6}$", "short_numbers", "Write two to six digits in quotes, with a * before them if people dial it: [\"911\", \"*765\"]",
               panal_record_get_line (map, "short_numbers"), faults);
  check_words (country->toll_free_prefixes, "^\\d{2,6}$", "toll_free_prefixes", "Write the digits with which free numbers begin, in quotes: [\"800\"]",
               panal_record_get_line (map, "toll_free_prefixes"), faults);
  panal_tree_check_texts (tree, country->name, "country", FILE_NAME, panal_record_get_line (map, "name"), faults);

  if (!panal_rows_add (tree->countries, country))
    panal_faults_error (faults, "country.double", FILE_NAME, line, "This country is there twice\nKeep one of them");
}

void
panal_countries_load (PanalTree   *tree,
                      PanalFaults *faults)
{
  g_autoptr(PanalYaml) root = panal_tree_read_yaml (tree, FILE_NAME, faults);

  tree->countries->unread = root == NULL || root->kind != PANAL_YAML_LIST;
  if (root != NULL && root->kind != PANAL_YAML_LIST)
    panal_faults_error (faults, "country.not-a-list", FILE_NAME, root->line, "Here should be a list\nBegin each row with '- '");

  for (guint i = 0; root != NULL && root->kind == PANAL_YAML_LIST && i < root->items->len; i++)
    if (panal_record_check (root->items->pdata[i], fields, G_N_ELEMENTS (fields), "country", FILE_NAME, faults))
      load_country (tree, root->items->pdata[i], faults);
}
