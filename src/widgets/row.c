/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "row"

#include "config.h"

#include "widgets/header.h"
#include "widgets/pictogram.h"
#include "widgets/row.h"

struct _PanalRow
{
  GtkButton  parent_instance;

  /* Template children */
  GtkImage  *pictogram;
  GtkBox    *texts;
  GtkLabel  *title;

  /* Owned */
  GString   *spoken;    /* all that is visible, a line each */
};

G_DEFINE_FINAL_TYPE (PanalRow, panal_row, GTK_TYPE_BUTTON)

static void
panal_row_finalize (GObject *object)
{
  g_string_free (PANAL_ROW (object)->spoken, TRUE);
  G_OBJECT_CLASS (panal_row_parent_class)->finalize (object);
}

static void
panal_row_class_init (PanalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = panal_row_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/widgets/row.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalRow, pictogram);
  gtk_widget_class_bind_template_child (widget_class, PanalRow, texts);
  gtk_widget_class_bind_template_child (widget_class, PanalRow, title);
}

static void
panal_row_init (PanalRow *self)
{
  self->spoken = g_string_new (NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "row");
}

/* The name of a control contains all that one sees on it. */
static void
say (PanalRow   *self,
     const char *text)
{
  if (self->spoken->len > 0)
    g_string_append_c (self->spoken, '\n');
  g_string_append (self->spoken, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->spoken->str, -1);
}

GtkWidget *
panal_row_new (const char *colour,
               const char *pictogram,
               const char *title)
{
  PanalRow *self = g_object_new (PANAL_TYPE_ROW, NULL);

  panal_topic_class_set (GTK_WIDGET (self), colour);
  panal_pictogram_set_image (self->pictogram, pictogram);
  gtk_label_set_text (self->title, title);
  say (self, title);

  return GTK_WIDGET (self);
}

GtkWidget *
panal_row_add_line (PanalRow   *self,
                    const char *text,
                    const char *style)
{
  GtkWidget *line;

  if (text == NULL || *text == '\0')
    return NULL;

  line = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD, "xalign", 0.0, NULL);
  gtk_widget_add_css_class (line, style != NULL ? style : "small");
  gtk_box_append (self->texts, line);
  say (self, text);

  return line;
}
