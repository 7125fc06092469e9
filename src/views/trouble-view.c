/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "trouble-view"

#include "config.h"

#include "views/trouble-view.h"
#include "widgets/mark.h"

struct _PanalTroubleView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *texts;
};

G_DEFINE_FINAL_TYPE (PanalTroubleView, panal_trouble_view, PANAL_TYPE_VIEW)

/* Not marked for translation: whoever stands there has chosen no language, and what took the content may
 * have taken the translations as well. */
static const struct
{
  const char *sorry;
  const char *why;
  const char *desk;        /* %s: name of the desk, from the settings */
  const char *anybody;     /* where the settings name no desk */
  const char *emergency;
} languages[] = {
  {
    "Lo sentimos: este quiosco no puede ayudarle ahora.",
    "No hay información que mostrar. No es culpa suya.",
    "Pregunte, por favor, en: %s.",
    "Pregunte, por favor, al personal de este lugar.",
    "En una emergencia, pida al personal el número de emergencia.",
  },
  {
    "Sorry: this kiosk cannot help you now.",
    "There is no information to show. It is not your fault.",
    "Please ask at: %s.",
    "Please ask the staff of this place.",
    "In an emergency, ask the staff for the emergency number.",
  },
};

static void
add (PanalTroubleView *self,
     const char       *text,
     const char       *class_name)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL,
                                   "label", text,
                                   "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD,
                                   "justify", GTK_JUSTIFY_CENTER,
                                   NULL);

  gtk_widget_add_css_class (label, class_name);
  gtk_box_append (self->texts, label);
}

static void
panal_trouble_view_prepare (PanalView *view)
{
  PanalTroubleView *self = PANAL_TROUBLE_VIEW (view);
  const char *desk = panal_visit_get_site (panal_view_get_visit (view))->desk_name;

  panal_view_set_place (view, languages[0].sorry);
  for (gsize i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_auto(GStrv) parts = g_strsplit (languages[i].desk, "%s", 2);
      g_autofree char *where = *desk != '\0' ? g_strjoinv (desk, parts) : g_strdup (languages[i].anybody);

      add (self, languages[i].sorry, "heading");
      add (self, languages[i].why, "body");
      add (self, where, "body");
      add (self, languages[i].emergency, "strong");
      if (i + 1 < G_N_ELEMENTS (languages))
        gtk_box_append (self->texts, gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
    }
}

static void
panal_trouble_view_class_init (PanalTroubleViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (PANAL_TYPE_MARK);
  PANAL_VIEW_CLASS (klass)->prepare = panal_trouble_view_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/trouble-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalTroubleView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalTroubleView, texts);
}

static void
panal_trouble_view_init (PanalTroubleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
