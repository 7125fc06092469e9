/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nocheck:tests: tests/publish/broken has a folder for each of its rules */

#define G_LOG_DOMAIN "places-csv"

#include "config.h"

#include "publish/places-csv.h"

#include "base/id.h"
#include "publish/suggestion.h"
#include "publish/table-file.h"

#define FILE_NAME "places.csv"

static const PanalColumn columns[] = {
  { "id", PANAL_COLUMN_REQUIRED },
  { "name", PANAL_COLUMN_REQUIRED },
  { "country", PANAL_COLUMN_REQUIRED },
  { "state_province", PANAL_COLUMN_REQUIRED },
  { "latitude", PANAL_COLUMN_REQUIRED },
  { "longitude", PANAL_COLUMN_REQUIRED },
  { "population", PANAL_COLUMN_REQUIRED },
  { "source", PANAL_COLUMN_OPTIONAL },
};

static void
check_place (PanalTree        *tree,
             const PanalPlace *place,
             PanalFaults      *faults)
{
  guint line = place->row.line;

  if (!panal_id_is_slug (place->row.id))
    panal_faults_error (faults, "place.bad-id", FILE_NAME, line, "'%s' cannot be an id\nUse small letters, digits and '-'", place->row.id);
  if (place->name[0] == '\0')
    panal_faults_error (faults, "place.no-name", FILE_NAME, line, "This place has no name\nWrite it into the column name");
  if (!panal_rows_has (tree->countries, place->country))
    {
      g_auto(GStrv) codes = panal_rows_dup_ids (tree->countries);
      g_autofree char *how = panal_suggestion_dup_how (place->country, (const char * const *) codes);

      panal_faults_error (faults, "place.unknown-country", FILE_NAME, line, "'%s' is no country of countries.yaml\n%s", place->country, how);
    }
}

static void
load_place (PanalTree      *tree,
            const PanalCsv *csv,
            guint           i,
            PanalFaults    *faults)
{
  PanalPlace *place = g_new0 (PanalPlace, 1);
  const char *latitude = panal_csv_get (csv, i, "latitude");
  const char *longitude = panal_csv_get (csv, i, "longitude");
  const char *population = panal_csv_get (csv, i, "population");
  guint64 people = 0;
  guint line = panal_csv_get_line (csv, i);

  place->row.id = g_strdup (panal_csv_get (csv, i, "id"));
  place->row.line = line;
  place->name = g_strdup (panal_csv_get (csv, i, "name"));
  place->country = g_strdup (panal_csv_get (csv, i, "country"));
  place->state_province = g_strdup (panal_csv_get (csv, i, "state_province"));

  place->located = latitude[0] != '\0' || longitude[0] != '\0';
  if (!place->located)
    panal_faults_warning (faults, "place.no-location", FILE_NAME, line, "Nobody can see what is near %s\nAdd its latitude and longitude, or take it away", place->name);
  else if (!panal_table_parse_degrees (latitude, 90, &place->latitude) || !panal_table_parse_degrees (longitude, 180, &place->longitude))
    panal_faults_error (faults, "place.bad-location", FILE_NAME, line, "'%s' and '%s' are not degrees\nWrite them with a point: 14.9033 and -92.2575", latitude, longitude);
  if (population[0] != '\0' && !g_ascii_string_to_unsigned (population, 10, 0, 100000000, &people, NULL /* may fail: told below */))
    panal_faults_error (faults, "place.bad-population", FILE_NAME, line, "'%s' is not a number of people\nWrite digits only", population);
  place->population = people;
  check_place (tree, place, faults);

  if (!panal_rows_add (tree->places, place))
    panal_faults_error (faults, "place.double", FILE_NAME, line, "This id is there twice\nGive one of them another id");
}

void
panal_places_load (PanalTree   *tree,
                   PanalFaults *faults)
{
  g_autoptr(PanalCsv) csv = panal_table_open (tree, FILE_NAME, columns, G_N_ELEMENTS (columns), faults);

  tree->places->unread = csv == NULL;
  for (guint i = 0; csv != NULL && i < panal_csv_get_n_rows (csv); i++)
    load_place (tree, csv, i, faults);
}
