/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "topics"

#include "config.h"

#include "publish/topics.h"

#include "base/id.h"
#include "publish/pictogram.h"

#define FILE_NAME "topics.yaml"

static const PanalField fields[] = {
  { "id", PANAL_FIELD_TEXT, TRUE },
  { "order", PANAL_FIELD_NUMBER, TRUE },
  { "size", PANAL_FIELD_TEXT, TRUE },
  { "colour", PANAL_FIELD_TEXT, TRUE },
  { "pictogram", PANAL_FIELD_TEXT, TRUE },
  { "title", PANAL_FIELD_TEXTS, TRUE },
  { "summary", PANAL_FIELD_TEXTS, TRUE },
};

/* The screens own the palette: each name is a colour in each theme and on paper. */
static const char * const colours[] = {
  "help", "risks", "pathways", "rights", "health", "family", "return", "work", "news", "courses", NULL
};

static void
load_topic (PanalTree       *tree,
            const PanalYaml *map,
            PanalFaults     *faults)
{
  PanalTopic *topic = g_new0 (PanalTopic, 1);

  topic->row.id = panal_record_dup_text (map, "id");
  topic->row.line = map->line;
  topic->order = panal_record_get_number (map, "order");
  topic->size = panal_record_dup_text (map, "size");
  topic->colour = panal_record_dup_text (map, "colour");
  topic->pictogram = panal_record_dup_text (map, "pictogram");
  topic->title = panal_record_dup_texts (map, "title");
  topic->summary = panal_record_dup_texts (map, "summary");

  if (!panal_id_is_slug (topic->row.id))
    panal_faults_error (faults, "topic.bad-id", FILE_NAME, panal_record_get_line (map, "id"), "'%s' cannot be an id\nUse small letters, digits and '-'", topic->row.id);
  if (!g_str_equal (topic->size, "large") && !g_str_equal (topic->size, "small") && !g_str_equal (topic->size, "line"))
    panal_faults_error (faults, "topic.bad-size", FILE_NAME, panal_record_get_line (map, "size"), "'%s' is not a size of a tile\nWrite large, small or line", topic->size);
  if (!g_strv_contains (colours, topic->colour))
    {
      g_autofree char *names = g_strjoinv (", ", (char **) colours);

      panal_faults_error (faults, "topic.bad-colour", FILE_NAME, panal_record_get_line (map, "colour"), "'%s' is not a colour of the palette\nWrite one of %s", topic->colour, names);
    }
  panal_pictogram_check (topic->pictogram, FILE_NAME, panal_record_get_line (map, "pictogram"), faults);
  panal_tree_check_texts (tree, topic->title, "topic", FILE_NAME, panal_record_get_line (map, "title"), faults);
  panal_tree_check_texts (tree, topic->summary, "topic", FILE_NAME, panal_record_get_line (map, "summary"), faults);

  if (!panal_rows_add (tree->topics, topic))
    panal_faults_error (faults, "topic.double", FILE_NAME, map->line, "This id is there twice\nGive one of them another id");
}

void
panal_topics_load (PanalTree   *tree,
                   PanalFaults *faults)
{
  g_autoptr(PanalYaml) root = panal_tree_read_yaml (tree, FILE_NAME, faults);

  tree->topics->unread = root == NULL || root->kind != PANAL_YAML_LIST;
  if (root != NULL && root->kind != PANAL_YAML_LIST)
    panal_faults_error (faults, "topic.not-a-list", FILE_NAME, root->line, "Here should be a list\nBegin each row with '- '");

  for (guint i = 0; root != NULL && root->kind == PANAL_YAML_LIST && i < root->items->len; i++)
    if (panal_record_check (root->items->pdata[i], fields, G_N_ELEMENTS (fields), "topic", FILE_NAME, faults))
      load_topic (tree, root->items->pdata[i], faults);
}
