/* SPDX-FileCopyrightText: The Panal developers */
/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "shell/navigator.h"
#include "support/fixture.h"
#include "support/kiosk.h"

/* A screen of this test: as high as ten windows, and it writes down what happens to it. */
typedef struct
{
  PanalView          parent_instance;
  GtkScrolledWindow *scroller;
} LongView;

typedef PanalViewClass LongViewClass;

GType long_view_get_type (void);
G_DEFINE_TYPE (LongView, long_view, PANAL_TYPE_VIEW)

static GString *said;
static guint n_made;

static void
long_view_enter (PanalView  *view,
                 const char *subject)
{
  g_string_append_printf (said, "enter %s;", subject);
}

static void
long_view_reflow (PanalView *view,
                  gboolean   landscape)
{
  g_string_append (said, landscape ? "wide;" : "upright;");
}

static void
long_view_scrub (PanalView *view)
{
  g_string_append (said, "scrub;");
}

static void
long_view_class_init (LongViewClass *klass)
{
  klass->enter = long_view_enter;
  klass->reflow = long_view_reflow;
  klass->scrub = long_view_scrub;
}

static void
long_view_init (LongView *self)
{
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  n_made++;
  gtk_widget_set_size_request (content, 100, 8000);
  self->scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "vexpand", TRUE, "child", content, NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->scroller));
  panal_view_set_scroller (PANAL_VIEW (self), self->scroller);
}

static const PanalViewRow rows[] = {
  { "attract", long_view_get_type, PANAL_ALLOW_ATTRACT },
  { "home", long_view_get_type, PANAL_ALLOW_VISITOR },
  { "list", long_view_get_type, PANAL_ALLOW_VISITOR },
};
static const PanalViewTable table = { rows, G_N_ELEMENTS (rows) };

typedef struct
{
  GtkWindow      *window;
  PanalVisit     *visit;
  PanalNavigator *navigator;
} Fixture;

static gboolean
on_tick (GtkWidget     *widget,
         GdkFrameClock *frames,
         gpointer       data)
{
  gtk_widget_queue_draw (widget);

  return --*(guint *) data > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
settle (Fixture *fixture)
{
  guint left = 3;

  gtk_widget_add_tick_callback (GTK_WIDGET (fixture->window), on_tick, &left, NULL);
  while (left > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr(PanalSite) site = panal_site_new_defaults ();

  g_string_truncate (said, 0);
  n_made = 0;
  fixture->visit = panal_visit_new (site, 102);
  fixture->navigator = PANAL_NAVIGATOR (panal_navigator_new (&table, fixture->visit));
  fixture->window = g_object_new (GTK_TYPE_WINDOW,
                                  "child", fixture->navigator,
                                  "default-width", 500,
                                  "default-height", 800,
                                  NULL);
  gtk_window_present (fixture->window);
  settle (fixture);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  gtk_window_destroy (fixture->window);
  g_object_unref (fixture->visit);
}

/* A filter turns a screen; Back leads to where the visitor came from. */
static void
test_turn (Fixture      *fixture,
           gconstpointer data)
{
  panal_navigator_home (fixture->navigator);
  panal_navigator_turn (fixture->navigator, "list", "one");
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "list");
  panal_navigator_turn (fixture->navigator, "list", "two");
  panal_navigator_turn (fixture->navigator, "list", "three");
  panal_navigator_back (fixture->navigator);
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "home");
}

static void
test_unknown (Fixture      *fixture,
              gconstpointer data)
{
  panal_navigator_home (fixture->navigator);
  g_test_expect_message ("navigator", G_LOG_LEVEL_WARNING, "*no screen nowhere*");
  g_assert_false (panal_navigator_open (fixture->navigator, "nowhere", "x"));
  g_test_assert_expected_messages ();
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "home");
  g_assert_false (panal_navigator_can_go_back (fixture->navigator));

  /* Nothing lies before home. */
  panal_navigator_back (fixture->navigator);
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "home");
}

