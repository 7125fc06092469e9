/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "article-store"

#include "config.h"

#include "content/article-store.h"

#include "base/id.h"
#include "content/article-blocks.h"
#include "content/answer.h"
#include "db/stmt.h"

/* Rows that no honest snapshot exceeds. */
#define TOPICS_MAX 200
#define ARTICLES_MAX 5000
#define LANGUAGES_MAX 100
#define SOURCES_MAX 1000

#define PICTURE_MAX (64 * 1024)

enum { TOPIC_KEY, TOPIC_ID, TOPIC_SIZE, TOPIC_COLOUR, TOPIC_PICTOGRAM };   /* topics.sql */
enum { TITLE_LANGUAGE, TITLE_TITLE, TITLE_SUMMARY };                       /* topic-texts.sql, article-texts.sql */
enum { COUNTED_ARTICLE, COUNTED_LANGUAGE };                                /* topic-article-languages.sql */
enum { STATE_STATE };                                                      /* article-states.sql */
enum { SOURCE_KEY, SOURCE_DATE, SOURCE_LANGUAGE, SOURCE_NAME };            /* article-sources.sql */
enum { PICTURE_KEY, PICTURE_ID, PICTURE_MEDIA_TYPE, PICTURE_BYTES };       /* picture.sql */
enum                                                                       /* articles-of-topic.sql */
{
  LISTED_KEY, LISTED_ID, LISTED_KIND, LISTED_SENSITIVITY, LISTED_REVIEWED, LISTED_PUBLISHED,
  LISTED_LANGUAGE, LISTED_TITLE, LISTED_SUMMARY,
};
enum                                                                       /* article.sql */
{
  ARTICLE_KEY, ARTICLE_ID, ARTICLE_TOPIC, ARTICLE_KIND, ARTICLE_SENSITIVITY, ARTICLE_REVIEWED, ARTICLE_PUBLISHED,
};

void
panal_topic_free (PanalTopic *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->size);
  g_free (self->colour);
  g_free (self->pictogram);
  g_free (self->language);
  g_free (self->title);
  g_free (self->summary);
  g_free (self);
}

static void
source_free (PanalSource *self)
{
  g_free (self->name);
  g_free (self->date);
  g_free (self);
}

static PanalArticle *
article_new (void)
{
  PanalArticle *self = g_new0 (PanalArticle, 1);

  self->blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_block_free);
  self->sources = g_ptr_array_new_with_free_func ((GDestroyNotify) source_free);

  return self;
}

void
panal_article_free (PanalArticle *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->topic);
  g_free (self->language);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->reviewed);
  g_free (self->published);
  g_ptr_array_unref (self->blocks);
  g_ptr_array_unref (self->sources);
  g_free (self);
}

/* Takes the title in the present row if its language is nearer than the one there. */
static void
offer_title (PanalSnapshot  *snapshot,
             const char     *wanted,
             PanalAnswer      *rows,
             int             column,
             guint          *rank,
             char          **language,
             char          **title,
             char          **summary)
{
  g_autofree char *tag = panal_answer_dup_text (rows, column + TITLE_LANGUAGE);
  g_autofree char *text = panal_answer_dup_text (rows, column + TITLE_TITLE);
  guint offered = panal_snapshot_rank (snapshot, wanted, tag);

  if (offered >= *rank || text[0] == '\0')
    return;

  *rank = offered;
  g_free (*language);
  *language = g_steal_pointer (&tag);
  g_free (*title);
  *title = g_steal_pointer (&text);
  g_free (*summary);
  *summary = panal_answer_dup_text (rows, column + TITLE_SUMMARY);
}

static gboolean
read_topic_texts (PanalSnapshot  *snapshot,
                  PanalTopic     *topic,
                  const char     *language,
                  GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "topic-texts", LANGUAGES_MAX);
  guint rank = PANAL_LANGUAGE_NONE;

  panal_answer_bind_int (&rows, ":topic", panal_id_key (topic->id));
  while (panal_answer_next (&rows))
    offer_title (snapshot, language, &rows, TITLE_LANGUAGE, &rank, &topic->language, &topic->title, &topic->summary);

  return panal_answer_end (&rows, error);
}

static gboolean
count_articles (PanalSnapshot  *snapshot,
                PanalTopic     *topic,
                const char     *language,
                GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "topic-article-languages", ARTICLES_MAX);
  gint64 counted = -1;

  panal_answer_bind_int (&rows, ":topic", panal_id_key (topic->id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, COUNTED_LANGUAGE);
      gint64 article = panal_answer_get_int (&rows, COUNTED_ARTICLE);

      if (article == counted || panal_snapshot_rank (snapshot, language, tag) == PANAL_LANGUAGE_NONE)
        continue;
      topic->n_articles++;
      counted = article;
    }

  return panal_answer_end (&rows, error);
}

