/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gstdio.h>

#include "folder.h"
#include "publish/inspect.h"
#include "publish/snapshot-writer.h"

/* Damages a valid tree at random, and checks that the publisher never crashes and always either builds a
 * snapshot that opens or names an error. The seed is printed; PANAL_SEED repeats a run, PANAL_LONG makes
 * it longer. */

#define ROUNDS 300
#define LONG_ROUNDS 5000

typedef struct
{
  char  *data;    /* owned */
  gsize  size;
} Content;

static Content
read_content (const char *path)
{
  Content content = { NULL, 0 };

  g_assert_true (g_file_get_contents (path, &content.data, &content.size, NULL));
  return content;
}

static void
write_content (const char *path,
               const char *data,
               gsize       size)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents_full (path, data, size, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* Bytes that mean something to one of the formats do more than others. */
static char
random_byte (GRand *rand)
{
  static const char telling[] = "{}[]()<>#!*_`~|-+:;,.\"'\\&/\n\r\t 019\xc3\xe2\xef";

  return g_rand_boolean (rand) ? telling[g_rand_int_range (rand, 0, sizeof telling - 1)] : (char) g_rand_int_range (rand, 0, 256);
}

static void
damage (GRand      *rand,
        const char *folder,
        GPtrArray  *files)
{
  g_autofree char *path = g_build_filename (folder, files->pdata[g_rand_int_range (rand, 0, files->len)], NULL);
  g_autofree char *other = g_build_filename (folder, files->pdata[g_rand_int_range (rand, 0, files->len)], NULL);
  Content content = read_content (path);
  g_autofree char *data = content.data;
  g_autoptr(GString) text = g_string_new_len (data, content.size);
  gsize at = content.size > 0 ? g_rand_int_range (rand, 0, content.size) : 0;
  gsize wanted = g_rand_int_range (rand, 1, 40);
  gsize length = MIN (wanted, content.size - at);

  switch (g_rand_int_range (rand, 0, 7))
    {
    case 0:
      if (text->len > 0)
        text->str[at] = random_byte (rand);
      break;
    case 1:
      for (gsize i = 0; i < length; i++)
        g_string_insert_c (text, at, random_byte (rand));
      break;
    case 2:
      g_string_erase (text, at, length);
      break;
    case 3:
      g_string_truncate (text, at);
      break;
    case 4:
      g_string_insert_len (text, g_rand_int_range (rand, 0, text->len + 1), data + at, length);
      break;
    case 5:
      g_unlink (path);
      return;
    default:
      {
        Content swapped = g_file_test (other, G_FILE_TEST_EXISTS) ? read_content (other) : (Content) { g_strdup (""), 0 };

        write_content (other, data, content.size);
        g_string_truncate (text, 0);
        g_string_append_len (text, swapped.data, swapped.size);
        g_free (swapped.data);
      }
    }

  write_content (path, text->str, text->len);
}

/* What a check finds good must build, and what is built must open. */
static gboolean
check_and_build (const char *folder,
                 guint       round)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, &error);
  g_autofree char *snapshot = g_strconcat (folder, ".db", NULL);
  g_autofree char *text = panal_faults_to_text (faults);
  g_autoptr(JsonNode) node = NULL;

  g_assert_no_error (error);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  if (panal_faults_count (faults, PANAL_SEVERITY_ERROR) > 0)
    return FALSE;

  if (!panal_snapshot_write (tree, snapshot, &error))
    {
      g_test_message ("round %u built nothing although there is no error: %s\nkept in %s", round, error->message, folder);
      g_test_fail ();
      return TRUE;
    }
  node = panal_inspect_read (snapshot, &error);
  g_assert_no_error (error);
  g_unlink (snapshot);

  return TRUE;
}

static void
test_damage (void)
{
  const char *wanted = g_getenv ("PANAL_SEED");
  guint32 seed = wanted != NULL ? strtoul (wanted, NULL, 10) : g_random_int ();
  guint rounds = g_getenv ("PANAL_LONG") != NULL ? LONG_ROUNDS : ROUNDS;
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  guint built = 0;

  g_test_message ("PANAL_SEED=%u", seed);
  for (guint i = 0; i < rounds; i++)
    {
      char *folder = folder_new ();
      guint times = g_rand_int_range (rand, 1, 4);

      for (guint j = 0; j < times; j++)
        {
          g_autoptr(GPtrArray) left = folder_list (folder);

          damage (rand, folder, left);
        }
      built += check_and_build (folder, i);
      folder_remove (folder);
    }
  g_test_message ("%u of %u damaged folders were still good", built, rounds);

  /* Were all good, nothing would have been damaged; were none, the damage would be too coarse. */
  g_assert_cmpuint (built, <, rounds);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/random/damage", test_damage);
  return g_test_run ();
}
