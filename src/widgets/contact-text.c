/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact-text"

#include "config.h"

#include <glib/gi18n.h>

#include "widgets/contact-text.h"
#include "widgets/date-text.h"

/* How languages call themselves: the person who looks for one knows it by that name. */
static const struct { const char *tag, *name; } endonyms[] = {
  { "ar", "العربية" },
  { "en", "English" },
  { "es", "Español" },
  { "fr", "Français" },
  { "ht", "Kreyòl ayisyen" },
  { "pt", "Português" },
};

static gboolean
is_given (const char *text)
{
  return text != NULL && *text != '\0';
}

char *
panal_contact_text_dup_source (const PanalContact *contact)
{
  g_autofree char *date = panal_date_text_dup (contact->source_date);

  if (!is_given (contact->source))
    return g_strdup (_("We do not know who published this."));
  if (date == NULL)
    /* TRANSLATORS: %s: who published a telephone number; the source shows no date */
    return g_strdup_printf (_("Published by %s. It shows no date."), contact->source);

  /* TRANSLATORS: %1$s: who published a telephone number, %2$s: a day, a month or a year */
  return g_strdup_printf (_("Published by %1$s, %2$s."), contact->source, date);
}

char *
panal_contact_text_dup_check (const PanalContact *contact)
{
  g_autofree char *date = panal_date_text_dup (contact->assured_date);

  if (date == NULL)
    return g_strdup (_("Nobody has called to check yet: confirm before you go."));

  /* TRANSLATORS: somebody called or went there. %s: the day */
  return g_strdup_printf (_("Verified on %s."), date);
}

char *
panal_contact_text_dup_weak (const PanalContact *contact)
{
  return contact->strength == PANAL_STRENGTH_WEAK ? g_strdup (_("May be out of date.")) : NULL;
}

char *
panal_contact_text_dup_dialling (const PanalContact *contact,
                                 const PanalPhone   *phone)
{
  if (phone->whatsapp && phone->anywhere)
    return g_strdup (_("WhatsApp, from any country"));
  if (phone->whatsapp)
    return g_strdup (_("WhatsApp"));
  if (phone->anywhere)
    return g_strdup (_("From any country"));
  if (!is_given (contact->country_name))
    return g_strdup (_("Only inside its country"));

  /* TRANSLATORS: where a telephone number works. %s: a country */
  return g_strdup_printf (_("From a phone in %s"), contact->country_name);
}

char *
panal_contact_text_dup_fees (const PanalContact *contact)
{
  if (g_strcmp0 (contact->fees, "free") == 0)
    return g_strdup (_("Free of charge"));
  if (g_strcmp0 (contact->fees, "paid") == 0)
    return g_strdup (_("It costs money. Ask how much before you go."));

  return NULL;
}

char *
panal_contact_text_dup_place (const PanalContact *contact)
{
  const char *parts[] = { contact->address_1, contact->city, contact->state_province, contact->country_name };
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();

  /* The country alone says where a number works, not where a door is. */
  if (!is_given (contact->address_1) && !is_given (contact->city))
    return NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (is_given (parts[i]) && (lines->len == 0 || !g_str_equal (parts[i], lines->pdata[lines->len - 1])))
      g_ptr_array_add (lines, (gpointer) parts[i]);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

static const char *
find_endonym (const char *tag)
{
  for (gsize i = 0; i < G_N_ELEMENTS (endonyms); i++)
    if (g_str_equal (endonyms[i].tag, tag))
      return endonyms[i].name;

  return NULL;
}

char *
panal_contact_text_dup_languages (const PanalContact *contact)
{
  g_auto(GStrv) tags = NULL;
  g_autofree char *list = NULL;

  if (!is_given (contact->languages))
    return NULL;

  tags = g_strsplit (contact->languages, " ", -1);
  for (char **tag = tags; *tag != NULL; tag++)
    {
      const char *name = find_endonym (*tag);
      g_autofree char *longer = NULL;

      if (name == NULL)
        return NULL;
      /* TRANSLATORS: one more thing in a list. %1$s: the list so far, %2$s: what follows */
      longer = list == NULL ? g_strdup (name) : g_strdup_printf (C_("list", "%1$s, %2$s"), list, name);
      g_free (list);
      list = g_steal_pointer (&longer);
    }

  return g_steal_pointer (&list);
}

char *
panal_contact_text_dup_address (const char *address)
{
  g_autoptr(GString) text = g_string_new (NULL);

  if (!is_given (address))
    return NULL;

  if (g_str_has_prefix (address, "https://"))
    address += strlen ("https://");
  else if (g_str_has_prefix (address, "http://"))
    address += strlen ("http://");

  for (const char *at = address; *at != '\0'; at++)
    {
      if (*at == '/' && at[1] == '\0')
        break;
      g_string_append_c (text, *at);
      if (strchr ("/.@-_?&=", *at) != NULL)
        g_string_append (text, "\342\200\213");
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}
