/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "about-view"

#include "config.h"

#include <glib/gi18n.h>

#include "views/about-view.h"
#include "widgets/date-text.h"
#include "widgets/idle-text.h"

/* What a row of the screen says: a text of its own, or something that settings or content say. */
typedef enum
{
  ROW_HEADING,
  ROW_TEXT,
  ROW_OPERATOR,
  ROW_PLACE,
  ROW_MINUTES,
  ROW_REVIEWED,
  ROW_COMPLAINTS,
  ROW_VERSION,
} Row;

static const struct
{
  Row         row;
  const char *text;     /* of ROW_HEADING and ROW_TEXT */
} rows[] = {
  { ROW_HEADING, N_("Who runs this kiosk") },
  { ROW_OPERATOR, NULL },
  { ROW_PLACE, NULL },
  { ROW_HEADING, N_("What is kept about you") },
  { ROW_TEXT, N_("Nothing. This kiosk does not ask for your name or your papers, there is no account, and it uses no camera and no microphone.") },
  { ROW_TEXT, N_("What you read, the language and the size of the text are forgotten when you touch Finish.") },
  { ROW_MINUTES, NULL },
  { ROW_TEXT, N_("What you read is stored in this machine: nothing is fetched from the Internet while you read. Other people can see the screen, so touch Finish before you leave.") },
  { ROW_HEADING, N_("Where the texts come from") },
  { ROW_TEXT, N_("They were drafted from public sources. Each text names its sources and says when it was reviewed.") },
  { ROW_TEXT, N_("They are not an official publication of any organisation, and they are not legal advice. Laws and offices change: ask before you go.") },
  { ROW_REVIEWED, NULL },
  { ROW_TEXT, N_("Telephone numbers come from what each service publishes. Each one says who published it and when.") },
  { ROW_HEADING, N_("To complain or to correct a mistake") },
  { ROW_COMPLAINTS, NULL },
  { ROW_HEADING, N_("For people with a disability") },
  { ROW_TEXT, N_("What works: larger text, three combinations of colours, large buttons at the foot of the screen, and nothing that needs two fingers or a quick hand.") },
  { ROW_TEXT, N_("What does not work yet: this kiosk cannot read aloud, it has no sign language, and no buttons that you can find by touch.") },
  { ROW_TEXT, N_("If something is hard to use, please ask the staff to help you.") },
  { ROW_HEADING, N_("Licence") },
  { ROW_TEXT, N_("The texts may be copied under the licence Creative Commons Attribution 4.0 (CC BY 4.0).") },
  { ROW_TEXT, N_("Names and positions of places: GeoNames (geonames.org), under Creative Commons Attribution 4.0 (CC BY 4.0).") },
  { ROW_VERSION, NULL },
};

struct _PanalAboutView
{
  PanalView          parent_instance;

  /* Template children */
  GtkScrolledWindow *scroller;
  GtkBox            *body;
};

G_DEFINE_FINAL_TYPE (PanalAboutView, panal_about_view, PANAL_TYPE_VIEW)

static char *
dup_given (const char *text,
           const char *instead)
{
  return *text != '\0' ? g_strdup (text) : g_strdup (instead);
}

static char *
dup_reviewed (PanalSnapshot *snapshot)
{
  g_autofree char *day = panal_date_text_dup (snapshot != NULL ? panal_snapshot_get_identity (snapshot, "reviewed") : NULL);

  /* Translators: %s is a date: 12 March 2026 */
  return day != NULL ? g_strdup_printf (_("The texts were last reviewed on %s."), day) : NULL;
}

static char *
dup_version (PanalSnapshot *snapshot)
{
  if (snapshot == NULL)
    return NULL;

  /* The first figures of the hash are enough to say over the telephone which content it is.
   * Translators: %1$s is the version of the program, %2$.8s says which content is installed */
  return g_strdup_printf (_("Panal %1$s, content %2$.8s"), PANAL_VERSION, panal_snapshot_get_sha256 (snapshot));
}

/* (nullable): nothing is known, nothing is shown. */
static char *
dup_row (PanalVisit *visit,
         gsize       i)
{
  const PanalSite *site = panal_visit_get_site (visit);

  switch (rows[i].row)
    {
    case ROW_HEADING:
    case ROW_TEXT: return g_strdup (_(rows[i].text));
    case ROW_OPERATOR: return dup_given (site->operator_name, _("Ask the staff of this place."));
    case ROW_PLACE: return dup_given (site->place_name, NULL);
    case ROW_MINUTES: return panal_idle_text_dup (site->idle_seconds);
    case ROW_REVIEWED: return dup_reviewed (panal_visit_get_snapshot (visit));
    case ROW_COMPLAINTS: return dup_given (site->complaints, _("Tell the staff of this place."));
    case ROW_VERSION: return dup_version (panal_visit_get_snapshot (visit));
    }

  g_return_val_if_reached (NULL);
}

static void
panal_about_view_prepare (PanalView *view)
{
  PanalAboutView *self = PANAL_ABOUT_VIEW (view);

  panal_view_set_place (view, _("About this kiosk and what is kept"));
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = dup_row (panal_view_get_visit (view), i);
      gboolean is_heading = rows[i].row == ROW_HEADING;
      GtkWidget *label;

      if (text == NULL)
        continue;

      label = g_object_new (GTK_TYPE_LABEL,
                            "accessible-role", is_heading ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL,
                            "label", text,
                            "wrap", TRUE,
                            "wrap-mode", PANGO_WRAP_WORD,
                            "xalign", 0.0,
                            NULL);
      gtk_widget_add_css_class (label, is_heading ? "heading" : "body");
      gtk_box_append (self->body, label);
    }
}

static void
panal_about_view_class_init (PanalAboutViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  PANAL_VIEW_CLASS (klass)->prepare = panal_about_view_prepare;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/about-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalAboutView, body);
}

static void
panal_about_view_init (PanalAboutView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
