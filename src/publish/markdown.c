/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "markdown"

#include "config.h"

#include "publish/markdown.h"

#include <string.h>

#include "base/id.h"
#include "publish/inlines.h"
#include "publish/prose.h"

#define STEPS_MOST 9
#define LEAD_WORDS_MOST 30

typedef struct
{
  const PanalTextContext *context;
  GPtrArray              *passages;     /* owned; of PanalPassage */
  char                  **lines;        /* owned; of the text */
  guint                   first_line;
  guint                   level;        /* of the last heading */
  guint                   before;       /* the line of the first block that stands before the title; 0: none */
  gboolean                has_title;
} Reader;

static guint
line_of (const Reader *reader,
         cmark_node   *node)
{
  return reader->first_line + MAX (cmark_node_get_start_line (node), 1) - 1;
}

static void
report (const Reader *reader,
        const char   *rule,
        guint         line,
        const char   *words)
{
  panal_faults_error (reader->context->faults, rule, reader->context->file, line, "%s", words);
}

static void
check_facts (const Reader       *reader,
             const PanalPassage *passage)
{
  if (!reader->context->is_source)
    return;
  if (passage->no_fact && passage->facts->len > 0)
    report (reader, "fact.none-and-facts", passage->line, "This block names facts and also {{fact:none}}\nKeep one or the other");
  else if (!passage->no_fact && passage->facts->len == 0 && panal_block_kind_is_prose (passage->block->kind))
    report (reader, "fact.missing", passage->line, "This block does not say on which fact it rests\nEnd it with {{fact:id}}, or with {{fact:none}} if it only guides or comforts");
}

static gboolean
is_plain (const PanalBlock *block)
{
  for (guint i = 0; i < block->spans->len; i++)
    if (((PanalSpan *) block->spans->pdata[i])->kind != PANAL_SPAN_TEXT)
      return FALSE;

  return TRUE;
}

static guint
count_words (const char *text)
{
  g_auto(GStrv) words = g_strsplit (text, " ", -1);

  return g_strv_length (words);
}

static void
check_opening (const Reader       *reader,
               const PanalPassage *passage,
               const char         *text)
{
  gboolean is_lead = passage->block->kind == PANAL_BLOCK_LEAD;

  if (!is_plain (passage->block))
    report (reader, is_lead ? "text.plain-lead" : "text.plain-title", passage->line,
            is_lead ? "The lead holds a link, a contact or {{emergency}}, and lists show it as plain words\nMove that into the next paragraph"
                    : "The title holds a link, a contact or {{emergency}}, and lists show it as plain words\nMove that into the text");
  if (is_lead && count_words (text) > LEAD_WORDS_MOST)
    panal_faults_warning (reader->context->faults, "text.long-lead", reader->context->file, passage->line,
                          "The lead has %u words; at most %d are easy to take in\nSay the answer in one or two short sentences", count_words (text), LEAD_WORDS_MOST);
}

/* Takes @passage: it is a block now. */
static void
finish (Reader       *reader,
        PanalPassage *passage)
{
  PanalBlockKind kind = passage->block->kind;
  g_autofree char *text = NULL;

  panal_passage_tidy (passage);
  text = panal_block_dup_text (passage->block);
  if (passage->block->spans->len == 0 && kind != PANAL_BLOCK_CONTACT)
    report (reader, "text.empty", passage->line, "This block has no words\nWrite some, or take it away");

  panal_prose_check (reader->context->tree, text, reader->context->file, passage->line, reader->context->faults);
  check_facts (reader, passage);
  if (kind == PANAL_BLOCK_TITLE || kind == PANAL_BLOCK_LEAD)
    check_opening (reader, passage, text);

  g_ptr_array_add (reader->passages, passage);
}

static PanalPassage *
begin (const Reader   *reader,
       cmark_node     *node,
       PanalBlockKind  kind)
{
  return panal_passage_new (kind, reader->context->language, line_of (reader, node));
}

static void
read_heading (Reader     *reader,
              cmark_node *node)
{
  guint line = line_of (reader, node);
  guint level = cmark_node_get_heading_level (node);
  const char *source = reader->lines[MAX (cmark_node_get_start_line (node), 1) - 1];
  PanalPassage *passage;

  /* 'Words' above '---' is a heading by accident more often than on purpose. */
  if (source[strspn (source, " ")] != '#')
    report (reader, "text.underlined", line, "A line of - or = below words makes a heading of them\nBegin headings with ##, and take the line away");
  if (level == 1 && reader->has_title)
    report (reader, "text.two-titles", line, "A second title begins here\nBegin headings with ##, or make another article");
  else if (level > 1 && (level > 3 || level > MAX (reader->level, 1) + 1))
    report (reader, "text.heading-order", line, "This heading is too small for its place\nWrite ## below the title and ### only below ##");

  passage = begin (reader, node, level == 1 ? PANAL_BLOCK_TITLE : PANAL_BLOCK_HEADING);
  passage->block->level = level == 1 ? 0 : MIN (level, 3);
  reader->level = level;
  reader->has_title |= level == 1;
  panal_inlines_read (node, reader->context, passage);
  finish (reader, passage);
}