static void
test_made_on_first_use (Fixture      *fixture,
                        gconstpointer data)
{
  g_assert_null (panal_navigator_get_view (fixture->navigator));
  g_assert_cmpuint (n_made, ==, 0);
  panal_navigator_home (fixture->navigator);
  g_assert_cmpuint (n_made, ==, 1);
  panal_navigator_open (fixture->navigator, "list", "a");
  panal_navigator_open (fixture->navigator, "list", "b");
  panal_navigator_back (fixture->navigator);
  g_assert_cmpuint (n_made, ==, 2);
  g_assert_cmpstr (said->str, ==, "upright;enter ;upright;enter a;enter b;enter a;");
}

static void
test_back_to_the_place (Fixture      *fixture,
                        gconstpointer data)
{
  panal_navigator_home (fixture->navigator);
  panal_navigator_open (fixture->navigator, "list", "a");
  settle (fixture);
  panal_view_set_position (panal_navigator_get_view (fixture->navigator), 3000);
  settle (fixture);
  panal_navigator_open (fixture->navigator, "list", "b");
  settle (fixture);
  g_assert_cmpfloat (panal_view_get_position (panal_navigator_get_view (fixture->navigator)), ==, 0);
  panal_navigator_back (fixture->navigator);
  settle (fixture);
  g_assert_cmpfloat (panal_view_get_position (panal_navigator_get_view (fixture->navigator)), ==, 3000);

  /* Home begins at its top, and there is no way back from it. */
  panal_navigator_home (fixture->navigator);
  g_assert_false (panal_navigator_can_go_back (fixture->navigator));
}

static void
test_rebuild (Fixture      *fixture,
              gconstpointer data)
{
  PanalView *before;

  panal_navigator_home (fixture->navigator);
  panal_navigator_open (fixture->navigator, "list", "a");
  settle (fixture);
  before = panal_navigator_get_view (fixture->navigator);
  panal_view_set_position (before, 2000);
  settle (fixture);
  g_string_truncate (said, 0);
  g_object_add_weak_pointer (G_OBJECT (before), (gpointer *) &before);

  panal_navigator_rebuild (fixture->navigator);
  settle (fixture);
  g_assert_null (before);
  g_assert_cmpuint (n_made, ==, 3);
  g_assert_cmpstr (said->str, ==, "upright;enter a;");
  g_assert_cmpfloat (panal_view_get_position (panal_navigator_get_view (fixture->navigator)), ==, 2000);
  panal_navigator_back (fixture->navigator);
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "home");
}

static void
test_forget (Fixture      *fixture,
             gconstpointer data)
{
  PanalView *list;

  panal_navigator_home (fixture->navigator);
  panal_navigator_open (fixture->navigator, "list", "secret");
  list = panal_navigator_get_view (fixture->navigator);
  g_object_add_weak_pointer (G_OBJECT (list), (gpointer *) &list);
  panal_navigator_show_alone (fixture->navigator, "attract");
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "attract");
  g_string_truncate (said, 0);
  panal_navigator_forget (fixture->navigator);
  g_assert_cmpstr (said->str, ==, "scrub;scrub;");
  g_assert_null (list);
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "attract");

  /* A screen that stands alone is no place to go back to. */
  panal_navigator_home (fixture->navigator);
  panal_navigator_back (fixture->navigator);
  g_assert_cmpstr (panal_navigator_get_id (fixture->navigator), ==, "home");
}

static void
test_reflow (Fixture      *fixture,
             gconstpointer data)
{
  panal_navigator_home (fixture->navigator);
  g_string_truncate (said, 0);
  panal_visit_set_landscape (fixture->visit, TRUE);
  g_assert_cmpstr (said->str, ==, "wide;");
  panal_navigator_open (fixture->navigator, "list", "a");
  g_assert_cmpstr (said->str, ==, "wide;wide;enter a;");
}

int
main (int   argc,
      char *argv[])
{
  struct { const char *path; void (*run) (Fixture *, gconstpointer); } tests[] = {
    { "/shell/navigator/turn", test_turn },
    { "/shell/navigator/unknown", test_unknown },
    { "/shell/navigator/made-on-first-use", test_made_on_first_use },
    { "/shell/navigator/back-to-the-place", test_back_to_the_place },
    { "/shell/navigator/rebuild", test_rebuild },
    { "/shell/navigator/forget", test_forget },
    { "/shell/navigator/reflow", test_reflow },
  };

  gtk_test_init (&argc, &argv, NULL);
  said = g_string_new (NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
