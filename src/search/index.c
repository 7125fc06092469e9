/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "index"

#include "config.h"

#include "search/index.h"

#include <string.h>

#include "base/fold.h"
#include "content/contact-store.h"
#include "db/stmt.h"

enum { COL_KEY, COL_ID, COL_KIND, COL_LANGUAGE, COL_TITLE, COL_SUMMARY, COL_TOPIC };   /* index-articles.sql */
enum { COL_BLOCK, COL_NUMBER, COL_SPAN_KIND, COL_STYLE, COL_TEXT };                    /* article-spans.sql */

/* A guide says what to do; a contact can be called; news is what happened last month. Contacts that were asked for by
 * their place, number or short name go first all the same. */
#define WEIGHT_NEWS 0.5
#define WEIGHT_GUIDE 2.8

typedef struct
{
  gint64  key;
  char   *id;         /* owned, all of these */
  char   *kind;
  char   *language;
  char   *title;
  char   *summary;
  char   *topic;      /* title and summary of its topic */
} Article;

struct _PanalIndex
{
  PanalSnapshot *snapshot;   /* owned */
  GPtrArray     *volumes;    /* owned; of PanalVolume, in the publisher's order */
};

void
panal_index_free (PanalIndex *self)
{
  g_ptr_array_unref (self->volumes);
  panal_snapshot_unref (self->snapshot);
  g_free (self);
}

static PanalVolume *
find_volume (PanalIndex *self,
             const char *tag)
{
  for (guint i = 0; i < self->volumes->len; i++)
    if (g_str_equal (((PanalVolume *) self->volumes->pdata[i])->tag, tag))
      return self->volumes->pdata[i];

  return NULL;
}

/* The words of an article, a text for each block. */
static GPtrArray *
list_blocks (PanalIndex  *self,
             gint64       key,
             const char  *language,
             GError     **error)
{
  PanalStmt *stmt = panal_db_query (panal_snapshot_get_db (self->snapshot), "article-spans", error);
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GError) local = NULL;
  gint64 block = -1;

  if (stmt == NULL)
    return NULL;
  panal_stmt_bind_int (stmt, ":article", key);
  panal_stmt_bind_text (stmt, ":language", language);
  while (panal_stmt_step (stmt, &local))
    {
      g_autofree char *span = panal_stmt_dup_text (stmt, COL_TEXT);

      if (panal_stmt_get_int (stmt, COL_BLOCK) != block && text->len > 0)
        {
          g_ptr_array_add (texts, g_strdup (text->str));
          g_string_set_size (text, 0);
        }
      block = panal_stmt_get_int (stmt, COL_BLOCK);
      g_string_append (text, span);
    }
  if (local != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  if (text->len > 0)
    g_ptr_array_add (texts, g_strdup (text->str));

  return g_steal_pointer (&texts);
}

static void
article_free (Article *self)
{
  g_free (self->language);
  g_free (self->topic);
  g_free (self->kind);
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self);
}

/* All of them first: reading is bound in time, and adding takes longer than reading. */
static GPtrArray *
list_articles (PanalIndex  *self,
               GError     **error)
{
  PanalStmt *stmt = panal_db_query (panal_snapshot_get_db (self->snapshot), "index-articles", error);
  g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) article_free);
  g_autoptr(GError) local = NULL;

  if (stmt == NULL)
    return NULL;
  while (panal_stmt_step (stmt, &local))
    {
      Article *article = g_new0 (Article, 1);

      article->key = panal_stmt_get_int (stmt, COL_KEY);
      article->id = panal_stmt_dup_text (stmt, COL_ID);
      article->kind = panal_stmt_dup_text (stmt, COL_KIND);
      article->language = panal_stmt_dup_text (stmt, COL_LANGUAGE);
      article->title = panal_stmt_dup_text (stmt, COL_TITLE);
      article->summary = panal_stmt_dup_text (stmt, COL_SUMMARY);
      article->topic = panal_stmt_dup_text (stmt, COL_TOPIC);
      g_ptr_array_add (articles, article);
    }
  if (local == NULL)
    return g_steal_pointer (&articles);

  g_propagate_error (error, g_steal_pointer (&local));
  return NULL;
}

