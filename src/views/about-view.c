/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "about-view"

#include "config.h"

#include <glib/gi18n.h>

#include "views/about-view.h"
#include "widgets/date-text.h"
#include "widgets/idle-text.h"

struct _PanalAboutView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkLabel          *operator;
  GtkLabel          *place;
  GtkLabel          *minutes;
  GtkLabel          *reviewed;
  GtkLabel          *complaints;
  GtkLabel          *version;
};

G_DEFINE_FINAL_TYPE (PanalAboutView, panal_about_view, PANAL_TYPE_VIEW)

/* What the settings do not say is not shown, or what to do instead is. */
static void
set_text (GtkLabel   *label,
          const char *text,
          const char *instead)
{
  const char *shown = text != NULL && *text != '\0' ? text : instead;

  gtk_label_set_text (label, shown != NULL ? shown : "");
  gtk_widget_set_visible (GTK_WIDGET (label), shown != NULL);
}

static void
panal_about_view_prepare (PanalView *view)
{
  PanalAboutView *self = PANAL_ABOUT_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  const PanalSite *site = panal_visit_get_site (visit);
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);
  const char *sha256 = snapshot != NULL ? panal_snapshot_get_sha256 (snapshot) : NULL;
  g_autofree char *erased = panal_idle_text_dup (site->idle_seconds);
  g_autofree char *day = panal_date_text_dup (snapshot != NULL ? panal_snapshot_get_identity (snapshot, "reviewed") : NULL);
  g_autofree char *reviewed = NULL;
  g_autofree char *version = NULL;

  panal_view_set_place (view, _("About this kiosk and what is kept"));
  set_text (self->operator, site->operator_name, _("Ask the staff of this place."));
  set_text (self->place, site->place_name, NULL);
  set_text (self->minutes, erased, NULL);
  set_text (self->complaints, site->complaints, _("Tell the staff of this place."));
  if (day != NULL)
    /* Translators: %s is a date: 12 March 2026 */
    reviewed = g_strdup_printf (_("The texts were last reviewed on %s."), day);
  set_text (self->reviewed, reviewed, NULL);

  /* The first figures of the hash are enough to say over the telephone which content it is. */
  if (sha256 != NULL)
    /* Translators: %1$s is the version of the program, %2$.8s says which content is installed */
    version = g_strdup_printf (_("Panal %1$s, content %2$.8s"), PANAL_VERSION, sha256);
  set_text (self->version, version, NULL);
}

static void
panal_about_view_class_init (PanalAboutViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  PANAL_VIEW_CLASS (klass)->prepare = panal_about_view_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/about-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, operator);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, place);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, minutes);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, reviewed);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, complaints);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, version);
}

static void
panal_about_view_init (PanalAboutView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
