/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "contact-store"

#include "config.h"

#include "content/contact-store.h"

#include <math.h>

#include "base/id.h"
#include "content/answer.h"
#include "db/stmt.h"

/* Rows that no honest snapshot exceeds. */
#define CONTACTS_MAX 5000
#define COUNTRIES_MAX 300
#define KINDS_MAX 200
#define LANGUAGES_MAX 100
#define TEXTS_MAX 2000
#define PHONES_MAX 20

/* Positions of telephones run from 1 to 9. */
#define POSITIONS 10

enum { COUNTRY_CODE, COUNTRY_N };                     /* countries.sql */
enum { KIND_ID, KIND_PICTOGRAM, KIND_N };             /* kinds.sql */
enum { TITLE_LANGUAGE, TITLE_TITLE };                 /* country-texts.sql, kind-texts.sql */
enum { EMERGENCY_CONTACT };                           /* country-emergency.sql */
enum { LISTED_KEY, LISTED_ID };                       /* contacts.sql */
enum { TEXT_LANGUAGE, TEXT_FIELD, TEXT_VALUE };       /* contact-texts.sql */
enum { PHONE_POSITION, PHONE_KIND, PHONE_NUMBER, PHONE_REACH };   /* contact-phones.sql */
enum                                                  /* contact.sql */
{
  CONTACT_KEY, CONTACT_ID, CONTACT_KIND, CONTACT_PICTOGRAM, CONTACT_COUNTRY, CONTACT_STRENGTH, CONTACT_ORGANIZATION,
  CONTACT_EMAIL, CONTACT_URL, CONTACT_ADDRESS_1, CONTACT_CITY, CONTACT_STATE_PROVINCE, CONTACT_LATITUDE,
  CONTACT_LONGITUDE, CONTACT_HOURS, CONTACT_FEES, CONTACT_LANGUAGES, CONTACT_SOURCE_DATE, CONTACT_ASSURED_DATE,
};

/* Texts of a contact that differ by language, and where each goes. */
static const struct { const char *field; gsize offset; } fields[] = {
  { "name",        G_STRUCT_OFFSET (PanalContact, name) },
  { "description", G_STRUCT_OFFSET (PanalContact, description) },
  { "hours_note",  G_STRUCT_OFFSET (PanalContact, hours_note) },
  { "alert",       G_STRUCT_OFFSET (PanalContact, alert) },
  { "source",      G_STRUCT_OFFSET (PanalContact, source) },
};

/* The best text found so far for one field. */
typedef struct
{
  char  *text;   /* owned, nullable */
  guint  rank;
} Best;

void
panal_contact_group_free (PanalContactGroup *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->title);
  g_free (self->pictogram);
  g_free (self);
}

static GPtrArray *
groups_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) panal_contact_group_free);
}

/* Takes @text if it is better than what is there. An empty text is no translation. */
static gboolean
offer (Best  *best,
       guint  rank,
       char  *text)
{
  if (rank == PANAL_LANGUAGE_NONE || text[0] == '\0' || (best->text != NULL && best->rank <= rank))
    {
      g_free (text);
      return FALSE;
    }

  g_free (best->text);
  best->text = text;
  best->rank = rank;
  return TRUE;
}

/* The title of a country or a kind; empty if it has none that this visitor can be shown. */
static char *
dup_title (PanalSnapshot  *snapshot,
           const char     *question,
           const char     *parameter,
           const char     *id,
           const char     *language,
           GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), question, LANGUAGES_MAX);
  Best best = { NULL, 0 };

  panal_answer_bind_text (&rows, parameter, id);
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, TITLE_LANGUAGE);

      offer (&best, panal_snapshot_rank (snapshot, language, tag), panal_answer_dup_text (&rows, TITLE_TITLE));
    }
  if (panal_answer_end (&rows, error))
    return best.text != NULL ? best.text : g_strdup ("");

  g_free (best.text);
  return NULL;
}