static gboolean
add_article (PanalIndex     *self,
             PanalVolume    *volume,
             const Article  *article,
             GError        **error)
{
  g_autoptr(GPtrArray) blocks = list_blocks (self, article->key, volume->tag, error);
  g_autofree char *joined = NULL;
  g_autofree char *body = NULL;
  PanalDocument *document;
  PanalDocumentTexts texts = { NULL, "", "", NULL };

  if (blocks == NULL)
    return FALSE;
  g_ptr_array_add (blocks, NULL);
  joined = g_strjoinv (" ", (char **) blocks->pdata);
  body = g_strjoin (" ", joined, article->topic, NULL);

  document = g_new0 (PanalDocument, 1);
  document->kind = PANAL_HIT_ARTICLE;
  document->key = article->key;
  document->id = g_strdup (article->id);
  document->title = g_strdup (article->title);
  document->summary = g_strdup (article->summary);
  document->country = g_strdup ("");
  document->weight = g_str_equal (article->kind, "news") ? WEIGHT_NEWS : WEIGHT_GUIDE;
  texts.title = document->title;
  texts.body = body;

  return panal_volume_add (volume, document, &texts, error);
}

static gboolean
add_articles (PanalIndex    *self,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(GPtrArray) articles = list_articles (self, error);

  for (guint i = 0; articles != NULL && i < articles->len; i++)
    {
      const Article *article = articles->pdata[i];
      PanalVolume *volume = find_volume (self, article->language);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (volume != NULL && !add_article (self, volume, article, error))
        return FALSE;
    }

  return articles != NULL;
}

/* A number as people type it: without blanks, and from each of its groups on, so that the code of the country may
 * be left out. */
static void
append_number (GString    *key,
               const char *number)
{
  gboolean in_group = FALSE;

  for (const char *at = number; *at != '\0'; at++)
    {
      if (g_ascii_isdigit (*at) && !in_group)
        {
          g_string_append_c (key, ' ');
          for (const char *digit = at; *digit != '\0'; digit++)
            if (g_ascii_isdigit (*digit))
              g_string_append_c (key, *digit);
        }
      in_group = g_ascii_isdigit (*at);
    }
}

/* COMAR, INM, ACNUR: words of three capitals or more. */
static void
append_short_names (GString        *key,
                    PanalTokenizer *tokenizer,
                    const char     *text)
{
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (tokenizer, text);

  for (guint i = 0; i < tokens->len; i++)
    {
      const PanalToken *token = tokens->pdata[i];
      g_autofree char *word = g_strndup (text + token->start, token->length);
      g_autofree char *upper = g_utf8_strup (word, -1);

      if (g_str_equal (word, upper) && g_utf8_strlen (word, -1) >= 3 && strpbrk (word, "0123456789") == NULL)
        g_string_append_printf (key, " %s", word);
    }
}

static double
weigh (const PanalContact *contact)
{
  static const double weights[] = { [PANAL_STRENGTH_WEAK] = 0.9, [PANAL_STRENGTH_MEDIUM] = 1.0, [PANAL_STRENGTH_STRONG] = 1.1 };

  return weights[contact->strength];
}

/* The words of a town and its state, without those that say nothing there: the country's name (Ciudad de México) and
 * the articles. */
static void
append_place (GString            *key,
              PanalVolume        *volume,
              const PanalContact *contact)
{
  g_autofree char *place = g_strjoin (" ", contact->city, contact->state_province, NULL);
  g_autofree char *country = panal_fold (contact->country_name);
  g_auto(GStrv) of_country = g_strsplit (country, " ", -1);
  g_autoptr(GPtrArray) tokens = panal_tokenizer_split (volume->tokenizer, place);

  for (guint i = 0; i < tokens->len; i++)
    {
      const PanalToken *token = tokens->pdata[i];

      if (!g_strv_contains ((const char * const *) of_country, token->exact) && !panal_synonyms_is_silent (volume->synonyms, token))
        g_string_append_printf (key, " %s", token->exact);
    }
}

/* Where @country stands among the countries of the snapshot. */
static guint
find_position (const GPtrArray *countries,
               const char      *country)
{
  for (guint i = 0; i < countries->len; i++)
    if (g_str_equal (((PanalContactGroup *) countries->pdata[i])->id, country))
      return i;

  return countries->len;
}

