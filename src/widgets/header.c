/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "header"

#include "config.h"

#include "widgets/header.h"
#include "widgets/pictogram.h"

struct _PanalHeader
{
  GtkBox    parent_instance;

  /* Template children */
  GtkImage *pictogram;
  GtkLabel *crumb;
  GtkLabel *title;
};

G_DEFINE_FINAL_TYPE (PanalHeader, panal_header, GTK_TYPE_BOX)

static void
panal_header_class_init (PanalHeaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "header");
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/widgets/header.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalHeader, pictogram);
  gtk_widget_class_bind_template_child (widget_class, PanalHeader, crumb);
  gtk_widget_class_bind_template_child (widget_class, PanalHeader, title);
}

static void
panal_header_init (PanalHeader *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
panal_header_show (PanalHeader *self,
                   const char  *colour,
                   const char  *pictogram,
                   const char  *crumb,
                   const char  *title)
{
  panal_topic_class_set (GTK_WIDGET (self), colour);
  panal_pictogram_set_image (self->pictogram, pictogram);
  gtk_label_set_text (self->crumb, crumb != NULL ? crumb : "");
  gtk_widget_set_visible (GTK_WIDGET (self->crumb), crumb != NULL && *crumb != '\0');
  gtk_label_set_text (self->title, title);
}

void
panal_topic_class_set (GtkWidget  *widget,
                       const char *colour)
{
  g_autofree char *wanted = g_strconcat ("topic-", colour, NULL);
  g_auto(GStrv) classes = gtk_widget_get_css_classes (widget);

  for (char **class = classes; *class != NULL; class++)
    if (g_str_has_prefix (*class, "topic-") && !g_str_equal (*class, wanted))
      gtk_widget_remove_css_class (widget, *class);
  gtk_widget_add_css_class (widget, wanted);
}