GPtrArray *
panal_article_store_list_topics (PanalSnapshot  *snapshot,
                                 const char     *language,
                                 GError        **error)
{
  g_autoptr(GPtrArray) topics = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_topic_free);
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "topics", TOPICS_MAX);
  while (panal_answer_next (&rows))
    {
      PanalTopic *topic = g_new0 (PanalTopic, 1);

      topic->id = panal_answer_dup_id (&rows, TOPIC_ID, TOPIC_KEY);
      topic->size = panal_answer_dup_name (&rows, TOPIC_SIZE);
      topic->colour = panal_answer_dup_name (&rows, TOPIC_COLOUR);
      topic->pictogram = panal_answer_dup_name (&rows, TOPIC_PICTOGRAM);
      g_ptr_array_add (topics, topic);
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  for (guint i = 0; i < topics->len;)
    {
      PanalTopic *topic = topics->pdata[i];

      if (!read_topic_texts (snapshot, topic, language, error) || !count_articles (snapshot, topic, language, error))
        return NULL;
      /* A tile without words is not shown. */
      if (topic->title != NULL)
        i++;
      else
        g_ptr_array_remove_index (topics, i);
    }

  return g_steal_pointer (&topics);
}

static gboolean
read_states (PanalSnapshot  *snapshot,
             PanalArticle   *article,
             GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-states", LANGUAGES_MAX);

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  panal_answer_bind_text (&rows, ":language", article->language);
  while (panal_answer_next (&rows))
    {
      g_autofree char *name = panal_answer_dup_text (&rows, STATE_STATE);
      PanalBlockState state = panal_block_state_from_string (name);

      article->unreviewed |= state == PANAL_BLOCK_STATE_UNREVIEWED;
      article->stale |= state == PANAL_BLOCK_STATE_STALE;
    }

  return panal_answer_end (&rows, error);
}

/* What is not known to be harmless is treated with care. */
static gboolean
is_sensitive (PanalAnswer *rows,
              int        column)
{
  g_autofree char *sensitivity = panal_answer_dup_text (rows, column);

  return !g_str_equal (sensitivity, "normal");
}

static char *
dup_published (PanalAnswer *rows,
               int        kind_column,
               int        column)
{
  g_autofree char *kind = panal_answer_dup_text (rows, kind_column);

  return g_str_equal (kind, "news") ? panal_answer_dup_day (rows, column) : g_strdup ("");
}

static PanalArticle *
read_listed (PanalAnswer  *rows,
             const char *topic)
{
  PanalArticle *article = article_new ();

  article->id = panal_answer_dup_id (rows, LISTED_ID, LISTED_KEY);
  article->topic = g_strdup (topic);
  article->reviewed = panal_answer_dup_day (rows, LISTED_REVIEWED);
  article->published = dup_published (rows, LISTED_KIND, LISTED_PUBLISHED);
  article->sensitive = is_sensitive (rows, LISTED_SENSITIVITY);

  return article;
}

GPtrArray *
panal_article_store_list (PanalSnapshot  *snapshot,
                          const char     *topic,
                          const char     *language,
                          const char     *country,
                          GError        **error)
{
  g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_article_free);
  guint rank = PANAL_LANGUAGE_NONE;
  gint64 last = -1;
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (topic != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "articles-of-topic", ARTICLES_MAX);
  panal_answer_bind_int (&rows, ":topic", panal_id_key (topic));
  panal_answer_bind_text (&rows, ":country", country);
  while (panal_answer_next (&rows))
    {
      PanalArticle *article;

      /* The rows of one article, a language each, follow one another. */
      if (panal_answer_get_int (&rows, LISTED_KEY) != last)
        {
          g_ptr_array_add (articles, read_listed (&rows, topic));
          last = panal_answer_get_int (&rows, LISTED_KEY);
          rank = PANAL_LANGUAGE_NONE;
        }
      article = articles->pdata[articles->len - 1];
      offer_title (snapshot, language, &rows, LISTED_LANGUAGE, &rank, &article->language, &article->title, &article->summary);
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  for (guint i = 0; i < articles->len;)
    if (((PanalArticle *) articles->pdata[i])->title == NULL)
      g_ptr_array_remove_index (articles, i);
    else if (!read_states (snapshot, articles->pdata[i++], error))
      return NULL;

  return g_steal_pointer (&articles);
}

static gboolean
has_source (const PanalArticle *article,
            const char         *name,
            const char         *date)
{
  for (guint i = 0; i < article->sources->len; i++)
    {
      const PanalSource *source = article->sources->pdata[i];

      if (g_str_equal (source->name, name) && g_str_equal (source->date, date))
        return TRUE;
    }

  return FALSE;
}

