/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/program.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "folder.h"

typedef struct { GString *output; GString *errors; } Said;

/* Runs a command; the folder stands for the word DIR and a file in it for FILE. */
static PanalExit
run (const char *command,
     const char *folder,
     Said       *said)
{
  g_auto(GStrv) words = g_strsplit (command, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *other = g_str_equal (words[i], "DIR") ? g_strdup (folder)
                    : g_str_equal (words[i], "FILE") ? g_build_filename (folder, "a.db", NULL) : g_strdup (words[i]);

      g_free (words[i]);
      words[i] = other;
    }

  said->output = g_string_new (NULL);
  said->errors = g_string_new (NULL);
  return panal_program_run ((const char * const *) words, said->output, said->errors);
}

static void
said_clear (Said *said)
{
  g_string_free (said->output, TRUE);
  g_string_free (said->errors, TRUE);
}

static void
test_usage (void)
{
  static const char * const bad[] = {
    "chek DIR", "build DIR", "build DIR -o", "build -o FILE", "inspect", "inspect a b", "check DIR DIR", "new", "new article", "new article a DIR",
    "new house a DIR", "translated", "translated a", "check DIR --jsn", "check DIR --today tomorrow", "check DIR --today", "translated nothing en DIR",
    "new article Bad --topic health DIR", "new article heat-and-thirst --topic health DIR", "new article a --topic nothing DIR",
    "new contact 911 DIR", "new contact mx-911 DIR", "new contact zz-1 DIR", "new language es Español DIR", "new language e_s X DIR",
  };
  char *folder = folder_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      Said said;

      g_test_message ("%s", bad[i]);
      g_assert_cmpint (run (bad[i], folder, &said), ==, PANAL_EXIT_USAGE);
      g_assert_cmpuint (said.errors->len, >, 0);
      g_assert_cmpuint (said.output->len, ==, 0);
      said_clear (&said);
    }
  folder_remove (folder);
}

static void
test_faults (void)
{
  char *folder = folder_new ();
  g_autoptr(JsonNode) node = NULL;
  Said said;

  folder_replace (folder, "places.csv", "Altar,MX", "Altar,ZZ");
  folder_write (folder, "a.db", "as it was");
  g_assert_cmpint (run ("build DIR -o FILE --today 2026-11-23", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.errors->str, "places.csv:2: "));
  g_assert_nonnull (strstr (said.errors->str, "Nothing was written."));
  said_clear (&said);
  {
    g_autofree char *kept = folder_read (folder, "a.db");

    g_assert_cmpstr (kept, ==, "as it was");
  }

  g_assert_cmpint (run ("check DIR --json --today 2026-11-23", folder, &said), ==, PANAL_EXIT_FAULTS);
  node = json_from_string (said.output->str, NULL);
  g_assert_nonnull (node);
  g_assert_cmpint (json_object_get_int_member (json_node_get_object (node), "errors"), ==, 1);
  said_clear (&said);

  g_assert_cmpint (run ("inspect FILE", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.errors->str, "a.db"));
  said_clear (&said);
  g_assert_cmpint (run ("check /nowhere/at/all", folder, &said), ==, PANAL_EXIT_FAULTS);
  said_clear (&said);
  folder_remove (folder);
}

/* A folder without articles is a mistake, not an empty kiosk. */
static void
test_empty (void)
{
  g_autofree char *folder = g_dir_make_tmp ("panal-empty-XXXXXX", NULL);
  Said said;

  g_assert_cmpint (run ("build DIR -o FILE", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.errors->str, "article.none"));
  said_clear (&said);
  folder_remove (g_steal_pointer (&folder));
}

static void
test_today (void)
{
  char *folder = folder_new ();
  Said said;

  g_assert_cmpint (run ("check DIR --today 2026-11-22", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.output->str, "date.future"));
  said_clear (&said);
  g_assert_cmpint (run ("check DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  folder_remove (folder);
}

static void
test_whole (void)
{
  char *folder = folder_new ();
  g_autoptr(JsonNode) node = NULL;
  JsonObject *object;
  Said said;

  g_assert_cmpint (run ("--help", folder, &said), ==, PANAL_EXIT_OK);
  g_assert_nonnull (strstr (said.output->str, "panal-publish check DIR"));
  said_clear (&said);

  g_assert_cmpint (run ("build DIR -o FILE --today 2026-11-23", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  g_assert_cmpint (run ("inspect FILE", folder, &said), ==, PANAL_EXIT_OK);
  g_assert_nonnull (strstr (said.output->str, "languages: es en\n"));
  said_clear (&said);

  g_assert_cmpint (run ("inspect FILE --json", folder, &said), ==, PANAL_EXIT_OK);
  node = json_from_string (said.output->str, NULL);
  object = json_node_get_object (node);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (object, "articles"), "total"), ==, 2);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (object, "contacts"), "total"), ==, 3);
  g_assert_cmpint (json_object_get_int_member (object, "facts"), ==, 4);
  g_assert_cmpint (json_object_get_int_member (object, "pictures"), ==, 1);
  g_assert_cmpuint (strlen (json_object_get_string_member (object, "sha256")), ==, 64);
  said_clear (&said);
  folder_remove (folder);
}

/* A record over a faulty file would lose lines or vouch for a text that does not fit. */
static void
test_translated (void)
{
  char *folder = folder_new ();
  g_autofree char *before = NULL, *after = NULL;
  Said said;

  folder_replace (folder, "translations.tsv", "approved", "perfect");
  before = folder_read (folder, "translations.tsv");
  g_assert_cmpint (run ("translated asylum-mexico en DIR", folder, &said), ==, PANAL_EXIT_FAULTS);
  said_clear (&said);
  after = folder_read (folder, "translations.tsv");
  g_assert_cmpstr (after, ==, before);

  folder_write (folder, "translations.tsv", "article\tlanguage\tnumber\thash\tstate\n");
  g_assert_cmpint (run ("translated asylum-mexico en DIR --approved", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  g_assert_cmpint (run ("check DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_OK);
  g_assert_cmpstr (said.output->str, ==, "0 errors, 0 warnings\n");
  said_clear (&said);
  folder_remove (folder);
}

static void
test_new (void)
{
  char *folder = folder_new ();
  Said said;

  g_assert_cmpint (run ("new article my-rights --topic health DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  /* The check names the gaps. */
  g_assert_cmpint (run ("check DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.output->str, "articles/my-rights/es.md:11"));
  said_clear (&said);

  g_assert_cmpint (run ("new contact mx-new-one DIR", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  g_assert_cmpint (run ("check DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_nonnull (strstr (said.output->str, "contacts.csv:7: This row has no telephone"));
  g_assert_null (strstr (said.output->str, "csv.cells"));
  said_clear (&said);

  g_assert_cmpint (run ("new language ar العربية --right-to-left DIR", folder, &said), ==, PANAL_EXIT_OK);
  said_clear (&said);
  g_assert_cmpint (run ("check DIR --today 2026-11-23", folder, &said), ==, PANAL_EXIT_FAULTS);
  g_assert_null (strstr (said.output->str, "languages.yaml"));
  said_clear (&said);
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/program/usage", test_usage);
  g_test_add_func ("/publish/program/faults", test_faults);
  g_test_add_func ("/publish/program/empty", test_empty);
  g_test_add_func ("/publish/program/today", test_today);
  g_test_add_func ("/publish/program/translated", test_translated);
  g_test_add_func ("/publish/program/new", test_new);
  g_test_add_func ("/publish/program/whole", test_whole);
  return g_test_run ();
}
