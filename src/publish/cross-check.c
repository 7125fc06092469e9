/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "cross-check"

#include "config.h"

#include "publish/cross-check.h"

#include "publish/contacts-csv.h"
#include "publish/passage.h"
#include "publish/suggestion.h"
#include "publish/translations.h"

static void
check_contact (PanalTree   *tree,
               const char  *id,
               const char  *area,
               const char  *file,
               guint        line,
               PanalFaults *faults)
{
  const PanalService *service = panal_rows_find (tree->services, id);
  g_autofree char *unknown = g_strconcat (area, ".unknown-contact", NULL);
  g_autofree char *hidden = g_strconcat (area, ".contact-not-shown", NULL);

  if (!panal_rows_has (tree->services, id))
    {
      g_auto(GStrv) ids = panal_rows_dup_ids (tree->services);
      const char *near = panal_suggestion_find (id, (const char * const *) ids);

      panal_faults_error (faults, unknown, file, line, "There is no contact '%s'\nAdd it to contacts.csv%s%s", id, near != NULL ? ", or did you mean " : "", near != NULL ? near : "");
    }
  else if (service != NULL && !service->shown)
    panal_faults_error (faults, hidden, file, line, "The contact '%s' is not shown: it is not active, not public or on hold\nName another contact", id);
}

static void
check_spans (PanalTree          *tree,
             const PanalText    *text,
             const PanalPassage *passage,
             PanalFaults        *faults)
{
  for (guint i = 0; i < passage->block->spans->len; i++)
    {
      const PanalSpan *span = passage->block->spans->pdata[i];

      if (span->kind == PANAL_SPAN_CONTACT)
        check_contact (tree, span->target, "text", text->file, passage->line, faults);
      if (span->kind == PANAL_SPAN_ARTICLE && !panal_source_tree_has_article (tree->files, span->target))
        {
          g_auto(GStrv) ids = panal_source_tree_list_articles (tree->files);
          const char *near = panal_suggestion_find (span->target, (const char * const *) ids);

          panal_faults_error (faults, "text.unknown-article", text->file, passage->line, "There is no article '%s'\nCorrect the id%s%s", span->target,
                              near != NULL ? ": did you mean " : "", near != NULL ? near : "");
        }
    }
}

static void
check_facts (PanalTree          *tree,
             const PanalText    *text,
             const PanalPassage *passage,
             PanalFaults        *faults)
{
  for (guint i = 0; i < passage->facts->len; i++)
    {
      const char *id = passage->facts->pdata[i];
      PanalFact *fact = panal_rows_find (tree->facts, id);

      if (fact != NULL)
        fact->cited = TRUE;
      else if (!tree->facts->unread)
        panal_faults_error (faults, "fact.unknown", text->file, passage->line, "There is no fact '%s'\nAdd it to facts.csv, or correct the id", id);
    }
}

static void
check_text (PanalTree       *tree,
            const PanalText *text,
            PanalFaults     *faults)
{
  for (guint i = 0; i < text->passages->len; i++)
    {
      const PanalPassage *passage = text->passages->pdata[i];

      if (passage->block->kind == PANAL_BLOCK_CONTACT)
        check_contact (tree, passage->block->target, "text", text->file, passage->line, faults);
      check_spans (tree, text, passage, faults);
      check_facts (tree, text, passage, faults);
    }
}

/* The number of the first block that is not what the source has there, or -1. */
static int
find_difference (const PanalText *source,
                 const PanalText *text)
{
  guint most = MAX (source->passages->len, text->passages->len);

  for (guint i = 0; i < most; i++)
    {
      const PanalPassage *a = i < source->passages->len ? source->passages->pdata[i] : NULL;
      const PanalPassage *b = i < text->passages->len ? text->passages->pdata[i] : NULL;

      if (a == NULL || b == NULL || a->block->kind != b->block->kind || a->block->level != b->block->level)
        return i;
    }

  return -1;
}

