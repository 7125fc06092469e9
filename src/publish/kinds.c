/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "kinds"

#include "config.h"

#include "publish/kinds.h"

#include "base/id.h"
#include "publish/pictogram.h"

#define FILE_NAME "kinds.yaml"

static const PanalField fields[] = {
  { "id", PANAL_FIELD_TEXT, TRUE },
  { "order", PANAL_FIELD_NUMBER, TRUE },
  { "pictogram", PANAL_FIELD_TEXT, TRUE },
  { "title", PANAL_FIELD_TEXTS, TRUE },
  { "singular", PANAL_FIELD_TEXTS, FALSE },
};

static void
load_kind (PanalTree       *tree,
           const PanalYaml *map,
           PanalFaults     *faults)
{
  PanalKind *kind = g_new0 (PanalKind, 1);

  kind->row.id = panal_record_dup_text (map, "id");
  kind->row.line = map->line;
  kind->order = panal_record_get_number (map, "order");
  kind->pictogram = panal_record_dup_text (map, "pictogram");
  kind->title = panal_record_dup_texts (map, "title");
  kind->singular = panal_record_dup_texts (map, "singular");

  if (!panal_id_is_slug (kind->row.id))
    panal_faults_error (faults, "kind.bad-id", FILE_NAME, panal_record_get_line (map, "id"), "'%s' cannot be an id\nUse small letters, digits and '-'", kind->row.id);
  panal_pictogram_check (kind->pictogram, FILE_NAME, panal_record_get_line (map, "pictogram"), faults);
  panal_tree_check_texts (tree, kind->title, "kind", FILE_NAME, panal_record_get_line (map, "title"), faults);
  if (panal_yaml_find (map, "singular") != NULL)
    panal_tree_check_texts (tree, kind->singular, "kind", FILE_NAME, panal_record_get_line (map, "singular"), faults);

  if (!panal_rows_add (tree->kinds, kind))
    panal_faults_error (faults, "kind.double", FILE_NAME, map->line, "This id is there twice\nGive one of them another id");
}

void
panal_kinds_load (PanalTree   *tree,
                  PanalFaults *faults)
{
  g_autoptr(PanalYaml) root = panal_tree_read_yaml (tree, FILE_NAME, faults);

  tree->kinds->unread = root == NULL || root->kind != PANAL_YAML_LIST;
  if (root != NULL && root->kind != PANAL_YAML_LIST)
    panal_faults_error (faults, "kind.not-a-list", FILE_NAME, root->line, "Here should be a list\nBegin each row with '- '");

  for (guint i = 0; root != NULL && root->kind == PANAL_YAML_LIST && i < root->items->len; i++)
    if (panal_record_check (root->items->pdata[i], fields, G_N_ELEMENTS (fields), "kind", FILE_NAME, faults))
      load_kind (tree, root->items->pdata[i], faults);
}
