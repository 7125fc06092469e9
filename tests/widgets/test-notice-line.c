/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "widgets/locale.h"
#include "widgets/notice-line.h"

#include "support/fixture.h"
#include "views/stage.h"

#define SETTINGS "country=XA\n"

static void
assert_language (PanalStage *stage,
                 const char *interface,
                 const char *language,
                 const char *words)
{
  g_autofree char *text = NULL;

  panal_stage_set_language (stage, interface);
  text = panal_notice_line_dup_language (stage->visit, language);
  g_assert_cmpstr (text, ==, words);
}

static void
test_language (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  assert_language (stage, "es", NULL, NULL);
  assert_language (stage, "es", "es", NULL);
  assert_language (stage, "en", "tlh", "Only in another language");
  assert_language (stage, "en", "es", "Only in Spanish (Español)");
  assert_language (stage, "en", "fr", "Only in French");
  assert_language (stage, "es", "en", "Solo en inglés (English)");
  assert_language (stage, "es", "ht", "Solo en criollo haitiano (Kreyòl ayisyen)");
  /* A language without a catalogue hears it in the language of its chain. */
  assert_language (stage, "ht", "es", "Solo en español (Español)");
}

static void
test_line (void)
{
  g_autoptr(PanalSnapshot) snapshot = panal_fixture_open (NULL);
  g_autoptr(PanalStage) stage = panal_stage_new (snapshot, SETTINGS, 1080, 1920);

  panal_stage_put (stage, panal_notice_line_new ("info", "<i>100 %s</i>", "note"));
  g_assert_true (panal_stage_has_text (stage, "<i>100 %s</i>"));
  g_assert_true (gtk_widget_has_css_class (panal_stage_find (stage, PANAL_TYPE_NOTICE_LINE, 0), "note"));
}

int
main (int    argc,
      char **argv)
{
  /* Names and states can be asked for without a bus. */
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_test_init (&argc, &argv, NULL);
  panal_locale_init (g_getenv ("PANAL_LOCALE_DIR"));
  gtk_disable_setlocale ();
  gtk_init ();

  g_test_add_func ("/widgets/notice-line/language", test_language);
  g_test_add_func ("/widgets/notice-line/line", test_line);

  return g_test_run ();
}
