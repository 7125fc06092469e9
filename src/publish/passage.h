/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "publish/tree.h"

G_BEGIN_DECLS

/* A block while it is being read from a text file: runs of text come in, with placeables in them; spans
 * and facts come out. */

typedef struct
{
  PanalTree   *tree;
  const char  *article;    /* id */
  const char  *file;
  const char  *language;
  gboolean     is_source;  /* facts belong into the source language, and only there */
  PanalFaults *faults;
} PanalTextContext;

/* A passage without words that begins at @line of its file. Free with panal_passage_free(). */
PanalPassage *panal_passage_new (PanalBlockKind  kind,
                                 const char     *language,
                                 guint           line);
void panal_passage_free (PanalPassage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalPassage, panal_passage_free)

/**
 * panal_passage_add_run:
 * @self: a passage being read
 * @context: where
 * @text: a run of text of one style
 * @style: its style
 *
 * Adds the text, and what `{{contact:id}}`, `{{emergency}}`, `{{fact:id}}` and `{{fact:none}}` in it
 * stand for. Faults: `text.open-placeable`, `text.unknown-placeable`, `fact.not-at-end`.
 */
void panal_passage_add_run (PanalPassage           *self,
                            const PanalTextContext *context,
                            const char             *text,
                            PanalSpanStyle          style);

/**
 * panal_passage_tidy:
 *
 * Makes one blank of several, takes those at the ends away, and joins spans of one kind and style.
 */
void panal_passage_tidy (PanalPassage *self);

/**
 * panal_passage_dup_hash:
 * @self: a passage of the source language
 *
 * Returns: (transfer full): the first 16 hexadecimal digits of the SHA-256 of its kind and text, with
 *   placeables as tokens and without facts (standards T-03). A paragraph that became a danger has
 *   another hash; a number that changed in the directory has not.
 */
char *panal_passage_dup_hash (const PanalPassage *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_passage_dup_placeables:
 *
 * Returns: (transfer full): its placeables, links and pictures, sorted, in one text: equal texts are
 *   equal multisets. The words of a link and languages of words are not in it.
 */
char *panal_passage_dup_placeables (const PanalPassage *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
