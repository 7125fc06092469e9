/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <signal.h>
#include <string.h>

#include "reader/stage.h"

#include "support/processes.h"

/* Everything fits, at the size it says in millimetres of the panel, down to a page of 320 CSS pixels. */
static void
test_every_look (void)
{
  static const char * const themes[] = { "light", "dark", "contrast" };
  static const char * const languages[] = { "es", "ar" };
  static const guint sizes[] = { 100, 250 };
  static const int widths[] = { 1080, 1920, (int) (320 * STAGE_PPI / 96) + 14 };

  for (gsize width = 0; width < G_N_ELEMENTS (widths); width++)
    for (gsize theme = 0; theme < (width == 0 ? G_N_ELEMENTS (themes) : 1); theme++)
      for (gsize size = 0; size < G_N_ELEMENTS (sizes); size++)
        for (gsize language = 0; language < G_N_ELEMENTS (languages); language++)
          {
            g_autoptr(Stage) stage = stage_new (themes[theme], sizes[size], widths[width], 1080);
            double scale;

            g_test_message ("%s %u %% %s %d px", themes[theme], sizes[size], languages[language], widths[width]);
            stage_show (stage, languages[language]);
            scale = gtk_widget_get_width (GTK_WIDGET (stage->page)) / stage_number (stage, "return innerWidth");
            g_assert_cmpfloat_with_epsilon (scale, STAGE_PPI / 96, 0.01);
            stage_assert_fits (stage);
          }
}

/* A finger on a button: only a real event is a gesture, so the pointer is moved by the display server. */
static void
test_tap (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autofree char *tool = g_find_program_in_path ("xdotool");
  g_autofree char *place = NULL;
  g_autofree char *command = NULL;
  g_auto(GStrv) part = NULL;

  if (tool == NULL)
    {
      g_test_skip ("xdotool is not installed");
      return;
    }

  stage_show (stage, "es");
  stage_number (stage, "document.querySelector('.contact a').scrollIntoView({ block: 'center' }); return 0");
  place = stage_text (stage, "const b = document.querySelector('.contact a').getBoundingClientRect();"
                             "return Math.round((b.left + b.width / 2) * 102.5 / 96) + ' ' + Math.round((b.top + b.height / 2) * 102.5 / 96)");
  command = g_strdup_printf ("%s mousemove %s click 1", tool, place);
  g_assert_true (g_spawn_command_line_async (command, NULL));
  stage_wait (&stage->n_opened, 1);
  g_assert_cmpstr (stage->opened, ==, "contact/xx-commission");
  stage_idle (200);
  g_assert_cmpuint (stage->n_opened, ==, 1);
  part = g_strsplit (webkit_web_view_get_uri (stage_get_view (stage)), "/", -1);
  g_assert_cmpstr (part[2], ==, "article");
}

/* P-03: a new process for each visit, and the old one is gone. */
static void
test_forget (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autoptr(GPtrArray) old = NULL;
  g_autoptr(GPtrArray) new = NULL;
  WebKitNetworkSession *session;
  g_autofree char *text = NULL;

  stage_show (stage, "es");
  panal_page_set_position (stage->page, 300);
  session = webkit_web_view_get_network_session (stage_get_view (stage));
  g_object_add_weak_pointer (G_OBJECT (session), (gpointer *) &session);
  old = panal_processes_list ("WebKitWebProces");
  g_assert_cmpuint (old->len, >=, 1);

  panal_page_forget (stage->page);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 0);
  for (guint i = 0; i < old->len; i++)
    while (panal_processes_is_alive (GPOINTER_TO_INT (old->pdata[i])))
      stage_idle (20);
  while (session != NULL)
    stage_idle (20);

  /* Warmed again without anybody asking, and empty. */
  do
    {
      g_clear_pointer (&new, g_ptr_array_unref);
      stage_idle (20);
      new = panal_processes_list ("WebKitWebProces");
    }
  while (new->len == 0);
  g_assert_nonnull (stage_get_view (stage));
  text = stage_text (stage, "return document.body ? document.body.innerText.trim() : ''");
  g_assert_cmpstr (text, ==, "");
  g_assert_false (webkit_web_view_can_go_back (stage_get_view (stage)));

  stage_show (stage, "ar");
  stage_assert_fits (stage);
  g_assert_cmpuint (stage->n_failed, ==, 0);
}

static void
kill_web_processes (void)
{
  g_autoptr(GPtrArray) pids = panal_processes_list ("WebKitWebProces");

  g_assert_cmpuint (pids->len, >=, 1);
  for (guint i = 0; i < pids->len; i++)
    kill (GPOINTER_TO_INT (pids->pdata[i]), SIGKILL);
}

/* K-10: once the page comes back where it was; twice, and somebody else has to show it. */
static void
test_death (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  PanalPageContent content = { 0 };
  static const PanalPhrases phrases = { .language = "es" };

  stage_show (stage, "es");
  panal_page_set_position (stage->page, 400);
  stage_idle (300);
  kill_web_processes ();
  stage_wait (&stage->n_shown, 2);
  g_assert_cmpuint (stage->n_failed, ==, 0);
  g_assert_cmpfloat_with_epsilon (stage_number (stage, "return scrollY"), 400, 3);
  stage_assert_fits (stage);

  kill_web_processes ();
  stage_wait (&stage->n_failed, 1);
  g_assert_cmpuint (stage->n_shown, ==, 2);

  /* Until the visit ends it says so at once, so that the visitor does not look at an empty page. */
  content = (PanalPageContent) { stage->blocks, "es", FALSE, "risks", &phrases };
  panal_page_show (stage->page, &content);
  stage_wait (&stage->n_failed, 2);
  panal_page_forget (stage->page);
  stage_show (stage, "es");
  g_assert_cmpuint (stage->n_failed, ==, 2);
}

/* The outline that a screen reader would walk: one h1, no level left out, names on what has no words. */
static void
test_semantics (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autofree char *outline = NULL;

  stage_show (stage, "es");
  outline = stage_text (stage, "return [...document.querySelectorAll('h1,h2,h3')].map(e => e.tagName).join(' ')"
                               " + ' ' + document.querySelectorAll('ol > li').length"
                               " + ' ' + [...document.querySelectorAll('aside')].map(e => e.getAttribute('aria-label')).join(',')"
                               " + ' ' + document.images[0].alt");
  g_assert_cmpstr (outline, ==, "H1 H2 H3 3 Nota,Peligro,Nota Una persona bebe agua a la sombra");
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader/every-look", test_every_look);
  g_test_add_func ("/reader/reader/tap", test_tap);
  g_test_add_func ("/reader/reader/forget", test_forget);
  g_test_add_func ("/reader/reader/death", test_death);
  g_test_add_func ("/reader/reader/semantics", test_semantics);
  return g_test_run ();
}
