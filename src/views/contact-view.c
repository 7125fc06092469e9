/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/contact-store.h"
#include "views/contact-view.h"
#include "widgets/box.h"
#include "widgets/columns.h"
#include "widgets/contact-card.h"
#include "widgets/contact-text.h"
#include "widgets/header.h"
#include "widgets/hours-text.h"
#include "widgets/notice-line.h"
#include "widgets/person-text.h"
#include "widgets/phone-card.h"
#include "widgets/pictogram.h"

struct _PanalContactView
{
  PanalView          parent_instance;

  /* Template children */
  PanalHeader       *header;
  GtkScrolledWindow *scroller;
  GtkWidget         *notices;
  GtkLabel          *description;
  GtkWidget         *phones;
  GtkWidget         *facts;
  GtkWidget         *trust;

  /* State */
  gboolean           landscape;
};

G_DEFINE_FINAL_TYPE (PanalContactView, panal_contact_view, PANAL_TYPE_VIEW)

static void
clear (PanalContactView *self)
{
  panal_box_clear (GTK_BOX (self->notices));
  panal_box_clear (GTK_BOX (self->phones));
  panal_box_clear (GTK_BOX (self->facts));
  panal_box_clear (GTK_BOX (self->trust));
  gtk_label_set_text (self->description, "");
}

static void
show_filled (PanalContactView *self)
{
  GtkWidget *boxes[] = { self->notices, self->phones, self->facts, self->trust };

  for (gsize i = 0; i < G_N_ELEMENTS (boxes); i++)
    gtk_widget_set_visible (boxes[i], gtk_widget_get_first_child (boxes[i]) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->description), *gtk_label_get_text (self->description) != '\0');
}

static GtkWidget *
new_label (const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD, "xalign", 0.0, "hexpand", TRUE, NULL);
}

static GtkWidget *
add_fact (PanalContactView *self,
          const char       *pictogram,
          const char       *text)
{
  GtkWidget *line, *image, *label;

  if (text == NULL || *text == '\0')
    return NULL;

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  image = panal_pictogram_image_new (pictogram);
  label = new_label (text);
  gtk_widget_add_css_class (line, "fact");
  gtk_widget_set_valign (image, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (line), image);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (self->facts), line);

  return label;
}

static void
add_address (PanalContactView *self,
             const char       *pictogram,
             const char       *address)
{
  g_autofree char *text = panal_contact_text_dup_address (address);
  GtkWidget *label = add_fact (self, pictogram, text);

  if (label == NULL)
    return;

  gtk_widget_add_css_class (label, "address");
  panal_phone_card_keep_ltr (GTK_LABEL (label));
}

static void
add_trust (PanalContactView *self,
           const char       *text,
           gboolean          strong)
{
  GtkWidget *label;

  if (text == NULL)
    return;

  label = new_label (text);
  if (strong)
    gtk_widget_add_css_class (label, "strong");
  gtk_box_append (GTK_BOX (self->trust), label);
}

static void
fill_notices (PanalContactView   *self,
              const PanalContact *contact)
{
  g_autofree char *language = panal_notice_line_dup_language (panal_view_get_visit (PANAL_VIEW (self)), contact->language);
  g_autofree char *weak = panal_contact_text_dup_weak (contact);

  if (*contact->alert != '\0')
    gtk_box_append (GTK_BOX (self->notices), panal_notice_line_new ("risks", contact->alert, "note"));
  if (weak != NULL)
    gtk_box_append (GTK_BOX (self->notices), panal_notice_line_new ("clock", weak, "note"));
  if (language != NULL)
    gtk_box_append (GTK_BOX (self->notices), panal_notice_line_new ("language", language, "quiet"));
}

static void
fill_facts (PanalContactView   *self,
            const PanalContact *contact)
{
  g_autofree char *hours = panal_hours_text_dup (contact->hours);
  g_autofree char *place = panal_contact_text_dup_place (contact);
  g_autofree char *fees = panal_contact_text_dup_fees (contact);
  g_autofree char *languages = panal_contact_text_dup_languages (contact);

  add_fact (self, "clock", hours);
  add_fact (self, "clock", contact->hours_note);
  add_fact (self, "places", place);
  add_fact (self, "check", fees);
  add_fact (self, "language", languages);
  add_address (self, "message", contact->email);
  add_address (self, "web", contact->url);
}

