/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "publish/snapshot-writer.h"

#include <glib/gstdio.h>

#include "base/id.h"
#include "dump.h"
#include "folder.h"

static GPtrArray *
build (char **ret_folder)
{
  char *folder = folder_new ();
  g_autofree char *path = g_strconcat (folder, "/a.db", NULL);
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, &error);

  g_assert_cmpuint (panal_faults_count (faults, PANAL_SEVERITY_ERROR), ==, 0);
  g_assert_true (panal_snapshot_write (tree, path, &error));
  g_assert_no_error (error);
  *ret_folder = folder;

  return dump_rows (path);
}

static void
test_no_place (void)
{
  char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "no", "such", "folder", "a.db", NULL);
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);

  g_assert_false (panal_snapshot_write (tree, path, &error));
  g_assert_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE);
  folder_remove (folder);
}

/* A folder in the way: the draft must not stay behind. */
static void
test_in_the_way (void)
{
  char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "way", NULL);
  g_autoptr(PanalFaults) faults = panal_faults_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(PanalTree) tree = panal_tree_load (folder, FOLDER_TODAY, faults, NULL);
  g_autoptr(GPtrArray) before = NULL;
  g_autoptr(GPtrArray) after = NULL;

  folder_write (folder, "way/file", "x");
  before = folder_list (folder);
  g_assert_false (panal_snapshot_write (tree, path, &error));
  g_assert_error (error, PANAL_PUBLISH_ERROR, PANAL_PUBLISH_ERROR_WRITE);
  after = folder_list (folder);
  g_assert_cmpuint (after->len, ==, before->len);
  folder_remove (folder);
}

static void
assert_row (GPtrArray  *rows,
            const char *format,
            const char *id)
{
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, panal_id_key (id));
  g_auto(GStrv) parts = g_strsplit (format, "KEY", -1);
  g_autofree char *line = g_strjoinv (key, parts);

  if (!dump_has (rows, line))
    g_test_message ("missing: %s", line);
  g_assert_true (dump_has (rows, line));
}

static void
test_articles (void)
{
  char *folder;
  g_autoptr(GPtrArray) rows = build (&folder);

  assert_row (rows, "article_text|article=KEY|language=es|title=¿Cómo pido refugio en México?|summary=Pida refugio en la COMAR. Es gratis, personal y confidencial.", "asylum-mexico");
  assert_row (rows, "article_country|article=KEY|country=MX", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=0|kind=title|level=0|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=1|kind=lead|level=0|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=2|kind=heading|level=2|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=4|kind=step|level=2|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=5|kind=bullet|level=0|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=6|kind=note|level=0|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=7|kind=danger|level=0|target=NULL|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=8|kind=contact|level=0|target=mx-comar-cdmx|state=source", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=en|number=7|kind=danger|level=0|target=NULL|state=approved", "asylum-mexico");
  assert_row (rows, "block|article=KEY|language=es|number=2|kind=picture|level=0|target=heat-and-thirst/agua.svg|state=source", "heat-and-thirst");
  assert_row (rows, "span|article=KEY|language=es|block=2|number=0|kind=text|style=0|text=Una sombra y un vaso de agua|target=NULL", "heat-and-thirst");
  folder_remove (folder);
}

static void
test_spans (void)
{
  char *folder;
  g_autoptr(GPtrArray) rows = build (&folder);

  assert_row (rows, "span|article=KEY|language=es|block=3|number=0|kind=text|style=0|text=Vaya a la |target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=3|number=1|kind=text|style=1|text=COMAR|target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=3|number=2|kind=text|style=0|text= antes de 30 días hábiles.|target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=4|number=1|kind=language|style=0|text=asylum|target=en", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=5|number=1|kind=emergency|style=0|text=|target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=7|number=0|kind=text|style=0|text=No salga del estado donde hizo su |target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=7|number=1|kind=text|style=2|text=solicitud|target=NULL", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=9|number=1|kind=article|style=0|text=qué hacer|target=heat-and-thirst", "asylum-mexico");
  assert_row (rows, "span|article=KEY|language=es|block=9|number=3|kind=contact|style=0|text=|target=mx-911", "asylum-mexico");
  folder_remove (folder);
}

static void
test_contacts (void)
{
  char *folder;
  g_autoptr(GPtrArray) rows = build (&folder);
  guint contacts = 0;

  assert_row (rows, "phone|contact=KEY|position=1|kind=voice|number=55 5209 8800|reach=country", "mx-comar-cdmx");
  assert_row (rows, "phone|contact=KEY|position=2|kind=voice|number=120|reach=country", "gt-110");
  assert_row (rows, "contact_text|contact=KEY|language=en|field=source|value=SinEmbargo (online newspaper)", "mx-911");
  assert_row (rows, "contact_text|contact=KEY|language=es|field=source|value=SinEmbargo (periódico digital)", "mx-911");
  assert_row (rows, "contact_text|contact=KEY|language=es|field=phone_1_note|value=Pida hablar con la COMAR.", "mx-comar-cdmx");
  assert_row (rows, "contact_attribute|contact=KEY|name=emergency|value=yes", "mx-911");
  for (guint i = 0; i < rows->len; i++)
    contacts += g_str_has_prefix (rows->pdata[i], "contact|");
  g_assert_cmpuint (contacts, ==, 3);
  g_assert_true (dump_has (rows, "country|code=US|position=3|calling_code=1|shown=0|emergency=NULL"));
  g_assert_true (dump_has (rows, "identity|name=reviewed|value=2026-11-23"));
  g_assert_true (dump_has (rows, "kind_text|kind=shelter|language=es|title=Albergues|singular=Albergue"));
  g_assert_true (dump_has (rows, "synonym|language=es|word=papeles|expansion=documento"));
  g_assert_true (dump_has (rows, "synonym|language=es|word=papeles|expansion=papel"));
  g_assert_true (dump_has (rows, "synonym|language=es|word=Papel|expansion=documento"));
  g_assert_false (dump_has (rows, "synonym|language=es|word=Papel|expansion=papel"));
  g_assert_true (dump_has (rows, "synonym|language=es|word=el|expansion="));
  folder_remove (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/publish/snapshot-writer/no-place", test_no_place);
  g_test_add_func ("/publish/snapshot-writer/in-the-way", test_in_the_way);
  g_test_add_func ("/publish/snapshot-writer/articles", test_articles);
  g_test_add_func ("/publish/snapshot-writer/spans", test_spans);
  g_test_add_func ("/publish/snapshot-writer/contacts", test_contacts);
  return g_test_run ();
}
