/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/yaml-reader.h"

G_BEGIN_DECLS

/* The keys that a map may have, what their values look like, and one check for all of them: the head of
 * an article and each row of topics.yaml, languages.yaml, countries.yaml and kinds.yaml. */

typedef enum
{
  PANAL_FIELD_TEXT,       /* any text that is not empty */
  PANAL_FIELD_NUMBER,     /* a whole number from 0 to 1,000,000 */
  PANAL_FIELD_WORDS,      /* a list of texts */
  PANAL_FIELD_ALL_WORDS,  /* a list of texts, or the word 'all' */
  PANAL_FIELD_TEXTS,      /* a map from languages to texts */
  PANAL_FIELD_YES_NO,
} PanalFieldKind;

typedef struct
{
  const char     *name;
  PanalFieldKind  kind;
  gboolean        required;
} PanalField;

/**
 * panal_record_check:
 * @map: what was read
 * @fields: what is allowed
 * @n_fields: their number
 * @area: the first part of the rules: `article` gives `article.unknown-key`
 * @file: its name in faults
 * @faults: takes `<area>.not-a-map`, `<area>.unknown-key`, `<area>.missing-key`, `<area>.bad-value`
 *
 * Returns: whether the functions below can read each field of @map
 */
gboolean panal_record_check (const PanalYaml  *map,
                             const PanalField *fields,
                             gsize             n_fields,
                             const char       *area,
                             const char       *file,
                             PanalFaults      *faults) G_GNUC_WARN_UNUSED_RESULT;

/* The values of a map that was checked. An absent key gives %NULL, 0, an empty list, or @fallback. */
char *panal_record_dup_text (const PanalYaml *map,
                             const char      *name);
gint64 panal_record_get_number (const PanalYaml *map,
                                const char      *name);
char **panal_record_dup_words (const PanalYaml *map,
                               const char      *name);
gboolean panal_record_get_yes (const PanalYaml *map,
                               const char      *name,
                               gboolean         fallback);

/**
 * panal_record_dup_texts:
 *
 * Returns: (transfer full): language -> text, in the order of the tags
 */
GTree *panal_record_dup_texts (const PanalYaml *map,
                               const char      *name);

/**
 * panal_record_get_line:
 *
 * Returns: the line of @name, or that of @map if it is not there
 */
guint panal_record_get_line (const PanalYaml *map,
                             const char      *name);

/**
 * panal_texts_new:
 *
 * Returns: (transfer full): an empty tree from languages to texts, which owns both
 */
GTree *panal_texts_new (void);

G_END_DECLS
