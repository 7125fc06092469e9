/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken and test-snapshot-writer.c */

#define G_LOG_DOMAIN "contacts-csv"

#include "config.h"

#include "publish/contacts-csv.h"

#include "publish/contact-rules.h"
#include "publish/table-file.h"

static const PanalColumn columns[] = {
  { "id", PANAL_COLUMN_REQUIRED },
  { "status", PANAL_COLUMN_REQUIRED },
  { "visibility", PANAL_COLUMN_REQUIRED },
  { "kind", PANAL_COLUMN_REQUIRED },
  { "country", PANAL_COLUMN_REQUIRED },
  { "name", PANAL_COLUMN_TEXTS },
  { "organization", PANAL_COLUMN_OPTIONAL },
  { "description", PANAL_COLUMN_TEXTS },
  { "phone_1", PANAL_COLUMN_REQUIRED },
  { "phone_1_note", PANAL_COLUMN_TEXTS },
  { "phone_2", PANAL_COLUMN_OPTIONAL },
  { "phone_2_note", PANAL_COLUMN_TEXTS },
  { "phone_3", PANAL_COLUMN_OPTIONAL },
  { "phone_3_note", PANAL_COLUMN_TEXTS },
  { "whatsapp", PANAL_COLUMN_OPTIONAL },
  { "email", PANAL_COLUMN_OPTIONAL },
  { "url", PANAL_COLUMN_OPTIONAL },
  { "address_1", PANAL_COLUMN_OPTIONAL },
  { "city", PANAL_COLUMN_OPTIONAL },
  { "state_province", PANAL_COLUMN_OPTIONAL },
  { "latitude", PANAL_COLUMN_OPTIONAL },
  { "longitude", PANAL_COLUMN_OPTIONAL },
  { "hours", PANAL_COLUMN_OPTIONAL },
  { "hours_note", PANAL_COLUMN_TEXTS },
  { "fees", PANAL_COLUMN_OPTIONAL },
  { "languages", PANAL_COLUMN_OPTIONAL },
  { "eligibility_description", PANAL_COLUMN_TEXTS },
  { "application_process", PANAL_COLUMN_TEXTS },
  { "interpretation_services", PANAL_COLUMN_OPTIONAL },
  { "accessibility_description", PANAL_COLUMN_TEXTS },
  { "required_document", PANAL_COLUMN_TEXTS },
  { "alert", PANAL_COLUMN_TEXTS },
  { "minimum_age", PANAL_COLUMN_OPTIONAL },
  { "maximum_age", PANAL_COLUMN_OPTIONAL },
  { "service_area", PANAL_COLUMN_OPTIONAL },
  { "emergency", PANAL_COLUMN_OPTIONAL },
  { "women_only", PANAL_COLUMN_OPTIONAL },
  { "child_friendly", PANAL_COLUMN_OPTIONAL },
  { "lgbtiq_friendly", PANAL_COLUMN_OPTIONAL },
  { "works_without_credit", PANAL_COLUMN_OPTIONAL },
  { "asks_for_papers", PANAL_COLUMN_OPTIONAL },
  { "shares_data_with_authorities", PANAL_COLUMN_OPTIONAL },
  { "free_call_from", PANAL_COLUMN_OPTIONAL },
  { "strength", PANAL_COLUMN_REQUIRED },
  { "source", PANAL_COLUMN_REQUIRED },
  { "source", PANAL_COLUMN_TEXTS },
  { "source_url", PANAL_COLUMN_OPTIONAL },
  { "source_date", PANAL_COLUMN_REQUIRED },
  { "assured_date", PANAL_COLUMN_OPTIONAL },
  { "verify_method", PANAL_COLUMN_OPTIONAL },
  { "next_check_on", PANAL_COLUMN_OPTIONAL },
  { "sensitivity", PANAL_COLUMN_OPTIONAL },
  { "note", PANAL_COLUMN_OPTIONAL },
};

const char * const panal_service_texts[] = {
  "name", "description", "phone_1_note", "phone_2_note", "phone_3_note", "hours_note", "eligibility_description",
  "application_process", "accessibility_description", "required_document", "alert", "source", NULL,
};

const char * const panal_service_answers[] = {
  "emergency", "women_only", "child_friendly", "lgbtiq_friendly", "works_without_credit", "asks_for_papers",
  "shares_data_with_authorities", NULL,
};

const char * const panal_service_attributes[] = {
  "interpretation_services", "minimum_age", "maximum_age", "service_area", "free_call_from", "verify_method",
  "next_check_on", "sensitivity", NULL,
};

const char *
panal_service_get (const PanalService *self,
                   const char         *column)
{
  const char *cell = g_tree_lookup (self->cells, column);

  return cell != NULL ? cell : "";
}

char **
panal_contacts_dup_head (const PanalTree *tree)
{
  GPtrArray *names = g_ptr_array_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      if (columns[i].kind != PANAL_COLUMN_TEXTS)
        g_ptr_array_add (names, g_strdup (columns[i].name));
      for (guint j = 0; columns[i].kind == PANAL_COLUMN_TEXTS && tree->language_tags[j] != NULL; j++)
        g_ptr_array_add (names, g_strconcat (columns[i].name, "_", tree->language_tags[j], NULL));
    }
  g_ptr_array_add (names, NULL);

  return (char **) g_ptr_array_free (names, FALSE);
}

static void
load_service (PanalTree          *tree,
              const PanalCsv     *csv,
              const char * const *names,
              guint               i,
              PanalFaults        *faults)
{
  PanalService *service = g_new0 (PanalService, 1);

  service->row.id = g_strdup (panal_csv_get (csv, i, "id"));
  service->row.line = panal_csv_get_line (csv, i);
  service->cells = panal_texts_new ();
  for (guint j = 0; names[j] != NULL; j++)
    {
      const char *cell = panal_csv_get (csv, i, names[j]);

      if (cell[0] != '\0')
        g_tree_insert (service->cells, g_strdup (names[j]), g_strdup (cell));
    }
  service->shown = g_str_equal (panal_service_get (service, "status"), "active")
                   && g_str_equal (panal_service_get (service, "visibility"), "public")
                   && !g_str_equal (panal_service_get (service, "strength"), "hold");

  panal_contact_rules_check (tree, service, faults);
  if (!panal_rows_add (tree->services, service))
    panal_faults_error (faults, "contact.double", "contacts.csv", panal_csv_get_line (csv, i), "This id is there twice\nGive one of them another id");
}

void
panal_contacts_load (PanalTree   *tree,
                     PanalFaults *faults)
{
  g_autoptr(PanalCsv) csv = panal_table_open (tree, "contacts.csv", columns, G_N_ELEMENTS (columns), faults);
  g_auto(GStrv) names = panal_contacts_dup_head (tree);

  tree->services->unread = csv == NULL;
  for (guint i = 0; csv != NULL && i < panal_csv_get_n_rows (csv); i++)
    load_service (tree, csv, (const char * const *) names, i, faults);
}
