/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "block"

#include "config.h"

#include "content/block.h"

typedef enum { STORED = 1 << 0, PROSE = 1 << 1 } KindFlags;

static const struct { const char *name; KindFlags flags; } kinds[] = {
  [PANAL_BLOCK_UNKNOWN]   = { "unknown",   0 },
  [PANAL_BLOCK_TITLE]     = { "title",     STORED },
  [PANAL_BLOCK_LEAD]      = { "lead",      STORED | PROSE },
  [PANAL_BLOCK_HEADING]   = { "heading",   STORED },
  [PANAL_BLOCK_PARAGRAPH] = { "paragraph", STORED | PROSE },
  [PANAL_BLOCK_STEP]      = { "step",      STORED | PROSE },
  [PANAL_BLOCK_BULLET]    = { "bullet",    STORED | PROSE },
  [PANAL_BLOCK_NOTE]      = { "note",      STORED | PROSE },
  [PANAL_BLOCK_DANGER]    = { "danger",    STORED | PROSE },
  [PANAL_BLOCK_CONTACT]   = { "contact",   STORED },
  [PANAL_BLOCK_PICTURE]   = { "picture",   STORED },
  [PANAL_BLOCK_LABEL]     = { "label",     0 },
  [PANAL_BLOCK_LINK]      = { "link",      0 },
  [PANAL_BLOCK_PERSON]    = { "person",    0 },
  [PANAL_BLOCK_SOURCE]    = { "source",    0 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == PANAL_BLOCK_N_KINDS);

static const char * const states[] = {
  [PANAL_BLOCK_STATE_SOURCE]     = "source",
  [PANAL_BLOCK_STATE_APPROVED]   = "approved",
  [PANAL_BLOCK_STATE_UNREVIEWED] = "unreviewed",
  [PANAL_BLOCK_STATE_STALE]      = "stale",
};
G_STATIC_ASSERT (G_N_ELEMENTS (states) == PANAL_BLOCK_N_STATES);

static const char * const span_kinds[] = {
  [PANAL_SPAN_TEXT]      = "text",
  [PANAL_SPAN_ARTICLE]   = "article",
  [PANAL_SPAN_CONTACT]   = "contact",
  [PANAL_SPAN_EMERGENCY] = "emergency",
  [PANAL_SPAN_LANGUAGE]  = "language",
};
G_STATIC_ASSERT (G_N_ELEMENTS (span_kinds) == PANAL_SPAN_N_KINDS);

static void
span_free (PanalSpan *self)
{
  g_free (self->text);
  g_free (self->target);
  g_free (self);
}

PanalBlock *
panal_block_new (PanalBlockKind  kind,
                 const char     *language)
{
  PanalBlock *self = g_new0 (PanalBlock, 1);

  self->kind = kind;
  self->language = g_strdup (language);
  self->spans = g_ptr_array_new_with_free_func ((GDestroyNotify) span_free);

  return self;
}

void
panal_block_free (PanalBlock *self)
{
  if (self == NULL)
    return;

  g_free (self->target);
  g_free (self->language);
  g_ptr_array_unref (self->spans);
  g_clear_pointer (&self->contact, panal_contact_unref);
  g_free (self);
}

void
panal_block_add_span (PanalBlock     *self,
                      PanalSpanKind   kind,
                      PanalSpanStyle  style,
                      const char     *text,
                      const char     *target)
{
  PanalSpan *span = g_new0 (PanalSpan, 1);

  span->kind = kind;
  span->style = style;
  span->text = g_strdup (text != NULL ? text : "");
  span->target = g_strdup (target);
  g_ptr_array_add (self->spans, span);
}

char *
panal_block_dup_text (const PanalBlock *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->spans->len; i++)
    g_string_append (text, ((PanalSpan *) self->spans->pdata[i])->text);

  return g_string_free (text, FALSE);
}

gboolean
panal_span_is_number (const PanalSpan *self)
{
  gboolean digit = FALSE;

  if (self->kind != PANAL_SPAN_CONTACT && self->kind != PANAL_SPAN_EMERGENCY)
    return FALSE;

  for (const char *p = self->text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalpha (g_utf8_get_char (p)))
        return FALSE;
      digit = digit || g_unichar_isdigit (g_utf8_get_char (p));
    }

  return digit;
}

const char *
panal_block_kind_to_string (PanalBlockKind kind)
{
  return (guint) kind < PANAL_BLOCK_N_KINDS ? kinds[kind].name : kinds[PANAL_BLOCK_UNKNOWN].name;
}

PanalBlockKind
panal_block_kind_from_string (const char *name)
{
  for (guint i = 0; i < PANAL_BLOCK_N_KINDS; i++)
    if (g_strcmp0 (kinds[i].name, name) == 0)
      return i;

  return PANAL_BLOCK_UNKNOWN;
}

const char *
panal_block_state_to_string (PanalBlockState state)
{
  return (guint) state < PANAL_BLOCK_N_STATES ? states[state] : states[PANAL_BLOCK_STATE_STALE];
}

PanalBlockState
panal_block_state_from_string (const char *name)
{
  for (guint i = 0; i < PANAL_BLOCK_N_STATES; i++)
    if (g_strcmp0 (states[i], name) == 0)
      return i;

  return PANAL_BLOCK_STATE_STALE;
}

const char *
panal_span_kind_to_string (PanalSpanKind kind)
{
  return (guint) kind < PANAL_SPAN_N_KINDS ? span_kinds[kind] : span_kinds[PANAL_SPAN_TEXT];
}

PanalSpanKind
panal_span_kind_from_string (const char *name)
{
  for (guint i = 0; i < PANAL_SPAN_N_KINDS; i++)
    if (g_strcmp0 (span_kinds[i], name) == 0)
      return i;

  return PANAL_SPAN_TEXT;
}

gboolean
panal_block_kind_is_stored (PanalBlockKind kind)
{
  return (guint) kind < PANAL_BLOCK_N_KINDS && (kinds[kind].flags & STORED) != 0;
}

gboolean
panal_block_kind_is_prose (PanalBlockKind kind)
{
  return (guint) kind < PANAL_BLOCK_N_KINDS && (kinds[kind].flags & PROSE) != 0;
}