static void
fill_trust (PanalContactView   *self,
            const PanalContact *contact)
{
  g_autofree char *check = panal_contact_text_dup_check (contact);
  g_autofree char *source = panal_contact_text_dup_source (contact);

  add_trust (self, check, TRUE);
  add_trust (self, source, FALSE);
}

/* A contact without a telephone, or one that nobody answers, must not be the end of the way. */
static void
add_person (PanalContactView *self)
{
  g_autofree char *text = panal_person_text_dup (panal_visit_get_site (panal_view_get_visit (PANAL_VIEW (self))));

  gtk_box_append (GTK_BOX (self->trust), panal_notice_line_new ("person", text, "quiet"));
}

static void
show_contact (PanalContactView   *self,
              const PanalContact *contact)
{
  const char *crumb = *contact->kind_title != '\0' ? contact->kind_title : NULL;

  panal_header_show (self->header, panal_contact_card_get_colour (contact), contact->kind_pictogram, crumb, contact->name);
  panal_view_set_place (PANAL_VIEW (self), contact->name);

  gtk_label_set_text (self->description, contact->description);
  for (guint i = 0; i < contact->phones->len; i++)
    gtk_box_append (GTK_BOX (self->phones), panal_phone_card_new (contact, contact->phones->pdata[i]));
  fill_notices (self, contact);
  fill_facts (self, contact);
  fill_trust (self, contact);
  add_person (self);
}

static void
show_missing (PanalContactView *self)
{
  panal_header_show (self->header, "help", "help", NULL, _("This contact is not here"));
  panal_view_set_place (PANAL_VIEW (self), _("This contact is not here"));
  gtk_box_append (GTK_BOX (self->notices),
                  panal_notice_line_new ("info", _("We cannot show this contact now. Go back and choose another one, or ask a person."), "note"));
  add_person (self);
}

static void
arrange (PanalContactView *self)
{
  gboolean large_text = panal_visit_get_text_size (panal_view_get_visit (PANAL_VIEW (self))) > 140;

  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->phones)), self->landscape && !large_text ? 2 : 1);
}

static void
panal_contact_view_prepare (PanalView *view)
{
  g_signal_connect_object (panal_view_get_visit (view), "notify::text-size", G_CALLBACK (arrange), view, G_CONNECT_SWAPPED);
}

static void
panal_contact_view_enter (PanalView  *view,
                          const char *subject)
{
  PanalContactView *self = PANAL_CONTACT_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  g_autoptr(PanalContact) contact = NULL;

  clear (self);
  if (panal_visit_get_snapshot (visit) != NULL)
    contact = panal_contact_store_require (panal_visit_get_snapshot (visit), subject, panal_visit_get_language (visit), NULL /* may fail: the screen says so */);
  if (contact != NULL)
    show_contact (self, contact);
  else
    show_missing (self);
  show_filled (self);

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
panal_contact_view_reflow (PanalView *view,
                           gboolean   landscape)
{
  PANAL_CONTACT_VIEW (view)->landscape = landscape;
  arrange (PANAL_CONTACT_VIEW (view));
}

static void
panal_contact_view_scrub (PanalView *view)
{
  PanalContactView *self = PANAL_CONTACT_VIEW (view);

  clear (self);
  panal_header_show (self->header, "help", "help", NULL, "");
  panal_view_set_place (view, "");
}

static void
panal_contact_view_class_init (PanalContactViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  g_type_ensure (PANAL_TYPE_HEADER);
  view_class->prepare = panal_contact_view_prepare;
  view_class->enter = panal_contact_view_enter;
  view_class->reflow = panal_contact_view_reflow;
  view_class->scrub = panal_contact_view_scrub;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/contact-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, header);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, notices);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, description);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, phones);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, facts);
  gtk_widget_class_bind_template_child (widget_class, PanalContactView, trust);
}

static void
panal_contact_view_init (PanalContactView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->phones, panal_columns_new (1, 5, PANAL_COLUMNS_LONGEST_WORD));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
