/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "reader/stage.h"

/* KB-35: addresses under our own scheme. */
static void
test_strange_addresses (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  double width;

  stage_show (stage, "es");
  width = stage_number (stage, "const load = uri => new Promise(done => { const i = new Image(); i.onload = () => done(1); i.onerror = () => done(0); i.src = uri; });"
                               "return await load('panal://asset/drawing/water.svg') === 1 ? 1 : 0");
  g_assert_cmpfloat (width, ==, 1);
  width = stage_number (stage, "const load = uri => new Promise(done => { const i = new Image(); i.onload = () => done(1); i.onerror = () => done(0); i.src = uri; });"
                               "const bad = ['panal://asset/../x.svg', 'panal://asset/drawing/%2e%2e/water.svg', 'panal://asset/drawing/water.svg%00',"
                               " 'panal://asset//drawing/water.svg', 'panal://asset/drawing/water.svg?x', 'panal://other/drawing/water.svg',"
                               " 'panal://asset/drawing/none.svg', 'panal://asset/pictogram/none.svg', 'panal://asset/pictogram/..%2fcss.svg',"
                               " 'panal://asset/' + 'a'.repeat(1 << 20) + '/b.svg', 'panal://article/drawing/water.svg'];"
                               "return (await Promise.all(bad.map(load))).reduce((a, b) => a + b, 0)");
  g_assert_cmpfloat (width, ==, 0);
}

/* Only the document given last has an address; an old one is gone with it. */
static void
test_old_token (void)
{
  g_autoptr(Stage) stage = stage_new ("light", 100, 1080, 1920);
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;

  stage_show (stage, "es");
  old = g_strdup (webkit_web_view_get_uri (stage_get_view (stage)));
  stage_show (stage, "es");
  new = g_strdup (webkit_web_view_get_uri (stage_get_view (stage)));
  g_assert_cmpstr (old, !=, new);
  g_assert_true (g_str_has_prefix (new, "panal://article/"));
  webkit_web_view_load_uri (stage_get_view (stage), old);
  stage_idle (300);
  g_assert_cmpfloat (stage_number (stage, "return document.querySelectorAll('main').length"), ==, 1);
  g_assert_cmpstr (webkit_web_view_get_uri (stage_get_view (stage)), ==, new);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  /* WebKit warns of a display without GL; only criticals are mistakes. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  g_test_add_func ("/reader/reader-scheme/strange-addresses", test_strange_addresses);
  g_test_add_func ("/reader/reader-scheme/old-token", test_old_token);
  return g_test_run ();
}
