/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-markdown.c and test-translations.c */

#define G_LOG_DOMAIN "passage"

#include "config.h"

#include "publish/passage.h"

#include <string.h>

#include "base/id.h"

PanalPassage *
panal_passage_new (PanalBlockKind  kind,
                   const char     *language,
                   guint           line)
{
  PanalPassage *self = g_new0 (PanalPassage, 1);

  self->block = panal_block_new (kind, language);
  self->line = line;
  self->facts = g_ptr_array_new_with_free_func (g_free);

  return self;
}

void
panal_passage_free (PanalPassage *self)
{
  if (self == NULL)
    return;

  panal_block_free (self->block);
  g_ptr_array_unref (self->facts);
  g_free (self);
}

static void
add_span (PanalPassage           *self,
          const PanalTextContext *context,
          PanalSpanKind           kind,
          PanalSpanStyle          style,
          const char             *text,
          const char             *target)
{
  gboolean blank = kind == PANAL_SPAN_TEXT && text[strspn (text, " \t\n")] == '\0';

  if (!blank && (self->facts->len > 0 || self->no_fact))
    panal_faults_error (context->faults, "fact.not-at-end", context->file, self->line, "Something follows after a {{fact:…}}\nWrite the facts at the end of the block, after the full stop");
  panal_block_add_span (self->block, kind, style, text, target);
}

static void
add_fact (PanalPassage           *self,
          const PanalTextContext *context,
          const char             *id)
{
  if (!context->is_source)
    {
      panal_faults_error (context->faults, "fact.in-translation", context->file, self->line, "A translation names no facts: they are those of the source\nTake {{fact:%s}} away", id);
      return;
    }

  if (g_str_equal (id, "none"))
    self->no_fact = TRUE;
  else if (!panal_id_is_fact (id))
    panal_faults_error (context->faults, "fact.bad-id", context->file, self->line, "'%s' cannot be the id of a fact\nWrite an id of facts.csv, or {{fact:none}}", id);
  else if (g_ptr_array_find_with_equal_func (self->facts, id, g_str_equal, NULL))
    panal_faults_error (context->faults, "fact.twice", context->file, self->line, "The fact %s is cited twice in one block\nTake one away", id);
  else
    g_ptr_array_add (self->facts, g_strdup (id));
}

static void
add_placeable (PanalPassage           *self,
               const PanalTextContext *context,
               const char             *name,
               PanalSpanStyle          style)
{
  if (g_str_equal (name, "emergency"))
    add_span (self, context, PANAL_SPAN_EMERGENCY, style, "", NULL);
  else if (g_str_has_prefix (name, "contact:") && panal_id_is_slug (name + strlen ("contact:")))
    add_span (self, context, PANAL_SPAN_CONTACT, style, "", name + strlen ("contact:"));
  else if (g_str_has_prefix (name, "fact:"))
    add_fact (self, context, name + strlen ("fact:"));
  else
    panal_faults_error (context->faults, "text.unknown-placeable", context->file, self->line,
                        "Nobody knows what {{%s}} is\nWrite {{contact:id}}, {{emergency}}, {{fact:id}} or {{fact:none}}, without blanks inside", name);
}

void
panal_passage_add_run (PanalPassage           *self,
                       const PanalTextContext *context,
                       const char             *text,
                       PanalSpanStyle          style)
{
  const char *open;

  while ((open = strstr (text, "{{")) != NULL)
    {
      g_autofree char *before = g_strndup (text, open - text);
      const char *close = strstr (open, "}}");
      g_autofree char *name = close != NULL ? g_strndup (open + 2, close - open - 2) : NULL;

      if (name == NULL || strstr (name, "{{") != NULL || strchr (name, '\n') != NULL)
        {
          g_autofree char *through = g_strndup (text, open + 2 - text);

          panal_faults_error (context->faults, "text.open-placeable", context->file, self->line, "A {{ is not closed\nWrite }} after the id, on the same line");
          add_span (self, context, PANAL_SPAN_TEXT, style, through, NULL);
          text = open + 2;
          continue;
        }
      if (before[0] != '\0')
        add_span (self, context, PANAL_SPAN_TEXT, style, before, NULL);
      add_placeable (self, context, name, style);
      text = close + 2;
    }

  if (strstr (text, "}}") != NULL)
    panal_faults_error (context->faults, "text.open-placeable", context->file, self->line, "A }} closes nothing\nWrite {{ before the word, on the same line");
  if (text[0] != '\0')
    add_span (self, context, PANAL_SPAN_TEXT, style, text, NULL);
}

