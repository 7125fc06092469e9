/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contacts-view"

#include "config.h"

#include <glib/gi18n.h>

#include "content/article-store.h"
#include "content/contact-store.h"
#include "views/contacts-view.h"
#include "widgets/article-row.h"
#include "widgets/box.h"
#include "widgets/contact-list.h"
#include "widgets/filter.h"
#include "widgets/header.h"
#include "widgets/notice-line.h"

#define ALL_COUNTRIES "*"

struct _PanalContactsView
{
  PanalView          parent_instance;

  /* Template children */
  PanalHeader       *header;
  GtkScrolledWindow *scroller;
  PanalFilter       *countries;
  PanalFilter       *kinds;
  GtkWidget         *articles;
  GtkLabel          *count;
  GtkWidget         *notices;
  PanalContactList  *list;

  /* Owned */
  char              *country;     /* code, or ALL_COUNTRIES */
  char              *kind;        /* id, or empty: every kind */

  /* State */
  gboolean           landscape;
};

G_DEFINE_FINAL_TYPE (PanalContactsView, panal_contacts_view, PANAL_TYPE_VIEW)

static void
clear (PanalContactsView *self)
{
  panal_filter_clear (self->countries);
  panal_filter_clear (self->kinds);
  panal_box_clear (GTK_BOX (self->articles));
  panal_box_clear (GTK_BOX (self->notices));
  panal_contact_list_clear (self->list);
  gtk_label_set_text (self->count, "");
  g_clear_pointer (&self->country, g_free);
  g_clear_pointer (&self->kind, g_free);
}

static void
arrange (PanalContactsView *self)
{
  guint text_size = panal_visit_get_text_size (panal_view_get_visit (PANAL_VIEW (self)));
  guint most = self->landscape && text_size <= 140 ? 2 : 1;
  guint first = self->landscape ? 7 : 6;

  /* A line of chips for the countries and two for the kinds, about. */
  if (text_size >= 190)
    first = self->landscape ? 3 : 1;
  else if (text_size > 100)
    first -= 3;

  panal_contact_list_set_columns (self->list, most);
  panal_filter_fold (self->countries, self->landscape ? first + 1 : (first + 1) / 2);
  panal_filter_fold (self->kinds, first);
}

static const PanalContactGroup *
find_group (GPtrArray  *groups,
            const char *id)
{
  for (guint i = 0; groups != NULL && id != NULL && i < groups->len; i++)
    if (g_str_equal (((PanalContactGroup *) groups->pdata[i])->id, id))
      return groups->pdata[i];

  return NULL;
}

/* What the subject asks for, as far as the directory has it; else what is nearest: the kiosk's own country,
 * then all of them. */
static void
choose (PanalContactsView *self,
        const char        *subject,
        GPtrArray         *countries)
{
  const char *own = panal_visit_get_country (panal_view_get_visit (PANAL_VIEW (self)));
  g_auto(GStrv) parts = g_strsplit (subject, "/", 2);
  const char *country = parts[0] != NULL ? parts[0] : "";

  if (g_str_equal (country, ALL_COUNTRIES) || find_group (countries, country) != NULL)
    self->country = g_strdup (country);
  else
    self->country = g_strdup (find_group (countries, own) != NULL ? own : ALL_COUNTRIES);
  self->kind = g_strdup (parts[0] != NULL && parts[1] != NULL ? parts[1] : "");
}

static void
add_country (PanalContactsView *self,
             const char        *code,
             const char        *title)
{
  g_autofree char *subject = g_strdup_printf ("%s/%s", code, self->kind);

  panal_filter_add (self->countries, title, g_str_equal (code, self->country), subject);
}

static void
fill_countries (PanalContactsView *self,
                GPtrArray         *countries)
{
  const PanalContactGroup *own = find_group (countries, panal_visit_get_country (panal_view_get_visit (PANAL_VIEW (self))));

  if (own != NULL)
    add_country (self, own->id, own->title);
  else
    add_country (self, ALL_COUNTRIES, _("All countries"));
  for (guint i = 0; countries != NULL && i < countries->len; i++)
    {
      const PanalContactGroup *group = countries->pdata[i];

      if (group != own)
        add_country (self, group->id, group->title);
    }
  if (own != NULL)
    add_country (self, ALL_COUNTRIES, _("All countries"));
}

static void
add_kind (PanalContactsView *self,
          const char        *id,
          const char        *title)
{
  g_autofree char *subject = g_strdup_printf ("%s/%s", self->country, id);

  panal_filter_add (self->kinds, title, g_str_equal (id, self->kind), subject);
}

/* A kind that this country lacks is not offered; it was asked for from another country, so it gives way. */
static void
fill_kinds (PanalContactsView *self,
            GPtrArray         *kinds)
{
  if (find_group (kinds, self->kind) == NULL)
    {
      g_free (self->kind);
      self->kind = g_strdup ("");
    }

  /* TRANSLATORS: every kind of help */
  add_kind (self, "", C_("kinds of help", "All"));
  for (guint i = 0; kinds != NULL && i < kinds->len; i++)
    {
      const PanalContactGroup *group = kinds->pdata[i];

      add_kind (self, group->id, group->title);
    }
}

