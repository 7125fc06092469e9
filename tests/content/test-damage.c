/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Damage to the file of a snapshot, at random. Through the door: whatever was changed, the hash refuses it.
 * Behind the door, with the hash made anew, as if the publisher had signed the damage: nothing crashes,
 * nothing takes for ever, and no text is a danger to the screen.
 *
 * PANAL_SEED repeats a run; PANAL_LONG=1 makes it 10,000 damages instead of 300 and asserts the time. */

#include "config.h"

#include <string.h>

#include "content/article-store.h"
#include "content/contact-store.h"
#include "content/render-html.h"
#include "content/snapshot.h"
#include "support/damage.h"
#include "support/fixture.h"
#include "support/html-allowed.h"

#define N_NORMAL 300
#define N_LONG 10000

/* What happened to the damaged files. */
typedef struct
{
  guint  n_refused;      /* by panal_snapshot_open_beside() */
  guint  n_noticed;      /* opened, and at least one question failed */
  guint  n_walked;       /* nothing was noticed */
  guint  n_busy;         /* stopped by the bound on the work */
  gint64 slowest;        /* µs to open and walk */
} Tally;

typedef struct
{
  PanalSnapshot *snapshot;
  Tally         *tally;
  gboolean       noticed;
} Walk;

static void
check_text (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      g_assert_true (c == '\n' || (c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0)));
      g_assert_false ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069));
    }
}

/* An answer that is missing must say why, in the words of our own domains. */
static void
check_answer (Walk     *walk,
              gpointer  answer,
              GError   *error)
{
  g_assert_true ((answer == NULL) == (error != NULL));
  if (error == NULL)
    return;

  walk->noticed = TRUE;
  if (g_error_matches (error, PANAL_DB_ERROR, PANAL_DB_ERROR_BUSY))
    walk->tally->n_busy++;
  else if (!g_error_matches (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED)
           && !g_error_matches (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED)
           && !g_error_matches (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND))
    g_error ("unexpected: %s", error->message);
}

static void
check_contact (PanalContact *contact)
{
  const char * const texts[] = {
    contact->id, contact->kind, contact->kind_title, contact->kind_pictogram, contact->country, contact->country_name,
    contact->language, contact->name, contact->organization, contact->description, contact->address_1, contact->city,
    contact->state_province, contact->email, contact->url, contact->hours, contact->hours_note, contact->fees, contact->languages,
    contact->alert, contact->source, contact->source_date, contact->assured_date,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_text (texts[i]);
  for (guint i = 0; i < contact->phones->len; i++)
    {
      PanalPhone *phone = contact->phones->pdata[i];

      check_text (phone->number);
      check_text (phone->note);
      g_assert_cmpint (phone->number[0], !=, '\0');
    }
}

static void
check_article (PanalArticle *article)
{
  const char * const texts[] = {
    article->id, article->topic, article->language, article->title, article->summary, article->reviewed, article->published,
  };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    check_text (texts[i]);
  for (guint i = 0; i < article->sources->len; i++)
    {
      check_text (((PanalSource *) article->sources->pdata[i])->name);
      check_text (((PanalSource *) article->sources->pdata[i])->date);
    }
}

static void
check_blocks (Walk         *walk,
              PanalArticle *article)
{
  for (guint i = 0; i < article->blocks->len; i++)
    {
      PanalBlock *block = article->blocks->pdata[i];
      g_autoptr(GBytes) picture = NULL;

      g_assert_true (panal_block_kind_is_stored (block->kind));
      g_assert_true ((block->kind == PANAL_BLOCK_TITLE) == (i == 0));
      g_assert_true ((block->kind == PANAL_BLOCK_CONTACT) == (block->contact != NULL));
      for (guint j = 0; j < block->spans->len; j++)
        {
          PanalSpan *span = block->spans->pdata[j];

          check_text (span->text);
          if (span->target != NULL)
            check_text (span->target);
        }
      if (block->contact != NULL)
        check_contact (block->contact);
      if (block->kind == PANAL_BLOCK_PICTURE)
        picture = panal_article_store_find_picture (walk->snapshot, block->target);
    }
}

/* As the web view shows it. */
static void
check_html (PanalArticle *article)
{
  static const PanalPhrases phrases = { .language = "es" };
  const PanalHtmlPage page = { .blocks = article->blocks, .language = article->language, .phrases = &phrases };
  g_autoptr(GBytes) bytes = panal_render_html (&page);
  g_autofree char *html = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpuint (strlen (html), ==, g_bytes_get_size (bytes));
  g_assert_true (g_utf8_validate (html, -1, NULL));
  panal_html_assert_only_ours (html);
}

static void
walk_article (Walk       *walk,
              const char *id,
              const char *language)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalArticle) article = panal_article_store_require (walk->snapshot, id, language, "XA", &error);

  check_answer (walk, article, error);
  if (article == NULL)
    return;

  check_article (article);
  check_blocks (walk, article);
  check_html (article);
}

