/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/source-tree.h"

#include <string.h>
#include <unistd.h>

#include "folder.h"

static void
test_no_folder (void)
{
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalSourceTree) tree = panal_source_tree_open ("/no/such/folder", faults, &error);

  g_assert_null (tree);
  g_assert_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_READ);
}

/* A folder from somebody else must not pull other files of this machine into a snapshot. */
static void
test_links (void)
{
  static const struct { const char *link; const char *target; const char *replaced; } links[] = {
    { "places.csv", "/etc/passwd", "places.csv" },
    { "articles/heat-and-thirst/extra.svg", "/etc/passwd", NULL },
    { "articles/linked", "/etc", NULL },
    { "LICENSE", "README.md", NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (links); i++)
    {
      char *folder = folder_new ();
      g_autofree char *path = g_build_filename (folder, links[i].link, NULL);
      g_autofree char *text = NULL;
      g_autoptr(PanalFaults) faults = panal_faults_new ();
      g_autoptr(PanalSourceTree) tree = NULL;

      if (links[i].replaced != NULL)
        g_assert_cmpint (unlink (path), ==, 0);
      g_assert_cmpint (symlink (links[i].target, path), ==, 0);
      tree = panal_source_tree_open (folder, faults, NULL);
      text = panal_faults_to_text (faults);
      g_assert_nonnull (strstr (text, "[file.link]"));
      g_assert_null (panal_source_tree_find (tree, links[i].link));
      folder_remove (folder);
    }
}

static void
test_large (void)
{
  char *folder = folder_new ();
  g_autofree char *large = g_strnfill (PANAL_SOURCE_FILE_MAX + 1, '#');
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalSourceTree) tree = NULL;

  folder_write (folder, "kinds.yaml", large);
  tree = panal_source_tree_open (folder, faults, NULL);
  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 1);
  g_assert_null (panal_source_tree_find (tree, "kinds.yaml"));
  folder_remove (folder);
}

static void
test_good (void)
{
  char *folder = folder_new ();
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(PanalSourceTree) tree = NULL;
  g_autoptr(GPtrArray) files = NULL;
  g_auto(GStrv) articles = NULL;

  folder_write (folder, ".hidden", "x");
  folder_write (folder, "articles/asylum-mexico/.es.md.swp", "x");
  folder_write (folder, "articles/asylum-mexico/es.md~", "x");
  tree = panal_source_tree_open (folder, faults, NULL);
  files = panal_source_tree_list (tree);
  articles = panal_source_tree_list_articles (tree);
  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR) + panal_faults_count (faults, PANAL_SEVERITY_WARNING), ==, 0);
  g_assert_cmpuint (files->len, ==, 14);
  g_assert_cmpstr (files->pdata[0], ==, "articles/asylum-mexico/en.md");
  g_assert_cmpuint (g_strv_length (articles), ==, 2);
  g_assert_true (panal_source_tree_has_article (tree, "heat-and-thirst"));
  g_assert_false (panal_source_tree_has_article (tree, "heat"));
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/source-tree/no-folder", test_no_folder);
  g_test_add_func ("/publish/source-tree/links", test_links);
  g_test_add_func ("/publish/source-tree/large", test_large);
  g_test_add_func ("/publish/source-tree/good", test_good);
  return g_test_run ();
}
