/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which language a process speaks is decided when it starts, so each test is a process of its own. The
 * texts "Home" and "Back" have catalogues in Spanish (both) and in the made-up language qaa (only "Home"). */

#include "config.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>
#include <libintl.h>

#include "widgets/locale.h"

/* Tells the processes of the tests where the catalogues are. */
#define CATALOGUES "PANAL_TEST_CATALOGUES"

static gboolean
is_inside (void)
{
  if (g_test_subprocess ())
    return TRUE;

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  return FALSE;
}

/* The folder of catalogues as an installation has it, in @root. */
static void
install (const char *root)
{
  static const char * const tags[] = { "es", "qaa" };

  for (gsize i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      g_autofree char *name = g_strconcat (tags[i], ".mo", NULL);
      g_autofree char *built = g_test_build_filename (G_TEST_BUILT, "widgets", name, NULL);
      g_autofree char *folder = g_build_filename (root, tags[i], "LC_MESSAGES", NULL);
      g_autofree char *path = g_build_filename (folder, GETTEXT_PACKAGE ".mo", NULL);
      g_autoptr(GFile) from = g_file_new_for_path (built);
      g_autoptr(GFile) to = g_file_new_for_path (path);

      g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
      g_assert_true (g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
    }
}

static void
uninstall (const char *root)
{
  static const char * const paths[] = {
    "es/LC_MESSAGES/" GETTEXT_PACKAGE ".mo", "es/LC_MESSAGES", "es",
    "qaa/LC_MESSAGES/" GETTEXT_PACKAGE ".mo", "qaa/LC_MESSAGES", "qaa", "",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *path = g_build_filename (root, paths[i], NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

static void
start (const char *everything,
       const char *letters,
       const char *language)
{
  static const char * const names[] = { "LC_ALL", "LANG", "LC_CTYPE", "LC_MESSAGES", "LANGUAGE" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    g_unsetenv (names[i]);
  g_setenv ("LANG", everything, TRUE);
  if (letters != NULL)
    g_setenv ("LC_CTYPE", letters, TRUE);
  if (language != NULL)
    g_setenv ("LANGUAGE", language, TRUE);

  panal_locale_init (g_getenv (CATALOGUES));
  g_assert_true (gtk_init_check ());
}

static void
set (const char *tag,
     const char *first,
     const char *second)
{
  const char *fallback[] = { first, second, NULL };

  panal_locale_set (tag, fallback, FALSE);
}

/* What a label of a template says that is made now. */
static char *
dup_template (const char *text)
{
  g_autofree char *xml = g_strdup_printf ("<interface domain='%s'><object class='GtkLabel' id='label'>"
                                          "<property name='label' translatable='yes'>%s</property></object></interface>",
                                          GETTEXT_PACKAGE, text);
  g_autoptr(GtkBuilder) builder = gtk_builder_new_from_string (xml, -1);

  return g_strdup (gtk_label_get_label (GTK_LABEL (gtk_builder_get_object (builder, "label"))));
}

static void
assert_says (const char *home,
             const char *back)
{
  g_autofree char *template = dup_template ("Home");

  g_assert_cmpstr (gettext ("Home"), ==, home);
  g_assert_cmpstr (gettext ("Back"), ==, back);
  g_assert_cmpstr (template, ==, home);
}

static void
test_unknown (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  set ("zz", NULL, NULL);
  assert_says ("Home", "Back");
  set ("", NULL, NULL);
  assert_says ("Home", "Back");
  set ("zz", "yy", "es");
  assert_says ("Inicio", "Volver");
  panal_locale_set ("es", NULL, FALSE);
  assert_says ("Inicio", "Volver");
}

static void
test_no_catalogues (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  bindtextdomain (GETTEXT_PACKAGE, "/nonexistent");
  set ("es", NULL, NULL);
  assert_says ("Home", "Back");
}

/* One visitor after the other, in one process. */
static void
test_switch (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  for (int i = 0; i < 3; i++)
    {
      set ("es", NULL, NULL);
      assert_says ("Inicio", "Volver");
      set ("en", NULL, NULL);
      assert_says ("Home", "Back");
      set ("qaa", NULL, NULL);
      assert_says ("Ħōmé", "Back");
      set ("zz", NULL, NULL);
      assert_says ("Home", "Back");
    }
}

static void
test_fallback (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  set ("qaa", "es", NULL);
  assert_says ("Ħōmé", "Volver");
  set ("zz", "qaa", "es");
  assert_says ("Ħōmé", "Volver");
  set ("es", "qaa", NULL);
  assert_says ("Inicio", "Volver");
}

/* English has no catalogue, because the source is English; its readers must not get their fallback. */
static void
test_english (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  set ("en", "es", NULL);
  assert_says ("Home", "Back");
  set ("en-US", "es", NULL);
  assert_says ("Home", "Back");
  set ("qaa", "en", "es");
  assert_says ("Ħōmé", "Back");
  /* A language whose tag only begins like it. */
  set ("enm", "es", NULL);
  assert_says ("Inicio", "Volver");
}

/* A service started by the machine has no language at all, and GTK looks again when it starts. */
static void
test_machine_without_language (void)
{
  if (!is_inside ())
    return;

  start ("C", NULL, NULL);
  set ("es", NULL, NULL);
  assert_says ("Inicio", "Volver");
}

/* What the machine speaks is not what the visitor chose. */
static void
test_machine_with_language (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, "es:qaa");
  set ("zz", NULL, NULL);
  assert_says ("Home", "Back");
}

/* Half a locale: messages would be translated, but letters would be ASCII. */
static void
test_letters (void)
{
  if (!is_inside ())
    return;

  start ("C.UTF-8", "C", NULL);
  g_assert_true (g_get_charset (NULL));
  set ("qaa", NULL, NULL);
  assert_says ("Ħōmé", "Back");
}

static void
test_direction (void)
{
  GtkWidget *before, *after;

  if (!is_inside ())
    return;

  start ("C.UTF-8", NULL, NULL);
  panal_locale_set ("es", NULL, FALSE);
  before = g_object_ref_sink (gtk_label_new (NULL));
  g_assert_cmpint (gtk_widget_get_direction (before), ==, GTK_TEXT_DIR_LTR);
  panal_locale_set ("qaa", NULL, TRUE);
  after = g_object_ref_sink (gtk_label_new (NULL));
  g_assert_cmpint (gtk_widget_get_direction (after), ==, GTK_TEXT_DIR_RTL);
  panal_locale_set ("es", NULL, FALSE);
  g_assert_cmpint (gtk_widget_get_direction (after), ==, GTK_TEXT_DIR_LTR);
  g_object_unref (before);
  g_object_unref (after);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *root = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  if (!g_test_subprocess ())
    {
      root = g_dir_make_tmp ("panal-locale-XXXXXX", NULL);
      g_assert_nonnull (root);
      install (root);
      g_setenv (CATALOGUES, root, TRUE);
    }
  g_test_add_func ("/widgets/locale/unknown", test_unknown);
  g_test_add_func ("/widgets/locale/no-catalogues", test_no_catalogues);
  g_test_add_func ("/widgets/locale/switch", test_switch);
  g_test_add_func ("/widgets/locale/fallback", test_fallback);
  g_test_add_func ("/widgets/locale/english", test_english);
  g_test_add_func ("/widgets/locale/machine-without-language", test_machine_without_language);
  g_test_add_func ("/widgets/locale/machine-with-language", test_machine_with_language);
  g_test_add_func ("/widgets/locale/letters", test_letters);
  g_test_add_func ("/widgets/locale/direction", test_direction);

  result = g_test_run ();
  if (root != NULL)
    uninstall (root);

  return result;
}