static void
walk_topics (Walk       *walk,
             const char *language)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) topics = panal_article_store_list_topics (walk->snapshot, language, &error);

  check_answer (walk, topics, error);
  for (guint i = 0; topics != NULL && i < topics->len; i++)
    {
      PanalTopic *topic = topics->pdata[i];
      g_autoptr(GError) local = NULL;
      g_autoptr(GPtrArray) articles = panal_article_store_list (walk->snapshot, topic->id, language, "XB", &local);
      const char * const texts[] = { topic->id, topic->size, topic->colour, topic->pictogram, topic->language, topic->title, topic->summary };

      check_answer (walk, articles, local);
      for (gsize j = 0; j < G_N_ELEMENTS (texts); j++)
        check_text (texts[j]);
      for (guint j = 0; articles != NULL && j < articles->len; j++)
        {
          check_article (articles->pdata[j]);
          walk_article (walk, ((PanalArticle *) articles->pdata[j])->id, language);
        }
    }

  /* Also what no list leads to any more. */
  walk_article (walk, "asylum", language);
  walk_article (walk, "train", language);
}

static void
walk_groups (Walk      *walk,
             GPtrArray *groups,
             GError    *error)
{
  check_answer (walk, groups, error);
  for (guint i = 0; groups != NULL && i < groups->len; i++)
    {
      PanalContactGroup *group = groups->pdata[i];

      check_text (group->id);
      check_text (group->title);
      check_text (group->pictogram);
    }
}

static void
walk_contacts (Walk       *walk,
               const char *language)
{
  g_autoptr(GError) country_error = NULL;
  g_autoptr(GError) kind_error = NULL;
  g_autoptr(GError) contact_error = NULL;
  g_autoptr(GPtrArray) countries = panal_contact_store_list_countries (walk->snapshot, language, &country_error);
  g_autoptr(GPtrArray) kinds = panal_contact_store_list_kinds (walk->snapshot, "XA", language, &kind_error);
  g_autoptr(GPtrArray) contacts = panal_contact_store_list (walk->snapshot, NULL, NULL, language, &contact_error);
  g_autoptr(PanalContact) emergency = panal_contact_store_find_emergency (walk->snapshot, "XA", language);

  walk_groups (walk, countries, country_error);
  walk_groups (walk, kinds, kind_error);
  check_answer (walk, contacts, contact_error);
  for (guint i = 0; contacts != NULL && i < contacts->len; i++)
    check_contact (contacts->pdata[i]);
  if (emergency != NULL)
    check_contact (emergency);
}

/* Everything that a visitor could reach, in every language: topics, lists, articles, pictures, contacts. */
static void
walk_everything (Walk *walk)
{
  GPtrArray *languages = panal_snapshot_get_languages (walk->snapshot);

  for (guint i = 0; i < languages->len; i++)
    {
      const PanalLanguage *language = languages->pdata[i];

      check_text (language->tag);
      check_text (language->name);
      walk_topics (walk, language->tag);
      walk_contacts (walk, language->tag);
    }
}

