/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "tile"

#include "config.h"

#include "widgets/header.h"
#include "widgets/pictogram.h"
#include "widgets/tile.h"

struct _PanalTile
{
  GtkButton  parent_instance;

  /* Template children */
  GtkBox    *content;
  GtkImage  *pictogram;
  GtkWidget *texts;
  GtkLabel  *title;
  GtkLabel  *line;
};

G_DEFINE_FINAL_TYPE (PanalTile, panal_tile, GTK_TYPE_BUTTON)

static void
panal_tile_class_init (PanalTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/widgets/tile.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalTile, content);
  gtk_widget_class_bind_template_child (widget_class, PanalTile, pictogram);
  gtk_widget_class_bind_template_child (widget_class, PanalTile, texts);
  gtk_widget_class_bind_template_child (widget_class, PanalTile, title);
  gtk_widget_class_bind_template_child (widget_class, PanalTile, line);
}

static void
panal_tile_init (PanalTile *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "tile");
}

GtkWidget *
panal_tile_new (const char *colour,
                const char *pictogram,
                const char *title,
                const char *line)
{
  PanalTile *self = g_object_new (PANAL_TYPE_TILE, NULL);
  gboolean large = line != NULL && *line != '\0';
  g_autofree char *spoken = NULL;

  panal_topic_class_set (GTK_WIDGET (self), colour);
  gtk_widget_add_css_class (GTK_WIDGET (self), large ? "large-tile" : "small-tile");
  panal_pictogram_set_image (self->pictogram, pictogram);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->line, large ? line : "");
  gtk_widget_set_visible (GTK_WIDGET (self->line), large);

  /* The name of a control contains all that one sees on it. */
  spoken = large ? g_strjoin ("\n", title, line, NULL) : g_strdup (title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}

void
panal_tile_set_upright (PanalTile *self,
                        gboolean   upright)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->content), upright ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_valign (GTK_WIDGET (self->pictogram), upright ? GTK_ALIGN_START : GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (self->texts, upright);
  gtk_widget_set_valign (self->texts, upright ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
}