/* Gives each group its title and leaves out those that nobody could read. */
static GPtrArray *
with_titles (PanalSnapshot  *snapshot,
             GPtrArray      *groups,
             const char     *question,
             const char     *parameter,
             const char     *language,
             GError        **error)
{
  g_autoptr(GPtrArray) titled = groups_new ();

  for (guint i = 0; i < groups->len; i++)
    {
      PanalContactGroup *group = groups->pdata[i];

      group->title = dup_title (snapshot, question, parameter, group->id, language, error);
      if (group->title == NULL)
        return NULL;
      if (group->title[0] != '\0')
        g_ptr_array_add (titled, g_steal_pointer (&groups->pdata[i]));
    }

  return g_steal_pointer (&titled);
}

GPtrArray *
panal_contact_store_list_countries (PanalSnapshot  *snapshot,
                                    const char     *language,
                                    GError        **error)
{
  g_autoptr(GPtrArray) groups = groups_new ();
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "countries", COUNTRIES_MAX);
  while (panal_answer_next (&rows))
    {
      PanalContactGroup *group;

      if (panal_answer_get_int (&rows, COUNTRY_N) <= 0)
        continue;
      group = g_new0 (PanalContactGroup, 1);
      group->id = panal_answer_dup_text (&rows, COUNTRY_CODE);
      group->pictogram = g_strdup ("");
      group->n_contacts = panal_answer_get_int (&rows, COUNTRY_N);
      g_ptr_array_add (groups, group);
      if (!panal_id_is_country (group->id))
        panal_answer_damage (&rows, "a country without a code");
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  return with_titles (snapshot, groups, "country-texts", ":country", language, error);
}

GPtrArray *
panal_contact_store_list_kinds (PanalSnapshot  *snapshot,
                                const char     *country,
                                const char     *language,
                                GError        **error)
{
  g_autoptr(GPtrArray) groups = groups_new ();
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "kinds", KINDS_MAX);
  panal_answer_bind_text (&rows, ":country", country);
  while (panal_answer_next (&rows))
    {
      PanalContactGroup *group;

      if (panal_answer_get_int (&rows, KIND_N) <= 0)
        continue;
      group = g_new0 (PanalContactGroup, 1);
      group->id = panal_answer_dup_text (&rows, KIND_ID);
      group->pictogram = panal_answer_dup_name (&rows, KIND_PICTOGRAM);
      group->n_contacts = panal_answer_get_int (&rows, KIND_N);
      g_ptr_array_add (groups, group);
      if (!panal_id_is_slug (group->id))
        panal_answer_damage (&rows, "a kind without an id");
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  return with_titles (snapshot, groups, "kind-texts", ":kind", language, error);
}

static void
read_location (PanalContact *contact,
               PanalAnswer    *rows)
{
  double latitude = panal_stmt_get_double (rows->stmt, CONTACT_LATITUDE);
  double longitude = panal_stmt_get_double (rows->stmt, CONTACT_LONGITUDE);

  /* Written so that NaN fails. */
  if (panal_stmt_is_null (rows->stmt, CONTACT_LATITUDE) || panal_stmt_is_null (rows->stmt, CONTACT_LONGITUDE)
      || !(fabs (latitude) <= 90) || !(fabs (longitude) <= 180))
    return;

  contact->has_location = TRUE;
  contact->latitude = latitude;
  contact->longitude = longitude;
}

