/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "content/contact.h"

G_BEGIN_DECLS

/* Blocks are what an article is made of, and what each renderer reads: the web view, the native view,
 * paper and speech. A block holds spans, pieces of text with one meaning and one style; there is no
 * markup in them. Blocks are made by article-store (from a snapshot) and by widgets/article-page (the
 * lines around an article), and are not changed once they are shown.
 *
 * Kinds up to PICTURE occur in a snapshot; the others are made for display only. A kiosk that meets a
 * kind it does not know shows a paragraph. */

typedef enum
{
  PANAL_BLOCK_UNKNOWN,
  PANAL_BLOCK_TITLE,
  PANAL_BLOCK_LEAD,
  PANAL_BLOCK_HEADING,     /* level 2 or 3 */
  PANAL_BLOCK_PARAGRAPH,
  PANAL_BLOCK_STEP,        /* level is its number, from 1 */
  PANAL_BLOCK_BULLET,
  PANAL_BLOCK_NOTE,        /* the one thing not to miss */
  PANAL_BLOCK_DANGER,      /* what can hurt or kill */
  PANAL_BLOCK_CONTACT,     /* target and contact: a card */
  PANAL_BLOCK_PICTURE,     /* target: picture id; the spans are the alternative text */
  PANAL_BLOCK_LABEL,       /* display: about the language or state of what follows */
  PANAL_BLOCK_LINK,        /* display: a button; target: article id */
  PANAL_BLOCK_PERSON,      /* display: talk to a person */
  PANAL_BLOCK_SOURCE,      /* display: who says so, and when it was checked */
  PANAL_BLOCK_N_KINDS
} PanalBlockKind;

/* How a translated block stands to its source (standards T-04). */
typedef enum
{
  PANAL_BLOCK_STATE_SOURCE,       /* it is the source */
  PANAL_BLOCK_STATE_APPROVED,     /* a native reader has read it, and the source has not changed since */
  PANAL_BLOCK_STATE_UNREVIEWED,   /* made from the present source; nobody has read it yet */
  PANAL_BLOCK_STATE_STALE,        /* the source has changed since */
  PANAL_BLOCK_N_STATES
} PanalBlockState;

typedef enum
{
  PANAL_SPAN_TEXT,
  PANAL_SPAN_ARTICLE,      /* target: article id */
  PANAL_SPAN_CONTACT,      /* target: contact id; text: its number or name, filled when loaded */
  PANAL_SPAN_EMERGENCY,    /* text: the number of the kiosk's country, filled when loaded; may be empty */
  PANAL_SPAN_LANGUAGE,     /* target: language tag of the words */
  PANAL_SPAN_N_KINDS
} PanalSpanKind;

typedef enum
{
  PANAL_SPAN_PLAIN = 0,
  PANAL_SPAN_STRONG = 1 << 0,
  PANAL_SPAN_EMPHASIS = 1 << 1,
} PanalSpanStyle;

typedef struct
{
  PanalSpanKind  kind;
  PanalSpanStyle style;
  char          *text;     /* owned; valid UTF-8, never NULL */
  char          *target;   /* owned; NULL unless the kind has one */
} PanalSpan;

typedef struct
{
  PanalBlockKind  kind;
  guint           level;
  PanalBlockState state;
  gboolean        unverified;  /* it rests on a fact that no source confirms: say so beside it */
  char           *target;      /* owned, nullable */
  char           *language;    /* owned; BCP 47, the language of this block's text */
  GPtrArray      *spans;       /* owned; of PanalSpan */
  PanalContact   *contact;     /* owned, nullable: for PANAL_BLOCK_CONTACT */
} PanalBlock;

/**
 * panal_block_new:
 * @kind: its kind
 * @language: BCP 47 tag of its text
 *
 * Returns: (transfer full): a block without spans
 */
PanalBlock *panal_block_new (PanalBlockKind  kind,
                             const char     *language);
void panal_block_free (PanalBlock *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PanalBlock, panal_block_free)

/**
 * panal_block_add_span:
 * @self: a block that nobody shows yet
 * @text: valid UTF-8; copied
 * @target: (nullable): copied
 */
void panal_block_add_span (PanalBlock     *self,
                           PanalSpanKind   kind,
                           PanalSpanStyle  style,
                           const char     *text,
                           const char     *target);

/**
 * panal_block_dup_text:
 *
 * Returns: (transfer full): the texts of its spans, one after the other
 */
char *panal_block_dup_text (const PanalBlock *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * panal_span_is_number:
 *
 * Whether @self shows a telephone number, which is read from left to right in every language: a contact or
 * emergency span with a digit and without a letter (a contact without a number shows its name).
 */
gboolean panal_span_is_number (const PanalSpan *self);

/* Names as they stand in a snapshot and in the class of an HTML element. An unknown name gives
 * PANAL_BLOCK_UNKNOWN, PANAL_BLOCK_STATE_STALE (the most careful) or PANAL_SPAN_TEXT. */
const char *panal_block_kind_to_string (PanalBlockKind kind);
PanalBlockKind panal_block_kind_from_string (const char *name);
const char *panal_block_state_to_string (PanalBlockState state);
PanalBlockState panal_block_state_from_string (const char *name);
const char *panal_span_kind_to_string (PanalSpanKind kind);
PanalSpanKind panal_span_kind_from_string (const char *name);

/**
 * panal_block_kind_is_stored:
 *
 * Whether blocks of @kind may stand in a snapshot.
 */
gboolean panal_block_kind_is_stored (PanalBlockKind kind);

/**
 * panal_block_kind_is_prose:
 *
 * Whether blocks of @kind say something that must rest on facts: lead, paragraph, step, bullet, note,
 * danger.
 */
gboolean panal_block_kind_is_prose (PanalBlockKind kind);

G_END_DECLS
