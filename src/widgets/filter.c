/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "filter"

#include "config.h"

#include "widgets/box.h"
#include "widgets/chip.h"
#include "widgets/flow.h"
#include "widgets/filter.h"

#define GAP_MM 3.2    /* A-04 asks for 3 mm */

struct _PanalFilter
{
  GtkBox     parent_instance;

  /* Owned */
  char      *label;
  char      *more_label;
  GPtrArray *chips;       /* of borrowed PanalChip, children of this */

  /* Borrowed: a child of this */
  GtkWidget *more;        /* nullable: not folded */

  /* State */
  gboolean   unfolded;    /* the visitor wanted to see all */
};

G_DEFINE_FINAL_TYPE (PanalFilter, panal_filter, GTK_TYPE_BOX)

enum { PROP_0, PROP_LABEL, PROP_MORE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
show_all (PanalFilter *self)
{
  for (guint i = 0; i < self->chips->len; i++)
    gtk_widget_set_visible (self->chips->pdata[i], TRUE);
  if (self->more != NULL)
    gtk_box_remove (GTK_BOX (self), self->more);
  self->more = NULL;
}

static void
on_more_clicked (PanalFilter *self)
{
  guint first_hidden = 0;

  while (first_hidden < self->chips->len && gtk_widget_get_visible (self->chips->pdata[first_hidden]))
    first_hidden++;

  self->unfolded = TRUE;
  show_all (self);
  if (first_hidden < self->chips->len)
    gtk_widget_grab_focus (self->chips->pdata[first_hidden]);
}

static void
panal_filter_finalize (GObject *object)
{
  PanalFilter *self = PANAL_FILTER (object);

  g_free (self->label);
  g_free (self->more_label);
  g_ptr_array_unref (self->chips);
  G_OBJECT_CLASS (panal_filter_parent_class)->finalize (object);
}

static void
panal_filter_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PanalFilter *self = PANAL_FILTER (object);

  switch (id)
    {
    case PROP_LABEL: g_value_set_string (value, self->label); break;
    case PROP_MORE: g_value_set_string (value, self->more_label); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
panal_filter_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PanalFilter *self = PANAL_FILTER (object);

  switch (id)
    {
    case PROP_LABEL:
      g_free (self->label);
      self->label = g_value_dup_string (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->label, -1);
      break;
    case PROP_MORE:
      g_free (self->more_label);
      self->more_label = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
panal_filter_class_init (PanalFilterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = panal_filter_finalize;
  object_class->get_property = panal_filter_get_property;
  object_class->set_property = panal_filter_set_property;
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, "", flags);
  properties[PROP_MORE] = g_param_spec_string ("more", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
panal_filter_init (PanalFilter *self)
{
  self->chips = g_ptr_array_new ();
  gtk_widget_set_layout_manager (GTK_WIDGET (self), panal_flow_new (GAP_MM));
}

void
panal_filter_clear (PanalFilter *self)
{
  panal_box_clear (GTK_BOX (self));
  g_ptr_array_set_size (self->chips, 0);
  self->more = NULL;
  self->unfolded = FALSE;
}

void
panal_filter_add (PanalFilter *self,
                  const char  *label,
                  gboolean     selected,
                  const char  *subject)
{
  GtkWidget *chip = panal_chip_new (label, selected);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "(ss)", "contacts", subject);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "kiosk.turn");
  gtk_box_append (GTK_BOX (self), chip);
  g_ptr_array_add (self->chips, chip);
}

void
panal_filter_fold (PanalFilter *self,
                   guint        first)
{
  guint hidden = 0;

  show_all (self);
  for (guint i = first; i < self->chips->len; i++)
    hidden += panal_chip_is_selected (self->chips->pdata[i]) ? 0 : 1;
  if (self->unfolded || hidden < 2)
    return;

  for (guint i = first; i < self->chips->len; i++)
    if (!panal_chip_is_selected (self->chips->pdata[i]))
      gtk_widget_set_visible (self->chips->pdata[i], FALSE);

  self->more = panal_chip_new (self->more_label, FALSE);
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (on_more_clicked), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), self->more);
}