/* One blank for several. No-break blanks (U+00A0) were typed on purpose and stay. */
static void
collapse (char *text)
{
  char *to = text;

  for (const char *at = text; *at != '\0'; at++)
    {
      char c = g_ascii_isspace (*at) ? ' ' : *at;

      if (c != ' ' || to == text || to[-1] != ' ')
        *to++ = c;
    }
  *to = '\0';
}

static gboolean
can_join (const PanalSpan *a,
          const PanalSpan *b)
{
  return a->kind == PANAL_SPAN_TEXT && b->kind == PANAL_SPAN_TEXT && a->style == b->style;
}

void
panal_passage_tidy (PanalPassage *self)
{
  GPtrArray *spans = self->block->spans;

  for (guint i = 1; i < spans->len;)
    {
      PanalSpan *before = spans->pdata[i - 1], *span = spans->pdata[i];

      if (can_join (before, span))
        {
          char *joined = g_strconcat (before->text, span->text, NULL);

          g_free (before->text);
          before->text = joined;
          g_ptr_array_remove_index (spans, i);
        }
      else
        i++;
    }

  for (guint i = 0; i < spans->len; i++)
    collapse (((PanalSpan *) spans->pdata[i])->text);
  while (spans->len > 0 && ((PanalSpan *) spans->pdata[0])->kind == PANAL_SPAN_TEXT
         && *g_strchug (((PanalSpan *) spans->pdata[0])->text) == '\0')
    g_ptr_array_remove_index (spans, 0);
  while (spans->len > 0 && ((PanalSpan *) spans->pdata[spans->len - 1])->kind == PANAL_SPAN_TEXT
         && *g_strchomp (((PanalSpan *) spans->pdata[spans->len - 1])->text) == '\0')
    g_ptr_array_remove_index (spans, spans->len - 1);
}

static char *
dup_token (const PanalSpan *span)
{
  switch (span->kind)
    {
    case PANAL_SPAN_EMERGENCY:
      return g_strdup ("{{emergency}}");
    case PANAL_SPAN_CONTACT:
      return g_strdup_printf ("{{contact:%s}}", span->target);
    case PANAL_SPAN_ARTICLE:
      return g_strdup_printf ("{{article:%s}}", span->target);
    default:
      return NULL;
    }
}

static char *
dup_block_token (const PanalBlock *block)
{
  if (block->target == NULL)
    return NULL;

  return g_strdup_printf ("{{%s:%s}}", panal_block_kind_to_string (block->kind), block->target);
}

char *
panal_passage_dup_hash (const PanalPassage *self)
{
  g_autoptr(GString) text = g_string_new (panal_block_kind_to_string (self->block->kind));
  g_autofree char *block_token = dup_block_token (self->block);
  g_autofree char *normal = NULL, *digest = NULL;

  g_string_append_c (text, '\n');
  if (block_token != NULL)
    g_string_append (text, block_token);
  for (guint i = 0; i < self->block->spans->len; i++)
    {
      const PanalSpan *span = self->block->spans->pdata[i];
      g_autofree char *token = dup_token (span);

      if (token != NULL)
        g_string_append (text, token);
      g_string_append (text, span->text);
    }

  normal = g_utf8_normalize (text->str, -1, G_NORMALIZE_NFC);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, normal != NULL ? normal : text->str, -1);

  return g_strndup (digest, 16);
}

static int
compare_tokens (gconstpointer left,
                gconstpointer right)
{
  return strcmp (*(char * const *) left, *(char * const *) right);
}

char *
panal_passage_dup_placeables (const PanalPassage *self)
{
  g_autoptr(GPtrArray) tokens = g_ptr_array_new_with_free_func (g_free);
  char *token = dup_block_token (self->block);

  if (token != NULL)
    g_ptr_array_add (tokens, token);
  for (guint i = 0; i < self->block->spans->len; i++)
    if ((token = dup_token (self->block->spans->pdata[i])) != NULL)
      g_ptr_array_add (tokens, token);

  g_ptr_array_sort (tokens, compare_tokens);
  g_ptr_array_add (tokens, NULL);

  return g_strjoinv (" ", (char **) tokens->pdata);
}
