/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "reader/stage.h"
#include "support/every-kind.h"

/* A change of look keeps the words that one reads, and loads nothing. */
static void
test_look_keeps_place (void)
{
  static const char find[] =
    "const all = [...document.querySelectorAll('main > :not(ol, ul, .hidden), main li')];"
    "return all.findIndex(e => e.getBoundingClientRect().bottom > 0)";
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  PanalLook large = { "contrast", 250, STAGE_PPI };
  double before;
  g_autofree char *class = NULL;

  stage_show (stage, "es");
  stage_number (stage, "window.mark = 7; return 0");
  panal_page_set_position (stage->page, 1200);
  stage_idle (400);
  before = stage_number (stage, find);
  g_assert_cmpfloat (before, >, 3);
  g_assert_cmpfloat_with_epsilon (panal_page_get_position (stage->page), 1200, 2);

  panal_page_set_look (stage->page, &large);
  stage_idle (400);
  g_assert_cmpfloat (stage_number (stage, find), ==, before);
  g_assert_cmpfloat (stage_number (stage, "return window.mark"), ==, 7);
  g_assert_cmpfloat (panal_page_get_position (stage->page), >, 1300);
  class = stage_text (stage, "return document.documentElement.className");
  g_assert_cmpstr (class, ==, "contrast size-250 topic-risks");
  stage_assert_fits (stage);
}

static void
test_position_before_shown (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 700);
  guint before;

  stage_show (stage, "es");
  before = stage->n_shown;
  {
    PanalPageContent content = { stage->blocks, "es", FALSE, "risks", NULL };
    static const PanalPhrases phrases = { .language = "es" };

    content.phrases = &phrases;
    panal_page_show (stage->page, &content);
  }
  panal_page_set_position (stage->page, 500);
  stage_wait (&stage->n_shown, before + 1);
  g_assert_cmpfloat_with_epsilon (stage_number (stage, "return scrollY"), 500, 2);
  g_assert_cmpfloat (panal_page_get_position (stage->page), ==, 500);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader-script/look-keeps-place", test_look_keeps_place);
  g_test_add_func ("/reader/reader-script/position-before-shown", test_position_before_shown);
  return g_test_run ();
}
