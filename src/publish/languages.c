/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "languages"

#include "config.h"

#include "publish/languages.h"

#include "base/id.h"
#include "publish/suggestion.h"

#define FILE_NAME "languages.yaml"

static const PanalField fields[] = {
  { "tag", PANAL_FIELD_TEXT, TRUE },
  { "name", PANAL_FIELD_TEXT, TRUE },
  { "direction", PANAL_FIELD_TEXT, TRUE },
  { "fallback", PANAL_FIELD_WORDS, TRUE },
};

static void
load_language (PanalTree       *tree,
               const PanalYaml *map,
               PanalFaults     *faults)
{
  g_autofree char *tag = panal_record_dup_text (map, "tag");
  g_autofree char *direction = panal_record_dup_text (map, "direction");
  PanalLanguage *language;

  if (!panal_id_is_language (tag))
    {
      panal_faults_error (faults, "language.bad-tag", FILE_NAME, panal_record_get_line (map, "tag"),
                          "'%s' is not the tag of a language\nWrite it as in BCP 47: es, ht, pt-BR, quc", tag);
      return;
    }
  if (!g_str_equal (direction, "ltr") && !g_str_equal (direction, "rtl"))
    panal_faults_error (faults, "language.bad-direction", FILE_NAME, panal_record_get_line (map, "direction"),
                        "'%s' is not a direction\nWrite ltr (left to right) or rtl", direction);

  language = g_new0 (PanalLanguage, 1);
  language->row.line = map->line;
  language->name = panal_record_dup_text (map, "name");
  language->direction = g_steal_pointer (&direction);
  language->fallback = panal_record_dup_words (map, "fallback");
  language->row.id = g_steal_pointer (&tag);
  if (!panal_rows_add (tree->languages, language))
    panal_faults_error (faults, "language.double", FILE_NAME, map->line, "This language is there twice\nKeep one of them");
}

/* Whether one comes back to @start over fallbacks of fallbacks. Each language is looked at once. */
static gboolean
goes_in_a_circle (PanalTree  *tree,
                  const char *start)
{
  g_autoptr(GPtrArray) reached = g_ptr_array_new ();

  g_ptr_array_add (reached, (gpointer) start);
  for (guint i = 0; i < reached->len; i++)
    {
      const PanalLanguage *language = panal_rows_find (tree->languages, reached->pdata[i]);

      for (guint j = 0; language != NULL && language->fallback[j] != NULL; j++)
        {
          if (g_str_equal (language->fallback[j], start))
            return TRUE;
          if (!g_ptr_array_find_with_equal_func (reached, language->fallback[j], g_str_equal, NULL))
            g_ptr_array_add (reached, language->fallback[j]);
        }
    }

  return FALSE;
}

static void
check_fallbacks (PanalTree           *tree,
                 const PanalLanguage *language,
                 PanalFaults         *faults)
{
  for (guint i = 0; language->fallback[i] != NULL; i++)
    {
      const char *fallback = language->fallback[i];

      if (!panal_rows_has (tree->languages, fallback))
        {
          g_autofree char *how = panal_suggestion_dup_how (fallback, (const char * const *) tree->language_tags);

          panal_faults_error (faults, "language.unknown-fallback", FILE_NAME, language->row.line,
                              "%s falls back to '%s', which is no language of this file\n%s", language->row.id, fallback, how);
        }
      for (guint j = 0; j < i; j++)
        if (g_str_equal (language->fallback[j], fallback))
          panal_faults_error (faults, "language.double-fallback", FILE_NAME, language->row.line,
                              "%s falls back to '%s' twice\nKeep one of them", language->row.id, fallback);
    }

  if (goes_in_a_circle (tree, language->row.id))
    panal_faults_error (faults, "language.circle", FILE_NAME, language->row.line,
                        "%s falls back to itself, perhaps over another language\nThe last of a chain is the source language, with fallback: []", language->row.id);
}

static void
find_source_language (PanalTree   *tree,
                      PanalFaults *faults)
{
  for (guint i = 0; i < tree->languages->all->len; i++)
    {
      const PanalLanguage *language = tree->languages->all->pdata[i];

      if (language->fallback[0] != NULL)
        continue;
      if (tree->source_language == NULL)
        tree->source_language = g_strdup (language->row.id);
      else
        panal_faults_error (faults, "language.two-sources", FILE_NAME, language->row.line,
                            "%s has no fallback, and neither has %s\nOnly the source language has none: write fallback: [%s]",
                            language->row.id, tree->source_language, tree->source_language);
    }

  if (tree->source_language == NULL)
    {
      panal_faults_error (faults, "language.no-source", FILE_NAME, 1, "No language is the source language\nGive the language in which articles are written first fallback: []");
      tree->source_language = g_strdup ("es");
    }
}

void
panal_languages_load (PanalTree   *tree,
                      PanalFaults *faults)
{
  g_autoptr(PanalYaml) root = panal_tree_read_yaml (tree, FILE_NAME, faults);

  tree->languages->unread = root == NULL || root->kind != PANAL_YAML_LIST;
  if (root != NULL && root->kind != PANAL_YAML_LIST)
    panal_faults_error (faults, "language.not-a-list", FILE_NAME, root->line, "Here should be a list\nBegin each row with '- '");

  for (guint i = 0; root != NULL && root->kind == PANAL_YAML_LIST && i < root->items->len; i++)
    if (panal_record_check (root->items->pdata[i], fields, G_N_ELEMENTS (fields), "language", FILE_NAME, faults))
      load_language (tree, root->items->pdata[i], faults);

  tree->language_tags = panal_rows_dup_ids (tree->languages);
  find_source_language (tree, faults);
  for (guint i = 0; i < tree->languages->all->len; i++)
    check_fallbacks (tree, tree->languages->all->pdata[i], faults);
}
