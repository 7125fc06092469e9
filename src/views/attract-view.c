/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "attract-view"

#include "config.h"

#include <glib/gi18n.h>

#include "views/attract-view.h"
#include "widgets/columns.h"
#include "widgets/language-button.h"
#include "widgets/locale.h"
#include "widgets/mark.h"

#define GAP_MM 6.0

struct _PanalAttractView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *body;
  GtkWidget         *hero;
  GtkLabel          *sentence;
  GtkLabel          *promise;
  GtkBox            *languages;
};

G_DEFINE_FINAL_TYPE (PanalAttractView, panal_attract_view, PANAL_TYPE_VIEW)

static const char sentence[] = N_("Free and confidential information");
static const char promise[] = N_("We do not keep your name or what you read.");
static const char start[] = N_("Touch to start");

static void
set_text (GtkLabel            *label,
          const PanalLanguage *language,
          const char          *text)
{
  g_autofree char *translated = panal_locale_dup_text (language->tag, (const char * const *) language->fallback, text);

  gtk_label_set_text (label, translated);
}

static void
panal_attract_view_prepare (PanalView *view)
{
  PanalAttractView *self = PANAL_ATTRACT_VIEW (view);
  g_autoptr(GPtrArray) languages = panal_visit_list_languages (panal_view_get_visit (view));

  for (guint i = 0; i < languages->len; i++)
    {
      const PanalLanguage *language = languages->pdata[i];
      g_autofree char *line = panal_locale_dup_text (language->tag, (const char * const *) language->fallback, start);
      g_autofree char *more = panal_locale_dup_text (language->tag, (const char * const *) language->fallback, sentence);

      /* The first language says it in the large already. */
      gtk_box_append (self->languages, panal_language_button_new (language, line, i > 0 ? more : NULL));
    }

  if (languages->len == 0)
    return;

  set_text (self->sentence, languages->pdata[0], sentence);
  set_text (self->promise, languages->pdata[0], promise);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->hero), "s", ((PanalLanguage *) languages->pdata[0])->tag);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->hero), "kiosk.language");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->hero), GTK_ACCESSIBLE_PROPERTY_LABEL, gtk_label_get_text (self->sentence), -1);
  panal_view_set_place (view, gtk_label_get_text (self->sentence));
}

static void
panal_attract_view_reflow (PanalView *view,
                           gboolean   landscape)
{
  PanalAttractView *self = PANAL_ATTRACT_VIEW (view);
  GtkLayoutManager *columns = gtk_widget_get_layout_manager (GTK_WIDGET (self->languages));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->body), landscape ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (self->body, landscape);
  panal_columns_set_most (PANAL_COLUMNS (columns), landscape ? 1 : 2);
}

static void
panal_attract_view_class_init (PanalAttractViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  g_type_ensure (PANAL_TYPE_MARK);
  view_class->prepare = panal_attract_view_prepare;
  view_class->reflow = panal_attract_view_reflow;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/attract-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, body);
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, hero);
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, sentence);
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, promise);
  gtk_widget_class_bind_template_child (widget_class, PanalAttractView, languages);
}

static void
panal_attract_view_init (PanalAttractView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->languages), panal_columns_new (2, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
