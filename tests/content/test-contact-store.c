/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "content/contact-store.h"

#include "support/fixture.h"

static PanalContact *
require (PanalSnapshot *snapshot,
         const char    *id,
         const char    *language)
{
  g_autoptr(GError) error = NULL;
  PanalContact *contact = panal_contact_store_require (snapshot, id, language, &error);

  g_assert_no_error (error);
  g_assert_nonnull (contact);

  return contact;
}

static void
test_not_found (void)
{
  static const char * const ids[] = { "", "nothing", "XA-000", "xa-000 ", "../xa-000", "asylum" };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_null (panal_contact_store_require (snapshot, ids[i], "es", &error));
      g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND);
    }
}

/* A contact whose name stands in no language of the chain is not there for this visitor, in no list. */
static void
test_never_another_language (void)
{
  static const PanalFixtureEdit edits[] = {
    { "contact_text", "contact=#xa-000|language=es|field=name", "contact=#xa-000|language=en|field=name|value=Emergency" }, { NULL }
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) list = panal_contact_store_list (snapshot, "XA", "emergency", "ht", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_null (panal_contact_store_find_emergency (snapshot, "XA", "ht"));
  g_assert_null (panal_contact_store_require (snapshot, "xa-000", "ht", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND);
}

static void
test_damaged (void)
{
  static const PanalFixtureEdit edits[] = {
    { "contact", "key=#xa-000", "key=#xa-000|id=xa-999|kind=emergency|country=XA|strength=strong|organization=|email=|url=|address_1=|city=|state_province=|latitude=~|longitude=~|hours=|fees=|languages=|source_url=|source_date=|assured_date=" },
    { NULL }
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(GError) error = NULL;

  g_assert_null (panal_contact_store_require (snapshot, "xa-000", "es", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
  g_clear_error (&error);
  g_assert_null (panal_contact_store_list (snapshot, "XA", NULL, "es", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
  g_assert_null (panal_contact_store_find_emergency (snapshot, "XA", "es"));
}

static void
test_too_many (void)
{
  g_autoptr(GArray) edits = g_array_new (TRUE, TRUE, sizeof (PanalFixtureEdit));
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  g_autoptr(PanalSnapshot) snapshot = NULL;
  g_autoptr(GError) error = NULL;

  for (guint i = 0; i < 5000; i++)
    {
      PanalFixtureEdit edit = { "contact", NULL, NULL };

      edit.row = g_strdup_printf ("key=#xa-%u|id=xa-%u|kind=legal|country=XA|strength=weak|organization=|email=|url=|address_1=|city=|state_province=|latitude=~|longitude=~|hours=|fees=|languages=|source_url=|source_date=|assured_date=", i, i);
      g_ptr_array_add (rows, (char *) edit.row);
      g_array_append_val (edits, edit);
    }
  snapshot = panal_fixture_open ((PanalFixtureEdit *) (gpointer) edits->data);
  g_assert_null (panal_contact_store_list (snapshot, NULL, NULL, "es", &error));
  g_assert_error (error, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_DAMAGED);
}

static void
test_careful (void)
{
  static const PanalFixtureEdit edits[] = {
    { "contact", "key=#xa-shelter", "key=#xa-shelter|id=xa-shelter|kind=shelter|country=XA|strength=certain|organization=|email=|url=|address_1=|city=|state_province=|latitude=%%91|longitude=%%1|hours=|fees=|languages=|source_url=|source_date=last year|assured_date=2026-02-30" },
    { "phone", "contact=#xa-shelter|position=%1", "contact=#xa-shelter|position=%1|kind=telepathy|number=999 1|reach=anywhere" },
    { "phone", "contact=#xa-shelter|position=%2", "contact=#xa-shelter|position=%2|kind=voice|number=|reach=country" },
    { "phone", "contact=#xa-shelter|position=%9", "contact=#xa-shelter|position=%9|kind=whatsapp|number=+999|reach=moon" },
    { "kind", "id=shelter", "id=shelter|position=%2|pictogram=../../x" },
    { NULL }
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (edits);
  g_autoptr(PanalContact) contact = require (snapshot, "xa-shelter", "es");
  PanalPhone *phone;

  g_assert_cmpint (contact->strength, ==, PANAL_STRENGTH_WEAK);
  g_assert_false (contact->has_location);
  g_assert_cmpstr (contact->source_date, ==, "");
  g_assert_cmpstr (contact->assured_date, ==, "");
  g_assert_cmpstr (contact->kind_pictogram, ==, "");
  g_assert_cmpuint (contact->phones->len, ==, 2);
  phone = contact->phones->pdata[0];
  g_assert_false (phone->whatsapp || phone->anywhere);
  phone = contact->phones->pdata[1];
  g_assert_true (phone->whatsapp);
  g_assert_false (phone->anywhere);
}

static void
test_no_emergency (void)
{
  static const PanalFixtureEdit without_phone[] = { { "phone", "contact=#xa-000", NULL }, { NULL } };
  static const PanalFixtureEdit to_nothing[] = { { "country", "code=XA", "code=XA|position=%1|calling_code=+999|shown=%1|emergency=xa-gone" }, { NULL } };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalSnapshot) mute = panal_fixture_open (without_phone);
  g_autoptr(PanalSnapshot) dangling = panal_fixture_open (to_nothing);

  g_assert_null (panal_contact_store_find_emergency (snapshot, NULL, "es"));
  g_assert_null (panal_contact_store_find_emergency (snapshot, "XB", "es"));
  g_assert_null (panal_contact_store_find_emergency (snapshot, "ZZ", "es"));
  g_assert_null (panal_contact_store_find_emergency (mute, "XA", "es"));
  g_assert_null (panal_contact_store_find_emergency (dangling, "XA", "es"));
}

static void
test_emergency (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalContact) contact = panal_contact_store_find_emergency (snapshot, "XA", "ht");

  g_assert_nonnull (contact);
  g_assert_cmpstr (contact->name, ==, "Emergencias");
  g_assert_cmpstr (contact->language, ==, "es");
  g_assert_cmpstr (panal_contact_get_first_number (contact), ==, "000");
  g_assert_cmpstr (contact->assured_date, ==, "2026-10-01");
}

/* The name is in English, the rest falls back; an empty translation is none. */
static void
test_best_of_each_field (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalContact) contact = require (snapshot, "xa-shelter", "en");
  PanalPhone *phone;

  g_assert_cmpstr (contact->language, ==, "en");
  g_assert_cmpstr (contact->name, ==, "Test shelter");
  g_assert_cmpstr (contact->description, ==, "Cama y comida");
  g_assert_cmpstr (contact->hours_note, ==, "Toque el timbre");
  g_assert_cmpstr (contact->alert, ==, "");
  g_assert_cmpstr (contact->source, ==, "La casa");
  g_assert_cmpstr (contact->kind, ==, "shelter");
  g_assert_cmpstr (contact->kind_title, ==, "Albergues");
  g_assert_cmpstr (contact->kind_pictogram, ==, "home");
  g_assert_cmpstr (contact->country, ==, "XA");
  g_assert_cmpstr (contact->country_name, ==, "Country A");
  g_assert_cmpstr (contact->organization, ==, "Casa de prueba");
  g_assert_cmpstr (contact->email, ==, "casa@example.org");
  g_assert_cmpstr (contact->url, ==, "https://example.org");
  g_assert_cmpstr (contact->address_1, ==, "Calle 1");
  g_assert_cmpstr (contact->city, ==, "Ciudad");
  g_assert_cmpstr (contact->state_province, ==, "Estado");
  g_assert_cmpstr (contact->hours, ==, "Mo-Fr 09:00-18:00");
  g_assert_cmpstr (contact->fees, ==, "");
  g_assert_cmpstr (contact->languages, ==, "es en");
  g_assert_cmpstr (contact->source_date, ==, "2026-03");
  g_assert_cmpstr (contact->assured_date, ==, "");
  g_assert_true (contact->has_location);
  g_assert_cmpfloat (contact->latitude, ==, 14.5);
  g_assert_cmpfloat (contact->longitude, ==, -92.25);

  g_assert_cmpuint (contact->phones->len, ==, 3);
  phone = contact->phones->pdata[0];
  g_assert_cmpstr (phone->number, ==, "+999 000 0001");
  g_assert_cmpstr (phone->note, ==, "");
  g_assert_true (phone->anywhere && !phone->whatsapp);
  phone = contact->phones->pdata[1];
  g_assert_cmpstr (phone->note, ==, "extensión 3");
  g_assert_false (phone->anywhere);
  phone = contact->phones->pdata[2];
  g_assert_true (phone->whatsapp);
}

static void
test_list (void)
{
  static const struct { const char *country, *kind, *expected; } table[] = {
    { NULL, NULL, "xa-000 xa-another xa-shelter xb-legal xd-legal" },
    { "XA", NULL, "xa-000 xa-another xa-shelter" },
    { "XA", "shelter", "xa-another xa-shelter" },
    { NULL, "legal", "xb-legal xd-legal" },
    { "XC", NULL, "" },
    { "XA", "nothing", "" },
    { "' OR 1", NULL, "" },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(GPtrArray) list = panal_contact_store_list (snapshot, table[i].country, table[i].kind, "es", &error);
      g_autoptr(GString) ids = g_string_new (NULL);

      g_assert_no_error (error);
      for (guint j = 0; j < list->len; j++)
        g_string_append_printf (ids, "%s%s", j > 0 ? " " : "", ((PanalContact *) list->pdata[j])->id);
      g_assert_cmpstr (ids->str, ==, table[i].expected);
    }
}

static void
assert_groups (GPtrArray  *groups,
               const char *expected)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_assert_nonnull (groups);
  for (guint i = 0; i < groups->len; i++)
    {
      PanalContactGroup *group = groups->pdata[i];

      g_string_append_printf (text, "%s%s:%s:%u", i > 0 ? " " : "", group->id, group->title, group->n_contacts);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_groups (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) countries = panal_contact_store_list_countries (snapshot, "en", &error);
  g_autoptr(GPtrArray) kinds = panal_contact_store_list_kinds (snapshot, NULL, "es", &error);
  g_autoptr(GPtrArray) kinds_there = panal_contact_store_list_kinds (snapshot, "XB", "es", &error);

  g_assert_no_error (error);
  assert_groups (countries, "XA:Country A:3 XB:País B:1");
  assert_groups (kinds, "emergency:Emergencia:1 shelter:Albergues:2 legal:Ayuda legal:2");
  assert_groups (kinds_there, "legal:Ayuda legal:1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/content/contact-store/not-found", test_not_found);
  g_test_add_func ("/content/contact-store/never-another-language", test_never_another_language);
  g_test_add_func ("/content/contact-store/damaged", test_damaged);
  g_test_add_func ("/content/contact-store/too-many", test_too_many);
  g_test_add_func ("/content/contact-store/careful", test_careful);
  g_test_add_func ("/content/contact-store/no-emergency", test_no_emergency);
  g_test_add_func ("/content/contact-store/emergency", test_emergency);
  g_test_add_func ("/content/contact-store/best-of-each-field", test_best_of_each_field);
  g_test_add_func ("/content/contact-store/list", test_list);
  g_test_add_func ("/content/contact-store/groups", test_groups);

  return g_test_run ();
}
