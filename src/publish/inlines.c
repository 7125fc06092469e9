/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-markdown.c */

#define G_LOG_DOMAIN "inlines"

#include "config.h"

#include "publish/inlines.h"

#include <string.h>

#include "base/id.h"

char *
panal_inlines_dup_text (cmark_node *node)
{
  GString *text = g_string_new (NULL);
  cmark_iter *iter = cmark_iter_new (node);

  for (cmark_event_type event; (event = cmark_iter_next (iter)) != CMARK_EVENT_DONE;)
    {
      cmark_node *at = cmark_iter_get_node (iter);

      if (event != CMARK_EVENT_ENTER)
        continue;
      if (cmark_node_get_type (at) == CMARK_NODE_TEXT)
        g_string_append (text, cmark_node_get_literal (at));
      else if (cmark_node_get_type (at) == CMARK_NODE_SOFTBREAK)
        g_string_append_c (text, ' ');
    }
  cmark_iter_free (iter);

  return g_string_free (text, FALSE);
}

static gboolean
is_outside (const char *url)
{
  return g_regex_match_simple ("^(https?|ftp|mailto|tel|sms|whatsapp|geo|file|data|javascript):|^//|^www\\.|^\\+?\\d", url, G_REGEX_CASELESS, 0);
}

static void
read_link (cmark_node             *node,
           const PanalTextContext *context,
           PanalPassage           *passage,
           PanalSpanStyle          style)
{
  const char *url = cmark_node_get_url (node);
  g_autofree char *words = panal_inlines_dup_text (node);
  g_autofree char *mailto = g_strconcat ("mailto:", words, NULL);

  if (passage->facts->len > 0 || passage->no_fact)
    panal_faults_error (context->faults, "fact.not-at-end", context->file, passage->line, "Something follows after a {{fact:…}}\nWrite the facts at the end of the block, after the full stop");
  if (g_str_equal (url, words) || g_str_equal (url, mailto))
    panal_faults_error (context->faults, "text.autolink", context->file, passage->line, "<%s> leads outside, where a kiosk cannot go\nMake it the address of a contact in contacts.csv and write {{contact:id}}", words);
  else if (is_outside (url))
    panal_faults_error (context->faults, "text.outside-link", context->file, passage->line, "'%s' leads outside, where a kiosk cannot go\nMake it the address of a contact in contacts.csv and write {{contact:id}}", url);
  else if (strstr (words, "{{") != NULL || strstr (words, "}}") != NULL)
    panal_faults_error (context->faults, "text.placeable-in-link", context->file, passage->line, "{{…}} cannot stand inside the words of a link\nWrite it before or after the link");
  else if (words[0] == '\0')
    panal_faults_error (context->faults, "text.link", context->file, passage->line, "This link has no words\nWrite [words](article:id)");
  else if (g_str_has_prefix (url, "article:") && panal_id_is_slug (url + strlen ("article:")))
    panal_block_add_span (passage->block, PANAL_SPAN_ARTICLE, style, words, url + strlen ("article:"));
  else if (g_str_has_prefix (url, "lang:") && panal_id_is_language (url + strlen ("lang:")))
    panal_block_add_span (passage->block, PANAL_SPAN_LANGUAGE, style, words, url + strlen ("lang:"));
  else
    panal_faults_error (context->faults, "text.link", context->file, passage->line, "'%s' is not a link that a kiosk knows\nWrite [words](article:id) or [mots](lang:fr)", url);
}

static void
report (const PanalTextContext *context,
        guint                   line,
        cmark_node_type         type)
{
  switch (type)
    {
    case CMARK_NODE_LINEBREAK:
      panal_faults_error (context->faults, "text.line-break", context->file, line, "A line ends in two blanks or a '\\'\nTake them away, or begin a new paragraph with an empty line");
      return;
    case CMARK_NODE_CODE:
      panal_faults_error (context->faults, "text.code", context->file, line, "Words stand between ` and `\nTake these marks away");
      return;
    case CMARK_NODE_HTML_INLINE:
      panal_faults_error (context->faults, "text.html", context->file, line, "HTML is not allowed\nWrite **strong** or *emphasis*, and take the <…> away");
      return;
    case CMARK_NODE_IMAGE:
      panal_faults_error (context->faults, "text.picture-in-text", context->file, line, "A picture stands in a line with something else\nGive it a paragraph of its own, with empty lines around it");
      return;
    default:
      return;
    }
}

/* libcmark's iterator instead of recursion: marks may lie in one another as deep as the file is long. */
void
panal_inlines_read (cmark_node             *node,
                    const PanalTextContext *context,
                    PanalPassage           *passage)
{
  cmark_iter *iter = cmark_iter_new (node);
  guint strong = 0, emphasis = 0;

  for (cmark_event_type event; (event = cmark_iter_next (iter)) != CMARK_EVENT_DONE;)
    {
      cmark_node *at = cmark_iter_get_node (iter);
      cmark_node_type type = cmark_node_get_type (at);
      PanalSpanStyle style = (strong > 0 ? PANAL_SPAN_STRONG : 0) | (emphasis > 0 ? PANAL_SPAN_EMPHASIS : 0);

      if (type == CMARK_NODE_STRONG)
        strong += event == CMARK_EVENT_ENTER ? 1 : -1;
      else if (type == CMARK_NODE_EMPH)
        emphasis += event == CMARK_EVENT_ENTER ? 1 : -1;
      else if (event != CMARK_EVENT_ENTER)
        continue;
      else if (type == CMARK_NODE_TEXT)
        panal_passage_add_run (passage, context, cmark_node_get_literal (at), style);
      else if (type == CMARK_NODE_SOFTBREAK)
        panal_block_add_span (passage->block, PANAL_SPAN_TEXT, style, " ", NULL);
      else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
        {
          if (type == CMARK_NODE_LINK)
            read_link (at, context, passage, style);
          else
            report (context, passage->line, type);
          /* Its words have been read: go on behind it. */
          cmark_iter_reset (iter, at, CMARK_EVENT_EXIT);
        }
      else
        report (context, passage->line, type);
    }
  cmark_iter_free (iter);
}