/* Everything of the table contact; NULL without error if there is no such contact. */
static PanalContact *
find_row (PanalSnapshot  *snapshot,
          const char     *id,
          GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "contact", 1);
  g_autoptr(PanalContact) contact = NULL;

  panal_answer_bind_int (&rows, ":key", panal_id_key (id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *strength = panal_answer_dup_text (&rows, CONTACT_STRENGTH);

      g_clear_pointer (&contact, panal_contact_unref);
      contact = panal_contact_new ();
      contact->id = panal_answer_dup_id (&rows, CONTACT_ID, CONTACT_KEY);
      contact->kind = panal_answer_dup_text (&rows, CONTACT_KIND);
      contact->kind_pictogram = panal_answer_dup_name (&rows, CONTACT_PICTOGRAM);
      contact->country = panal_answer_dup_text (&rows, CONTACT_COUNTRY);
      contact->organization = panal_answer_dup_text (&rows, CONTACT_ORGANIZATION);
      contact->email = panal_answer_dup_text (&rows, CONTACT_EMAIL);
      contact->url = panal_answer_dup_text (&rows, CONTACT_URL);
      contact->address_1 = panal_answer_dup_text (&rows, CONTACT_ADDRESS_1);
      contact->city = panal_answer_dup_text (&rows, CONTACT_CITY);
      contact->state_province = panal_answer_dup_text (&rows, CONTACT_STATE_PROVINCE);
      contact->hours = panal_answer_dup_text (&rows, CONTACT_HOURS);
      contact->fees = panal_answer_dup_text (&rows, CONTACT_FEES);
      contact->languages = panal_answer_dup_text (&rows, CONTACT_LANGUAGES);
      contact->source_date = panal_answer_dup_date (&rows, CONTACT_SOURCE_DATE);
      contact->assured_date = panal_answer_dup_day (&rows, CONTACT_ASSURED_DATE);
      contact->strength = panal_strength_from_string (strength);
      read_location (contact, &rows);
    }
  if (!panal_answer_end (&rows, error))
    return NULL;

  return contact != NULL && g_str_equal (contact->id, id) ? g_steal_pointer (&contact) : NULL;
}

/* `phone_2_note` -> 2; 0 for any other field. */
static guint
note_position (const char *field)
{
  if (!g_str_has_prefix (field, "phone_") || !g_ascii_isdigit (field[6]) || !g_str_equal (field + 7, "_note"))
    return 0;

  return g_ascii_digit_value (field[6]);
}

static gboolean
read_texts (PanalSnapshot  *snapshot,
            PanalContact   *contact,
            Best           *notes,
            const char     *language,
            GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "contact-texts", TEXTS_MAX);
  Best bests[G_N_ELEMENTS (fields)] = { { NULL, 0 } };

  panal_answer_bind_int (&rows, ":contact", panal_id_key (contact->id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *tag = panal_answer_dup_text (&rows, TEXT_LANGUAGE);
      g_autofree char *field = panal_answer_dup_text (&rows, TEXT_FIELD);
      guint rank = panal_snapshot_rank (snapshot, language, tag);

      if (note_position (field) > 0)
        offer (&notes[note_position (field)], rank, panal_answer_dup_text (&rows, TEXT_VALUE));
      for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
        if (g_str_equal (field, fields[i].field)
            && offer (&bests[i], rank, panal_answer_dup_text (&rows, TEXT_VALUE))
            && fields[i].offset == G_STRUCT_OFFSET (PanalContact, name))
          {
            g_free (contact->language);
            contact->language = g_strdup (tag);
          }
    }

  for (gsize i = 0; i < G_N_ELEMENTS (fields); i++)
    G_STRUCT_MEMBER (char *, contact, fields[i].offset) = bests[i].text != NULL ? bests[i].text : g_strdup ("");

  return panal_answer_end (&rows, error);
}

static gboolean
read_phones (PanalSnapshot  *snapshot,
             PanalContact   *contact,
             const Best     *notes,
             GError        **error)
{
  PanalAnswer rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "contact-phones", PHONES_MAX);

  panal_answer_bind_int (&rows, ":contact", panal_id_key (contact->id));
  while (panal_answer_next (&rows))
    {
      g_autofree char *kind = panal_answer_dup_text (&rows, PHONE_KIND);
      g_autofree char *number = panal_answer_dup_text (&rows, PHONE_NUMBER);
      g_autofree char *reach = panal_answer_dup_text (&rows, PHONE_REACH);
      gint64 position = panal_answer_get_int (&rows, PHONE_POSITION);

      if (number[0] != '\0')
        panal_contact_add_phone (contact, number,
                                 position > 0 && position < POSITIONS ? notes[position].text : NULL,
                                 g_str_equal (kind, "whatsapp"),
                                 g_str_equal (reach, "anywhere") && number[0] == '+');
    }

  return panal_answer_end (&rows, error);
}

