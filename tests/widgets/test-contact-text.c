/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/contact-text.h"
#include "widgets/locale.h"

/* A contact of which nothing is known. */
static PanalContact *
new_contact (void)
{
  PanalContact *self = panal_contact_new ();
  char **texts[] = { &self->id, &self->kind, &self->kind_title, &self->kind_pictogram, &self->country, &self->country_name,
                     &self->language, &self->name, &self->organization, &self->description, &self->address_1, &self->city,
                     &self->state_province, &self->email, &self->url, &self->hours, &self->hours_note, &self->fees,
                     &self->languages, &self->alert, &self->source, &self->source_date, &self->assured_date };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    *texts[i] = g_strdup ("");

  return self;
}

static void
set (char       **field,
     const char  *text)
{
  g_free (*field);
  *field = g_strdup (text);
}

static void
assert_taken (char       *text,
              const char *expected)
{
  g_assert_cmpstr (text, ==, expected);
  g_free (text);
}

static void
test_source (void)
{
  g_autoptr(PanalContact) contact = new_contact ();

  panal_locale_set ("en", NULL, FALSE);
  assert_taken (panal_contact_text_dup_source (contact), "We do not know who published this.");
  set (&contact->source_date, "2026-03");
  assert_taken (panal_contact_text_dup_source (contact), "We do not know who published this.");
  set (&contact->source, "COMAR");
  assert_taken (panal_contact_text_dup_source (contact), "Published by COMAR, March 2026.");
  set (&contact->source_date, "last year");
  assert_taken (panal_contact_text_dup_source (contact), "Published by COMAR. It shows no date.");
  set (&contact->source, "100 %s %n");
  assert_taken (panal_contact_text_dup_source (contact), "Published by 100 %s %n. It shows no date.");

  panal_locale_set ("es", NULL, FALSE);
  set (&contact->source, "la COMAR");
  set (&contact->source_date, "2026-03-11");
  assert_taken (panal_contact_text_dup_source (contact), "Publicado por la COMAR, 11 de marzo de 2026.");
}

/* The word `verified` needs a day on which somebody called. */
static void
test_check (void)
{
  const char *none[] = { "", "soon", "yes", "2026-02-30" };
  const char *verified[] = { "en", "Verified on 12 March 2026.", "es", "Verificado el 12 de marzo de 2026." };
  g_autoptr(PanalContact) contact = new_contact ();

  for (gsize i = 0; i < G_N_ELEMENTS (none); i++)
    {
      g_autofree char *english = NULL, *spanish = NULL;

      set (&contact->assured_date, none[i]);
      panal_locale_set ("en", NULL, FALSE);
      english = panal_contact_text_dup_check (contact);
      g_assert_cmpstr (english, ==, "Nobody has called to check yet: confirm before you go.");
      panal_locale_set ("es", NULL, FALSE);
      spanish = panal_contact_text_dup_check (contact);
      g_assert_null (strstr (spanish, "erificad"));
    }

  set (&contact->assured_date, "2026-03-12");
  for (gsize i = 0; i < G_N_ELEMENTS (verified); i += 2)
    {
      panal_locale_set (verified[i], NULL, FALSE);
      assert_taken (panal_contact_text_dup_check (contact), verified[i + 1]);
    }
}

static void
test_weak (void)
{
  g_autoptr(PanalContact) contact = new_contact ();

  panal_locale_set ("en", NULL, FALSE);
  contact->strength = PANAL_STRENGTH_MEDIUM;
  assert_taken (panal_contact_text_dup_weak (contact), NULL);
  contact->strength = PANAL_STRENGTH_STRONG;
  assert_taken (panal_contact_text_dup_weak (contact), NULL);
  contact->strength = PANAL_STRENGTH_WEAK;
  assert_taken (panal_contact_text_dup_weak (contact), "May be out of date.");
}

