/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/translations.h"

#include <string.h>

#include "folder.h"

#define ES "articles/asylum-mexico/es.md"

static PanalBlockState
state_of (const char *folder,
          guint       number)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);
  const PanalArticleSource *article = panal_rows_find (tree->articles, "asylum-mexico");

  g_assert_nonnull (article);
  return panal_translations_get_state (tree, article, article->texts->pdata[1], number, NULL);
}

static gboolean
record (const char  *folder,
        const char  *article,
        const char  *language,
        gboolean     approved,
        GError     **error)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);

  return panal_translations_record (tree, article, language, approved, error);
}

static void
test_unknown (void)
{
  char *folder = folder_new ();
  static const char * const bad[][2] = { { "nothing", "en" }, { "asylum-mexico", "fr" }, { "asylum-mexico", "es" }, { "heat-and-thirst", "en" } };

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr(GError) error = NULL;

      g_assert_false (record (folder, bad[i][0], bad[i][1], TRUE, &error));
      g_assert_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_USAGE);
    }
  folder_remove (folder);
}

/* What changes the meaning makes a block stale, and no other block with it. */
static void
test_stale (void)
{
  static const struct { const char *old; const char *new; guint number; } changes[] = {
    { "30 días", "15 días", 3 },
    { "Nadie debe", "Nadie puede", 6 },
    { "> Nadie", "> ! Nadie", 6 },
    { "{{emergency}}", "{{contact:mx-911}}", 5 },
    { "(article:heat-and-thirst)", "(article:asylum-mexico)", 9 },
    { "{{contact:mx-comar-cdmx}}", "{{contact:mx-911}}", 8 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      char *folder = folder_new ();

      g_test_message ("%s", changes[i].new);
      g_assert_cmpint (state_of (folder, changes[i].number), ==, PANAL_BLOCK_STATE_APPROVED);
      folder_replace (folder, ES, changes[i].old, changes[i].new);
      g_assert_cmpint (state_of (folder, changes[i].number), ==, PANAL_BLOCK_STATE_STALE);
      g_assert_cmpint (state_of (folder, 0), ==, PANAL_BLOCK_STATE_APPROVED);
      folder_remove (folder);
    }
}

/* What changes no word of a translation does not. */
static void
test_not_stale (void)
{
  static const struct { const char *old; const char *new; guint number; } changes[] = {
    { "{{fact:C1-02}}", "{{fact:C1-05}}", 3 },
    { "a la **COMAR** antes", "a la  **COMAR**\n   antes", 3 },
    { "Cómo pido", "Co\xcc\x81mo pido", 0 },
    { "> Nadie debe cobrarle.", "> Nadie debe\n> cobrarle.", 6 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      char *folder = folder_new ();

      folder_replace (folder, ES, changes[i].old, changes[i].new);
      g_assert_cmpint (state_of (folder, changes[i].number), ==, PANAL_BLOCK_STATE_APPROVED);
      folder_remove (folder);
    }
}

static void
test_record (void)
{
  char *folder = folder_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *before = folder_read (folder, PANAL_TRANSLATIONS_FILE);
  g_autofree char *after = NULL;

  folder_replace (folder, ES, "30 días", "15 días");
  g_assert_true (record (folder, "asylum-mexico", "en", FALSE, &error));
  g_assert_no_error (error);
  g_assert_cmpint (state_of (folder, 3), ==, PANAL_BLOCK_STATE_UNREVIEWED);

  folder_replace (folder, ES, "15 días", "30 días");
  g_assert_true (record (folder, "asylum-mexico", "en", TRUE, &error));
  after = folder_read (folder, PANAL_TRANSLATIONS_FILE);
  g_assert_cmpstr (after, ==, before);
  folder_remove (folder);
}

static void
test_none (void)
{
  char *folder = folder_new ();
  g_autofree char *text = NULL;

  folder_write (folder, PANAL_TRANSLATIONS_FILE, "article\tlanguage\tnumber\thash\tstate\n");
  g_assert_cmpint (state_of (folder, 3), ==, PANAL_BLOCK_STATE_UNREVIEWED);
  g_assert_cmpuint (folder_check (folder, &text), ==, 0);
  g_assert_nonnull (strstr (text, "translation.not-recorded"));
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/translations/unknown", test_unknown);
  g_test_add_func ("/publish/translations/stale", test_stale);
  g_test_add_func ("/publish/translations/not-stale", test_not_stale);
  g_test_add_func ("/publish/translations/record", test_record);
  g_test_add_func ("/publish/translations/none", test_none);
  return g_test_run ();
}