static void
walk_file (const char *path,
           Tally      *tally)
{
  gint64 start = g_get_monotonic_time ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSnapshot) snapshot = panal_snapshot_open_beside (path, &error);
  Walk walk = { snapshot, tally, FALSE };

  if (snapshot != NULL)
    {
      walk_everything (&walk);
      tally->n_noticed += walk.noticed;
      tally->n_walked += !walk.noticed;
    }
  else
    {
      tally->n_refused++;
      if (!g_error_matches (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED)
          && !g_error_matches (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED)
          && !g_error_matches (error, PANAL_DB_ERROR, PANAL_DB_ERROR_FOREIGN)
          && !g_error_matches (error, PANAL_DB_ERROR, PANAL_DB_ERROR_BUSY))
        g_error ("unexpected: %s", error->message);
    }
  tally->slowest = MAX (tally->slowest, g_get_monotonic_time () - start);
}

static gboolean
is_long (void)
{
  return g_strcmp0 (g_getenv ("PANAL_LONG"), "1") == 0;
}

static guint32
get_seed (void)
{
  const char *given = g_getenv ("PANAL_SEED");
  guint32 seed = given != NULL ? g_ascii_strtoull (given, NULL, 10) : g_random_int ();

  g_test_message ("PANAL_SEED=%u", seed);

  return seed;
}

static void
test_through_the_door (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (get_seed ());
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_damage_write_large (dir);
  g_autoptr(GBytes) whole = panal_damage_read (path);
  guint n_same = 0;

  for (guint i = 0; i < (is_long () ? N_LONG : N_NORMAL); i++)
    {
      g_autoptr(GByteArray) bytes = panal_damage_make (whole, random);
      g_autoptr(GError) error = NULL;
      g_autoptr(PanalSnapshot) snapshot = NULL;
      gboolean same = bytes->len == g_bytes_get_size (whole) && memcmp (bytes->data, g_bytes_get_data (whole, NULL), bytes->len) == 0;

      panal_fixture_write_file (path, bytes->data, bytes->len);
      snapshot = panal_snapshot_open_beside (path, &error);
      n_same += same;
      if (same)
        g_assert_no_error (error);
      else
        g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_TRUSTED);
    }
  g_test_message ("%u damages changed nothing, all others were refused", n_same);
  panal_fixture_remove_dir (dir);
}

static void
test_behind_the_door (void)
{
  g_autoptr(GRand) random = g_rand_new_with_seed (get_seed ());
  char *dir = panal_fixture_new_dir ();
  g_autofree char *path = panal_damage_write_large (dir);
  g_autoptr(GBytes) whole = panal_damage_read (path);
  Tally tally = { 0 };

  walk_file (path, &tally);
  g_assert_cmpuint (tally.n_walked, ==, 1);
  g_test_message ("undamaged: %" G_GINT64_FORMAT " us", tally.slowest);
  tally = (Tally) { 0 };

  for (guint i = 0; i < (is_long () ? N_LONG : N_NORMAL); i++)
    {
      g_autoptr(GByteArray) bytes = panal_damage_make (whole, random);

      panal_fixture_write_file (path, bytes->data, bytes->len);
      panal_fixture_seal (path);
      walk_file (path, &tally);
    }
  g_test_message ("%u refused when opened, %u noticed later, %u not noticed, %u stopped; slowest %" G_GINT64_FORMAT " us",
                  tally.n_refused, tally.n_noticed, tally.n_walked, tally.n_busy, tally.slowest);
  if (is_long ())
    g_assert_cmpint (tally.slowest, <, 2 * G_USEC_PER_SEC);
  panal_fixture_remove_dir (dir);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/damage/through-the-door", test_through_the_door);
  g_test_add_func ("/content/damage/behind-the-door", test_behind_the_door);

  return g_test_run ();
}