static void
test_dialling (void)
{
  g_autoptr(PanalContact) contact = new_contact ();

  panal_locale_set ("en", NULL, FALSE);
  panal_contact_add_phone (contact, "911", NULL, FALSE, FALSE);
  panal_contact_add_phone (contact, "+52 55 0000 0000", NULL, FALSE, TRUE);
  panal_contact_add_phone (contact, "+52 55 0000 0000", NULL, TRUE, TRUE);
  panal_contact_add_phone (contact, "55 0000 0000", NULL, TRUE, FALSE);

  assert_taken (panal_contact_text_dup_dialling (contact, contact->phones->pdata[0]), "Only inside its country");
  set (&contact->country_name, "Mexico");
  assert_taken (panal_contact_text_dup_dialling (contact, contact->phones->pdata[0]), "From a phone in Mexico");
  assert_taken (panal_contact_text_dup_dialling (contact, contact->phones->pdata[1]), "From any country");
  assert_taken (panal_contact_text_dup_dialling (contact, contact->phones->pdata[2]), "WhatsApp, from any country");
  assert_taken (panal_contact_text_dup_dialling (contact, contact->phones->pdata[3]), "WhatsApp");
}

static void
test_facts (void)
{
  g_autoptr(PanalContact) contact = new_contact ();

  panal_locale_set ("en", NULL, FALSE);
  assert_taken (panal_contact_text_dup_fees (contact), NULL);
  assert_taken (panal_contact_text_dup_languages (contact), NULL);
  assert_taken (panal_contact_text_dup_place (contact), NULL);

  set (&contact->country_name, "Guatemala");
  set (&contact->state_province, "Guatemala");
  assert_taken (panal_contact_text_dup_place (contact), NULL);
  set (&contact->city, "Guatemala");
  assert_taken (panal_contact_text_dup_place (contact), "Guatemala");
  set (&contact->address_1, "6a Avenida 3-11");
  assert_taken (panal_contact_text_dup_place (contact), "6a Avenida 3-11\nGuatemala");

  set (&contact->fees, "free");
  assert_taken (panal_contact_text_dup_fees (contact), "Free of charge");
  set (&contact->fees, "paid");
  assert_taken (panal_contact_text_dup_fees (contact), "It costs money. Ask how much before you go.");
  set (&contact->fees, "perhaps");
  assert_taken (panal_contact_text_dup_fees (contact), NULL);

  set (&contact->languages, "es en ht");
  assert_taken (panal_contact_text_dup_languages (contact), "Español, English, Kreyòl ayisyen");
  set (&contact->languages, "es tlh");
  assert_taken (panal_contact_text_dup_languages (contact), NULL);
  set (&contact->languages, "es  en");
  assert_taken (panal_contact_text_dup_languages (contact), NULL);
}

static void
test_address (void)
{
  assert_taken (panal_contact_text_dup_address (NULL), NULL);
  assert_taken (panal_contact_text_dup_address (""), NULL);
  assert_taken (panal_contact_text_dup_address ("https://"), NULL);
  assert_taken (panal_contact_text_dup_address ("/"), NULL);
  assert_taken (panal_contact_text_dup_address ("https://igm.gob.gt/"), "igm.\u200bgob.\u200bgt");
  assert_taken (panal_contact_text_dup_address ("http://a.b/c"), "a.\u200bb/\u200bc");
  assert_taken (panal_contact_text_dup_address ("casa@example.org"), "casa@\u200bexample.\u200borg");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));

  g_test_add_func ("/widgets/contact-text/source", test_source);
  g_test_add_func ("/widgets/contact-text/check", test_check);
  g_test_add_func ("/widgets/contact-text/weak", test_weak);
  g_test_add_func ("/widgets/contact-text/dialling", test_dialling);
  g_test_add_func ("/widgets/contact-text/facts", test_facts);

  g_test_add_func ("/widgets/contact-text/address", test_address);

  return g_test_run ();
}