static void
add_source (PanalArticle *article,
            char         *name,
            const char   *date)
{
  PanalSource *source;

  if (name == NULL || name[0] == '\0' || has_source (article, name, date))
    {
      g_free (name);
      return;
    }

  source = g_new0 (PanalSource, 1);
  source->name = name;
  source->date = g_strdup (date);
  g_ptr_array_add (article->sources, source);
}

static gboolean
read_sources (PanalSnapshot  *snapshot,
              PanalArticle   *article,
              const char     *language,
              GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-sources", SOURCES_MAX);
  g_autofree char *date = NULL;
  g_autofree char *name = NULL;
  guint rank = PANAL_LANGUAGE_NONE;
  gint64 last = -1;

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, SOURCE_LANGUAGE);
      guint offered = panal_snapshot_rank (snapshot, language, tag);

      if (panal_answer_get_int (&rows, SOURCE_KEY) != last)
        {
          add_source (article, g_steal_pointer (&name), date);
          g_free (date);
          date = panal_answer_dup_date (&rows, SOURCE_DATE);
          last = panal_answer_get_int (&rows, SOURCE_KEY);
          rank = PANAL_LANGUAGE_NONE;
        }
      if (offered < rank)
        {
          rank = offered;
          g_free (name);
          name = panal_answer_dup_text (&rows, SOURCE_NAME);
        }
    }
  add_source (article, g_steal_pointer (&name), date);

  return panal_answer_end (&rows, error);
}

/* NULL without error: there is no such article. */
static PanalArticle *
find_row (PanalSnapshot  *snapshot,
          const char     *id,
          GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article", 1);
  g_autoptr(PanalArticle) article = NULL;

  panal_answer_bind_int (&rows, ":key", panal_id_key (id));
  while (panal_answer_next (&rows))
    {
      g_clear_pointer (&article, panal_article_free);
      article = article_new ();
      article->id = panal_answer_dup_id (&rows, ARTICLE_ID, ARTICLE_KEY);
      article->topic = panal_answer_dup_text (&rows, ARTICLE_TOPIC);
      article->reviewed = panal_answer_dup_day (&rows, ARTICLE_REVIEWED);
      article->published = dup_published (&rows, ARTICLE_KIND, ARTICLE_PUBLISHED);
      article->sensitive = is_sensitive (&rows, ARTICLE_SENSITIVITY);
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  return article != NULL && g_str_equal (article->id, id) ? g_steal_pointer (&article) : NULL;
}

static gboolean
read_texts (PanalSnapshot  *snapshot,
            PanalArticle   *article,
            const char     *language,
            GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "article-texts", LANGUAGES_MAX);
  guint rank = PANAL_LANGUAGE_NONE;

  panal_answer_bind_int (&rows, ":article", panal_id_key (article->id));
  while (panal_answer_next (&rows))
    offer_title (snapshot, language, &rows, TITLE_LANGUAGE, &rank, &article->language, &article->title, &article->summary);

  return panal_answer_end (&rows, error);
}

PanalArticle *
panal_article_store_require (PanalSnapshot  *snapshot,
                             const char     *id,
                             const char     *language,
                             const char     *country,
                             GError        **error)
{
  g_autoptr(PanalArticle) article = NULL;
  g_autoptr(GError) local = NULL;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  article = find_row (snapshot, id, &local);
  if (local == NULL && article != NULL && read_texts (snapshot, article, language, &local) && article->title != NULL
      && panal_article_blocks_load (snapshot, article, language, country, &local)
      && read_sources (snapshot, article, language, &local))
    return g_steal_pointer (&article);

  if (local == NULL)
    g_set_error (&local, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND, "there is no article '%s' in the language '%s'", id, language);
  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

GBytes *
panal_article_store_find_picture (PanalSnapshot *snapshot,
                                  const char    *id)
{
  g_autoptr(GBytes) bytes = NULL;
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);

  if (!panal_id_is_picture (id))
    return NULL;

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "picture", 1);
  panal_answer_bind_int (&rows, ":key", panal_id_key (id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *found = panal_answer_dup_text (&rows, PICTURE_ID);
      g_autofree char *media_type = panal_answer_dup_text (&rows, PICTURE_MEDIA_TYPE);

      g_clear_pointer (&bytes, g_bytes_unref);
      bytes = panal_stmt_dup_bytes (rows.stmt, PICTURE_BYTES);
      if (!g_str_equal (found, id) || !g_str_equal (media_type, "image/svg+xml")
          || g_bytes_get_size (bytes) == 0 || g_bytes_get_size (bytes) > PICTURE_MAX)
        panal_answer_damage (&rows, "not the picture that was asked for");
    }

  /* Without its picture an article still says everything: the words beside it are its alternative. */
  return panal_answer_end (&rows, NULL /* may fail: see above */) ? g_steal_pointer (&bytes) : NULL;
}