/* NULL without error: there is none, or none that this visitor could read. */
static PanalContact *
find (PanalSnapshot  *snapshot,
      const char     *id,
      const char     *language,
      GError        **error)
{
  g_autoptr(PanalContact) contact = find_row (snapshot, id, error);
  Best notes[POSITIONS] = { { NULL, 0 } };
  gboolean ok;

  if (contact == NULL)
    return NULL;

  ok = read_texts (snapshot, contact, notes, language, error) && read_phones (snapshot, contact, notes, error);
  for (gsize i = 0; i < POSITIONS; i++)
    g_free (notes[i].text);
  if (!ok || contact->name[0] == '\0')
    return NULL;

  contact->kind_title = dup_title (snapshot, "kind-texts", ":kind", contact->kind, language, error);
  if (contact->kind_title == NULL)
    return NULL;
  contact->country_name = dup_title (snapshot, "country-texts", ":country", contact->country, language, error);

  return contact->country_name != NULL ? g_steal_pointer (&contact) : NULL;
}

GPtrArray *
panal_contact_store_list (PanalSnapshot  *snapshot,
                          const char     *country,
                          const char     *kind,
                          const char     *language,
                          GError        **error)
{
  g_autoptr(GPtrArray) contacts = g_ptr_array_new_with_free_func ((GDestroyNotify) panal_contact_unref);
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "contacts", CONTACTS_MAX);
  panal_answer_bind_text (&rows, ":country", country);
  panal_answer_bind_text (&rows, ":kind", kind);
  while (panal_answer_next (&rows))
    g_ptr_array_add (ids, panal_answer_dup_id (&rows, LISTED_ID, LISTED_KEY));
  if (!panal_answer_end (&rows, error))
    return NULL;

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr(GError) local = NULL;
      PanalContact *contact = find (snapshot, ids->pdata[i], language, &local);

      if (local != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return NULL;
        }
      if (contact != NULL)
        g_ptr_array_add (contacts, contact);
    }

  return g_steal_pointer (&contacts);
}

PanalContact *
panal_contact_store_require (PanalSnapshot  *snapshot,
                             const char     *id,
                             const char     *language,
                             GError        **error)
{
  g_autoptr(GError) local = NULL;
  PanalContact *contact;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  contact = find (snapshot, id, language, &local);
  if (contact == NULL && local == NULL)
    g_set_error (&local, PANAL_CONTENT_ERROR, PANAL_CONTENT_ERROR_NOT_FOUND, "there is no contact '%s'", id);
  if (local != NULL)
    g_propagate_error (error, g_steal_pointer (&local));

  return contact;
}

PanalContact *
panal_contact_store_find_emergency (PanalSnapshot *snapshot,
                                    const char    *country,
                                    const char    *language)
{
  g_autofree char *id = NULL;
  g_autoptr(PanalContact) contact = NULL;
  PanalAnswer rows;

  g_return_val_if_fail (snapshot != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);

  rows = panal_answer_ask (panal_snapshot_get_db (snapshot), "country-emergency", 1);
  panal_answer_bind_text (&rows, ":country", country);
  while (panal_answer_next (&rows))
    {
      g_free (id);
      id = panal_answer_dup_text (&rows, EMERGENCY_CONTACT);
    }
  /* Whatever went wrong: without a number the screen sends people to the staff, and that is right. */
  if (!panal_answer_end (&rows, NULL /* may fail: see above */) || id == NULL)
    return NULL;

  contact = find (snapshot, id, language, NULL /* may fail: see above */);

  return contact != NULL && contact->phones->len > 0 ? g_steal_pointer (&contact) : NULL;
}
