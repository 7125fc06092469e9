/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/test-snapshot-writer.c looks at the rows */

#define G_LOG_DOMAIN "contact-writer"

#include "config.h"

#include <string.h>

#include "base/id.h"
#include "publish/contacts-csv.h"
#include "publish/phone-number.h"
#include "publish/rows-writer.h"

/* Position of WhatsApp among the numbers of a contact, data/sql/content.sql. */
#define WHATSAPP_POSITION 9

/* The columns that are columns of the table too. */
static const char * const same[] = {
  "kind", "country", "strength", "organization", "email", "url", "address_1", "city", "state_province", "hours",
  "fees", "languages", "source_url", "source_date", "assured_date",
};

static gboolean
write_row (const PanalService  *service,
           PanalDb             *db,
           GError             **error)
{
  static const char * const degrees[] = { "latitude", "longitude" };
  PanalStmt *stmt = panal_db_insert (db, "contact", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":key", panal_id_key (service->row.id));
  panal_stmt_bind_text (stmt, ":id", service->row.id);
  for (gsize i = 0; i < G_N_ELEMENTS (same); i++)
    {
      g_autofree char *parameter = g_strconcat (":", same[i], NULL);

      panal_stmt_bind_text (stmt, parameter, panal_service_get (service, same[i]));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (degrees); i++)
    {
      g_autofree char *parameter = g_strconcat (":", degrees[i], NULL);
      const char *cell = panal_service_get (service, degrees[i]);

      if (cell[0] != '\0')
        panal_stmt_bind_double (stmt, parameter, g_ascii_strtod (cell, NULL));
      else
        panal_stmt_bind_text (stmt, parameter, NULL);
    }

  return panal_stmt_run (stmt, error);
}

static gboolean
write_text (const PanalService  *service,
            const char          *language,
            const char          *field,
            const char          *value,
            PanalDb             *db,
            GError             **error)
{
  PanalStmt *stmt = panal_db_insert (db, "contact_text", error);

  if (stmt == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":contact", panal_id_key (service->row.id));
  panal_stmt_bind_text (stmt, ":language", language);
  panal_stmt_bind_text (stmt, ":field", field);
  panal_stmt_bind_text (stmt, ":value", value);

  return panal_stmt_run (stmt, error);
}

static gboolean
write_texts (const PanalTree     *tree,
             const PanalService  *service,
             PanalDb             *db,
             GError             **error)
{
  for (guint i = 0; tree->language_tags[i] != NULL; i++)
    for (guint j = 0; panal_service_texts[j] != NULL; j++)
      {
        const char *language = tree->language_tags[i], *field = panal_service_texts[j];
        g_autofree char *column = g_strconcat (field, "_", language, NULL);
        const char *value = panal_service_get (service, column);

        /* 'source' is the one column that names its source language without saying so. */
        if (value[0] == '\0' && g_str_equal (field, "source") && g_str_equal (language, tree->source_language))
          value = panal_service_get (service, field);
        if (value[0] != '\0' && !write_text (service, language, field, value, db, error))
          return FALSE;
      }

  return TRUE;
}

static gboolean
write_attributes (const PanalService  *service,
                  const char * const  *names,
                  PanalDb             *db,
                  GError             **error)
{
  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *value = panal_service_get (service, names[i]);
      PanalStmt *stmt;

      if (value[0] == '\0')
        continue;
      if ((stmt = panal_db_insert (db, "contact_attribute", error)) == NULL)
        return FALSE;
      panal_stmt_bind_int (stmt, ":contact", panal_id_key (service->row.id));
      panal_stmt_bind_text (stmt, ":name", names[i]);
      panal_stmt_bind_text (stmt, ":value", value);
      if (!panal_stmt_run (stmt, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
write_phone (const PanalService  *service,
             guint                position,
             const char          *column,
             PanalDb             *db,
             GError             **error)
{
  const char *number = panal_service_get (service, column);
  PanalStmt *stmt;

  if (number[0] == '\0')
    return TRUE;
  if ((stmt = panal_db_insert (db, "phone", error)) == NULL)
    return FALSE;
  panal_stmt_bind_int (stmt, ":contact", panal_id_key (service->row.id));
  panal_stmt_bind_int (stmt, ":position", position);
  panal_stmt_bind_text (stmt, ":kind", position == WHATSAPP_POSITION ? "whatsapp" : "voice");
  panal_stmt_bind_text (stmt, ":number", number);
  panal_stmt_bind_text (stmt, ":reach", panal_phone_number_is_anywhere (number) ? "anywhere" : "country");

  return panal_stmt_run (stmt, error);
}

static gboolean
write_contact (const PanalTree     *tree,
               const PanalService  *service,
               PanalDb             *db,
               GError             **error)
{
  return write_row (service, db, error)
         && write_texts (tree, service, db, error)
         && write_attributes (service, panal_service_answers, db, error)
         && write_attributes (service, panal_service_attributes, db, error)
         && write_phone (service, 1, "phone_1", db, error)
         && write_phone (service, 2, "phone_2", db, error)
         && write_phone (service, 3, "phone_3", db, error)
         && write_phone (service, WHATSAPP_POSITION, "whatsapp", db, error);
}

gboolean
panal_rows_write_contacts (PanalTree  *tree,
                           PanalDb    *db,
                           GError    **error)
{
  g_autoptr(GPtrArray) services = panal_rows_list_by_key (tree->services, error);

  for (guint i = 0; services != NULL && i < services->len; i++)
    if (((PanalService *) services->pdata[i])->shown && !write_contact (tree, services->pdata[i], db, error))
      return FALSE;

  return services != NULL;
}
