/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "language-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-store.h"
#include "views/language-view.h"
#include "widgets/columns.h"
#include "widgets/language-button.h"
#include "widgets/locale.h"

#define GAP_MM 6.0

struct _PanalLanguageView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *languages;
};

G_DEFINE_FINAL_TYPE (PanalLanguageView, panal_language_view, PANAL_TYPE_VIEW)

typedef struct
{
  guint                n_own;      /* articles in the language itself */
  guint                n_other;    /* articles that would come in another */
  const PanalLanguage *other;      /* the first such other; nullable */
} Coverage;

static void
count_topic (PanalSnapshot       *snapshot,
             const char          *topic,
             const PanalLanguage *language,
             Coverage            *coverage)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) articles = panal_article_store_list (snapshot, topic, language->tag, NULL, &error);

  if (articles == NULL)
    g_warning ("counting the articles of %s: %s", topic, error->message);
  for (guint i = 0; articles != NULL && i < articles->len; i++)
    {
      const PanalArticle *article = articles->pdata[i];

      if (g_str_equal (article->language, language->tag))
        coverage->n_own++;
      else
        coverage->n_other++;
      if (coverage->n_other == 1)
        coverage->other = panal_snapshot_find_language (snapshot, article->language);
    }
}

/* In the language itself: somebody who cannot read the present one must know it before choosing. */
static char *
dup_coverage (PanalSnapshot       *snapshot,
              const PanalLanguage *language)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) topics = panal_article_store_list_topics (snapshot, language->tag, &error);
  g_autofree char *pattern = NULL;
  g_auto(GStrv) parts = NULL;
  Coverage coverage = { 0 };

  if (topics == NULL)
    g_warning ("listing the topics: %s", error->message);
  for (guint i = 0; topics != NULL && i < topics->len; i++)
    count_topic (snapshot, ((PanalTopic *) topics->pdata[i])->id, language, &coverage);
  if (coverage.other == NULL)
    return NULL;

  pattern = panal_locale_dup_text (language->tag, (const char * const *) language->fallback,
                                   coverage.n_own == 0
                                   /* Translators: %s is the own name of a language */
                                   ? N_("The articles come in this language: %s")
                                   : N_("Some articles come in this language: %s"));

  /* Not printf: the pattern is not known to the compiler. */
  parts = g_strsplit (pattern, "%s", 2);

  return g_strjoinv (coverage.other->name, parts);
}

static void
panal_language_view_prepare (PanalView *view)
{
  PanalLanguageView *self = PANAL_LANGUAGE_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  g_autoptr(GPtrArray) languages = panal_visit_list_languages (visit);

  panal_view_set_place (view, _("Choose your language"));
  for (guint i = 0; i < languages->len; i++)
    {
      const PanalLanguage *language = languages->pdata[i];
      g_autofree char *coverage = dup_coverage (panal_visit_get_snapshot (visit), language);
      GtkWidget *button = panal_language_button_new (language, coverage, NULL);

      panal_language_button_set_chosen (PANAL_LANGUAGE_BUTTON (button), g_str_equal (language->tag, panal_visit_get_language (visit)));
      gtk_box_append (self->languages, button);
    }
}

static void
panal_language_view_class_init (PanalLanguageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  PANAL_VIEW_CLASS (klass)->prepare = panal_language_view_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/language-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageView, languages);
}

static void
panal_language_view_init (PanalLanguageView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->languages), panal_columns_new (2, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
