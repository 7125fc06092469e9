/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/fault.h"

G_BEGIN_DECLS

/* A small tree of a YAML document, with the line of each part. Only what an editor needs exists: maps,
 * lists and plain values. Anchors, aliases, tags and a second document are refused, so that a short
 * file cannot unfold into a large one. */

typedef enum
{
  PANAL_YAML_VALUE,
  PANAL_YAML_LIST,
  PANAL_YAML_MAP,
} PanalYamlKind;

typedef struct _PanalYaml PanalYaml;

struct _PanalYaml
{
  PanalYamlKind  kind;
  guint          line;     /* from 1 */
  char          *text;     /* owned; of a value, never NULL there */
  GPtrArray     *items;    /* owned; of PanalYaml: the items of a list, the values of a map */
  GPtrArray     *keys;     /* owned; of char *: the keys of a map, beside @items */
};

/* How many folders of lists and maps may lie in one another. */
#define PANAL_YAML_DEPTH_MAX 8

/**
 * panal_yaml_parse:
 * @text: valid UTF-8
 * @file: its name in faults
 * @first_line: the line of the file at which @text begins
 * @faults: takes `yaml.syntax`, `yaml.anchor`, `yaml.depth`, `yaml.duplicate-key`
 *
 * Returns: (transfer full) (nullable): the root; %NULL if a fault says why. An empty text is an empty
 *   value.
 */
PanalYaml *panal_yaml_parse (const char  *text,
                             const char  *file,
                             guint        first_line,
                             PanalFaults *faults) G_GNUC_WARN_UNUSED_RESULT;

void panal_yaml_free (PanalYaml *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalYaml, panal_yaml_free)

/**
 * panal_yaml_find:
 * @self: a map
 * @key: a key
 *
 * Returns: (transfer none) (nullable): its value
 */
const PanalYaml *panal_yaml_find (const PanalYaml *self,
                                  const char      *key);

G_END_DECLS
