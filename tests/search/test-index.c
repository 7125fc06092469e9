/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "search/index.h"

#include "support/fixture.h"

static void
test_cancelled (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (panal_index_build (snapshot, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
test_chain (void)
{
  static const struct { const char *language; const char *tags; } rows[] = {
    { "es", "es " }, { "ht", "ht es " }, { "en", "en es " }, { "xx", "es " },
  };
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalIndex) index = panal_index_build (snapshot, NULL, &error);

  g_assert_no_error (error);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(GPtrArray) chain = panal_index_list_chain (index, rows[i].language);
      g_autoptr(GString) tags = g_string_new (NULL);

      for (guint j = 0; j < chain->len; j++)
        g_string_append_printf (tags, "%s ", ((PanalVolume *) chain->pdata[j])->tag);
      g_assert_cmpstr (tags->str, ==, rows[i].tags);
    }
}

static void
test_texts (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalIndex) index = panal_index_build (snapshot, NULL, &error);
  g_autoptr(GPtrArray) chain = panal_index_list_chain (index, "es");
  const PanalVolume *volume = chain->pdata[0];
  g_autoptr(GPtrArray) article = panal_index_list_texts (index, volume, panal_volume_find (volume, PANAL_HIT_ARTICLE, "asylum"), &error);
  g_autoptr(GPtrArray) contact = panal_index_list_texts (index, volume, panal_volume_find (volume, PANAL_HIT_CONTACT, "xa-shelter"), &error);

  g_assert_no_error (error);
  g_assert_cmpstr (article->pdata[0], ==, "Es gratis.");
  g_assert_cmpstr (contact->pdata[0], ==, "Cama y comida");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/index/cancelled", test_cancelled);
  g_test_add_func ("/search/index/chain", test_chain);
  g_test_add_func ("/search/index/texts", test_texts);
  return g_test_run ();
}
