/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact-list"

#include "config.h"

#include "widgets/box.h"
#include "widgets/columns.h"
#include "widgets/contact-card.h"
#include "widgets/contact-list.h"

#define GAP_MM 5
#define FIRST 10    /* cards: more than a screen has room for */
#define BATCH 6     /* cards: some 15 ms of work */

struct _PanalContactList
{
  GtkBox      parent_instance;

  /* Template children */
  GtkWidget  *cards;
  GtkWidget  *weak_heading;
  GtkWidget  *weak_cards;

  /* Owned */
  GPtrArray  *waiting;    /* of PanalContact, in the order of the screen */
  PanalVisit *visit;      /* nullable: nothing is shown */
  guint       source;     /* adds the next ones; 0: all are there */
};

G_DEFINE_FINAL_TYPE (PanalContactList, panal_contact_list, GTK_TYPE_BOX)

static void
add (PanalContactList *self,
     guint             n)
{
  for (; n > 0 && self->waiting->len > 0; n--)
    {
      g_autoptr(PanalContact) contact = g_ptr_array_steal_index (self->waiting, 0);
      gboolean weak = contact->strength == PANAL_STRENGTH_WEAK;

      gtk_box_append (GTK_BOX (weak ? self->weak_cards : self->cards), panal_contact_card_new (self->visit, contact));
      gtk_widget_set_visible (weak ? self->weak_cards : self->cards, TRUE);
      if (weak)
        gtk_widget_set_visible (self->weak_heading, TRUE);
    }
}

static gboolean
on_idle (gpointer data)
{
  PanalContactList *self = data;

  add (self, BATCH);
  if (self->waiting->len > 0)
    return G_SOURCE_CONTINUE;

  self->source = 0;
  return G_SOURCE_REMOVE;
}

static void
empty (GtkWidget *box)
{
  panal_box_clear (GTK_BOX (box));
  gtk_widget_set_visible (box, FALSE);
}

static void
panal_contact_list_dispose (GObject *object)
{
  PanalContactList *self = PANAL_CONTACT_LIST (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->visit);
  g_clear_pointer (&self->waiting, g_ptr_array_unref);
  G_OBJECT_CLASS (panal_contact_list_parent_class)->dispose (object);
}

static void
panal_contact_list_class_init (PanalContactListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = panal_contact_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/panal/ui/widgets/contact-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PanalContactList, cards);
  gtk_widget_class_bind_template_child (widget_class, PanalContactList, weak_heading);
  gtk_widget_class_bind_template_child (widget_class, PanalContactList, weak_cards);
}

static void
panal_contact_list_init (PanalContactList *self)
{
  self->waiting = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_contact_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->cards, panal_columns_new (1, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  gtk_widget_set_layout_manager (self->weak_cards, panal_columns_new (1, GAP_MM, PANAL_COLUMNS_LONGEST_WORD));
  panal_contact_list_clear (self);
}

void
panal_contact_list_show (PanalContactList *self,
                         PanalVisit       *visit,
                         GPtrArray        *contacts)
{
  panal_contact_list_clear (self);

  /* Two passes, because every weak one stands behind every other. */
  for (guint weak = 0; weak < 2; weak++)
    for (guint i = 0; contacts != NULL && i < contacts->len; i++)
      {
        PanalContact *contact = contacts->pdata[i];

        if ((contact->strength == PANAL_STRENGTH_WEAK) == (weak == 1))
          g_ptr_array_add (self->waiting, panal_contact_ref (contact));
      }

  self->visit = g_object_ref (visit);
  add (self, FIRST);
  if (self->waiting->len > 0)
    self->source = g_idle_add (on_idle, self);
}

void
panal_contact_list_clear (PanalContactList *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  g_ptr_array_set_size (self->waiting, 0);
  g_clear_object (&self->visit);
  empty (self->cards);
  empty (self->weak_cards);
  gtk_widget_set_visible (self->weak_heading, FALSE);
}

void
panal_contact_list_set_columns (PanalContactList *self,
                                guint             most)
{
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->cards)), most);
  panal_columns_set_most (PANAL_COLUMNS (gtk_widget_get_layout_manager (self->weak_cards)), most);
}
