/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "language-button"

#include "config.h"

#include "widgets/language-button.h"
#include "widgets/pictogram.h"

struct _PanalLanguageButton
{
  GtkButton  parent_instance;

  /* Template children */
  GtkBox    *texts;
  GtkLabel  *name;
  GtkLabel  *line;
  GtkLabel  *more;
  GtkImage  *check;
};

G_DEFINE_FINAL_TYPE (PanalLanguageButton, panal_language_button, GTK_TYPE_BUTTON)

static void
panal_language_button_class_init (PanalLanguageButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/widgets/language-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageButton, texts);
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageButton, name);
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageButton, line);
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageButton, more);
  gtk_widget_class_bind_template_child (widget_class, PanalLanguageButton, check);
}

static void
panal_language_button_init (PanalLanguageButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_pictogram_set_image (self->check, "check");
}

static void
set_line (GtkLabel   *label,
          const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

GtkWidget *
panal_language_button_new (const PanalLanguage *language,
                           const char          *line,
                           const char          *more)
{
  PanalLanguageButton *self = g_object_new (PANAL_TYPE_LANGUAGE_BUTTON, NULL);
  GtkTextDirection direction = language->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR;
  g_autofree char *label = g_strjoin (". ", language->name, line, line != NULL ? more : NULL, NULL);

  set_line (self->name, language->name);
  set_line (self->line, line);
  set_line (self->more, more);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->texts)); child != NULL; child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_direction (child, direction);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", language->tag);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "kiosk.language");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);

  return GTK_WIDGET (self);
}

void
panal_language_button_set_chosen (PanalLanguageButton *self,
                                  gboolean             is_chosen)
{
  gtk_widget_set_visible (GTK_WIDGET (self->check), is_chosen);
  if (is_chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "chosen");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "chosen");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
                               is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}
