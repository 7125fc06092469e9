/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/volume.h"

#include "support/fixture.h"

static void
add (PanalVolume  *volume,
     PanalHitKind  kind,
     const char   *id,
     const char   *title,
     const char   *key)
{
  PanalDocument *document = g_new0 (PanalDocument, 1);
  const PanalDocumentTexts texts = { title, key, "", "cuerpo" };
  g_autoptr(GError) error = NULL;

  document->kind = kind;
  document->id = g_strdup (id);
  document->title = g_strdup (title);
  g_assert_true (panal_volume_add (volume, document, &texts, &error));
  g_assert_no_error (error);
}

static void
test_match (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalVolume) volume = panal_volume_new (panal_snapshot_get_db (snapshot), "es", &error);
  g_autoptr(GArray) rows = g_array_new (FALSE, FALSE, sizeof (guint));

  g_assert_no_error (error);
  add (volume, PANAL_HIT_ARTICLE, "one", "Los Peligros", "");
  add (volume, PANAL_HIT_CONTACT, "one", "Línea", "800 Tapachula");
  g_assert_true (panal_volume_seal (volume, &error));

  g_assert_true (panal_volume_match (volume, PANAL_VOLUME_TITLES, "stem : \"peligr\"", rows, &error));
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpuint (g_array_index (rows, guint, 0), ==, 0);
  g_assert_true (panal_volume_match (volume, PANAL_VOLUME_TITLES, "key : \"tapachula\"", rows, &error));
  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpuint (g_array_index (rows, guint, 0), ==, 1);
  g_assert_true (panal_volume_match (volume, PANAL_VOLUME_BODIES, "exact : \"cuerpo\"", rows, &error));
  g_assert_cmpuint (rows->len, ==, 2);
  g_assert_true (panal_volume_match (volume, PANAL_VOLUME_BODIES, "exact : \"peligros\"", rows, &error));
  g_assert_cmpuint (rows->len, ==, 0);
  g_assert_no_error (error);

  g_assert_false (panal_volume_match (volume, PANAL_VOLUME_BODIES, "\"", rows, &error));
  g_assert_error (error, PANAL_DB_ERROR, PANAL_DB_ERROR_DAMAGED);
  g_assert_cmpstr (panal_volume_find (volume, PANAL_HIT_CONTACT, "one")->title, ==, "Línea");
  g_assert_null (panal_volume_find (volume, PANAL_HIT_CONTACT, "two"));
  g_assert_cmpstr (panal_spelling_find (volume->spelling, "linia"), ==, "línea");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/volume/match", test_match);
  return g_test_run ();
}