static void
report_difference (const PanalText *source,
                   const PanalText *text,
                   guint            number,
                   PanalFaults     *faults)
{
  const PanalPassage *there = number < source->passages->len ? source->passages->pdata[number] : NULL;
  const PanalPassage *here = number < text->passages->len ? text->passages->pdata[number] : NULL;
  guint line = here != NULL ? here->line : text->passages->len > 0 ? ((PanalPassage *) text->passages->pdata[text->passages->len - 1])->line : 1;

  panal_faults_error (faults, "translation.blocks", text->file, line, "Block %u is %s%s here and %s%s in %s (line %u)\nKeep the same blocks in the same order as in the source",
                      number + 1, here != NULL ? "a " : "", here != NULL ? panal_block_kind_to_string (here->block->kind) : "missing",
                      there != NULL ? "a " : "", there != NULL ? panal_block_kind_to_string (there->block->kind) : "missing",
                      source->file, there != NULL ? there->line : 0);
}

static void
check_translation (PanalTree                *tree,
                   const PanalArticleSource *article,
                   const PanalText          *text,
                   PanalFaults              *faults)
{
  const PanalText *source = article->texts->pdata[0];
  int difference = find_difference (source, text);
  gboolean recorded = TRUE;

  if (difference >= 0)
    {
      report_difference (source, text, difference, faults);
      return;
    }

  for (guint i = 0; i < text->passages->len; i++)
    {
      g_autofree char *there = panal_passage_dup_placeables (source->passages->pdata[i]);
      g_autofree char *here = panal_passage_dup_placeables (text->passages->pdata[i]);
      gboolean block_recorded;

      if (!g_str_equal (there, here))
        panal_faults_error (faults, "translation.placeables", text->file, ((PanalPassage *) text->passages->pdata[i])->line,
                            "This block names '%s' and its source (line %u) names '%s'\nName the same contacts, articles and pictures as the source", here,
                            ((PanalPassage *) source->passages->pdata[i])->line, there);
      panal_translations_get_state (tree, article, text, i, &block_recorded);
      recorded = recorded && block_recorded;
    }

  if (!recorded)
    panal_faults_warning (faults, "translation.not-recorded", text->file, 0, "Nobody has recorded from which text this was translated\nRun 'panal-publish translated %s %s'", article->row.id, text->language);
}

static void
check_records (PanalTree   *tree,
               PanalFaults *faults)
{
  for (guint i = 0; i < tree->records->len; i++)
    {
      const PanalRecord *record = tree->records->pdata[i];
      const PanalArticleSource *article = panal_rows_find (tree->articles, record->article);
      const PanalText *source = article != NULL ? article->texts->pdata[0] : NULL;

      if (source != NULL && record->number >= source->passages->len)
        panal_faults_warning (faults, "translation.block-gone", PANAL_TRANSLATIONS_FILE, record->line, "%s has no block %u any more\nRun 'panal-publish translated %s %s' when the translation is right again",
                              record->article, record->number, record->article, record->language);
    }
}

/* The number at the top of every screen has no room for a source or for 'may be out of date'. */
static void
check_emergency (PanalTree          *tree,
                 const PanalCountry *country,
                 PanalFaults        *faults)
{
  const PanalService *service = panal_rows_find (tree->services, country->emergency);

  check_contact (tree, country->emergency, "country", "countries.yaml", country->row.line, faults);
  if (service != NULL && service->shown && !g_str_equal (panal_service_get (service, "strength"), "strong"))
    panal_faults_error (faults, "country.unsure-emergency", "countries.yaml", country->row.line, "The emergency number '%s' of %s is not 'strong'\nTake emergency: away until it is: the kiosk then says to ask the staff", country->emergency, country->row.id);
  if (service != NULL && service->shown && *panal_service_get (service, "phone_1") == '\0')
    panal_faults_error (faults, "country.silent-emergency", "countries.yaml", country->row.line, "The emergency contact '%s' of %s has no phone_1\nName a contact with a number, or take emergency: away", country->emergency, country->row.id);
}

void
panal_cross_check (PanalTree   *tree,
                   PanalFaults *faults)
{
  for (guint i = 0; i < tree->countries->all->len; i++)
    {
      const PanalCountry *country = tree->countries->all->pdata[i];

      if (country->emergency != NULL)
        check_emergency (tree, country, faults);
    }

  for (guint i = 0; i < tree->articles->all->len; i++)
    {
      const PanalArticleSource *article = tree->articles->all->pdata[i];

      for (guint j = 0; j < article->texts->len; j++)
        check_text (tree, article->texts->pdata[j], faults);
      for (guint j = 1; j < article->texts->len; j++)
        check_translation (tree, article, article->texts->pdata[j], faults);
    }

  check_records (tree, faults);
}
