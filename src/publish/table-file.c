/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken, by the tables that use it */

#define G_LOG_DOMAIN "table-file"

#include "config.h"

#include "publish/table-file.h"

PanalCsv *
panal_table_open (PanalTree         *tree,
                  const char        *file,
                  const PanalColumn *columns,
                  gsize              n_columns,
                  PanalFaults       *faults)
{
  GBytes *bytes = panal_source_tree_find (tree->files, file);

  if (bytes == NULL)
    {
      panal_faults_error (faults, "file.missing", file, 0, "This file is missing\nSee README.md of the content for what it holds");
      return NULL;
    }

  return panal_csv_parse (bytes, columns, n_columns, (const char * const *) tree->language_tags, file, faults);
}

GTree *
panal_table_dup_texts (PanalTree      *tree,
                       const PanalCsv *csv,
                       guint           row,
                       const char     *name)
{
  GTree *texts = panal_texts_new ();

  for (guint i = 0; tree->language_tags[i] != NULL; i++)
    {
      g_autofree char *column = g_strconcat (name, "_", tree->language_tags[i], NULL);
      const char *text = panal_csv_get (csv, row, column);

      if (text[0] != '\0')
        g_tree_insert (texts, g_strdup (tree->language_tags[i]), g_strdup (text));
    }

  return texts;
}

char **
panal_table_dup_words (const PanalCsv *csv,
                       guint           row,
                       const char     *column)
{
  g_auto(GStrv) parts = g_strsplit_set (panal_csv_get (csv, row, column), " \t\n", -1);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0')
      g_ptr_array_add (words, g_strdup (parts[i]));
  g_ptr_array_add (words, NULL);

  return (char **) g_ptr_array_free (words, FALSE);
}

gboolean
panal_table_parse_degrees (const char *text,
                           double      most,
                           double     *ret_degrees)
{
  double degrees;

  if (!g_regex_match_simple ("^-?\\d{1,3}(\\.\\d{1,15})?$", text, G_REGEX_DOLLAR_ENDONLY, 0))
    return FALSE;

  degrees = g_ascii_strtod (text, NULL);
  if (degrees < -most || degrees > most)
    return FALSE;

  *ret_degrees = degrees;
  return TRUE;
}
