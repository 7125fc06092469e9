/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact"

#include "config.h"

#include "content/contact.h"

static const char * const strengths[] = {
  [PANAL_STRENGTH_WEAK]   = "weak",
  [PANAL_STRENGTH_MEDIUM] = "medium",
  [PANAL_STRENGTH_STRONG] = "strong",
};

static void
phone_free (PanalPhone *self)
{
  g_free (self->number);
  g_free (self->note);
  g_free (self);
}

PanalContact *
panal_contact_new (void)
{
  PanalContact *self = g_atomic_rc_box_new0 (PanalContact);

  self->phones = g_ptr_array_new_with_free_func ((GDestroyNotify) phone_free);

  return self;
}

PanalContact *
panal_contact_ref (PanalContact *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
contact_clear (PanalContact *self)
{
  g_free (self->id);
  g_free (self->kind);
  g_free (self->kind_title);
  g_free (self->kind_pictogram);
  g_free (self->country);
  g_free (self->country_name);
  g_free (self->language);
  g_free (self->name);
  g_free (self->organization);
  g_free (self->description);
  g_free (self->address_1);
  g_free (self->city);
  g_free (self->state_province);
  g_free (self->email);
  g_free (self->url);
  g_free (self->hours);
  g_free (self->hours_note);
  g_free (self->fees);
  g_free (self->languages);
  g_free (self->alert);
  g_free (self->source);
  g_free (self->source_date);
  g_free (self->assured_date);
  g_ptr_array_unref (self->phones);
}

void
panal_contact_unref (PanalContact *self)
{
  if (self != NULL)
    g_atomic_rc_box_release_full (self, (GDestroyNotify) contact_clear);
}

void
panal_contact_add_phone (PanalContact *self,
                         const char   *number,
                         const char   *note,
                         gboolean      whatsapp,
                         gboolean      anywhere)
{
  PanalPhone *phone = g_new0 (PanalPhone, 1);

  phone->number = g_strdup (number);
  phone->note = g_strdup (note != NULL ? note : "");
  phone->whatsapp = whatsapp;
  phone->anywhere = anywhere;
  g_ptr_array_add (self->phones, phone);
}

const char *
panal_contact_get_first_number (const PanalContact *self)
{
  return self->phones->len > 0 ? ((PanalPhone *) self->phones->pdata[0])->number : NULL;
}

const char *
panal_strength_to_string (PanalStrength strength)
{
  return (guint) strength < G_N_ELEMENTS (strengths) ? strengths[strength] : strengths[PANAL_STRENGTH_WEAK];
}

PanalStrength
panal_strength_from_string (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (strengths); i++)
    if (g_strcmp0 (strengths[i], name) == 0)
      return i;

  return PANAL_STRENGTH_WEAK;
}
