/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "idle-warning"

#include "config.h"

#include <glib/gi18n.h>

#include "shell/idle-warning.h"
#include "widgets/pictogram.h"

struct _PanalIdleWarning
{
  GtkBox     parent_instance;

  /* Template children */
  GtkLabel  *countdown;
  GtkWidget *stay;
  GtkWidget *finish;
  GtkImage  *finish_image;
};

G_DEFINE_FINAL_TYPE (PanalIdleWarning, panal_idle_warning, GTK_TYPE_BOX)

static void
panal_idle_warning_class_init (PanalIdleWarningClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/shell/idle-warning.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalIdleWarning, countdown);
  gtk_widget_class_bind_template_child (widget_class, PanalIdleWarning, stay);
  gtk_widget_class_bind_template_child (widget_class, PanalIdleWarning, finish);
  gtk_widget_class_bind_template_child (widget_class, PanalIdleWarning, finish_image);
  gtk_widget_class_set_css_name (widget_class, "idle-warning");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT_DIALOG);
}

static void
panal_idle_warning_init (PanalIdleWarning *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_pictogram_set_image (self->finish_image, "finish");
}

GtkWidget *
panal_idle_warning_new (void)
{
  return g_object_new (PANAL_TYPE_IDLE_WARNING, NULL);
}

void
panal_idle_warning_set_seconds (PanalIdleWarning *self,
                                guint             seconds)
{
  /* Translators: %u counts down the seconds until the kiosk forgets everything of the visit */
  g_autofree char *text = g_strdup_printf (ngettext ("Everything is erased in %u second.",
                                                     "Everything is erased in %u seconds.", seconds), seconds);

  gtk_label_set_text (self->countdown, text);
}

GtkWidget *
panal_idle_warning_get_finish (PanalIdleWarning *self)
{
  return self->finish;
}

void
panal_idle_warning_grab (PanalIdleWarning *self)
{
  gtk_widget_grab_focus (self->stay);
}