static void
read_picture (Reader     *reader,
              cmark_node *paragraph,
              cmark_node *image)
{
  PanalPassage *passage = begin (reader, paragraph, PANAL_BLOCK_PICTURE);
  g_autofree char *words = panal_inlines_dup_text (image);
  const char *url = cmark_node_get_url (image);

  passage->block->target = g_strconcat (reader->context->article, "/", url, NULL);
  if (strchr (url, '/') != NULL || strchr (url, ':') != NULL || strchr (url, '\\') != NULL)
    report (reader, "picture.elsewhere", passage->line, "This picture lies in another place\nPut it into the folder of the article and write its name only");
  else if (!panal_id_is_picture (passage->block->target))
    report (reader, "picture.bad-name", passage->line, "This cannot be the name of a picture\nUse small letters, digits and '-', with .svg at the end");
  if (g_strstrip (words)[0] == '\0')
    report (reader, "picture.no-alt", passage->line, "This picture has no words for those who do not see it\nWrite between [ and ] what one sees");
  else
    panal_block_add_span (passage->block, PANAL_SPAN_TEXT, PANAL_SPAN_PLAIN, words, NULL);

  panal_passage_tidy (passage);
  panal_prose_check (reader->context->tree, words, reader->context->file, passage->line, reader->context->faults);
  g_ptr_array_add (reader->passages, passage);
}

/* A contact alone is a card; two in one paragraph would become a sentence of two numbers. */
static void
make_card (const Reader *reader,
           PanalPassage *passage)
{
  GPtrArray *spans = passage->block->spans;
  guint contacts = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const PanalSpan *span = spans->pdata[i];

      if (span->kind == PANAL_SPAN_CONTACT)
        contacts++;
      else if (span->kind != PANAL_SPAN_TEXT || span->text[strspn (span->text, " ")] != '\0')
        return;
    }

  if (contacts > 1)
    report (reader, "text.two-cards", passage->line, "Several contacts stand in one paragraph\nPut an empty line between them: each becomes a card");
  if (contacts > 0)
    {
      passage->block->kind = PANAL_BLOCK_CONTACT;
      for (guint i = 0; passage->block->target == NULL; i++)
        passage->block->target = g_strdup (((PanalSpan *) spans->pdata[i])->target);
      g_ptr_array_set_size (spans, 0);
    }
}

static gboolean
follows_title (const Reader *reader)
{
  const PanalPassage *last = reader->passages->len > 0 ? reader->passages->pdata[reader->passages->len - 1] : NULL;

  return last != NULL && last->block->kind == PANAL_BLOCK_TITLE;
}

static void
read_paragraph (Reader     *reader,
                cmark_node *node)
{
  cmark_node *first = cmark_node_first_child (node);
  PanalPassage *passage;

  if (first != NULL && cmark_node_get_type (first) == CMARK_NODE_IMAGE && cmark_node_next (first) == NULL)
    {
      read_picture (reader, node, first);
      return;
    }

  passage = begin (reader, node, PANAL_BLOCK_PARAGRAPH);
  panal_inlines_read (node, reader->context, passage);
  make_card (reader, passage);
  if (passage->block->kind == PANAL_BLOCK_PARAGRAPH && follows_title (reader))
    passage->block->kind = PANAL_BLOCK_LEAD;
  finish (reader, passage);
}

static void
read_item (Reader     *reader,
           cmark_node *item,
           guint       number)
{
  cmark_node *paragraph = cmark_node_first_child (item);
  PanalPassage *passage;

  for (cmark_node *at = paragraph; at != NULL; at = cmark_node_next (at))
    if (cmark_node_get_type (at) == CMARK_NODE_LIST)
      {
        report (reader, "text.nested-list", line_of (reader, at), "A list lies in a list\nMake one list of it, or a heading with a list below");
        return;
      }
  if (paragraph == NULL || cmark_node_get_type (paragraph) != CMARK_NODE_PARAGRAPH || cmark_node_next (paragraph) != NULL)
    {
      report (reader, "text.list-item", line_of (reader, item), "A step or a bullet is one paragraph of words, and this one is not\nWrite its words on one line, and nothing else into it");
      return;
    }

  passage = begin (reader, item, number > 0 ? PANAL_BLOCK_STEP : PANAL_BLOCK_BULLET);
  passage->block->level = number;
  panal_inlines_read (paragraph, reader->context, passage);
  finish (reader, passage);
}

static void
read_list (Reader     *reader,
           cmark_node *node)
{
  gboolean ordered = cmark_node_get_list_type (node) == CMARK_ORDERED_LIST;
  guint number = 0;

  if (ordered && cmark_node_get_list_start (node) != 1)
    report (reader, "text.list-start", line_of (reader, node), "These steps do not begin with 1\nBegin with 1., and leave no other block between two steps");

  for (cmark_node *item = cmark_node_first_child (node); item != NULL; item = cmark_node_next (item))
    {
      number++;
      if (ordered && number == STEPS_MOST + 1)
        report (reader, "text.many-steps", line_of (reader, item), "More than nine steps are too many in a row\nPut a heading between them and begin with 1. again");
      read_item (reader, item, ordered ? number : 0);
    }
}