static void
fill_articles (PanalContactsView *self,
               const PanalTopic  *topic)
{
  PanalVisit *visit = panal_view_get_visit (PANAL_VIEW (self));
  g_autoptr(GPtrArray) articles = NULL;

  gtk_widget_set_visible (self->articles, FALSE);
  if (topic == NULL || *self->kind != '\0')
    return;

  articles = panal_article_store_list (panal_visit_get_snapshot (visit), topic->id, panal_visit_get_language (visit),
                                       panal_visit_get_country (visit), NULL /* may fail: the directory is there */);
  for (guint i = 0; articles != NULL && i < articles->len; i++)
    gtk_box_append (GTK_BOX (self->articles), panal_article_row_new (visit, topic, articles->pdata[i]));
  gtk_widget_set_visible (self->articles, articles != NULL && articles->len > 0);
}

/* The number of the strip comes first, before others of its kind. */
static void
put_emergency_first (PanalContactsView *self,
                     GPtrArray         *contacts)
{
  PanalVisit *visit = panal_view_get_visit (PANAL_VIEW (self));
  g_autoptr(PanalContact) emergency = panal_contact_store_find_emergency (panal_visit_get_snapshot (visit), self->country,
                                                                          panal_visit_get_language (visit));

  for (guint i = 0; emergency != NULL && i < contacts->len; i++)
    if (g_str_equal (((PanalContact *) contacts->pdata[i])->id, emergency->id))
      {
        g_ptr_array_insert (contacts, 0, g_ptr_array_steal_index (contacts, i));
        return;
      }
}

static void
fill_list (PanalContactsView *self,
           GPtrArray         *contacts)
{
  guint n = contacts != NULL ? contacts->len : 0;
  g_autofree char *count = NULL;

  /* TRANSLATORS: %u: how many contacts are listed below */
  count = n > 0 ? g_strdup_printf (ngettext ("%u contact", "%u contacts", n), n) : g_strdup (_("No contact here"));
  gtk_label_set_text (self->count, count);
  panal_contact_list_show (self->list, panal_view_get_visit (PANAL_VIEW (self)), contacts);

  if (n == 0)
    gtk_box_append (GTK_BOX (self->notices),
                    panal_notice_line_new ("info", _("We have no contact for this. Choose another country or kind of help, or ask a person."), "note"));
  else
    gtk_box_append (GTK_BOX (self->notices),
                    panal_notice_line_new ("info", _("Where it does not say Verified, nobody has called to check yet: confirm before you go."), "note"));
}

static void
panal_contacts_view_prepare (PanalView *view)
{
  g_signal_connect_object (panal_view_get_visit (view), "notify::text-size", G_CALLBACK (arrange), view, G_CONNECT_SWAPPED);
}

static void
panal_contacts_view_enter (PanalView  *view,
                           const char *subject)
{
  PanalContactsView *self = PANAL_CONTACTS_VIEW (view);
  PanalVisit *visit = panal_view_get_visit (view);
  PanalSnapshot *snapshot = panal_visit_get_snapshot (visit);
  const char *language = panal_visit_get_language (visit);
  g_autoptr(PanalTopic) topic = panal_article_row_find_topic (visit, "help");
  g_autoptr(GPtrArray) countries = NULL;
  g_autoptr(GPtrArray) kinds = NULL;
  g_autoptr(GPtrArray) contacts = NULL;
  const char *title = topic != NULL ? topic->title : _("Help and contacts");
  const char *country;

  clear (self);
  panal_header_show (self->header, "help", "help", NULL, title);
  panal_view_set_place (view, title);

  if (snapshot != NULL)
    countries = panal_contact_store_list_countries (snapshot, language, NULL /* may fail: then there is no list, and it says so */);
  choose (self, subject, countries);
  country = g_str_equal (self->country, ALL_COUNTRIES) ? NULL : self->country;
  if (snapshot != NULL)
    kinds = panal_contact_store_list_kinds (snapshot, country, language, NULL /* may fail: as above */);
  fill_countries (self, countries);
  fill_kinds (self, kinds);
  fill_articles (self, topic);
  if (snapshot != NULL)
    contacts = panal_contact_store_list (snapshot, country, *self->kind != '\0' ? self->kind : NULL, language, NULL /* may fail: as above */);
  if (contacts != NULL)
    put_emergency_first (self, contacts);
  fill_list (self, contacts);

  arrange (self);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
panal_contacts_view_reflow (PanalView *view,
                            gboolean   landscape)
{
  PANAL_CONTACTS_VIEW (view)->landscape = landscape;
  arrange (PANAL_CONTACTS_VIEW (view));
}

static void
panal_contacts_view_scrub (PanalView *view)
{
  clear (PANAL_CONTACTS_VIEW (view));
}

static void
panal_contacts_view_finalize (GObject *object)
{
  PanalContactsView *self = PANAL_CONTACTS_VIEW (object);

  g_free (self->country);
  g_free (self->kind);
  G_OBJECT_CLASS (panal_contacts_view_parent_class)->finalize (object);
}

static void
panal_contacts_view_class_init (PanalContactsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  PanalViewClass *view_class = PANAL_VIEW_CLASS (klass);

  g_type_ensure (PANAL_TYPE_HEADER);
  g_type_ensure (PANAL_TYPE_FILTER);
  g_type_ensure (PANAL_TYPE_CONTACT_LIST);
  G_OBJECT_CLASS (klass)->finalize = panal_contacts_view_finalize;
  view_class->prepare = panal_contacts_view_prepare;
  view_class->enter = panal_contacts_view_enter;
  view_class->reflow = panal_contacts_view_reflow;
  view_class->scrub = panal_contacts_view_scrub;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/views/contacts-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, header);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, scroller);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, countries);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, kinds);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, articles);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, count);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, notices);
  gtk_widget_class_bind_template_child (widget_class, PanalContactsView, list);
}

static void
panal_contacts_view_init (PanalContactsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}
