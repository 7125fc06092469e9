/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A page of the test's own: what comes in at the interface arrives at the one that implements it. */

#include "config.h"

#include "widgets/page.h"

#define TEST_TYPE_PAGE (test_page_get_type ())
G_DECLARE_FINAL_TYPE (TestPage, test_page, TEST, PAGE, GtkWidget)

struct _TestPage
{
  GtkWidget               parent_instance;

  GString                *calls;
  const PanalPageContent *content;
  PanalLook               look;
  double                  position;
};

static void
page_show (PanalPage              *page,
           const PanalPageContent *content)
{
  TEST_PAGE (page)->content = content;
  g_string_append (TEST_PAGE (page)->calls, "show ");
  panal_page_emit_shown (page);
}

static void
page_set_look (PanalPage       *page,
               const PanalLook *look)
{
  TEST_PAGE (page)->look = *look;
  g_string_append (TEST_PAGE (page)->calls, "look ");
}

static void
page_set_pictures (PanalPage        *page,
                   PanalPictureFunc  func,
                   gpointer          data)
{
  g_autoptr(GBytes) bytes = func ("map", data);

  g_assert_null (bytes);
  g_string_append (TEST_PAGE (page)->calls, "pictures ");
}

static double
page_get_position (PanalPage *page)
{
  return TEST_PAGE (page)->position;
}

static void
page_set_position (PanalPage *page,
                   double     position)
{
  TEST_PAGE (page)->position = position;
}

static void
page_forget (PanalPage *page)
{
  g_string_append (TEST_PAGE (page)->calls, "forget ");
}

static void
page_init (PanalPageInterface *iface)
{
  iface->show = page_show;
  iface->set_look = page_set_look;
  iface->set_pictures = page_set_pictures;
  iface->get_position = page_get_position;
  iface->set_position = page_set_position;
  iface->forget = page_forget;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (TestPage, test_page, GTK_TYPE_WIDGET, G_IMPLEMENT_INTERFACE (PANAL_TYPE_PAGE, page_init))

static void
test_page_finalize (GObject *object)
{
  g_string_free (TEST_PAGE (object)->calls, TRUE);
  G_OBJECT_CLASS (test_page_parent_class)->finalize (object);
}

static void
test_page_class_init (TestPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = test_page_finalize;
}

static void
test_page_init (TestPage *self)
{
  self->calls = g_string_new (NULL);
}

static GBytes *
no_picture (const char *id,
            gpointer    data)
{
  g_assert_cmpstr (id, ==, "map");
  *(int *) data += 1;

  return NULL;
}

static void
on_open (PanalPage  *page,
         const char *view,
         const char *id,
         char      **ret_asked)
{
  g_free (*ret_asked);
  *ret_asked = g_strdup_printf ("%s/%s", view, id);
}

static void
count (PanalPage *page,
       int       *n)
{
  *n += 1;
}

/* A stranger's mistake is said, and nothing of the page is called. */
static void
test_bad_calls (void)
{
  g_autoptr(GtkWidget) label = g_object_ref_sink (gtk_label_new (NULL));
  g_autoptr(TestPage) page = g_object_ref_sink (g_object_new (TEST_TYPE_PAGE, NULL));
  static const char * const complaints[] = {
    "*PANAL_IS_PAGE*", "*PANAL_IS_PAGE*", "*PANAL_IS_PAGE*", "*PANAL_IS_PAGE*", "*PANAL_IS_PAGE*",
    "*content != NULL*", "*look != NULL*",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (complaints); i++)
    g_test_expect_message ("page", G_LOG_LEVEL_CRITICAL, complaints[i]);
  panal_page_show ((PanalPage *) label, NULL);
  panal_page_set_look ((PanalPage *) label, NULL);
  panal_page_set_position ((PanalPage *) label, 3);
  g_assert_cmpfloat (panal_page_get_position ((PanalPage *) label), ==, 0);
  panal_page_forget (NULL);
  panal_page_show (PANAL_PAGE (page), NULL);
  panal_page_set_look (PANAL_PAGE (page), NULL);
  g_test_assert_expected_messages ();
  g_assert_cmpstr (page->calls->str, ==, "");
}

static void
test_calls (void)
{
  g_autoptr(TestPage) page = g_object_ref_sink (g_object_new (TEST_TYPE_PAGE, NULL));
  PanalPageContent content = { .language = "es" };
  PanalLook look = { "dark", 140, 102.5 };
  int n_pictures = 0;

  panal_page_set_pictures (PANAL_PAGE (page), no_picture, &n_pictures);
  panal_page_set_look (PANAL_PAGE (page), &look);
  panal_page_show (PANAL_PAGE (page), &content);
  panal_page_set_position (PANAL_PAGE (page), 321.5);
  g_assert_cmpfloat (panal_page_get_position (PANAL_PAGE (page)), ==, 321.5);
  panal_page_forget (PANAL_PAGE (page));

  g_assert_cmpstr (page->calls->str, ==, "pictures look show forget ");
  g_assert_true (page->content == &content);
  g_assert_cmpstr (page->look.theme, ==, "dark");
  g_assert_cmpuint (page->look.text_size, ==, 140);
  g_assert_cmpint (n_pictures, ==, 1);
}

static void
test_signals (void)
{
  g_autoptr(TestPage) page = g_object_ref_sink (g_object_new (TEST_TYPE_PAGE, NULL));
  PanalPageContent content = { .language = "es" };
  g_autofree char *asked = NULL;
  int n_shown = 0, n_failed = 0;

  g_signal_connect (page, "open", G_CALLBACK (on_open), &asked);
  g_signal_connect (page, "shown", G_CALLBACK (count), &n_shown);
  g_signal_connect (page, "failed", G_CALLBACK (count), &n_failed);
  panal_page_show (PANAL_PAGE (page), &content);
  g_assert_cmpint (n_shown, ==, 1);
  panal_page_emit_open (PANAL_PAGE (page), "contact", "sample-desk");
  g_assert_cmpstr (asked, ==, "contact/sample-desk");
  panal_page_emit_failed (PANAL_PAGE (page));
  g_assert_cmpint (n_failed, ==, 1);
  g_assert_cmpint (n_shown, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  g_test_add_func ("/widgets/page/bad-calls", test_bad_calls);
  g_test_add_func ("/widgets/page/calls", test_calls);
  g_test_add_func ("/widgets/page/signals", test_signals);
  return g_test_run ();
}
