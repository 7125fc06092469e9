/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "contact-rules"

#include "config.h"

#include "publish/contact-rules.h"

#include <string.h>

#include "base/id.h"
#include "publish/contacts-csv.h"
#include "publish/date-rule.h"
#include "publish/excel.h"
#include "publish/phone-number.h"
#include "publish/suggestion.h"
#include "publish/table-file.h"

#define FILE_NAME "contacts.csv"

/* Mo-Fr 09:00-18:00; Sa,Su 09:00-13:00,15:00-17:00 */
#define DAY "(Mo|Tu|We|Th|Fr|Sa|Su|PH)"
#define DAYS DAY "(-" DAY ")?(," DAY "(-" DAY ")?)*"
#define TIME "([01]\\d|2[0-4]):[0-5]\\d"
#define TIMES TIME "-" TIME "(," TIME "-" TIME ")*"
#define HOURS "^(24/7|" DAYS " (" TIMES "|off)(; " DAYS " (" TIMES "|off))*)$"

/* The columns that allow a few words only. */
static const struct { const char *column; gboolean required; const char *words[6]; } choices[] = {
  { "status", TRUE, { "active", "inactive", "defunct", "temporarily closed" } },
  { "visibility", TRUE, { "public", "staff", "never" } },
  { "strength", TRUE, { "strong", "medium", "weak", "hold" } },
  { "fees", FALSE, { "free", "paid" } },
  { "verify_method", FALSE, { "call", "visit", "web", "partner" } },
  { "sensitivity", FALSE, { "normal", "high" } },
};

/* The columns that hold something of one shape. */
static const struct { const char *column; const char *pattern; const char *rule; const char *how; } shapes[] = {
  { "hours", HOURS, "contact.bad-hours", "Write 'Mo-Fr 09:00-18:00; Sa 09:00-13:00' or 24/7; what this form cannot say goes into hours_note" },
  { "url", "^(https?://)?[a-z0-9-]+(\\.[a-z0-9-]+)+(:\\d+)?(/[^\\s<>\"]*)?$", "contact.bad-url", "Write https:// and the address, without blanks" },
  { "source_url", "^(https?://)?[^\\s<>\":]+\\.[^\\s<>\"]+$", "contact.bad-url", "Write https:// and the address, without blanks; one address only" },
  { "email", "^[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+$", "contact.bad-email", "Write one address, as name@place.org" },
  { "minimum_age", "^\\d{1,3}$", "contact.bad-age", "Write years as digits" },
  { "maximum_age", "^\\d{1,3}$", "contact.bad-age", "Write years as digits" },
};

static void
check_choices (const PanalService *service,
               PanalFaults        *faults)
{
  guint line = service->row.line;

  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      const char *cell = panal_service_get (service, choices[i].column);
      g_autofree char *rule = g_strconcat ("contact.bad-", choices[i].column, NULL);
      g_autofree char *how = NULL;

      if (cell[0] == '\0' ? !choices[i].required : g_strv_contains (choices[i].words, cell))
        continue;

      how = panal_suggestion_dup_how (cell, choices[i].words);
      panal_faults_error (faults, rule, FILE_NAME, line, "'%s' cannot stand in column %s\n%s", cell, choices[i].column, how);
    }

  for (guint i = 0; panal_service_answers[i] != NULL; i++)
    {
      const char *cell = panal_service_get (service, panal_service_answers[i]);

      if (cell[0] != '\0' && !g_str_equal (cell, "yes") && !g_str_equal (cell, "no"))
        panal_faults_error (faults, "contact.bad-answer", FILE_NAME, line, "'%s' cannot stand in column %s\nWrite yes, no, or nothing if it is not known", cell, panal_service_answers[i]);
    }
}

static void
check_shapes (const PanalService *service,
              PanalFaults        *faults)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      const char *cell = panal_service_get (service, shapes[i].column);

      if (cell[0] != '\0' && !g_regex_match_simple (shapes[i].pattern, cell, G_REGEX_DOLLAR_ENDONLY, 0))
        panal_faults_error (faults, shapes[i].rule, FILE_NAME, service->row.line, "'%s' cannot stand in column %s\n%s", cell, shapes[i].column, shapes[i].how);
    }
}

static void
check_numbers (PanalTree          *tree,
               const PanalService *service,
               const PanalCountry *country,
               PanalFaults        *faults)
{
  static const char * const phones[] = { "phone_1", "phone_2", "phone_3", "whatsapp" };
  static const char * const rules[] = {
    [PANAL_NUMBER_LETTERS] = "contact.bad-number",
    [PANAL_NUMBER_LOST_ZERO] = "contact.lost-zero",
    [PANAL_NUMBER_LOST_PLUS] = "contact.lost-plus",
    [PANAL_NUMBER_UNKNOWN_SHORT] = "contact.short-number",
    [PANAL_NUMBER_UNKNOWN_CODE] = "contact.calling-code",
    [PANAL_NUMBER_LENGTH] = "contact.number-length",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (phones); i++)
    {
      const char *cell = panal_service_get (service, phones[i]);
      gboolean whatsapp = g_str_equal (phones[i], "whatsapp");
      PanalNumberFault fault;

      if (cell[0] == '\0')
        continue;
      fault = panal_phone_number_check (tree->countries, whatsapp ? NULL : country, cell);
      /* What a spreadsheet did to the cell has been told with the table. */
      if (fault != PANAL_NUMBER_GOOD && (panal_excel_find_damage (cell) == PANAL_EXCEL_NONE || panal_excel_find_damage (cell) == PANAL_EXCEL_DATE))
        panal_faults_error (faults, rules[fault], FILE_NAME, service->row.line, "'%s' in column %s: %s", cell, phones[i], panal_phone_number_describe (fault));
    }
}