static gboolean
add_contact (PanalVolume      *volume,
             PanalContact     *contact,
             const GPtrArray  *countries,
             GError          **error)
{
  g_autoptr(GString) key = g_string_new (NULL);
  g_autoptr(GString) body = g_string_new (contact->description);
  g_autofree char *title = g_strjoin (" ", contact->name, contact->organization, contact->kind_title, contact->city,
                                      contact->state_province, contact->country_name, NULL);
  PanalDocument *document = g_new0 (PanalDocument, 1);
  PanalDocumentTexts texts = { title, NULL, contact->country_name, NULL };

  append_place (key, volume, contact);
  append_short_names (key, volume->tokenizer, contact->name);
  append_short_names (key, volume->tokenizer, contact->organization);
  g_string_append_printf (body, " %s %s", contact->address_1, contact->alert);
  for (guint i = 0; i < contact->phones->len; i++)
    {
      const PanalPhone *phone = contact->phones->pdata[i];

      append_number (key, phone->number);
      g_string_append_printf (body, " %s", phone->note);
    }

  document->kind = PANAL_HIT_CONTACT;
  document->id = g_strdup (contact->id);
  document->title = g_strdup (contact->name);
  document->summary = g_strdup (contact->description);
  document->country = g_strdup (contact->country);
  document->position = find_position (countries, contact->country);
  document->weight = weigh (contact);
  texts.key = key->str;
  texts.body = body->str;

  return panal_volume_add (volume, document, &texts, error);
}

static gboolean
add_contacts (PanalIndex    *self,
              PanalVolume   *volume,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(GPtrArray) contacts = panal_contact_store_list (self->snapshot, NULL, NULL, volume->tag, error);
  g_autoptr(GPtrArray) countries = contacts != NULL ? panal_contact_store_list_countries (self->snapshot, volume->tag, error) : NULL;

  if (countries == NULL)
    return FALSE;
  for (guint i = 0; i < contacts->len; i++)
    {
      PanalContact *contact = contacts->pdata[i];

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      /* One without a name in this language stands in the volume of the language that it has. */
      if (g_str_equal (contact->language, volume->tag) && !add_contact (volume, contact, countries, error))
        return FALSE;
    }

  return TRUE;
}

PanalIndex *
panal_index_build (PanalSnapshot  *snapshot,
                   GCancellable   *cancellable,
                   GError        **error)
{
  g_autoptr(PanalIndex) self = g_new0 (PanalIndex, 1);
  GPtrArray *languages = panal_snapshot_get_languages (snapshot);

  self->snapshot = panal_snapshot_ref (snapshot);
  self->volumes = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_volume_free);
  for (guint i = 0; i < languages->len; i++)
    {
      PanalVolume *volume = panal_volume_new (panal_snapshot_get_db (snapshot), ((PanalLanguage *) languages->pdata[i])->tag, error);

      if (volume == NULL)
        return NULL;
      g_ptr_array_add (self->volumes, volume);
    }

  if (!add_articles (self, cancellable, error))
    return NULL;
  for (guint i = 0; i < self->volumes->len; i++)
    if (!add_contacts (self, self->volumes->pdata[i], cancellable, error)
        || !panal_volume_seal (self->volumes->pdata[i], error))
      return NULL;

  return g_steal_pointer (&self);
}

GPtrArray *
panal_index_list_chain (PanalIndex *self,
                        const char *language)
{
  GPtrArray *chain = g_ptr_array_new ();

  /* There are a dozen languages, and ranks go from 0 up to their number. */
  for (guint rank = 0; rank <= self->volumes->len; rank++)
    for (guint i = 0; i < self->volumes->len; i++)
      if (panal_snapshot_rank (self->snapshot, language, ((PanalVolume *) self->volumes->pdata[i])->tag) == rank)
        g_ptr_array_add (chain, self->volumes->pdata[i]);

  return chain;
}

GPtrArray *
panal_index_list_texts (PanalIndex           *self,
                        const PanalVolume    *volume,
                        const PanalDocument  *document,
                        GError              **error)
{
  GPtrArray *texts;

  if (document->kind == PANAL_HIT_ARTICLE)
    {
      g_autoptr(GPtrArray) blocks = list_blocks (self, document->key, volume->tag, error);

      /* The first block is the title, which stands above the snippet. */
      if (blocks != NULL && blocks->len > 1)
        g_ptr_array_remove_index (blocks, 0);
      return g_steal_pointer (&blocks);
    }

  texts = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (texts, g_strdup (document->summary));
  return texts;
}