static void
mark_danger (PanalPassage *passage)
{
  PanalSpan *first = passage->block->spans->len > 0 ? passage->block->spans->pdata[0] : NULL;

  if (first != NULL && first->kind == PANAL_SPAN_TEXT && g_strchug (first->text)[0] == '!')
    {
      passage->block->kind = PANAL_BLOCK_DANGER;
      first->text[0] = ' ';
    }
}

static void
read_quote (Reader     *reader,
            cmark_node *node)
{
  if (cmark_node_first_child (node) == NULL)
    report (reader, "text.empty", line_of (reader, node), "This note has no words\nWrite some, or take the > away");

  for (cmark_node *child = cmark_node_first_child (node); child != NULL; child = cmark_node_next (child))
    {
      PanalPassage *passage;

      if (cmark_node_get_type (child) != CMARK_NODE_PARAGRAPH)
        {
          report (reader, "text.note", line_of (reader, child), "A note holds words only\nTake lists, headings and other things out of it");
          continue;
        }
      passage = begin (reader, child, PANAL_BLOCK_NOTE);
      panal_inlines_read (child, reader->context, passage);
      mark_danger (passage);
      finish (reader, passage);
    }
}

static void
read_block (Reader     *reader,
            cmark_node *node)
{
  cmark_node_type type = cmark_node_get_type (node);
  guint line = line_of (reader, node);

  if (!reader->has_title && reader->before == 0 && !(type == CMARK_NODE_HEADING && cmark_node_get_heading_level (node) == 1))
    reader->before = line;

  switch (type)
    {
    case CMARK_NODE_HEADING:
      read_heading (reader, node);
      return;
    case CMARK_NODE_PARAGRAPH:
      read_paragraph (reader, node);
      return;
    case CMARK_NODE_LIST:
      read_list (reader, node);
      return;
    case CMARK_NODE_BLOCK_QUOTE:
      read_quote (reader, node);
      return;
    case CMARK_NODE_CODE_BLOCK:
      report (reader, "text.code", line, "Lines that begin with four blanks or with ``` are code\nTake the blanks or marks away");
      return;
    case CMARK_NODE_HTML_BLOCK:
      report (reader, "text.html", line, "HTML is not allowed\nTake everything between < and > away");
      return;
    case CMARK_NODE_THEMATIC_BREAK:
      report (reader, "text.rule", line, "A line of --- or *** has no meaning here\nTake it away, or write a heading");
      return;
    default:
      report (reader, "text.note", line, "This has no meaning here\nTake it away");
      return;
    }
}

/* Definitions of links vanish when CommonMark is read: what vanishes must be told. */
static void
check_definitions (const Reader *reader)
{
  for (guint i = 0; reader->lines[i] != NULL; i++)
    if (g_regex_match_simple ("^ {0,3}(> ?|[-*] +|\\d+\\. +)*\\[[^\\]]+\\]:", reader->lines[i], 0, 0))
      report (reader, "text.definition", reader->first_line + i, "A line such as [word]: address is not shown to anybody\nWrite [words](article:id) where the words stand");
}

static void
check_beginning (const Reader *reader)
{
  if (!reader->has_title)
    {
      report (reader, "text.no-title", MAX (reader->before, reader->first_line), "The title is missing\nBegin the text with '# ' and the title");
      return;
    }
  if (reader->before > 0)
    report (reader, "text.before-title", reader->before, "Something stands before the title\nBegin the text with '# ' and the title");

  for (guint i = 0; i < reader->passages->len; i++)
    {
      const PanalPassage *passage = reader->passages->pdata[i];
      const PanalPassage *next = i + 1 < reader->passages->len ? reader->passages->pdata[i + 1] : NULL;

      if (passage->block->kind != PANAL_BLOCK_TITLE)
        continue;
      if (next == NULL || next->block->kind != PANAL_BLOCK_LEAD)
        report (reader, "text.no-lead", passage->line, "No lead follows the title\nWrite the answer in one or two sentences below the title");
      return;
    }
}

GPtrArray *
panal_markdown_read (const PanalTextContext *context,
                     const char             *text,
                     guint                   first_line)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  Reader reader = { .context = context, .lines = lines, .first_line = first_line };
  cmark_node *document = cmark_parse_document (text, strlen (text), CMARK_OPT_DEFAULT);

  reader.passages = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_passage_free);
  cmark_consolidate_text_nodes (document);
  for (cmark_node *node = cmark_node_first_child (document); node != NULL; node = cmark_node_next (node))
    read_block (&reader, node);
  cmark_node_free (document);

  check_definitions (&reader);
  check_beginning (&reader);

  return reader.passages;
}