static void
check_location (const PanalService *service,
                PanalFaults        *faults)
{
  const char *latitude = panal_service_get (service, "latitude");
  const char *longitude = panal_service_get (service, "longitude");
  double degrees;

  if (latitude[0] == '\0' && longitude[0] == '\0')
    return;
  if (!panal_table_parse_degrees (latitude, 90, &degrees) || !panal_table_parse_degrees (longitude, 180, &degrees))
    panal_faults_error (faults, "contact.bad-location", FILE_NAME, service->row.line,
                        "'%s' and '%s' are not a latitude and a longitude\nWrite both in degrees with a point: 14.9033 and -92.2575, or neither", latitude, longitude);
}

static void
check_known (PanalTree          *tree,
             const PanalService *service,
             PanalFaults        *faults)
{
  const char *country = panal_service_get (service, "country");
  const char *kind = panal_service_get (service, "kind");
  g_auto(GStrv) from = g_strsplit (panal_service_get (service, "free_call_from"), " ", -1);
  g_auto(GStrv) codes = panal_rows_dup_ids (tree->countries);

  if (!panal_rows_has (tree->countries, country))
    {
      g_autofree char *how = panal_suggestion_dup_how (country, (const char * const *) codes);

      panal_faults_error (faults, "contact.unknown-country", FILE_NAME, service->row.line, "'%s' is no country of countries.yaml\n%s", country, how);
    }
  for (guint i = 0; from[i] != NULL; i++)
    if (from[i][0] != '\0' && !panal_rows_has (tree->countries, from[i]))
      {
        g_autofree char *how = panal_suggestion_dup_how (from[i], (const char * const *) codes);

        panal_faults_error (faults, "contact.unknown-country", FILE_NAME, service->row.line, "'%s' in column free_call_from is no country of countries.yaml\n%s", from[i], how);
      }
  if (!panal_rows_has (tree->kinds, kind))
    {
      g_auto(GStrv) kinds = panal_rows_dup_ids (tree->kinds);
      g_autofree char *how = panal_suggestion_dup_how (kind, (const char * const *) kinds);

      panal_faults_error (faults, "contact.unknown-kind", FILE_NAME, service->row.line, "'%s' is no kind of kinds.yaml\n%s", kind, how);
    }
}

static void
check_dates (PanalTree          *tree,
             const PanalService *service,
             PanalFaults        *faults)
{
  const char *source_date = panal_service_get (service, "source_date");
  const char *assured_date = panal_service_get (service, "assured_date");
  const char *next_check = panal_service_get (service, "next_check_on");

  if (source_date[0] != '\0')
    panal_date_rule_check (source_date, TRUE, tree->today, "source_date", FILE_NAME, service->row.line, faults);
  if (assured_date[0] != '\0')
    panal_date_rule_check (assured_date, FALSE, tree->today, "assured_date", FILE_NAME, service->row.line, faults);
  if (next_check[0] != '\0')
    panal_date_rule_check (next_check, FALSE, NULL, "next_check_on", FILE_NAME, service->row.line, faults);
}

static gboolean
can_be_reached (const PanalService *service)
{
  static const char * const ways[] = { "phone_1", "phone_2", "phone_3", "whatsapp", "url", "address_1" };

  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    if (*panal_service_get (service, ways[i]) != '\0')
      return TRUE;

  return FALSE;
}

void
panal_contact_rules_check (PanalTree          *tree,
                           const PanalService *service,
                           PanalFaults        *faults)
{
  g_autofree char *name = g_strconcat ("name_", tree->source_language, NULL);
  g_autofree char *prefix = g_ascii_strdown (panal_service_get (service, "country"), -1);
  guint line = service->row.line;

  if (!panal_id_is_slug (service->row.id))
    panal_faults_error (faults, "contact.bad-id", FILE_NAME, line, "'%s' cannot be an id\nUse small letters, digits and '-': mx-comar-tapachula", service->row.id);
  else if (!g_str_has_prefix (service->row.id, prefix) || service->row.id[strlen (prefix)] != '-')
    panal_faults_error (faults, "contact.id-of-other-country", FILE_NAME, line, "The id '%s' does not begin with its country\nBegin it with '%s-'", service->row.id, prefix);
  if (*panal_service_get (service, name) == '\0')
    panal_faults_error (faults, "contact.no-name", FILE_NAME, line, "%s is empty\nWrite what the service is called", name);
  if (*panal_service_get (service, "source") == '\0')
    panal_faults_error (faults, "contact.no-source", FILE_NAME, line, "Nobody is named who published this\nWrite it into the column source, as a visitor understands it");
  if (!can_be_reached (service))
    panal_faults_error (faults, "contact.unreachable", FILE_NAME, line, "This row has no telephone, WhatsApp, web page or address\nAdd one, or take the row away");

  check_choices (service, faults);
  check_shapes (service, faults);
  check_known (tree, service, faults);
  check_numbers (tree, service, panal_rows_find (tree->countries, panal_service_get (service, "country")), faults);
  check_location (service, faults);
  check_dates (tree, service, faults);
}
