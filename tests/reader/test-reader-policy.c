/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "reader/reader-policy.h"

#define CURRENT "panal://article/7"

static PanalReaderVerdict
ask (const char *uri,
     gboolean    is_link,
     gboolean    is_gesture)
{
  const char *view = NULL;
  const char *id = NULL;
  PanalReaderVerdict verdict = panal_reader_policy (uri, CURRENT, is_link, is_gesture, &view, &id);

  g_assert_true ((verdict == PANAL_READER_OPEN_VIEW) == (view != NULL && id != NULL));

  return verdict;
}

static void
test_refused (void)
{
  static const char * const bad[] = {
    NULL, "", "about:blank", "file:///etc/passwd", "http://example.org/", "https://example.org/", "ftp://a/", "mailto:a@b",
    "tel:999", "sms:999", "data:text/html,x", "blob:panal://article/7", "view-source:panal://article/7",
    "javascript:alert(1)", "intent:x", "webkit://gpu", "gopher://a/", "smb://a/", "panal:", "panal://", "panal://article",
    "panal://article/8", "panal://article/7?", "panal://article/7#a", "panal://article/7/", "panal://article//7",
    "panal://article/../7", "panal://article/%37", "panal://article/7%00", "PANAL://article/7", "panal://open/staff/gate",
    "panal://open/contact/", "panal://open/contact/../a", "panal://open/contact/A", "panal://open/contact/a?b",
    "panal://asset/a/b.svg", "panal://style/reader.css", "panal://article/\xc0\xaf", "panal://user@article/7",
    "panal://article:80/7",
  };
  g_autofree char *filler = g_strnfill (1 << 20, 'a');
  g_autofree char *overlong = g_strconcat ("panal://open/contact/", filler, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (bad); i++)
    for (guint flags = 0; flags < 4; flags++)
      {
        g_autofree char *name = g_strescape (bad[i] != NULL ? bad[i] : "NULL", NULL);

        g_test_message ("'%s' %u", name, flags);
        g_assert_cmpint (ask (bad[i], (flags & 1) != 0, (flags & 2) != 0), ==, PANAL_READER_REFUSE);
      }
  g_assert_cmpint (ask (overlong, TRUE, TRUE), ==, PANAL_READER_REFUSE);
}

/* A screen opens only for a finger on a link; the page that we asked for loads only because we asked. */
static void
test_who_asks (void)
{
  const char *view = NULL;
  const char *id = NULL;

  for (guint flags = 0; flags < 4; flags++)
    {
      gboolean is_link = (flags & 1) != 0;
      gboolean is_gesture = (flags & 2) != 0;

      g_assert_cmpint (ask ("panal://open/contact/mx-a", is_link, is_gesture), ==,
                       is_link && is_gesture ? PANAL_READER_OPEN_VIEW : PANAL_READER_REFUSE);
      g_assert_cmpint (ask (CURRENT, is_link, is_gesture), ==, is_link ? PANAL_READER_REFUSE : PANAL_READER_SHOW);
    }
  g_assert_cmpint (panal_reader_policy (CURRENT, NULL, FALSE, FALSE, &view, &id), ==, PANAL_READER_REFUSE);

  g_assert_cmpint (panal_reader_policy ("panal://open/article/a-1", CURRENT, TRUE, TRUE, &view, &id), ==, PANAL_READER_OPEN_VIEW);
  g_assert_cmpstr (view, ==, "article");
  g_assert_cmpstr (id, ==, "a-1");
  g_assert_cmpint (panal_reader_policy ("panal://open/contact/mx-a", CURRENT, TRUE, TRUE, &view, &id), ==, PANAL_READER_OPEN_VIEW);
  g_assert_cmpstr (view, ==, "contact");
  g_assert_cmpstr (id, ==, "mx-a");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  g_test_add_func ("/reader/reader-policy/refused", test_refused);
  g_test_add_func ("/reader/reader-policy/who-asks", test_who_asks);
  return g_test_run ();
}
