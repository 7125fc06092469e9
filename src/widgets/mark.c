/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "mark"

#include "config.h"

#include "widgets/mark.h"
#include "widgets/pictogram.h"

struct _PanalMark
{
  GtkWidget   parent_instance;

  /* Children */
  GtkWidget  *overlay;
  GtkWidget  *sign;
};

G_DEFINE_FINAL_TYPE (PanalMark, panal_mark, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_PICTOGRAM, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
panal_mark_dispose (GObject *object)
{
  g_clear_pointer (&PANAL_MARK (object)->overlay, gtk_widget_unparent);
  G_OBJECT_CLASS (panal_mark_parent_class)->dispose (object);
}

static void
panal_mark_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  if (id == PROP_PICTOGRAM)
    panal_pictogram_set_image (GTK_IMAGE (PANAL_MARK (object)->sign), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
panal_mark_class_init (PanalMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = panal_mark_dispose;
  object_class->set_property = panal_mark_set_property;
  properties[PROP_PICTOGRAM] = g_param_spec_string ("pictogram", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
panal_mark_init (PanalMark *self)
{
  GtkWidget *cell = panal_pictogram_image_new ("hexagon");

  self->overlay = gtk_overlay_new ();
  self->sign = panal_pictogram_image_new ("home");
  gtk_widget_add_css_class (cell, "cell");
  gtk_widget_add_css_class (self->sign, "sign");
  gtk_widget_set_halign (self->sign, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->sign, GTK_ALIGN_CENTER);
  gtk_overlay_set_child (GTK_OVERLAY (self->overlay), cell);
  gtk_overlay_add_overlay (GTK_OVERLAY (self->overlay), self->sign);
  gtk_widget_set_parent (self->overlay, GTK_WIDGET (self));
}
