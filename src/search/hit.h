/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What was found. Plain data, made by ranking, handed from the worker to the screen. */

typedef enum
{
  PANAL_HIT_ARTICLE,
  PANAL_HIT_CONTACT,
  PANAL_HIT_N_KINDS
} PanalHitKind;

/* Bytes of a text that show what was found: light them. */
typedef struct
{
  gsize start;
  gsize length;
} PanalLight;

typedef struct
{
  PanalHitKind  kind;
  char         *id;         /* owned, all of these */
  char         *language;   /* of title and snippet; another than asked for: label it */
  char         *title;
  char         *snippet;    /* a piece of the text; may be empty */
  GArray       *lights;     /* of PanalLight, in the snippet, in order */
} PanalHit;

typedef struct
{
  char      *words;         /* owned; what was looked for, cleaned */
  char      *suggestion;    /* owned, nullable; 'did you mean' these words? */
  gboolean   suggested;     /* the hits are those of @suggestion, not of @words: say so above them */
  GPtrArray *hits;          /* owned; of PanalHit, best first */
} PanalHits;

/* The title and the rest are empty texts until the maker fills them. (transfer full) */
PanalHit *panal_hit_new (PanalHitKind  kind,
                         const char   *id,
                         const char   *language);
void panal_hit_free (PanalHit *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalHit, panal_hit_free)

/* No hits for @words, which are copied. (transfer full) */
PanalHits *panal_hits_new (const char *words);
void panal_hits_free (PanalHits *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalHits, panal_hits_free)

const char *panal_hit_kind_to_string (PanalHitKind kind);

G_END_DECLS
