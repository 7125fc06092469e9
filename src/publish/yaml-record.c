/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "yaml-record"

#include "config.h"

#include "publish/yaml-record.h"

#include <string.h>

#include "publish/suggestion.h"

static int
compare_texts (gconstpointer left,
               gconstpointer right,
               gpointer      data)
{
  return strcmp (left, right);
}

GTree *
panal_texts_new (void)
{
  return g_tree_new_full (compare_texts, NULL, g_free, g_free);
}

static gboolean
is_number (const char *text)
{
  return g_ascii_string_to_unsigned (text, 10, 0, 1000000, NULL, NULL /* may fail: that is the question */);
}

static gboolean
are_texts (const PanalYaml *value)
{
  for (guint i = 0; i < value->items->len; i++)
    {
      const PanalYaml *item = value->items->pdata[i];

      if (item->kind != PANAL_YAML_VALUE || item->text[0] == '\0')
        return FALSE;
    }

  return TRUE;
}

static const char *
find_problem (const PanalYaml *value,
              PanalFieldKind   kind)
{
  gboolean is_value = value->kind == PANAL_YAML_VALUE;

  switch (kind)
    {
    case PANAL_FIELD_TEXT:
      return is_value && value->text[0] != '\0' ? NULL : "Write a word or a text after the ':'";
    case PANAL_FIELD_NUMBER:
      return is_value && is_number (value->text) ? NULL : "Write a whole number such as 10";
    case PANAL_FIELD_ALL_WORDS:
      if (is_value && g_str_equal (value->text, "all"))
        return NULL;
      return value->kind == PANAL_YAML_LIST && value->items->len > 0 && are_texts (value) ? NULL : "Write a list such as [MX, GT], or all";
    case PANAL_FIELD_WORDS:
      return value->kind == PANAL_YAML_LIST && are_texts (value) ? NULL : "Write a list such as [es, en]";
    case PANAL_FIELD_TEXTS:
      return value->kind == PANAL_YAML_MAP && are_texts (value) ? NULL : "Write a text for each language: {es: \"…\", en: \"…\"}";
    case PANAL_FIELD_YES_NO:
      return is_value && (g_str_equal (value->text, "yes") || g_str_equal (value->text, "no")) ? NULL : "Write yes or no";
    default:
      g_return_val_if_reached (NULL);
    }
}

static const PanalField *
find_field (const PanalField *fields,
            gsize             n_fields,
            const char       *name)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].name, name))
      return &fields[i];

  return NULL;
}

static void
report_unknown (const char       *key,
                guint             line,
                const PanalField *fields,
                gsize             n_fields,
                const char       *area,
                const char       *file,
                PanalFaults      *faults)
{
  g_autofree char *rule = g_strconcat (area, ".unknown-key", NULL);
  g_autofree const char **names = g_new0 (const char *, n_fields + 1);
  g_autofree char *how = NULL;

  for (gsize i = 0; i < n_fields; i++)
    names[i] = fields[i].name;
  how = panal_suggestion_dup_how (key, names);
  panal_faults_error (faults, rule, file, line, "There is no key '%s' here\n%s", key, how);
}

gboolean
panal_record_check (const PanalYaml  *map,
                    const PanalField *fields,
                    gsize             n_fields,
                    const char       *area,
                    const char       *file,
                    PanalFaults      *faults)
{
  g_autofree char *bad = g_strconcat (area, ".bad-value", NULL);
  g_autofree char *missing = g_strconcat (area, ".missing-key", NULL);
  gboolean readable = TRUE;

  if (map->kind != PANAL_YAML_MAP)
    {
      g_autofree char *rule = g_strconcat (area, ".not-a-map", NULL);

      panal_faults_error (faults, rule, file, map->line, "Here should be lines such as 'id: …'\nWrite 'key: value', one on each line");
      return FALSE;
    }

  for (guint i = 0; i < map->items->len; i++)
    {
      const PanalYaml *value = map->items->pdata[i];
      const PanalField *field = find_field (fields, n_fields, map->keys->pdata[i]);
      const char *how;

      if (field == NULL)
        report_unknown (map->keys->pdata[i], value->line, fields, n_fields, area, file, faults);
      else if ((how = find_problem (value, field->kind)) != NULL)
        {
          panal_faults_error (faults, bad, file, value->line, "The value of '%s' is not what it should be\n%s", field->name, how);
          readable = FALSE;
        }
    }

  for (gsize i = 0; i < n_fields; i++)
    if (fields[i].required && panal_yaml_find (map, fields[i].name) == NULL)
      {
        panal_faults_error (faults, missing, file, map->line, "'%s:' is missing\nAdd it", fields[i].name);
        readable = FALSE;
      }

  return readable;
}

char *
panal_record_dup_text (const PanalYaml *map,
                       const char      *name)
{
  const PanalYaml *value = panal_yaml_find (map, name);

  return value != NULL ? g_strdup (value->text) : NULL;
}

gint64
panal_record_get_number (const PanalYaml *map,
                         const char      *name)
{
  const PanalYaml *value = panal_yaml_find (map, name);

  return value != NULL ? g_ascii_strtoll (value->text, NULL, 10) : 0;
}

char **
panal_record_dup_words (const PanalYaml *map,
                        const char      *name)
{
  const PanalYaml *value = panal_yaml_find (map, name);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; value != NULL && value->kind == PANAL_YAML_LIST && i < value->items->len; i++)
    g_ptr_array_add (words, g_strdup (((PanalYaml *) value->items->pdata[i])->text));
  g_ptr_array_add (words, NULL);

  return (char **) g_ptr_array_free (words, FALSE);
}

gboolean
panal_record_get_yes (const PanalYaml *map,
                      const char      *name,
                      gboolean         fallback)
{
  const PanalYaml *value = panal_yaml_find (map, name);

  return value != NULL ? g_str_equal (value->text, "yes") : fallback;
}

GTree *
panal_record_dup_texts (const PanalYaml *map,
                        const char      *name)
{
  const PanalYaml *value = panal_yaml_find (map, name);
  GTree *texts = panal_texts_new ();

  for (guint i = 0; value != NULL && i < value->items->len; i++)
    g_tree_insert (texts, g_strdup (value->keys->pdata[i]), g_strdup (((PanalYaml *) value->items->pdata[i])->text));

  return texts;
}

guint
panal_record_get_line (const PanalYaml *map,
                       const char      *name)
{
  const PanalYaml *value = panal_yaml_find (map, name);

  return value != NULL ? value->line : map->line;
}
