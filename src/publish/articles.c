/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "articles"

#include "config.h"

#include "publish/articles.h"

#include <string.h>

#include "publish/article-head.h"
#include "publish/encoding.h"
#include "publish/front-matter.h"
#include "publish/markdown.h"
#include "publish/suggestion.h"
#include "publish/svg-picture.h"

/* Reads a text. The head comes back for the source language, and is a fault in another. */
static PanalText *
read_text (PanalTree    *tree,
           const char   *article,
           const char   *file,
           const char   *language,
           PanalYaml   **ret_head,
           PanalFaults  *faults)
{
  gboolean is_source = g_str_equal (language, tree->source_language);
  PanalTextContext context = { tree, article, file, language, is_source, faults };
  g_autofree char *text = panal_encoding_read (panal_source_tree_find (tree->files, file), PANAL_ENCODING_UTF8, file, faults);
  g_autoptr(PanalYaml) head = NULL;
  gboolean has_head = FALSE;
  const char *body;
  guint line = 1;
  PanalText *self;

  if (text == NULL)
    return NULL;

  body = panal_front_matter_split (text, file, faults, &head, &has_head, &line);
  if (body == NULL)
    return NULL;
  if (is_source && !has_head)
    panal_faults_error (faults, "article.no-head", file, 1, "The head is missing\nBegin the file with ---, the keys of the head, and --- again");
  if (!is_source && has_head)
    panal_faults_error (faults, "article.head-in-translation", file, 1, "Only the text in the source language has a head\nTake it away; begin with '# ' and the title");

  self = g_new0 (PanalText, 1);
  self->language = g_strdup (language);
  self->file = g_strdup (file);
  self->passages = panal_markdown_read (&context, body, line);
  if (is_source)
    *ret_head = g_steal_pointer (&head);

  return self;
}

static void
add_picture (PanalTree          *tree,
             PanalArticleSource *article,
             const char         *file,
             PanalFaults        *faults)
{
  PanalPicture *picture = g_new0 (PanalPicture, 1);

  picture->row.id = g_strdup (file + strlen ("articles/"));
  picture->bytes = g_bytes_ref (panal_source_tree_find (tree->files, file));
  panal_svg_picture_check (picture->bytes, file, faults);
  g_ptr_array_add (article->pictures, picture);
}

static PanalPicture *
find_picture (const PanalArticleSource *article,
              const char               *id)
{
  for (guint i = 0; i < article->pictures->len; i++)
    if (g_str_equal (((PanalRow *) article->pictures->pdata[i])->id, id))
      return article->pictures->pdata[i];

  return NULL;
}

static void
check_pictures (PanalArticleSource *article,
                PanalFaults        *faults)
{
  for (guint i = 0; i < article->texts->len; i++)
    {
      const PanalText *text = article->texts->pdata[i];

      for (guint j = 0; j < text->passages->len; j++)
        {
          const PanalPassage *passage = text->passages->pdata[j];
          PanalPicture *picture;

          if (passage->block->kind != PANAL_BLOCK_PICTURE)
            continue;
          if ((picture = find_picture (article, passage->block->target)) != NULL)
            picture->used = TRUE;
          else if (g_str_has_suffix (passage->block->target, ".svg") && strchr (strchr (passage->block->target, '/') + 1, '/') == NULL)
            panal_faults_error (faults, "picture.missing", text->file, passage->line, "There is no picture %s\nPut it into the folder of the article, or correct its name", passage->block->target);
        }
    }

  for (guint i = 0; i < article->pictures->len; i++)
    {
      const PanalPicture *picture = article->pictures->pdata[i];
      g_autofree char *file = g_strconcat ("articles/", picture->row.id, NULL);

      if (!picture->used)
        panal_faults_error (faults, "picture.not-used", file, 0, "No text shows this picture\nShow it with ![what one sees](%s), or take it away", strrchr (file, '/') + 1);
    }
}

static void
load_article (PanalTree   *tree,
              const char  *id,
              GPtrArray   *files,
              PanalFaults *faults)
{
  g_autofree char *folder = g_strconcat ("articles/", id, "/", NULL);
  g_autofree char *source = g_strconcat (folder, tree->source_language, ".md", NULL);
  g_autoptr(PanalYaml) head = NULL;
  PanalArticleSource *article = NULL;
  PanalText *text;

  if (panal_source_tree_find (tree->files, source) == NULL)
    {
      panal_faults_error (faults, "article.no-source", source, 0, "The text in the source language is missing\nWrite it, or take the folder away");
      return;
    }
  if ((text = read_text (tree, id, source, tree->source_language, &head, faults)) == NULL)
    return;
  if (head == NULL || (article = panal_article_head_read (tree, head, id, source, faults)) == NULL)
    {
      panal_text_free (text);
      return;
    }

  g_ptr_array_add (article->texts, text);
  for (guint i = 0; i < files->len; i++)
    {
      const char *file = files->pdata[i];
      g_autofree char *language = NULL;

      if (!g_str_has_prefix (file, folder) || g_str_equal (file, source))
        continue;
      if (g_str_has_suffix (file, ".svg"))
        {
          add_picture (tree, article, file, faults);
          continue;
        }

      language = g_strndup (file + strlen (folder), strlen (file) - strlen (folder) - strlen (".md"));
      if (!panal_rows_has (tree->languages, language))
        {
          g_autofree char *how = panal_suggestion_dup_how (language, (const char * const *) tree->language_tags);

          panal_faults_error (faults, "article.unknown-language", file, 0, "'%s' is no language of languages.yaml\n%s", language, how);
        }
      else if ((text = read_text (tree, id, file, language, NULL, faults)) != NULL)
        g_ptr_array_add (article->texts, text);
    }

  check_pictures (article, faults);
  panal_rows_add (tree->articles, article);
}

void
panal_articles_load (PanalTree   *tree,
                     PanalFaults *faults)
{
  g_auto(GStrv) ids = panal_source_tree_list_articles (tree->files);
  g_autoptr(GPtrArray) files = panal_source_tree_list (tree->files);

  if (ids[0] == NULL)
    panal_faults_error (faults, "article.none", "articles", 0, "There is no article\nWrite one with 'panal-publish new article ID'");

  for (guint i = 0; ids[i] != NULL; i++)
    load_article (tree, ids[i], files, faults);
}
