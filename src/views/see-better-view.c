/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "see-better-view"

#include "config.h"

#include <glib/gi18n.h>

#include "views/see-better-view.h"
#include "widgets/columns.h"
#include "widgets/pictogram.h"

#define GAP_MM 6.0

static const struct
{
  guint       per_cent;
  const char *name;
} sizes[] = {
  { 100, N_("Normal") },
  { 140, N_("Large") },
  { 190, N_("Larger") },
  { 250, N_("Very large") },
};

static const struct
{
  const char *id;
  const char *name;
} themes[] = {
  { "light", N_("Dark letters on light") },
  { "dark", N_("Light letters on dark") },
  { "contrast", N_("Strong contrast") },
};

typedef struct
{
  GtkWidget *button;
  GtkWidget *check;
} Choice;

struct _PanalSeeBetterView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *sizes;
  GtkBox            *themes;

  /* Borrowed: children of the boxes */
  Choice             size_choices[G_N_ELEMENTS (sizes)];
  Choice             theme_choices[G_N_ELEMENTS (themes)];
};

G_DEFINE_FINAL_TYPE (PanalSeeBetterView, panal_see_better_view, PANAL_TYPE_VIEW)

static GtkWidget *
label_new (const char *text,
           const char *class_name)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD,
                                   "justify", GTK_JUSTIFY_CENTER,
                                   NULL);

  if (class_name != NULL)
    gtk_widget_add_css_class (label, class_name);

  return label;
}

/* @sample is shown as it will look; @class_name says how. */
static Choice
choice_new (GtkBox     *parent,
            const char *class_name,
            const char *sample,
            const char *text)
{
  Choice choice = { gtk_button_new (), panal_pictogram_image_new ("check") };
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_widget_set_halign (row, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (choice.check, "check");
  gtk_box_append (GTK_BOX (column), label_new (sample, "sample"));
  gtk_box_append (GTK_BOX (row), choice.check);
  gtk_box_append (GTK_BOX (row), label_new (text, NULL));
  gtk_box_append (GTK_BOX (column), row);
  gtk_button_set_child (GTK_BUTTON (choice.button), column);
  gtk_widget_add_css_class (choice.button, "choice");
  gtk_widget_add_css_class (choice.button, class_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice.button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_box_append (parent, choice.button);

  return choice;
}

static void
set_chosen (Choice   *choice,
            gboolean  is_chosen)
{
  gtk_widget_set_visible (choice->check, is_chosen);
  if (is_chosen)
    gtk_widget_add_css_class (choice->button, "chosen");
  else
    gtk_widget_remove_css_class (choice->button, "chosen");
  gtk_accessible_update_state (GTK_ACCESSIBLE (choice->button), GTK_ACCESSIBLE_STATE_PRESSED,
                               is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
on_look (PanalVisit         *visit,
         GParamSpec         *pspec,
         PanalSeeBetterView *self)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    set_chosen (&self->size_choices[i], sizes[i].per_cent == panal_visit_get_text_size (visit));
  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    set_chosen (&self->theme_choices[i], g_str_equal (themes[i].id, panal_visit_get_theme (visit)));
}

static void
panal_see_better_view_prepare (PanalView *view)
{
  PanalSeeBetterView *self = PANAL_SEE_BETTER_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);

  panal_view_set_place (view, _("See better"));
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *class_name = g_strdup_printf ("sample-%u", sizes[i].per_cent);
      /* Translators: a size of text, in words and in per cent: Large, 140 % */
      g_autofree char *text = g_strdup_printf (C_("text size", "%1$s, %2$u %%"), _(sizes[i].name), sizes[i].per_cent);

      /* Translators: two letters, capital and small, that show how large the text is */
      self->size_choices[i] = choice_new (self->sizes, class_name, _("Aa"), text);
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->size_choices[i].button), "u", sizes[i].per_cent);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->size_choices[i].button), "kiosk.text-size");
    }
  for (gsize i = 0; i < G_N_ELEMENTS (themes); i++)
    {
      g_autofree char *class_name = g_strconcat ("sample-", themes[i].id, NULL);

      self->theme_choices[i] = choice_new (self->themes, class_name, _("Aa"), _(themes[i].name));
      gtk_actionable_set_action_target (GTK_ACTIONABLE (self->theme_choices[i].button), "s", themes[i].id);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->theme_choices[i].button), "kiosk.theme");
    }
  g_signal_connect_object (visit, "notify::text-size", G_CALLBACK (on_look), self, 0);
  g_signal_connect_object (visit, "notify::theme", G_CALLBACK (on_look), self, 0);
  on_look (visit, NULL, self);
}

static void
panal_see_better_view_reflow (PanalView *view,
                              gboolean   landscape)
{
  PanalSeeBetterView *self = PANAL_SEE_BETTER_VIEW (view);

  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (GTK_WIDGET (self->sizes))), landscape ? 4 : 2);
}

static void
panal_see_better_view_class_init (PanalSeeBetterViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  view_class->prepare = panal_see_better_view_prepare;
  view_class->reflow = panal_see_better_view_reflow;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/see-better-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalSeeBetterView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalSeeBetterView, sizes);
  gtk_widget_class_bind_template_child (widget_class, PanalSeeBetterView, themes);
}

static void
panal_see_better_view_init (PanalSeeBetterView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->sizes), panal_columns_new (2, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  gtk_widget_set_layout_manager (GTK_WIDGET (self->themes), panal_columns_new (3, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
